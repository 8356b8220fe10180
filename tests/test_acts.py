"""What is done every day takes three acts at most, beyond the words that are typed."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.beginnings import write_sample
from tests.running_program import running
from tlc_desktop.app import App
from tlc_desktop.domain.meetings import Meeting, MeetingState
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import ideas, meetings, members
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print import saving
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.lists import RowList

MOST = 3
NOW = datetime(2026, 12, 1, 14, 20)  # while the sample's meeting of that day goes on
LEFT = Qt.MouseButton.LeftButton


class Hand:
    """Somebody at mouse and keyboard; each click and each key that is no letter of a text is an act."""

    def __init__(self, qtbot: QtBot, program: App) -> None:
        self.qtbot, self.program, self.acts = qtbot, program, 0

    def found(self, name: str) -> QWidget:
        def usable() -> bool:
            there = self.program.window.findChild(QWidget, name)
            return isinstance(there, QWidget) and there.isVisible() and there.isEnabled()

        self.qtbot.waitUntil(usable, timeout=20000)
        there = self.program.window.findChild(QWidget, name)
        assert isinstance(there, QWidget)
        return there

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.found(name), LEFT)
        self.acts += 1

    def press(self, key: Qt.Key, of: QWidget | None = None) -> None:
        there = of or QApplication.focusWidget()
        assert there is not None
        self.qtbot.keyClick(there, key)
        self.acts += 1

    def row(self, name: str, title: str) -> None:
        rows = self.found(name)
        assert isinstance(rows, RowList)
        at = [row.title for row in rows.row_texts()].index(title)
        index = rows.model().index(at, 0)
        rows.scrollTo(index)
        self.qtbot.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(index).center())
        self.acts += 1

    def go(self, place: Place) -> None:
        """Begin there; that is no act of what is counted."""
        assert self.program.shell is not None
        self.program.shell.navigator.go(place)
        self.acts = 0


@pytest.fixture
def hand(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hand]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    path = tmp_path / "sample.tlc"
    write_sample(path)
    with running(qapp, tmp_path, NOW) as made:
        made.open(path)
        qtbot.waitUntil(lambda: made.shell is not None)
        yield Hand(qtbot, made)


def of_today(hand: Hand) -> tuple[Meeting, list[Member]]:
    assert hand.program.shell is not None
    with hand.program.shell.desk.workspace.read() as session:
        held = [m for m in meetings.meetings(session) if m.day == NOW.date()]
        return held[0], members.members(session)


def test_an_idea_with_its_proposer(hand: Hand) -> None:
    _, people = of_today(hand)
    hand.go(Place("ideas"))
    line = hand.found("note_idea")
    line.setFocus()
    hand.qtbot.keyClicks(line, "Slips of two colours")
    who = hand.found("note_who")
    assert isinstance(who, QComboBox)
    hand.click("note_who")
    hand.qtbot.keyClicks(who.view(), people[0].name[:4])
    hand.press(Qt.Key.Key_Return, who.view())
    hand.press(Qt.Key.Key_Return, line)
    assert hand.acts <= MOST
    assert hand.program.shell is not None
    with hand.program.shell.desk.workspace.read() as session:
        (idea,) = ideas.latest(session, 1)
        assert idea.title == "Slips of two colours"
        assert [credit.member for credit in idea.credits] == [people[0].id]


def test_who_came_for_everybody(hand: Hand) -> None:
    meeting, people = of_today(hand)
    hand.go(Place("meeting", meeting.id))
    hand.click("record_parts_came")
    hand.click("came_all")
    assert hand.acts <= MOST
    came = of_today(hand)[0].came
    assert {p.id for p in people if p.state.value == "joined"} <= set(came)
    assert len(came) >= 10


def test_a_summary_on_paper(hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "summary.pdf"
    monkeypatch.setattr(saving, "chosen_path", lambda *_words: out)
    meeting, _ = of_today(hand)
    hand.go(Place("meeting", meeting.id))
    hand.click("meeting_state")
    hand.click("closing_print")
    hand.click("save_pdf")
    hand.qtbot.waitUntil(out.exists, timeout=20000)
    assert hand.acts <= MOST
    assert of_today(hand)[0].state is MeetingState.CLOSED


def test_what_one_person_is_trying(hand: Hand) -> None:
    hand.go(Place("today"))
    hand.click("place_people")
    hand.row("people", "Ehab Mostafa")
    assert hand.acts <= MOST
    words = hand.found("trying_words")
    assert isinstance(words, Label)
    assert "The line at the door" in words.text()
