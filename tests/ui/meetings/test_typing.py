"""A whole meeting typed at the speed of speech, with wrong keys: nothing is lost, and nobody credited unasked."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from uuid import UUID

import looking
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.ideas import CreditPart
from tlc_desktop.storage import entries, ideas, meetings, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.record.said_kinds import letters
from tlc_desktop.ui.meetings.view import MeetingPage

pytestmark = pytest.mark.usefixtures("agreed")

Key = Qt.Key
WORDS = (
    "we wait three seconds and then Mona asks again",
    "Hala said: a card for each, mona",
    "nobody knows why?",
    "قالت منى إننا ننتظر ثلاث ثوانٍ",
    "هل نسأل الجميع؟ Abeer تجرّب",
    "« oui », dit-elle",
    "a h m n",
    "🙂 نعم",
)
LETTERS = {letter: kind for kind, letter in letters(Language.ENGLISH).items()}
# Which text was kept, as what, how, and whose.
Kept = tuple[str, str, Authorship, frozenset[UUID]]


@dataclass
class Typist:
    """Types without waiting; knows what should have come of it."""

    page: MeetingPage
    group: dict[str, UUID]
    chance: random.Random
    kept: list[Kept] = field(default_factory=list[Kept])
    tried: list[tuple[str, UUID]] = field(default_factory=list[tuple[str, UUID]])
    items: list[str] = field(default_factory=list[str])

    def press(
        self, key: Key, text: str = "", held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """One key, down and up, to whatever has the keyboard."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            here = QApplication.focusWidget()
            assert here is not None
            QApplication.sendEvent(here, QKeyEvent(kind, key, held, text))

    def type(self, text: str) -> None:
        for letter in text:
            self.press(Key.Key_Space if letter == " " else Key(0), letter)

    def enter(self) -> None:
        for _ in range(self.chance.choice((1, 1, 2))):
            self.press(Key.Key_Return, "\r")

    def line(self, by: Sequence[str] = ()) -> str:
        """Type one line, with wrong keys among the letters, and names between its words."""
        text = self.chance.choice(WORDS)
        words = text.split(" ")
        places = [self.chance.randint(0, len(words)) for _ in by]
        for n, word in enumerate([*words, ""]):
            for name in (name for name, place in zip(by, places, strict=True) if place == n):
                self.type(f"{'' if n < len(words) else ' '}@{name}{' ' if n < len(words) else ''}")
            if n < len(words):
                self.wrong()
                self.type(word)
            if n < len(words) - 1:
                self.type(" ")
        return text

    def wrong(self) -> None:
        match self.chance.randint(0, 9):
            case 0:
                self.press(Key.Key_Escape, "\x1b")
            case 1:
                self.type("xه")
                self.press(Key.Key_Backspace, "\x08")
                self.press(Key.Key_Backspace, "\x08")
            case 2:
                for key in (Key.Key_Home, Key.Key_Right, Key.Key_Left, Key.Key_End):
                    self.press(key)
            case 3:
                self.press(Key.Key_Up)
                self.press(Key.Key_Down)
                self.press(Key.Key_End)
            case _:
                pass

    def said(self) -> None:
        """A few lines said one after the other, of any kind, the group's or somebody's."""
        edit = self.page.panel.said.line.edit
        edit.setFocus()
        for _ in range(self.chance.randint(1, 3)):
            letter = self.kind()
            assert QApplication.focusWidget() is edit
            whose = self.chance.choice([*Authorship, Authorship.CREDITED])
            by = self.some() if whose is Authorship.CREDITED or letter == "r" else []
            text = self.line(by)
            if not by and whose is Authorship.NOT_STORED:
                self.press(Key.Key_Return, "\r", Qt.KeyboardModifier.ControlModifier)
            self.enter()
            assert QApplication.focusWidget() is edit
            assert edit.text() == ""
            if letter == "r":
                self.tried.append((text, self.group[by[0]]))
            else:
                kept = Authorship.CREDITED if by else whose
                if LETTERS[letter] == "assumption":  # its speaker is nobody's to keep
                    kept, by = Authorship.NOT_STORED, []
                self.kept.append((text, LETTERS[letter], kept, frozenset(map(self.of, by))))

    def of(self, name: str) -> UUID:
        return self.group[name]

    def kind(self) -> str:
        """Choose a kind: by Tab and its letter, by its letter and a colon, or leave it an idea."""
        letter = self.chance.choice(sorted(LETTERS))
        match self.chance.randint(0, 3):
            case 0:
                self.press(Key.Key_Tab, "\t")
                self.type(letter)
            case 1:
                self.type(f"{letter}:")
            case 2:
                self.press(Key.Key_Tab, "\t")
                self.press(Key.Key_Backtab)
                self.type("x:")  # no kind; a slip
                self.press(Key.Key_Backspace, "\x08")
                self.press(Key.Key_Backspace, "\x08")
                self.type(f"{letter}:")
            case _:
                return "i"
        return letter

    def some(self) -> list[str]:
        most = 1 if self.page.panel.said.line.said().kind == "try_out" else 2
        return self.chance.sample(sorted(self.group), k=self.chance.randint(1, most))

    def will_try(self) -> None:
        """Somebody will try something: chosen before it is typed, or after."""
        plans = self.page.panel.plans
        if plans.what.isHidden() or not plans.what.isVisible():
            self.page.panel.turn_to("tryouts")
            plans._writing(True)
        plans.what.edit.setFocus()
        text = self.line()
        self.enter()
        owner = self.chance.choice(sorted(self.group.values()))
        assert QApplication.focusWidget() is plans.what.edit
        plans.owner.set_choice(str(owner))
        self.enter()
        assert QApplication.focusWidget() is plans.what.edit
        self.tried.append((text, owner))
        self.page.panel.turn_to("said")

    def item(self) -> None:
        add = self.page.findChild(QPushButton, "agenda_add")
        add.click()
        text = self.chance.choice(WORDS)
        self.type(text)
        self.enter()
        self.items.append(text)
        assert QApplication.focusWidget() is self.page.agenda._field.edit
        self.press(Key.Key_Escape, "\x1b")


@pytest.mark.parametrize(
    "seed", [1, 2, *(pytest.param(n, marks=pytest.mark.long) for n in range(3, 43))]
)
def test_a_meeting_typed_at_the_speed_of_speech(
    qtbot: QtBot, page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace, seed: int
) -> None:
    people = {"Ab": group.abeer, "حس": group.hossam, "mo": group.mona, "NAD": group.nadia}
    typist = Typist(page, people, random.Random(seed))
    acts = [typist.said, typist.said, typist.said, typist.will_try, typist.item]
    with desk.workspace.read() as session:
        before = [item.title for item in meetings.agenda(session, key)]
    looking.activate(page.window())  # on a real screen that takes a moment
    for _ in range(12):
        typist.chance.choice(acts)()
    desk.workspace.settle()
    with desk.workspace.read() as session:
        found = [
            (e.text, e.kind.value, e.authorship, frozenset(e.by))
            for e in entries.said(session, [key])
        ]
        for idea in ideas.of_meeting(session, key):
            brought = {c.member for c in idea.credits if c.part is CreditPart.BROUGHT and c.member}
            found.append((idea.title, "idea", idea.authorship, frozenset(brought)))
        tried = [(each.what, each.owner) for each in tryouts.of_meeting(session, key)]
        items = [item.title for item in meetings.agenda(session, key)]
        meeting = meetings.meeting(session, key)
    assert Counter(found) == Counter(typist.kept), "nothing lost, nothing miscredited"
    assert Counter(tried) == Counter(typist.tried)
    assert Counter(items) == Counter([*before, *typist.items])
    assert (meeting.came, meeting.roles, meeting.tea) == ((), (), ()), "nobody is ticked"
    assert desk.workspace.store.drafts() == {}
