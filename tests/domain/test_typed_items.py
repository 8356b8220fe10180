"""Items of an agenda with their minutes, as they are typed or pasted."""

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.meetings import AgendaItem
from tlc_desktop.domain.typed_items import typed_items


def read(text: str) -> list[tuple[str, int]]:
    return [(item.title, item.minutes) for item in typed_items(text)]


def test_minutes_stand_after_a_mark_or_with_their_word() -> None:
    same = (
        "Welcome, 10",
        "Welcome ,10",
        "Welcome; 10 min",
        "Welcome – 10",
        "Welcome (10)",
        "Welcome [10 minutes]",
        "Welcome 10 min.",
        "Welcome 10\u2032",
        "Welcome, ١٠ دقائق",
        "Welcome، ١٠",
        "10 min Welcome",
        "10': Welcome",
        "- Welcome, 10",
        "1. Welcome, 10",
        "Welcome\t10",
        *(
            "1\tWelcome\t10",
            "•\tWelcome\t10",
            "o\tWelcome\t10 min",
            "- [ ] Welcome, 10",
            "☐ Welcome (10)",
        ),
        *(
            "١- Welcome, ١٠",
            "أ) Welcome, 10",
            "(1) Welcome, 10",
            "1.1. Welcome, 10",
            "\ufeffWelcome, 10",
        ),
        *("13:15 Welcome, 10", "13h15-13h25 : Welcome, 10", "Welcome : 10 mn", "Welcome: 10 min"),
        *(
            "Item\tMinutes\nWelcome\t10",
            "م\tالبند\tالدقائق\n١\tWelcome\t١٠",
            "N°\tPoint\tDurée\n1\tWelcome\t10",
        ),
    )
    assert {line: read(line) for line in same} == {line: [("Welcome", 10)] for line in same}


def test_a_number_that_is_no_minutes_stays_in_the_title() -> None:
    usual = AgendaItem("x").minutes
    for title in (
        "Class 3",
        "Read page 40",
        "3 questions",
        "Term 2, 2027",
        "Room 4-5",
        "10",
        "5 min",
        *(
            "13:15",
            "2 - 3 groups",
            "م. نور",
            "A) b"[:1],
            "Plan B – now",
            "الزمن\tوالمكان".replace("\t", " "),
        ),
    ):
        assert read(title) == [(title, usual)]
    assert read("Term 2, part 1, 15") == [("Term 2, part 1", 15)]
    assert read("ثورة ٢٥ يناير، ١٠") == [("ثورة ٢٥ يناير", 10)]


def test_nothing_and_ten_hours_are_taken_and_no_more() -> None:
    assert read("Tea, 0\nA whole day, 600\nA year, 601") == [
        ("Tea", 0),
        ("A whole day", 600),
        ("A year, 601", AgendaItem("x").minutes),
    ]
    assert read("\n \n") == []


@given(st.text(max_size=40))
def test_every_line_that_says_something_is_an_item(text: str) -> None:
    found = typed_items(text)
    assert all(item.title.strip() and 0 <= item.minutes <= 600 for item in found)
