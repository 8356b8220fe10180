"""A meeting of four parts on its day, its window, and a clock that a test turns."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import AgendaItem, Meeting, Part, Purpose
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.languages import words
from tlc_desktop.settings import Settings
from tlc_desktop.storage import attendance, communities, live, meetings, members, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.live.view import LivePage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.shell import Shell

START = datetime(2026, 12, 15, 13, 15)
PARTS = (
    AgendaItem("Welcome", 5, part=Part.WELCOME, purpose=Purpose.CARE),
    AgendaItem("How’s it going?", 25, part=Part.GOING),
    AgendaItem("Listening to two pupils", 15, part=Part.LEARNING),
    AgendaItem("Exam dates", 5, purpose=Purpose.BUSINESS),
)


@dataclass(frozen=True)
class Plan:
    """Who comes, the facilitator last; the parts; what each is trying."""

    people: Sequence[str] = ("Abeer Shawky", "Hossam Zaki", "Mona Fathy", "Nadia Kamel")
    parts: Sequence[AgendaItem] = PARTS
    tried: Sequence[str] = ()


PLAN = Plan()


class TurnedClock:
    """The clock on the wall, and the seconds that pass, each turned by hand."""

    def __init__(self, at: datetime) -> None:
        self.wall = at
        self.passed = 0.0

    def now(self) -> datetime:
        return self.wall

    def seconds(self) -> float:
        return self.passed

    def go_on(self, minutes: float) -> None:
        """Time passes, and the clock goes with it."""
        self.wall += timedelta(minutes=minutes)
        self.passed += minutes * 60


@dataclass
class Afternoon:
    """A window over a file with a meeting at 13:15 today, of 50 minutes unless planned otherwise."""

    clock: TurnedClock
    shell: Shell
    desk: Desk
    key: UUID
    people: list[UUID]

    @property
    def page(self) -> LivePage:
        found = self.shell.navigator.page()
        assert isinstance(found, LivePage)
        return found

    @property
    def agenda(self) -> list[AgendaItem]:
        with self.desk.workspace.read() as session:
            return meetings.agenda(session, self.key)

    @property
    def meeting(self) -> Meeting:
        with self.desk.workspace.read() as session:
            return meetings.meeting(session, self.key)

    def on(self) -> str:
        """The title of the part that is on."""
        with self.desk.workspace.read() as session:
            run = live.run(session, self.key)
        item = run.item if run else None
        return next((each.title for each in self.agenda if each.id == item), "")

    def act(self, name: str) -> None:
        """Do what a line of the menu does."""
        self.shell.window.frame.menus.acts[name].trigger()
        QApplication.processEvents()

    def begin(self) -> None:
        self.shell.navigator.go(Place("meeting", self.key))
        self.act("begin")

    def tick(self, minutes: float = 0) -> None:
        """Let time pass, and the page see it."""
        self.clock.go_on(minutes)
        self.page.tick()
        QApplication.processEvents()


@contextmanager
def an_afternoon(
    qtbot: QtBot,
    workspace: Workspace,
    language: Language,
    folder: Path,
    plan: Plan = PLAN,
) -> Iterator[Afternoon]:
    """The window, on the page where it begins."""
    clock = TurnedClock(START)
    with workspace.change("plan") as session:
        people = members.add(session, typed_names("\n".join(plan.people)))
        session.flush()
        if people:
            communities.edit(session, lambda ours: replace(ours, facilitator=people[-1]))
        minutes = sum(part.minutes for part in plan.parts)
        planned = Meeting("Waiting time", START.date(), START.time(), minutes, intention="To wait.")
        key = meetings.schedule(session, planned, plan.parts)
        for person, tried in zip(people, plan.tried, strict=False):
            tryouts.add(session, TryOut(person, tried, START.date() - timedelta(days=14)))
        for person in people:
            attendance.say_came(session, key, person, came=True)
    desk = Desk(workspace, words(language), clock.now, seconds=clock.seconds)
    window = MainWindow()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    shell = Shell(window, desk, Settings(folder / "settings.ini"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield Afternoon(clock, shell, desk, key, people)
    shell._undo_keys.stop()
    window.hide()
