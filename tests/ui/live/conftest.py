"""A group of twelve in a meeting that goes on, and windows for its parts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Part
from tlc_desktop.domain.members import typed_names
from tlc_desktop.storage import communities, meetings, members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.shown import MeetingShown, meeting_shown

DAY = date(2026, 10, 11)
TWELVE = (
    "Doaa Salem\nEhab Mostafa\nGirgis Wahba\nHossam Zaki\nMagda Naguib\nMervat Aziz\nRania Fouad"
    "\nSamia Habib\nSherif Adel\nTarek Anwar\nWalaa Hegazy\nYasmin El Sherif"
)
TWELVE_AR = (
    "إبراهيم سعد\nعبد الرحمن كامل\nمايكل فهمي\nمارينا عادل\nكريمة حسن\nعبده فتحي\nشيماء علي\nسامية حبيب"
    "\nرانيا فؤاد\nرأفت منير\nدعاء فتح الله\nحنان سمير"
)


@pytest.fixture
def twelve(desk: Desk) -> SimpleNamespace:
    """Twelve people by their first names; Rania facilitates."""
    named = TWELVE_AR if desk.words.language is Language.ARABIC else TWELVE
    with desk.workspace.change("people") as session:
        keys = members.add(session, typed_names(named))
        session.flush()
        communities.edit(session, lambda ours: replace(ours, facilitator=keys[6]))
    names = [line.split()[0].lower() for line in TWELVE.split("\n")]
    return SimpleNamespace(**dict(zip(names, keys, strict=True)))


@pytest.fixture
def key(desk: Desk, twelve: SimpleNamespace) -> UUID:
    """A meeting that goes on."""
    going = Meeting("Pupils teach pupils", DAY, time(10, 15), state=MeetingState.RUNNING)
    agenda = (AgendaItem("How’s it going?", 25, part=Part.GOING), AgendaItem("My plan", 10))
    with desk.workspace.change("plan") as session:
        return meetings.schedule(session, going, agenda)


@pytest.fixture
def shown(desk: Desk, key: UUID) -> MeetingShown:
    return meeting_shown(desk, key)


@pytest.fixture
def window(qtbot: QtBot) -> Callable[[QWidget, int, int], QWidget]:
    """Puts a part, so wide, into a window that is so wide, and shows it."""
    kept: list[QWidget] = []

    def made(part: QWidget, wide: int, window_wide: int = 1366) -> QWidget:
        around = QWidget()
        kept.append(around)
        around.resize(window_wide, 700)
        part.setParent(around)
        part.show()
        part.setGeometry(0, 0, wide, 560)
        qtbot.addWidget(around)
        with qtbot.waitExposed(around):
            around.show()
        QApplication.processEvents()
        return around

    return made
