"""A window, and somebody who presses what they see in it, and types."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from afternoon import TurnedClock
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.links import LinkHow
from tlc_desktop.domain.terms import Term
from tlc_desktop.i18n.languages import words
from tlc_desktop.settings import Settings
from tlc_desktop.storage import members, terms, visits
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print.view import PrintPage
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.shell import Shell

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Window:
    """The window, and somebody at it."""

    qtbot: QtBot
    shell: Shell
    desk: Desk
    clock: TurnedClock
    chance: Random

    @property
    def workspace(self) -> Workspace:
        return self.desk.workspace

    def go(self, page: str, record: UUID | None = None, kind: str = "") -> QWidget:
        self.shell.navigator.go(Place(page, record, kind))
        QApplication.processEvents()
        return self.shell.navigator.page()

    def see(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        seen = [each for each in self.shell.window.findChildren(kind, name) if each.isVisible()]
        assert seen, f"{name} is not to be seen on {self.shell.navigator.place().page}"
        return seen[-1]

    def press(self, name: str) -> None:
        button = self.see(name, QAbstractButton)
        assert button.isEnabled(), name
        self.qtbot.mouseClick(button, LEFT)
        QApplication.processEvents()

    def begin(self, page: QWidget, name: str) -> None:
        """Press what begins something new, or what does while there is nothing yet."""
        for empty in page.findChildren(EmptyState):
            if empty.isVisible():
                assert empty.button is not None
                self.qtbot.mouseClick(empty.button, LEFT)
                QApplication.processEvents()
                return
        if name:
            self.press(name)

    def type(self, name: str, text: str) -> None:
        field = self.see(name)
        assert field.isEnabled(), name
        field.setFocus()
        self.qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(field, text)

    def enter(self, name: str) -> None:
        self.qtbot.keyClick(self.see(name), Qt.Key.Key_Return)
        QApplication.processEvents()

    def pick(self, field: ComboField, key: object) -> None:
        """Choose with the arrow keys."""
        combo = field.combo
        combo.setFocus()
        self.qtbot.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(combo.findData(str(key)) - combo.currentIndex()):
            self.qtbot.keyClick(combo, Qt.Key.Key_Down)
        assert field.choice() == str(key)

    def day(self, day: date) -> str:
        return self.desk.formats.digits(f"{day.day}/{day.month}/{day.year}")

    def read(self, reading: Callable[..., Any]) -> Any:
        self.desk.workspace.settle()
        with self.desk.workspace.read() as session:
            return reading(session)

    def people(self) -> list[UUID]:
        return [member.id for member in self.read(members.members)]

    def two(self) -> list[UUID]:
        return self.chance.sample(self.people(), 2)

    def they_come(self, names: Sequence[str]) -> None:
        self.begin(self.go("people"), "open_adding")
        for name in names:
            self.qtbot.keyClicks(self.see("names"), name)
            self.enter("names")
        self.press("names_add")

    def a_meeting_is_planned(self, n: int, day: date) -> UUID:
        self.go("meetings", kind="plan")
        self.type("plan_title", f"Meeting {n}")
        self.type("plan_day", self.day(day))
        self.press("plan_do")
        key = self.shell.navigator.place().record
        assert key is not None
        return key

    def it_takes_place(self, key: UUID, slips: dict[str, int]) -> None:
        page = self.go("meeting", key)
        page.panel.turn_to("came")
        QApplication.processEvents()
        for box in page.panel.came.findChildren(QCheckBox):
            if box.isVisible() and not box.isChecked():
                self.qtbot.mouseClick(box, LEFT, pos=QPoint(9, box.height() // 2))
        self.desk.workspace.settle()
        for _ in range(2):
            if page.closing.isVisible():
                break
            self.press("meeting_state")
        for word, many in slips.items():
            self.see(f"closing_slips_{word}", QSpinBox).setValue(many)
        self.press("closing_do")

    def an_idea_is_said(self, n: int) -> None:
        page = self.go("ideas")
        self.begin(page, "")
        who = self.chance.choice(self.people())
        page.note.who.setFocus()
        page.note.who.setCurrentIndex(page.note.who.findData(str(who)))
        self.qtbot.keyClicks(page.note.line.edit, f"Idea {n}")
        self.press("note_it")

    def a_try_out_is_written(self, n: int) -> UUID:
        page = self.go("tryouts")
        self.begin(page, "write_try_out")
        self.pick(page.form.owner, self.chance.choice(self.people()))
        self.type("try_out_form_what", f"I try {n}")
        self.press("try_out_form_keep")
        assert page.record is not None
        return page.record

    def it_is_told(self, key: UUID) -> None:
        page = self.go("tryouts", key)
        box = page.detail.story.box.edit
        box.setFocus()
        self.qtbot.keyClicks(box, "They laughed, then they wrote.")
        self.press("story_add")
        self.qtbot.mouseClick(page.detail.answer.answers.button("told"), LEFT)

    def a_visit_is_agreed(self, n: int, day: date) -> None:
        page = self.go("visits")
        self.begin(page, "plan_visit")
        host, visitor = self.two()
        self.pick(page.detail.choice.host, host)
        self.pick(page.detail.choice.visitor, visitor)
        before = len(self.read(visits.visits))
        page.detail.choice.tick.setFocus()
        self.qtbot.keyClick(page.detail.choice.tick, Qt.Key.Key_Space)
        assert len(self.read(visits.visits)) == before + 1
        self.type("visit_look_at", f"Who speaks first, {n}")
        self.type("visit_day", self.day(day))
        self.type("visit_will_try", f"I will wait, {n}")

    def a_chain_is_made(self, idea: UUID, people: Sequence[UUID]) -> None:
        page = self.go("idea", idea)
        for giver, receiver in pairwise(people):
            self.press("step_new")
            page.links.form.giver.set_choice(str(giver))
            page.links.form.receiver.set_choice(str(receiver))
            page.links.form.how.set_choice(LinkHow.SHOW.value)
            self.type("step_what", "Five minutes by the window")
            self.press("step_keep")

    def printed(self, starts: date, ends: date) -> str:
        """The summary of a term of these days, as it comes out on paper for readers outside."""
        with self.workspace.change("Set out") as session:
            term = terms.add(session, Term("The year", starts, ends))
        page = self.go("print", term, "term")
        assert isinstance(page, PrintPage)
        made = lambda: not tasks._under_way and page._made is not None  # noqa: E731
        self.qtbot.waitUntil(made, timeout=60_000)
        assert page._made is not None
        return "\n".join(sheet.extract_text() for sheet in PdfReader(BytesIO(page._made[1])).pages)


@contextmanager
def a_window(
    qtbot: QtBot, workspace: Workspace, folder: Path, at: datetime, seed: int
) -> Iterator[Window]:
    """The window over a file, in English, at a time that goes on only when it is turned."""
    clock = TurnedClock(at)
    desk = Desk(workspace, words(Language.ENGLISH), clock.now, seconds=clock.seconds)
    made = MainWindow()
    made.resize(1366, 768)
    qtbot.addWidget(made)
    shell = Shell(made, desk, Settings(folder / "settings.ini"))
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield Window(qtbot, shell, desk, clock, Random(seed))
    shell._undo_keys.stop()
    made.hide()
