"""The meetings of a term on their way into a calendar: whoever is named in a title, as they chose."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

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
