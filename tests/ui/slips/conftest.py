"""A group of twelve with a meeting that was, and the page on which its slips are keyed in."""

from collections.abc import Iterator
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.meetings import AgendaItem, Meeting, Part
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import meetings, members, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.slips.view import SlipsPage

DAY = date(2026, 10, 6)
NAMES = (
    "Abeer Shawky",
    "Bassem Adel",
    "Dalia Sobhy",
    "Ehab Nabil",
    "Farida Lotfy",
    "Girgis Wahba",
    "Hoda Mansour",
    "Karim Abdel Aziz",
    "Mona Fathy",
    "Nadia Kamel",
    "Rania Fouad",
    "Tarek Anwar",
)


@pytest.fixture
def group(desk: Desk) -> list[UUID]:
    """Twelve people, by name."""
    with desk.workspace.change("people") as session:
        return members.add(session, typed_names("\n".join(NAMES)))


@pytest.fixture
def told(desk: Desk, group: list[UUID]) -> list[UUID]:
    """What each of them has been trying since September."""
    with desk.workspace.change("plans") as session:
        return [
            tryouts.add(session, TryOut(key, f"Idea of {name}", date(2026, 9, 8)))
            for key, name in zip(group, NAMES, strict=True)
        ]


@pytest.fixture
def key(desk: Desk, told: list[UUID]) -> UUID:
    """A meeting of last week, and the one after it."""
    items = (AgendaItem("Welcome", 5, part=Part.WELCOME), AgendaItem("Going", 25, part=Part.GOING))
    with desk.workspace.change("plan") as session:
        meetings.schedule(session, Meeting("Next", date(2026, 11, 3), time(13, 15)))
        return meetings.schedule(session, Meeting("Waiting time", DAY, time(13, 15), 60), items)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, key: UUID) -> Iterator[SlipsPage]:
    """The page, about the meeting."""
    window = QWidget()
    window.resize(1150, 700)
    qtbot.addWidget(window)
    made = SlipsPage(desk)
    made.setParent(window)
    made.setGeometry(0, 0, 1150, 700)
    made.open(Place("slips", key))
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    yield made  # while it is used, its window is there
