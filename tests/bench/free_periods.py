"""The free periods of forty people, against a bare table of Qt with as many cells that say the same."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

from tests.beginnings import begin
from tests.bench.opening_pages import NOW
from tests.bench.timing import Ratio, at_most, cpu_seconds, in_turn
from tlc_desktop.domain.communities import FRIDAY, Community, Language
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.periods import Bell
from tlc_desktop.i18n.languages import words
from tlc_desktop.storage import members, periods
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.periods.free_table import FreeTable
from tlc_desktop.ui.periods.shown import pills, read

MEMBERS, PERIODS = 40, 8
NAMES = ("Hala", "Mona", "Nadia", "Sameh", "Wafaa", "Karim", "Dina", "Hossam")
TIMES = 4


def ratios(path: Path, runs: int) -> Iterator[Ratio]:
    """From the file to the painted table, of a week of six days with eight periods."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, dark=False, rtl=False)
    workspace = Workspace(_written(path))
    desk = Desk(workspace, words(Language.ENGLISH), clock=lambda: NOW)
    table = FreeTable(desk)
    table.resize(760, 640)
    table.show()

    def ours() -> None:
        table.show_periods(read(desk), 75)
        app.sendPostedEvents()
        table.grid.grab()

    ours()
    texts = _texts(desk, table)
    bare = QTableWidget(len(texts), PERIODS)
    bare.resize(table.grid.size())
    bare.show()

    def stock() -> None:
        for row, cells in enumerate(texts):
            for column, text in enumerate(cells):
                bare.setItem(row, column, QTableWidgetItem(text))
        bare.resizeRowsToContents()
        app.sendPostedEvents()
        bare.grab()

    pair = in_turn(lambda: cpu_seconds(ours), lambda: cpu_seconds(stock), runs)
    yield at_most("free periods of forty, painted", "a bare table", pair, TIMES)
    for shown in (table, bare):
        shown.close()
        shown.deleteLater()
    workspace.close()


def _texts(desk: Desk, table: FreeTable) -> list[list[str]]:
    """What each cell says, by day."""
    shown = read(desk)
    said = pills(shown.people, shown.everyone)
    return [
        [" ".join(said[key] for key in table.found.free[day, n]) for n in range(PERIODS)]
        for day in shown.timetable.days
    ]


def _written(path: Path) -> Store:
    """A community of forty, each of whom has a class in most periods."""
    store = begin(path, Community("Ours", weekend=frozenset({FRIDAY})))
    with store.change("People") as session:
        names = [
            f"{NAMES[n % 8]} {NAMES[(n * 3 + 1) % 8]} {chr(65 + n % 26)}" for n in range(MEMBERS)
        ]
        keys = members.add(session, [Member(name) for name in names])
        bells = [Bell("", time(7 + n, 45), time(8 + n, 30)) for n in range(PERIODS)]
        periods.ring(session, bells)
        session.flush()
        kept, days = periods.bells(session), periods.timetable(session).days
        for n, key in enumerate(keys):
            free = {(day, kept[(n * 5 + day * 3 + k) % PERIODS].id) for day in days for k in (0, 3)}
            periods.say(session, key, free, NOW.date())
    return store
