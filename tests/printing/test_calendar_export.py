"""The meetings of a term on their way into a calendar: whoever is named in a title, as they chose."""

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
import vobject

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import NothingToPrint
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.terms import Term
from tlc_desktop.printing.export_kinds import CALENDAR, kind
from tlc_desktop.printing.printed_page import Wish
from tlc_desktop.storage import meetings, members, terms

NOW = datetime(2026, 11, 23, 10, 42)


def test_a_name_in_a_title_stays_here(tmp_path: Path) -> None:
    opened = begin(tmp_path / "a.tlc", Community("Circle", time_zone="Africa/Cairo"))
    with opened.change("Add") as session:
        members.add(session, [Member("Zqcanary Hassan", called="Ms Zqcanary")])
        term = terms.add(session, Term("First", date(2026, 9, 1), date(2027, 1, 20)))
        held = Meeting("Zqcanary Hassan tells", date(2026, 10, 20), time(13, 15))
        key = meetings.schedule(session, held)
        with pytest.raises(NothingToPrint):
            empty = terms.add(session, Term("Second", date(2027, 2, 1), date(2027, 5, 20)))
            CALENDAR.read(session, Wish(empty), NOW)
        outside, group = (
            CALENDAR.read(session, Wish(term, audience), NOW)()
            for audience in (None, Audience.GROUP)
        )
    opened.close()
    assert kind("calendar") is CALENDAR
    assert (outside.audience, outside.what) == (Audience.OUTSIDE, "Meetings of a term: First")
    assert "canary" not in outside.content.decode()
    assert "Zqcanary Hassan tells" in group.content.decode()
    assert f"UID:{key}@tlc-desktop" in outside.content.decode()
    assert outside.file_name.endswith(".ics")


def test_a_second_file_changes_the_meetings_of_the_first_and_doubles_none(tmp_path: Path) -> None:
    """Calendars know a meeting by its UID: one that is renamed and moved keeps it, one of its own has another."""
    opened = begin(tmp_path / "a.tlc", Community("Circle", time_zone="Africa/Cairo"))
    with opened.change("Add") as session:
        term = terms.add(session, Term("First", date(2026, 9, 1), date(2027, 1, 20)))
        first, _ = (
            meetings.schedule(session, Meeting(title, date(2026, 10, day), time(13, 15)))
            for title, day in (("Endings", 6), ("Wait time", 20))
        )

    def calendar() -> dict[str, tuple[str, date]]:
        with opened.read() as session:
            content = CALENDAR.read(session, Wish(term), NOW)().content.decode()
        events = vobject.readOne(content).vevent_list
        return {each.uid.value: (each.summary.value, each.dtstart.value.date()) for each in events}

    before = calendar()
    with opened.change("Move") as session:
        moved = {"title": "Beginnings", "day": date(2026, 10, 28), "time": time(9)}
        meetings.edit(session, first, lambda kept: replace(kept, **moved))
    after = calendar()
    with opened.change("Add") as session:
        meetings.schedule(session, Meeting("Beginnings", date(2026, 11, 3), time(13, 15)))
    more = calendar()
    opened.close()
    mine = f"{first}@tlc-desktop"
    assert before.keys() == after.keys()
    assert (before[mine], after[mine]) == (
        ("Endings", date(2026, 10, 6)),
        ("Beginnings", date(2026, 10, 28)),
    )
    assert {**before, **after} == after, "read in one after the other, each stands once"
    assert len(more.keys() - after.keys()) == 1
