"""A group of four with a meeting planned, and its page in a window."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Origin, Part, Purpose
from tlc_desktop.domain.members import typed_names
from tlc_desktop.storage import communities, meetings, members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place

DAY = date(2026, 10, 20)
ITEMS = (
    AgendaItem("Welcome", 5, part=Part.WELCOME, purpose=Purpose.CARE),
    AgendaItem("How is it going?", 25, part=Part.GOING),
    AgendaItem("Three seconds", 20, part=Part.LEARNING, notes="a page,\nand our own classes"),
    AgendaItem("Exams", 3, purpose=Purpose.BUSINESS, origin=Origin.OUTSIDE),
    AgendaItem("Summary", 5, part=Part.SUMMARY, purpose=Purpose.CARE),
)


@pytest.fixture
def group(desk: Desk) -> SimpleNamespace:
    """Four people, by name; Nadia facilitates."""
    names = "Abeer Shawky\nHossam Zaki\nMona Fathy\nNadia Kamel"
    with desk.workspace.change("people") as session:
        keys = members.add(session, typed_names(names))
        session.flush()
        communities.edit(session, lambda ours: replace(ours, facilitator=keys[3]))
    return SimpleNamespace(**dict(zip(("abeer", "hossam", "mona", "nadia"), keys, strict=True)))


@pytest.fixture
def key(desk: Desk, group: SimpleNamespace) -> UUID:
    """A meeting of 60 minutes on 20 October 2026 at 13:15."""
    planned = Meeting("Waiting time", DAY, time(13, 15), 60, "Library", intention="To wait.")
    with desk.workspace.change("plan") as session:
        return meetings.schedule(session, planned, ITEMS)


@pytest.fixture
def agreed(desk: Desk, key: UUID) -> UUID:
    """The same with its agenda agreed, so that what is said leads its page."""
    with desk.workspace.change("agree") as session:
        meetings.edit(session, key, lambda told: replace(told, state=MeetingState.OPEN))
    return key


@pytest.fixture
def went(desk: Desk) -> list[Place]:
    """Where pages wanted to go."""
    places: list[Place] = []
    desk.went.connect(places.append)
    return places


@pytest.fixture
def told(desk: Desk) -> list[str]:
    """What pages said at the foot."""
    sentences: list[str] = []
    desk.told.connect(lambda sentence, _undo: sentences.append(sentence))
    return sentences


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QWidget]:
    """Puts a page into a window and shows it."""
    kept: list[QWidget] = []

    def shown(page: QWidget, width: int = 1366, height: int = 768) -> QWidget:
        window = QWidget()
        window.resize(width, height)
        page.setParent(window)
        page.setGeometry(0, 0, width - (186 if width < 1200 else 216), height - 60)
        qtbot.addWidget(window)
        kept.append(window)
        with qtbot.waitExposed(window):
            window.show()
        QApplication.processEvents()
        return window

    return shown


@pytest.fixture
def page(desk: Desk, key: UUID, show: Callable[..., QWidget]) -> MeetingPage:
    """The meeting's page, shown in a wide window."""
    made = MeetingPage(desk)
    made.open(Place("meeting", key))
    show(made)
    return made
