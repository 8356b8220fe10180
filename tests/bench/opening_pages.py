"""Every page of the window on ten years of records, against a bare page of Qt with as much on it.

In time of the processor, and in one process: so that the ratios hold on a slow machine too.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from sqlalchemy import event
from sqlcipher3 import dbapi2

from tests.bench import bare_page
from tests.bench.timing import Ratio, at_most, cpu_seconds, measured
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.ideas import Idea, IdeaLink, LinkKind
from tlc_desktop.domain.links import LearningLink, LinkHow
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.i18n.languages import words
from tlc_desktop.storage import attendance, ideas, links, meetings, members, terms
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.live import run_acts
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.projector.second_screen import second_screen_of
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.window import page_table
from tlc_desktop.ui.window.navigator import page_class

NOW = datetime(2026, 11, 23, 10, 42)
OPENED, AGAIN, KEY, SQL = 4, 2, 2, 3
IDLE, BUSY = 20.0, 0.03  # seconds that nobody does anything; how much of a core that may take
TYPED = "wait pupils door slip "


def ratios(path: Path, runs: int) -> Iterator[Ratio]:
    """Building, filling and painting each page; showing it again; a key typed in search."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    workspace = Workspace(Store(path))
    desk = Desk(workspace, words(Language.ENGLISH), clock=lambda: NOW)
    raw = dbapi2.connect(str(path))
    going = _begun(desk)
    places = {each.page: each for each in _places(workspace, going)}
    places["idea, family of 200, chain of 30"] = Place("idea", _grown(desk))
    # In the stock style first, for a program does not change its style under its widgets.
    bare = {name: _bare(app, desk, place, runs) for name, place in places.items()}
    rows = _typed_rows(app, desk)
    bare_key = _bare_key(app, rows)
    theme.apply(app, dark=False, rtl=False)
    for name, place in places.items():
        yield from _page_ratios(app, desk, raw, name, place, bare[name], runs)
    yield _key_ratio(app, desk, raw, bare_key)
    yield _begin_ratio(app, desk, places["live"], bare["live"], runs)
    for second in (False, True):
        yield _idle_ratio(app, workspace, going, second=second, seconds=IDLE if runs else 1)
    raw.close()
    workspace.close()


def _begun(desk: Desk) -> UUID:
    """A meeting of twelve that goes on, with as many parts as the last one."""
    with desk.workspace.change("plan") as session:
        held = [m for m in meetings.meetings(session) if m.day <= NOW.date()][-1]
        parts = [replace(item, id=uuid4()) for item in meetings.agenda(session, held.id)]
        planned = Meeting("Waiting time", NOW.date(), NOW.time(), 75)
        key = meetings.schedule(session, planned, parts)
        for person in [*members.people(session, Language.ENGLISH)][:12]:
            attendance.say_came(session, key, person, came=True)
    run_acts.begin(desk, key)
    return key


def _grown(desk: Desk) -> UUID:
    """An idea in a family of many, that went from one to another in many steps."""
    with desk.workspace.change("grow") as session:
        family = [
            ideas.add(session, Idea(f"Waiting, told anew {n}", NOW.date())) for n in range(200)
        ]
        for n, idea in enumerate(family[1:]):  # each of four others, so that it is wide and deep
            ideas.add_link(session, IdeaLink(idea, family[n // 4], LinkKind.BUILT_ON))
        people = list(members.people(session, Language.ENGLISH))[:31]
        for giver, receiver in pairwise(people):
            what = "Ten minutes in 2/4, watching the silence only"
            links.add(session, LearningLink(family[20], giver, receiver, LinkHow.SHOW, what))
    return family[20]


def _places(workspace: Workspace, going: UUID) -> list[Place]:
    """Each page, with a record for those that are about one."""
    with workspace.read() as session:
        held = [m for m in meetings.meetings(session) if m.day < NOW.date()]
        about = {
            "meeting": Place("meeting", held[-1].id),
            "live": Place("live", going),
            "idea": Place("idea", ideas.found(session)[0]),
            "term": Place("term", terms.terms(session)[0].id),
            "search": Place("search", text="pupils"),
            "print": Place("print", held[-1].id, "agenda"),
        }
    return [about.get(name, Place(name)) for name in page_table.PAGES]


def _bare(app: QApplication, desk: Desk, place: Place, runs: int) -> float:
    """Seconds for a bare page with as much on it."""
    ours = _open(app, desk, place)
    wanted = bare_page.parts(ours)
    _close(app, ours)

    def once() -> float:
        made: list[QWidget] = []
        taken = cpu_seconds(lambda: made.append(bare_page.opened(app, wanted)))
        _close(app, made[0])
        return taken

    return min(measured(once, runs))


def _page_ratios(
    app: QApplication,
    desk: Desk,
    raw: dbapi2.Connection,
    name: str,
    place: Place,
    bare: float,
    runs: int,
) -> Iterator[Ratio]:
    def once() -> tuple[float, float]:
        shown: list[Page] = []
        opened = cpu_seconds(lambda: shown.append(_open(app, desk, place)))
        again = cpu_seconds(lambda: _show_again(app, shown[0], place))
        _close(app, shown[0])
        return opened, again

    with _asked(desk) as asked:
        _close(app, _open(app, desk, place))
    pairs = measured(once, runs)
    sql = min(measured(lambda: _seconds_of_sql(raw, asked), runs))
    for what, times, taken in (
        ("opened", OPENED, min(opened for opened, _ in pairs)),
        ("shown again", AGAIN, min(again for _, again in pairs)),
    ):
        yield _ratio(f"page “{name}” {what}", "a bare page", taken, bare, times, sql)


def _begin_ratio(app: QApplication, desk: Desk, place: Place, bare: float, runs: int) -> Ratio:
    """F5: the meeting is begun, and run mode is there, painted.

    Its page was made ready while that of the meeting was looked at, as the window does (`Navigator.expect`).
    """
    assert place.record is not None
    key = place.record

    def begin(page: Page) -> None:
        run_acts.begin(desk, key)
        _show(app, page, place)

    def once() -> float:
        desk.workspace.undo()
        page = page_class(place.page)(desk)
        page.resize(1150, 708)
        page.make_ready(place)
        taken = cpu_seconds(lambda: begin(page))
        _close(app, page)
        return taken

    ours = min(measured(once, runs))
    return at_most("F5 to a painted run mode", "a bare page", (ours, bare), OPENED)


def _idle_ratio(
    app: QApplication, workspace: Workspace, meeting: UUID, *, second: bool, seconds: float
) -> Ratio:
    """What run mode does while nobody does anything, as a share of one core."""
    began = monotonic()
    clock = lambda: NOW + timedelta(seconds=monotonic() - began)  # noqa: E731
    desk = Desk(workspace, words(Language.ENGLISH), clock)
    page = _open(app, desk, Place("live", meeting))
    if second:
        page.menu_acts()["projector"]()
        assert second_screen_of(desk).placing.is_shown()
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    taken = cpu_seconds(loop.exec)
    if second:
        page.menu_acts()["projector"]()
    _close(app, page)
    name = "run mode idle" + (", second screen on" if second else "")
    most = f"at most {100 * BUSY:g} %"
    return Ratio(name, "one core", 1000 * taken, 1000 * seconds, 1000 * BUSY * seconds, most)


def _ratio(
    name: str, against: str, taken: float, bare: float, times: float, sql: float, sqls: float = SQL
) -> Ratio:
    ours, base, asked = (1000 * part for part in (taken, bare, sql))
    rule = f"at most {times:g} x + {sqls:g} x its SQL ({asked:.2f})"
    return Ratio(name, against, ours, base, times * base + sqls * asked, rule)


@contextmanager
def _asked(desk: Desk) -> Iterator[list[str]]:
    """What is asked of the file meanwhile."""
    engine, spoken, asked = desk.workspace.store._engine, list[str](), list[str]()

    def listen(driver: Any, *_: object) -> None:
        driver.set_trace_callback(spoken.append)

    def leave(driver: Any, *_: object) -> None:
        driver.set_trace_callback(None)

    event.listen(engine, "checkout", listen)
    event.listen(engine, "checkin", leave)
    yield asked
    event.remove(engine, "checkout", listen)
    event.remove(engine, "checkin", leave)
    asked += [each for each in spoken if each.lstrip().startswith(("SELECT", "WITH"))]


def _seconds_of_sql(raw: dbapi2.Connection, asked: list[str]) -> float:
    return cpu_seconds(lambda: [raw.execute(statement).fetchall() for statement in asked])


def _open(app: QApplication, desk: Desk, place: Place) -> Page:
    page = page_class(place.page)(desk)
    page.resize(1150, 708)
    _show(app, page, place)
    return page


def _show(app: QApplication, page: Page, place: Place) -> None:
    page.open(place)
    page.show()
    app.sendPostedEvents()
    page.grab()


def _show_again(app: QApplication, page: Page, place: Place) -> None:
    page.hide()
    page.open(place)
    page.show()
    app.sendPostedEvents()
    page.grab()


def _close(app: QApplication, page: QWidget) -> None:
    page.close()
    page.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def _press(app: QApplication, page: Page, letter: str) -> None:
    """Press a key in the search box, until what was found is painted."""
    box = page.findChild(QLineEdit)
    assert box is not None
    app.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    app.processEvents()
    page.grab()


def _typed_rows(app: QApplication, desk: Desk) -> list[list[str]]:
    """What is found after each letter."""
    page = _open(app, desk, Place("search"))
    rows = page.findChild(RowList)
    assert rows is not None
    found: list[list[str]] = []
    for letter in TYPED:
        _press(app, page, letter)
        found.append(["\n".join((row.title, *row.lines)) for row in rows.row_texts()])
    _close(app, page)
    return found


def _bare_key(app: QApplication, found: list[list[str]]) -> list[float]:
    """Seconds for each letter in a bare list of the same rows."""
    bare = bare_page.BareSearch()
    bare.hear(app, "", ["one"])
    taken = [
        cpu_seconds(lambda a=letter, b=rows: bare.hear(app, a, b))
        for letter, rows in zip(TYPED, found, strict=True)
    ]
    _close(app, bare)
    return taken


def _key_ratio(app: QApplication, desk: Desk, raw: dbapi2.Connection, bare: list[float]) -> Ratio:
    """From the press of a key in the search box to the painted results: the middle one of all keys."""
    page = _open(app, desk, Place("search"))
    found: list[Ratio] = []
    for letter, base in zip(TYPED, bare, strict=True):
        act: Callable[[], None] = lambda a=letter: _press(app, page, a)  # noqa: E731
        with _asked(desk) as asked:
            taken = cpu_seconds(act)
        sql = _seconds_of_sql(raw, asked)
        found.append(
            _ratio("key press to painted results", "a bare list", taken, base, KEY, sql, 1)
        )
    _close(app, page)
    return sorted(found, key=lambda each: each.ours / each.limit)[len(found) // 2]
