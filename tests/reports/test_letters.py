"""The letters, read back."""

from dataclasses import replace
from datetime import date, timedelta

import page_values as values
import pytest
from pdf_reading import pages, squeezed, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.pages.letters import (
    DayMinutes,
    InvitationPage,
    NeedsPage,
    RoomDay,
    RoomPage,
    Sender,
)
from tlc_desktop.domain.pages.terms import PlannedMeeting
from tlc_desktop.domain.support import SupportKind
from tlc_desktop.reports.invitation import invitation_pdf
from tlc_desktop.reports.needs import needs_pdf
from tlc_desktop.reports.room_request import room_request_pdf

SENDER = Sender(
    Letterhead("Thursday Circle", "El Nakheel Preparatory School", Audience.SCHOOL, "TLC"),
    "Directorate of the Delta",
    "Administration of the West",
    date(2026, 12, 13),
)


def needs() -> NeedsPage:
    """The letter of the picture."""
    minutes = ((24, 9, 55), (15, 10, 74), (12, 11, 60), (26, 11, 75), (10, 12, 80))
    return NeedsPage(
        SENDER,
        ("The library", "Cover on two Thursdays", "120 copies"),
        5,
        9,
        tuple(DayMinutes(date(2026, month, day), 75, ours) for day, month, ours in minutes),
        (
            (SupportKind.ROOM, "The library on the second Thursday of each month"),
            (SupportKind.COVER, "For the fifth period on 14 January and 11 February"),
            (SupportKind.COPIES, "60 in the spring term"),
        ),
    )


def test_a_letter_begins_with_whom_it_is_from_and_thanks_before_it_asks() -> None:
    (page,) = pages(needs_pdf(needs(), values.sheet()))
    said = (
        "Thursday Circle",
        "Teacher learning community",
        "Directorate of the Delta",
        "Administration of the West",
        "To the head of El Nakheel",
        "Sunday 13 December 2026",
        "Dear Head,",
        "Thank you for",
        "120 copies",
        "5 meetings took place",
        "9 ideas",
        "What would help",
        "later",
        "If one of these is not possible",
        "for Thursday Circle",
    )
    at = [page.find(part) for part in said]
    assert -1 not in at
    assert at == sorted(at)
    assert page.count("later") == 3
    assert "24 Sept" in page


def test_a_group_that_has_noted_nothing_finds_lines_to_write_on() -> None:
    sender = Sender(Letterhead("C", "", Audience.SCHOOL), "", "", SENDER.day)
    read = text(needs_pdf(NeedsPage(sender, (), 0, 0, (), ()), values.sheet()))
    assert "To the head of the school" in read
    assert "Thank you" not in read
    assert "minutes" not in read
    assert read.count("later") == 3


@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5], ids=str)
def test_many_meetings_and_long_wishes_go_on_overleaf(paper: Paper) -> None:
    page = needs()
    wish = (SupportKind.OTHER, "a word more " * 60)
    many = replace(page, minutes=page.minutes * 7, needs=(wish,) * 12)
    data = needs_pdf(many, values.sheet(paper=paper))
    copies = 2 if paper is Paper.A5 else 1
    assert squeezed(data).count("more") == 12 * 60 * copies
    assert squeezed(data).count("forThursdayCircle") == copies
    assert all(len(one) > 80 for one in pages(data))


def test_in_arabic_it_stands_in_its_own_words() -> None:
    found = text(needs_pdf(needs(), values.sheet(Language.ARABIC)))
    for part in ("تحية طيبة وبعد", "لاحقًا", "مع الشكر"):
        assert part in found


OPENS, ENDS = values.OPENS, values.OPENS + timedelta(minutes=75)
MEETING = PlannedMeeting("Three seconds", OPENS, ENDS, "The library")


def test_a_room_is_asked_for_day_by_day_and_no_is_a_good_answer() -> None:
    days = (
        RoomDay(OPENS, ENDS, "The library", ()),
        RoomDay(OPENS + timedelta(days=21), ENDS + timedelta(days=21), "", ("5", "6")),
    )
    read = text(room_request_pdf(RoomPage(SENDER, MEETING, days), values.sheet()))
    for part in (
        "Thursday 10 December 2026 The library, 13:30–14:45 yes later",
        "31 December 2026 a room, 13:30–14:45; cover in these periods: 5, 6",
        "Saying no, or later, is a good answer",
        "To the head of El Nakheel",
        "for Thursday Circle",
    ):
        assert part in " ".join(read.split())


@pytest.mark.parametrize("intention", ["", "What happens when we wait?"])
def test_an_invitation_says_what_for_and_when_and_asks_for_no_reason(intention: str) -> None:
    page = InvitationPage(SENDER, MEETING, "We meet to try one small thing.", intention)
    read = text(invitation_pdf(page, values.sheet()))
    about = intention or MEETING.title
    for part in (
        "Dear colleague,",
        "We meet to try one small thing.",
        "Thursday 10 December 2026",
        f"What it is about: {about}",
        "I come later no, thank you",
        "nobody asks why",
    ):
        assert part in " ".join(read.split())
