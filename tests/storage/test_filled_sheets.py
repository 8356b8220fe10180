"""Slips fill their sheets, however many are awaited: a cut-up sheet has no empty corner."""

from datetime import date, time

import pytest

from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import Names
from tlc_desktop.storage import meetings, members
from tlc_desktop.storage.pages.slips import plan_slips
from tlc_desktop.storage.store import Store

NAMES = Names(Audience.GROUP, "a member", "the group", "author not stored")


@pytest.mark.parametrize(("awaited", "slips"), [(0, 4), (4, 4), (5, 8)])
def test_slips_to_plan_on_fill_their_sheets(file: Store, awaited: int, slips: int) -> None:
    with file.change("Plan") as session:
        members.add(session, [Member(f"Colleague {n}") for n in range(awaited)])
        key = meetings.schedule(session, Meeting("First", date(2026, 12, 1), time(13)))
    with file.read() as session:
        assert len(plan_slips(session, key, NAMES).codes) == slips
