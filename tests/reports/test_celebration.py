"""A term to celebrate, as a poster, read back."""

from dataclasses import replace
from datetime import date

import page_values as values
import pytest
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Paper
from tlc_desktop.domain.pages.celebrations import CelebrationPage, Quotation
from tlc_desktop.reports.celebration import celebration_pdf

PAGE = CelebrationPage(
    values.HEAD,
    "Autumn term 2026",
    "Who is thinking while the teacher talks?",
    (values.idea("Write one word, then speak"),),
    (Quotation("“They came to me.”", ("Dalia Sobhy",)), Quotation("I waited.", ())),
    ("To the library for its tables.",),
    ("Spring term 2027", date(2027, 2, 18)),
)


@pytest.mark.parametrize("paper", list(Paper))
def test_what_grew_stands_above_what_was_said_and_thanks(paper: Paper) -> None:
    found = text(celebration_pdf(PAGE, values.sheet(paper=paper)))
    parts = (
        "Who is thinking",
        "Write one word",
        "They came",
        "I waited",
        "To the library",
        "again",
    )
    places = [found.index(part) for part in parts]
    assert places == sorted(places)
    assert "““" not in found


def test_of_many_ideas_the_titles_stand_alone() -> None:
    said = PAGE.ideas[0].words
    many = replace(PAGE, ideas=PAGE.ideas * 6)
    assert said[:30] in text(celebration_pdf(PAGE, values.sheet()))
    assert said[:30] not in text(celebration_pdf(many, values.sheet()))


def test_with_nothing_to_hang_up_yet_it_says_what_will_stand_here() -> None:
    bare = CelebrationPage(values.HEAD, "Autumn term", "", (), (), (), None)
    (page,) = pages(celebration_pdf(bare, values.sheet()))
    assert "Here will stand" in page
