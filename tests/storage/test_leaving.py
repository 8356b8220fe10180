"""What is read of one member: all of theirs, and nothing that is in the bin."""

from datetime import date

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.members import Audience, typed_names
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import entries, members, records, tryouts, visits
from tlc_desktop.storage.pages.leaving import leaving_page
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 3)


def test_what_is_theirs_is_read_but_for_what_is_in_the_bin(file: Store) -> None:
    with file.change("A year") as session:
        hala, mona = members.add(session, typed_names("Hala\nMona"))
        kept = tryouts.add(session, TryOut(hala, "Clay", DAY))
        gone = tryouts.add(session, TryOut(hala, "Sand", DAY))
        tryouts.add(session, TryOut(mona, "Paint", DAY))
        for text, by in (("Why?", (hala,)), ("How?", (hala, mona)), ("When?", (mona,))):
            entries.add(session, Entry(EntryKind.VOICE, text, DAY, Authorship.CREDITED, by))
        visits.add(session, Visit(hala, mona, True, DAY, question="Who touches it?"))
        visits.add(session, Visit(mona, hala, True, DAY, question="Of Mona", will_try="Water"))
    with file.change("Delete") as session:
        records.delete(session, "try_out", gone)
    with file.read() as session:
        page = leaving_page(session, hala, names(Audience.OUTSIDE, words(Language.ENGLISH)))
        assert tryouts.try_out(session, kept).what == "Clay"
    assert [each.what for each in page.tryouts] == ["Clay"]
    assert sorted(each.text for each in page.said) == ["How?", "Why?"]
    assert {(v.as_host, v.question, v.will_try) for v in page.visits} == {
        (True, "Who touches it?", ""),
        (False, "", "Water"),
    }
    assert {v.other for v in page.visits} == {"a member"}
