"""Something found: what is pasted, and what it becomes."""

from datetime import date

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.finds import as_idea, as_item, is_address, pasted

DAY = date(2026, 11, 20)


def test_a_pasted_address_says_where_the_line_before_it_is_from() -> None:
    empty = Entry(EntryKind.FIND, "", DAY, Authorship.NOT_STORED)
    text = "Wait time\nhttps://example.org/wait\n\nA kite shop\nwww.kites.example\ndoi:10.1000/1"
    assert [(one.text, one.citation) for one in pasted(text, empty)] == [
        ("Wait time", "https://example.org/wait"),
        ("A kite shop", "www.kites.example"),
        ("doi:10.1000/1", ""),
    ]
    assert all(one.authorship is Authorship.NOT_STORED for one in pasted(text, empty))
    assert [one.text for one in pasted("http://a.example\nhttp://b.example", empty)] == [
        "http://a.example",
        "http://b.example",
    ]
    assert not is_address("see https://example.org")


def test_a_long_one_keeps_all_its_words() -> None:
    long = "word " * 60
    one = Entry(EntryKind.FIND, long, DAY, Authorship.NOT_STORED)
    assert (as_idea(one).words, as_idea(one).authorship) == (long, Authorship.NOT_STORED)
    assert as_item(one).notes == long
    assert len(as_item(one).title) <= 100
