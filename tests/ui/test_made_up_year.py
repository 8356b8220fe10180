"""A made-up school year, played through the window: its people, meetings, ideas, try-outs, visits and chains, and printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest
import ten_rules
from played import Window, a_window
from pytestqt.qtbot import QtBot

from tests.laws import some
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.storage import ideas, links, meetings, pulse, tryouts, visits
from tlc_desktop.ui.file.workspace import Workspace

BEGINS = datetime(2026, 9, 22, 13, 15)
NAMES = (
    *("Abeer Shawky", "Doaa Salem", "Ehab Mostafa", "Girgis Wahba", "Hossam Badran"),
    *("Mervat Zaki", "Rania Fouad", "Samia Habib", "Tarek Anwar", "Walaa Hegazy"),
)


@dataclass(frozen=True)
class Size:
    """How much there is of a year."""

    people: int
    meetings: int
    ideas: int
    tryouts: int
    visits: int
    chains: int


YEAR = some((Size(4, 2, 4, 6, 2, 1), Size(10, 9, 40, 60, 20, 3)), 2)[-1]


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> Iterator[Window]:
    with a_window(qtbot, workspace, tmp_path, BEGINS - timedelta(days=2), 1448) as made:
        yield made


def spread(many: int, over: int, n: int) -> range:
    """Which of `many` are for the `n`th of `over` meetings."""
    return range(many * n // over, many * (n + 1) // over)


def play(window: Window, size: Size) -> None:
    window.they_come(NAMES[: size.people])
    slips = {"drawn_in": 3, "nudged": 2}
    told: list[UUID] = []
    for n in range(size.meetings):
        day = (BEGINS + timedelta(weeks=4 * n)).date()
        meeting = window.a_meeting_is_planned(n + 1, day)
        window.clock.wall = datetime.combine(day, time(15))
        for key in told:
            window.it_is_told(key)
        for i in spread(size.ideas, size.meetings, n):
            window.an_idea_is_said(i + 1)
        for i in spread(size.tryouts, size.meetings, n):
            told = [window.a_try_out_is_written(i + 1)]
        for i in spread(size.visits, size.meetings, n):
            window.a_visit_is_agreed(i + 1, day + timedelta(days=2 + i % 5))
        window.it_takes_place(meeting, slips)
    people = window.people()
    for key in window.read(ideas.found)[: size.chains]:
        window.a_chain_is_made(key, window.chance.sample(people, min(4, len(people))))


def test_a_year_is_played_and_printed(window: Window) -> None:
    play(window, YEAR)
    found = window.read(ideas.found)
    assert len(window.people()) == YEAR.people
    assert len(found) == YEAR.ideas
    assert len(window.read(tryouts.found)) == YEAR.tryouts
    assert len(window.read(visits.visits)) == YEAR.visits
    held = [m for m in window.read(meetings.meetings) if m.state is MeetingState.CLOSED]
    assert len(held) == YEAR.meetings
    assert len(window.read(pulse.totals)) == YEAR.meetings
    chains = [window.read(lambda session, key=key: links.chain(session, key)) for key in found]
    assert sum(bool(chain) for chain in chains) == YEAR.chains
    theirs = ten_rules.names_in(window), ten_rules.written_in(window)
    places = ("today", "people", "meetings", "ideas", "tryouts", "visits", "terms")
    for place in places:
        window.go(place)
        assert ten_rules.broken(window.shell.window, *theirs, Language.ENGLISH) == {}, place
    text = window.printed(BEGINS.date(), BEGINS.date() + timedelta(weeks=45))
    assert all(meeting.title in text for meeting in held)
