"""The meetings of a term, read back."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import page_values as values
import pytest
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.holidays import Holiday
from tlc_desktop.domain.pages.terms import CalendarPage, PlannedMeeting
from tlc_desktop.reports.term_calendar import calendar_pdf

FIRST = datetime(2026, 9, 29, 13, 15)


def calendar(number: int) -> CalendarPage:
    planned = [
        PlannedMeeting(f"Meeting {n}", at, at + timedelta(minutes=75), "Library, first floor")
        for n in range(1, number + 1)
        for at in [FIRST + timedelta(weeks=n - 1)]
    ]
    off = (Holiday(date(2026, 10, 6), date(2026, 10, 6), "Armed Forces Day"),)
    return CalendarPage(values.HEAD, "First term", tuple(planned), off)


def test_each_meeting_has_its_day_time_and_place_and_holidays_follow() -> None:
    (page,) = pages(calendar_pdf(calendar(2), values.sheet()))
    for part in ("Tuesday 29 September 2026", "13:15–14:30", "Library", "Meeting 2", "Armed"):
        assert part in page
    assert page.index("Meeting 2") < page.index("Days without school") < page.index("Armed")


@pytest.mark.parametrize("number", [0, 1, 40])
@pytest.mark.parametrize("paper", list(Paper))
def test_any_number_of_meetings_prints(number: int, paper: Paper) -> None:
    sheet = replace(values.sheet(), paper=paper)
    page = replace(calendar(number), holidays=())
    whole = text(calendar_pdf(page, sheet))
    assert "Days without school" not in whole
    assert all(f"Meeting {n}" in whole for n in range(1, number + 1))
    assert ("No meeting is planned" in whole) is (number == 0)


def test_in_arabic_the_days_are_arabic() -> None:
    assert "سبتمبر" in text(calendar_pdf(calendar(1), values.sheet(Language.ARABIC)))
