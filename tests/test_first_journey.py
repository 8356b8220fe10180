"""The first journey: a newcomer, from an empty window to a printed agenda."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.running_program import running
from tlc_desktop.app import App
from tlc_desktop.domain.communities import Language
from tlc_desktop.ui.file import new_file
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print import saving
from tlc_desktop.ui.widgets import steady

MOST_CLICKS, MOST_SCREENS = 15, 3
NOW = datetime(2026, 10, 11, 10, 42)
NAMES = {
    Language.ENGLISH: ("Tuesday Circle", "Waiting time"),
    Language.ARABIC: ("حلقة الثلاثاء", "وقت الانتظار"),
    Language.FRENCH: ("Cercle du mardi", "Le temps d’attente"),
}


class Newcomer:
    """Somebody who only clicks what is seen, and types three things; every click is counted."""

    def __init__(self, qtbot: QtBot, program: App) -> None:
        self.qtbot = qtbot
        self.program = program
        self.clicks = 0
        self.typed: list[str] = []
        self.screens: list[str] = []

    def click(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self._usable(name))
        found = self.program.window.findChild(QWidget, name)
        assert isinstance(found, QWidget)
        self.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
        self.clicks += 1
        self._look_round()

    def type(self, name: str, text: str) -> None:
        self.click(name)
        field = self.program.window.findChild(QLineEdit, name)
        assert isinstance(field, QLineEdit)
        for letter in text:
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(field, key)
        self.typed.append(text)

    def _usable(self, name: str) -> bool:
        found = self.program.window.findChild(QWidget, name)
        return isinstance(found, QWidget) and found.isVisible() and found.isEnabled()

    def _look_round(self) -> None:
        shell = self.program.shell
        page = shell.navigator.place().page if shell is not None else "start"
        if not self.screens or self.screens[-1] != page:
            self.screens.append(page)


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[App]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(new_file, "files_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(steady, "SETTLES", 0.0)  # typing takes a newcomer longer than that
    with running(qapp, tmp_path, NOW) as made:
        yield made


def _first_page(path: Path) -> str:
    """Its text; pypdf would leave right-to-left runs in the order they are drawn."""
    document = pypdfium2.PdfDocument(path)
    try:
        return document[0].get_textpage().get_text_bounded()
    finally:
        document.close()


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_a_newcomer_gets_from_an_empty_window_to_a_printed_agenda(
    qtbot: QtBot,
    program: App,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
) -> None:
    out = tmp_path / "agenda.pdf"
    monkeypatch.setattr(saving, "chosen_path", lambda *_words: out)
    name, title = NAMES[language]
    newcomer = Newcomer(qtbot, program)
    newcomer.click(f"language_{language}")
    newcomer.type("start_name", name)
    newcomer.click("start_start")
    newcomer.click("step_meeting")
    newcomer.type("plan_title", title)
    newcomer.type("plan_day", "20/10/2026")
    newcomer.click("plan_do")
    newcomer.click("meeting_print")
    qtbot.waitUntil(lambda: _enabled(program, "save_pdf"), timeout=20000)
    newcomer.click("save_pdf")
    qtbot.waitUntil(out.exists)
    # From Today, which is empty: the form for a meeting, the meeting, its page.
    assert newcomer.screens == ["start", "today", "meetings", "meeting", "print"]
    assert len(newcomer.screens) - 2 <= MOST_SCREENS
    assert newcomer.clicks <= MOST_CLICKS
    assert newcomer.typed == [name, title, "20/10/2026"]
    text = _first_page(out)
    assert ("٢٠٢٦" if language is Language.ARABIC else "2026") in text
    assert title.split()[0] in text
    assert program.shell is not None
    program.shell.navigator.go(Place("today"))
    qtbot.waitUntil(lambda: program.window.findChild(QPushButton, "step_people") is not None)
    step = program.window.findChild(QPushButton, "step_print")
    assert step is None or not step.isVisible()


def _enabled(program: App, name: str) -> bool:
    found = program.window.findChild(QPushButton, name)
    return isinstance(found, QPushButton) and found.isEnabled()
