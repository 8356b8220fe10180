"""Slips to be cut up, read back: what stands on them, and how sheets are cut."""

from dataclasses import astuple
from datetime import date

import page_values as values
import pytest
from pdf_reading import ink, pages, pixels, shown, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.members import NameChoice
from tlc_desktop.domain.pages.slips import (
    ConsentSlip,
    ConsentSlips,
    PlanSlips,
    PulseSlips,
    TellSlip,
    TellSlips,
    ThinkSlips,
)
from tlc_desktop.reports.consent import consent_pdf
from tlc_desktop.reports.my_plan import my_plan_pdf
from tlc_desktop.reports.pulse import pulse_pdf
from tlc_desktop.reports.telling import telling_pdf
from tlc_desktop.reports.think_slip import think_slip_pdf

CODES = ("K7M4R", "P3XQ8", "T6HN2", "W9BDC")
MEETING = values.agenda().meeting


def plans(until: date | None = date(2027, 1, 14)) -> PlanSlips:
    return PlanSlips(values.HEAD, MEETING, until, CODES)


def telling(*what: str) -> TellSlips:
    slips = [
        TellSlip(f"Dalia {n}", values.DAY, w, "one question", "K7M4R") for n, w in enumerate(what)
    ]
    return TellSlips(values.HEAD, MEETING, tuple(slips))


def dashes(page: list[list[bool]], down: float) -> float:
    """How much of the width is inked where a sheet is cut across, so many mm from its head."""
    at = round(down / 25.4 * 144)
    dark = [any(page[row][x] for row in range(at - 1, at + 2)) for x in range(len(page[0]))]
    return sum(dark) / len(dark)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("paper", Paper)
def test_four_plans_are_one_sheet_on_any_paper(language: Language, paper: Paper) -> None:
    data = my_plan_pdf(plans(), values.sheet(language, paper))
    (page,) = pages(data)
    assert all(code in page for code in CODES)
    (drawn,) = pixels(data)
    assert min(astuple(ink(drawn))) >= 9.7
    assert 0.4 < dashes(drawn, 139.7 if paper is Paper.LETTER else 148.5) < 0.8


def test_they_begin_where_reading_begins() -> None:
    for language, order in ((Language.ENGLISH, "KP"), (Language.ARABIC, "PK")):
        (page,) = shown(my_plan_pdf(plans(), values.sheet(language)))
        first = {one.text: one.x for one in page if one.y > 700 and one.text in "KP"}
        assert "".join(sorted(first, key=first.__getitem__)) == order


def test_with_no_next_meeting_no_day_is_said() -> None:
    assert "before" not in text(my_plan_pdf(plans(None), values.sheet()))


def test_what_somebody_wrote_stands_on_their_slip_and_blank_ones_fill_the_sheet() -> None:
    found = text(telling_pdf(telling("One word", "A wall"), values.sheet()))
    for part in ("Dalia 0", "“One word”", "In November 2026 I wrote", "“A wall”", "Not yet"):
        assert part in found
    assert found.count("What will I say?") == 3
    assert found.count("I wanted to try") == 1


def test_with_nothing_to_tell_of_a_sheet_of_blank_ones_prints() -> None:
    found = pages(telling_pdf(telling(), values.sheet()))
    assert len(found) == 1
    assert found[0].count("What will I say?") == 3


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC])
def test_a_long_text_takes_two_places_and_then_a_page(language: Language) -> None:
    """Its type is never smaller, and nothing of it is cut."""
    longer, longest = "Ten quiet seconds. " * 20, "Ten quiet seconds. " * 500
    sheet = values.sheet(language)
    found = pages(telling_pdf(telling("One word", longer, longest), sheet))
    assert sum(page.count("seconds") for page in found) == 520
    drawn = pixels(telling_pdf(telling("One word", longer, longest), sheet))
    assert dashes(drawn[0], 99) > 0.4
    assert dashes(drawn[0], 198) < 0.1
    assert len(found) > 2
    assert all(min(astuple(ink(page))) >= 9.7 for page in drawn)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("paper", Paper)
def test_eight_pulse_slips_are_one_sheet_and_none_differs_from_another(
    language: Language, paper: Paper
) -> None:
    words = ("open", "drawn along", "pressed", "pushed about")
    data = pulse_pdf(
        PulseSlips(values.HEAD, MEETING, words, "R6DVM", 8), values.sheet(language, paper)
    )
    (page,) = pages(data)
    assert page.count("drawn along") == 8
    (codes,) = shown(data)
    assert "".join(one.text for one in codes).count("R6DVM") == 8
    (drawn,) = pixels(data)
    assert min(astuple(ink(drawn))) >= 9.7


def test_a_think_slip_asks_or_leaves_room_for_the_question() -> None:
    sheet = values.sheet()
    asked = text(think_slip_pdf(ThinkSlips(values.HEAD, MEETING, "Who thinks?", 4), sheet))
    assert asked.count("Who thinks?") == 4
    blank = text(think_slip_pdf(ThinkSlips(values.HEAD, MEETING, "", 4), sheet))
    assert blank.count("Our question") == 4


def test_a_name_stands_on_its_slip_in_each_way_that_it_may() -> None:
    ways = (
        (NameChoice.FULL, "Hoda Mansour"),
        (NameChoice.CALLED, "Hoda"),
        (NameChoice.MEMBER, "a member"),
    )
    page = ConsentSlips(values.HEAD, (ConsentSlip("Hoda Mansour", ways, "G9HTB"),))
    found = text(consent_pdf(page, values.sheet()))
    assert found.count("Hoda Mansour") == 2
    assert "G9HTB" in found
    # Two blank ones fill the sheet.
    assert found.count("How may my name appear?") == 3
    assert found.count("Full name") == 2


def test_two_places_down_to_the_foot_of_a_sheet_keep_clear_of_its_edge() -> None:
    question = "\u0628" * 600
    data = think_slip_pdf(ThinkSlips(values.HEAD, MEETING, question, 4), values.sheet())
    assert all(min(astuple(ink(page))) >= 9.7 for page in pixels(data))
