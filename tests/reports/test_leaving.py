"""All that is one member's on paper, read back."""

from dataclasses import replace
from datetime import date

import pytest
from page_values import sheet
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience, NameChoice
from tlc_desktop.domain.pages.leaving import (
    LeavingPage,
    OwnStep,
    OwnStory,
    OwnTryOut,
    OwnVisit,
    OwnWords,
)
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.tryouts import Answer
from tlc_desktop.reports.leaving import leaving_pdf

DAY = date(2026, 11, 23)
LEAVING = LeavingPage(
    Letterhead("Tuesday Circle", "El Safsaf", Audience.OUTSIDE),
    "a member",
    "Art",
    "",
    DAY,
    "I like clay.",
    (NameChoice.CALLED, NameChoice.MEMBER, NameChoice.MEMBER),
    (
        OwnTryOut(
            "Clay in the last lesson",
            DAY,
            "1/3",
            "Wet hands first",
            "",
            "Omar Wahba",
            Answer.TOLD,
            (OwnStory(DAY, "They were quiet.", "", "Nobody left", ""),),
        ),
    ),
    (),
    (OwnWords(DAY, "Why not outside?"),),
    (OwnVisit(None, False, "a member", "", (), "", "Clay"),),
    (OwnStep("Wet hands first", DAY, True, "Omar Wahba", "Show the clay"),),
)


def test_all_of_theirs_is_on_it() -> None:
    said = " ".join(text(leaving_pdf(LEAVING, sheet())).split())
    for expected in (
        "All that is yours",
        "Clay in the last lesson (1/3)",
        "Omar Wahba was to ask how it went",
        "They were quiet. Nobody left",
        "Why not outside?",
        "You were a guest of a member. Clay",
        "Wet hands first, from you to Omar Wahba. Show the clay",
        "in the group As we call them",
    ):
        assert expected in said


@pytest.mark.parametrize("language", list(Language))
def test_it_can_be_read_in_each_language_and_goes_over_pages(language: Language) -> None:
    long = replace(LEAVING, tryouts=LEAVING.tryouts * 30)
    assert len(pages(leaving_pdf(long, sheet(language)))) > 2


def test_of_somebody_with_nothing_the_facts_are_on_it() -> None:
    bare = replace(LEAVING, tryouts=(), said=(), visits=(), steps=())
    said = text(leaving_pdf(bare, sheet()))
    assert "Art" in said
    assert "Class visits" not in said
