"""A whole meeting of twelve, 75 minutes, by keys and widgets alone: from Begin to the summary on paper."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2
import pytest
from afternoon import Afternoon, Plan, an_afternoon
from at_keys import press, type_text
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.live import Stop
from tlc_desktop.domain.meetings import AgendaItem, MeetingState, Outcome, Part, Purpose
from tlc_desktop.domain.tryouts import Answer
from tlc_desktop.storage import live, meetings, said, tryouts
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.meetings.record.said_kinds import KINDS, TRY_OUT, letters
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.print import saving

Key = Qt.Key
PARTS = (
    AgendaItem("Welcome", 5, part=Part.WELCOME, purpose=Purpose.CARE),
    AgendaItem("How’s it going?", 25, part=Part.GOING),
    AgendaItem("Listening to two pupils", 20, part=Part.LEARNING),
    AgendaItem("Exam dates", 5, purpose=Purpose.BUSINESS),
    AgendaItem("The school garden", 10, purpose=Purpose.BUSINESS),
    AgendaItem("Summary", 10, part=Part.SUMMARY, purpose=Purpose.CARE),
)
LATER = "The school garden"


@dataclass(frozen=True, slots=True)
class Script:
    """What is said, in one language; `{}` is a number."""

    people: tuple[str, ...]
    two_letters: tuple[str, ...]
    line: str
    story: str
    tried: str
    met: str


SCRIPTS = {
    Language.ENGLISH: Script(
        (
            *("Doaa Salem", "Ehab Mostafa", "Girgis Wahba", "Hossam Zaki", "Magda Naguib"),
            *("Mervat Aziz", "Samia Habib", "Sherif Adel", "Tarek Anwar", "Walaa Hegazy"),
            *("Yasmin El Sherif", "Rania Fouad"),
        ),
        ("do", "eh", "gi", "ho", "ma"),
        "we wait longer, step {}",
        "I waited in class {}",
        "Wait {} seconds",
        "Yes, we know how long we wait",
    ),
    Language.ARABIC: Script(
        (
            *("إبراهيم سعد", "كريمة حسن", "شيماء علي", "سامية حبيب", "دعاء فتح الله"),
            *("حنان سمير", "وائل منير", "مها عادل", "ليلى كامل", "نادية فهمي"),
            *("طارق فتحي", "رانيا فؤاد"),
        ),
        ("إب", "كر", "شي", "سا", "دع"),
        "ننتظر أطول في الخطوة {}",
        "انتظرت في الفصل {}",
        "أنتظر {} ثوان",
        "نعم عرفنا كم ننتظر",
    ),
}
ANSWERS = tuple(Answer)


@dataclass
class Facilitator:
    """Somebody who runs the meeting and types what is said; nothing is done behind the window's back."""

    afternoon: Afternoon
    script: Script
    language: Language
    said: list[str] = field(default_factory=list)
    stories: list[str] = field(default_factory=list)

    @property
    def window(self) -> QWidget:
        return self.afternoon.shell.window

    def key(self, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def click(self, name: str) -> None:
        found = self.window.findChild(QAbstractButton, name)
        assert found is not None, name
        assert found.isVisible(), name
        assert found.isEnabled(), name
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def catch(self, many: int) -> None:
        """Catch what is said: each kind in turn, half of it with a name, some as nobody's."""
        for _ in range(many):
            number = len(self.said)
            kind = KINDS[number % len(KINDS)]
            words = self.script.line.format(number + 10)
            type_text(f"{letters(self.language)[kind]}:{words} ")
            if kind == TRY_OUT or number % 2:
                type_text(f"@{self.script.two_letters[number % 5]} ")
            elif number % 4 == 0:
                press(Key.Key_Return, "\r", Qt.KeyboardModifier.ControlModifier)
            type_text("\n")
            self.said.append(words)
            self.afternoon.tick(0.25)

    def take_turns(self, many: int) -> None:
        """Each tells what became of what they try, and says how it goes on."""
        for number in range(many):
            story = self.script.story.format(number + 60)
            self.key(Key.Key_T, Qt.KeyboardModifier.ControlModifier)
            type_text(f"{story}\n")
            self.stories.append(story)
            self.click(f"turn_answer_{ANSWERS[number % 4].value}")
            self.click("turn_next")
            self.afternoon.tick(1)

    def interrupted(self, kind: Stop, minutes: float) -> None:
        """Something came between; the clock goes again after some minutes."""
        self.key(Key.Key_F3)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        at = [act.objectName() for act in menu.actions()].index(f"live_kind_{kind.value}")
        for _ in range(at + 1):
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Return)
        self.afternoon.tick(minutes)
        self.window.activateWindow()  # as a desktop does once a menu is gone
        QApplication.processEvents()
        self.key(Key.Key_F7)

    def later(self, title: str) -> None:
        """Keep a part for later, from its row."""
        rows = self.afternoon.page.room.agenda.list
        item = next(item for item in self.afternoon.agenda if item.title == title)
        rows.set_current(str(item.id))
        QTest.keyClick(rows, Key.Key_Return)
        menu = QApplication.activePopupWidget()
        QTest.keyClick(menu, Key.Key_Up)
        QTest.keyClick(menu, Key.Key_Return)
        QApplication.processEvents()
        self.window.activateWindow()  # as a desktop does once a menu is gone
        QApplication.processEvents()


@pytest.fixture
def facilitator(
    qtbot: QtBot, workspace: Workspace, language: Language, tmp_path: Path
) -> Iterator[Facilitator]:
    script = SCRIPTS[language]
    tried = tuple(script.tried.format(n + 20) for n in range(12))
    plan = Plan(script.people, PARTS, tried)
    with an_afternoon(qtbot, workspace, language, tmp_path, plan) as made:
        yield Facilitator(made, script, language)


def hold(facilitator: Facilitator) -> None:
    """All of the meeting, up to its last part."""
    afternoon = facilitator.afternoon
    afternoon.clock.go_on(5)  # late
    afternoon.begin()
    facilitator.catch(8)
    facilitator.interrupted(Stop.CALLED_AWAY, 3)
    facilitator.key(Key.Key_F9)
    facilitator.take_turns(12)
    facilitator.key(Key.Key_F4)
    facilitator.catch(10)
    facilitator.interrupted(Stop.NOISE, 2)
    facilitator.later(LATER)
    facilitator.key(Key.Key_F9)
    facilitator.key(Key.Key_F6)
    facilitator.key(Key.Key_F6)
    facilitator.catch(18)
    facilitator.interrupted(Stop.NO_POWER, 4)
    facilitator.key(Key.Key_F9)
    facilitator.catch(4)
    facilitator.key(Key.Key_F9)
    afternoon.tick(2)


def close(facilitator: Facilitator, qtbot: QtBot, out: Path) -> None:
    """The closing, all of it, and the summary as a PDF."""
    facilitator.key(Key.Key_F9)
    page = facilitator.afternoon.shell.navigator.page()
    assert isinstance(page, MeetingPage)
    facilitator.click("closing_everybody")
    page.closing.findChild(QWidget, "closing_met").setFocus()
    type_text(facilitator.script.met)
    facilitator.click("closing_all")
    facilitator.click("closing_print")
    save = facilitator.window.findChild(QAbstractButton, "save_pdf")
    qtbot.waitUntil(save.isEnabled, timeout=20000)
    facilitator.click("save_pdf")
    qtbot.waitUntil(out.exists, timeout=20000)


def plain(text: str) -> str:
    """Letters and digits alone, as they are typed."""
    folded = unicodedata.normalize("NFKC", text)
    return re.sub(r"[^\w]+", " ", re.sub(r"[\u2066-\u2069\u200e\u200f\u061c]", "", folded))


def text_of(out: Path, language: Language) -> str:
    """What the pages say; pypdf leaves right-to-left runs in the order they are drawn."""
    if language is not Language.ARABIC:
        return plain("\n".join(page.extract_text() for page in PdfReader(out).pages))
    document = pypdfium2.PdfDocument(out)
    try:
        return plain("\n".join(page.get_textpage().get_text_bounded() for page in document))
    finally:
        document.close()


@pytest.mark.parametrize(
    "language",
    [Language.ENGLISH, pytest.param(Language.ARABIC, marks=pytest.mark.long)],
    indirect=True,
    ids=str,
)
def test_a_meeting_from_begin_to_the_summary_on_paper(
    facilitator: Facilitator,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
) -> None:
    out = tmp_path / "summary.pdf"
    monkeypatch.setattr(saving, "chosen_path", lambda *_words: out)
    hold(facilitator)
    close(facilitator, qtbot, out)
    afternoon, desk = facilitator.afternoon, facilitator.afternoon.desk
    assert afternoon.meeting.state is MeetingState.CLOSED
    assert len(afternoon.meeting.came) == 12
    with desk.workspace.read() as session:
        caught = said.said(session, afternoon.key)
        planned = tryouts.of_meeting(session, afternoon.key)
        between = live.interruptions(session, afternoon.key)
        waiting = meetings.agenda(session, None)
    assert (len(facilitator.said), len(caught), len(planned)) == (40, 36, 4)
    assert [(each.kind, each.minutes) for each in between] == [
        (Stop.CALLED_AWAY, 3),
        (Stop.NOISE, 2),
        (Stop.NO_POWER, 4),
    ]
    assert [(item.title, item.outcome) for item in waiting] == [(LATER, Outcome.PARKED)]
    # Five minutes more for the second part; then the rest was fitted into the 48 that were left.
    assert [item.length for item in afternoon.agenda] == [5, 30, 27, 7, 14]
    assert all(item.real is not None for item in afternoon.agenda)
    text = text_of(out, language)
    missing = [
        words
        for words in (*facilitator.said, *facilitator.stories, facilitator.script.met)
        if plain(words).strip() not in text
    ]
    assert missing == []
