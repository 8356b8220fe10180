"""Every page of the window on ten years of records, against its own SQL through the raw driver."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from sqlalchemy import event
from sqlcipher3 import dbapi2

from tests.bench.timing import Ratio, at_most, in_turn, seconds
from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.languages import words
from tlc_desktop.storage import ideas, meetings, terms
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window import page_table
from tlc_desktop.ui.window.navigator import page_class

NOW = datetime(2026, 11, 23, 10, 42)


def ratios(path: Path, runs: int) -> Iterator[Ratio]:
    """Building, filling and painting each page; then a key typed in search."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, dark=False, rtl=False)
    workspace = Workspace(Store(path))
    desk = Desk(workspace, words(Language.ENGLISH), clock=lambda: NOW)
    raw = dbapi2.connect(str(path))
    for place in _places(workspace):
        yield _page_ratio(app, desk, raw, place, runs)
    yield _key_ratio(app, desk, runs)
    raw.close()
    workspace.close()


def _places(workspace: Workspace) -> list[Place]:
    """Each page, with a record for those that are about one."""
    with workspace.read() as session:
        held = [m for m in meetings.meetings(session) if m.day <= NOW.date()]
        about = {
            "meeting": Place("meeting", held[-1].id),
            "idea": Place("idea", ideas.found(session)[0]),
            "term": Place("term", terms.terms(session)[0].id),
            "search": Place("search", text="pupils"),
            "print": Place("print", held[-1].id, "agenda"),
        }
    return [about.get(name, Place(name)) for name in page_table.PAGES]


def _page_ratio(
    app: QApplication, desk: Desk, raw: dbapi2.Connection, place: Place, runs: int
) -> Ratio:
    spoken: list[str] = []
    engine = desk.workspace.store._engine

    def listen(driver: Any, *_: object) -> None:
        driver.set_trace_callback(spoken.append)

    def leave(driver: Any, *_: object) -> None:
        driver.set_trace_callback(None)

    def ours() -> float:
        shown: list[Page] = []
        taken = seconds(lambda: shown.append(_open(app, desk, place)))
        _close(app, shown[0])
        return taken

    event.listen(engine, "checkout", listen)
    event.listen(engine, "checkin", leave)
    ours()
    event.remove(engine, "checkout", listen)
    event.remove(engine, "checkin", leave)
    asked = [statement for statement in spoken if statement.lstrip().startswith("SELECT")]

    def sql() -> float:
        return seconds(lambda: [raw.execute(statement).fetchall() for statement in asked])

    pair = in_turn(ours, sql, runs)
    return at_most(f"page “{place.page}” open and painted", "its own SQL", pair, 3, plus=50)


def _open(app: QApplication, desk: Desk, place: Place) -> Page:
    page = page_class(place.page)(desk)
    page.resize(1150, 708)
    page.open(place)
    page.show()
    app.sendPostedEvents()
    page.grab()
    return page


def _close(app: QApplication, page: Page) -> None:
    page.close()
    page.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def _key_ratio(app: QApplication, desk: Desk, runs: int) -> Ratio:
    """From the press of a key in the search box to the painted results."""
    page = _open(app, desk, Place("search"))
    box = page.findChild(QLineEdit)
    assert box is not None
    letters = iter("wait pupils door slip " * runs)

    def key() -> None:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, next(letters))
        app.sendEvent(box, press)
        app.processEvents()
        page.grab()

    taken = max(_each(key, 3 * runs))
    _close(app, page)
    return Ratio(
        "key press to painted results, the slowest",
        "100 ms",
        taken * 1000,
        100,
        100,
        "under 100 ms",
    )


def _each(act: Callable[[], None], times: int) -> list[float]:
    return [seconds(act) for _ in range(times)]
