"""The window over a file with a passphrase: asked for, set, changed, taken off, locked."""

import gc
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.beginnings import begin
from tests.running_program import running
from tlc_desktop.app import App
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.recovery_code import groups_of
from tlc_desktop.storage import cipher, members, passphrase
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.first_screen.view import StartWindow
from tlc_desktop.ui.running.idle import Idle
from tlc_desktop.ui.window.requests import Lock, OpenFile

NOW = datetime(2026, 11, 24, 9, 0)
PHRASE, CANARY = "three cups of tea", "Zephyrine"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "_TURNS", 1_000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "files" / "Tuesdays.tlc"
    made.parent.mkdir()
    opened = begin(made, Community(f"Circle of {CANARY}"))
    with opened.change("Add names") as session:
        members.add(session, [Member(f"{CANARY} {name}") for name in (*"ABCDEFGHIJKL", "Adel")])
    opened.close()
    return made


@pytest.fixture
def key(path: Path) -> cipher.Key:
    made = cipher.new_key(PHRASE)
    passphrase.write_anew(path, None, made)
    return made


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    with running(qapp, tmp_path, NOW) as made:
        yield made


def child(app: App, kind: type[QWidget], name: str) -> QWidget:
    found = app.window.findChild(kind, name)
    assert isinstance(found, QWidget), name
    return found


def unlock(app: App, qtbot: QtBot, typed: str) -> None:
    """Type at the page that asks, and wait for what becomes of it."""
    edit = child(app, QLineEdit, "unlock_passphrase")
    assert isinstance(edit, QLineEdit)
    edit.clear()
    QTest.keyClicks(edit, typed)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.shell is not None or said(app) != "", timeout=5000)


def said(app: App) -> str:
    found = app.window.findChild(QWidget, "unlock_said")
    return found.text() if found is not None and found.isVisible() else ""  # type: ignore[attr-defined]


def shown_texts() -> str:
    """All that any window shows, or would show: every word that a widget holds, or a model in memory."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
    found: list[str] = []
    for each in QApplication.allWidgets():
        for read in ("text", "toPlainText", "windowTitle", "toolTip", "accessibleName"):
            has = getattr(each, read, None)
            if callable(has) and not isinstance(each, type):
                found.append(str(has()))
        if isinstance(each, QAbstractItemView | QComboBox):
            found += cells(each.model())
    for each in gc.get_objects():
        if isinstance(each, QAbstractItemModel) and isValid(each):
            found += cells(each)
    return "\n".join(found)


def cells(model: QAbstractItemModel | None) -> list[str]:
    """All that the rows of a list hold, whatever for."""
    if model is None:
        return []
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    there = [model.index(row, n) for row in range(model.rowCount(root)) for n in range(columns)]
    return [str(said) for index in there for said in model.itemData(index).values()]


class HideWatch(QObject):
    """When a window was hidden."""

    def __init__(self, hidden: list[float]) -> None:
        super().__init__()
        self._hidden = hidden

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Hide:
            self._hidden.append(perf_counter())
        return super().eventFilter(watched, event)


def is_open(app: App) -> Callable[[], bool]:
    return lambda: app.shell is not None


def test_a_file_with_a_passphrase_is_asked_for_it(
    app: App, path: Path, key: cipher.Key, qtbot: QtBot
) -> None:
    app.do(OpenFile(path))
    assert app.shell is None and isinstance(app.window, StartWindow)
    for wrong in ("two cups of tea", " ".join(["AAAAA", *groups_of(key.raw)[1:]])):
        unlock(app, qtbot, wrong)
        assert app.shell is None
    assert "1" in said(app)  # the first group of the code
    unlock(app, qtbot, " ".join(groups_of(key.raw)))
    assert app.shell is not None
    assert app.shell.desk.community.name == f"Circle of {CANARY}"
    assert CANARY not in app.window.windowTitle()
    app.settings.write()
    assert CANARY.encode() not in app.settings.path.read_bytes()


def test_locked_nothing_is_to_be_seen_and_unlocked_one_is_where_one_was(
    app: App, path: Path, key: cipher.Key, qtbot: QtBot
) -> None:
    app.open(path, key=key)
    assert app.shell is not None
    for page in ("ideas", "meetings", "people"):
        app.shell.desk.go(page)
    qtbot.waitUntil(lambda: shown_texts().count(CANARY) > 30)
    assert len(QApplication.allWidgets()) > 30
    window = app.window
    hidden: list[float] = []
    watch = HideWatch(hidden)
    window.installEventFilter(watch)
    began = perf_counter()
    app.do(Lock())
    assert hidden and hidden[0] - began < 0.1
    assert not window.isVisible()
    assert app.shell is None
    qtbot.wait(50)
    assert CANARY not in shown_texts()
    assert isinstance(app.window, StartWindow) and app.window.isVisible()
    unlock(app, qtbot, PHRASE)
    assert app.shell is not None
    assert app.shell.navigator.place().page == "people"


def test_it_is_set_and_taken_off_in_the_settings(app: App, path: Path, qtbot: QtBot) -> None:
    app.open(path)
    assert app.shell is not None
    app.shell.desk.go("settings")

    def fill(**typed: str) -> None:
        for name, text in typed.items():
            edit = child(app, QLineEdit, f"passphrase_{name}")
            assert isinstance(edit, QLineEdit)
            edit.clear()
            QTest.keyClicks(edit, text)

    def press(name: str) -> None:
        button = child(app, QPushButton, f"passphrase_{name}")
        assert isinstance(button, QPushButton)
        button.click()

    fill(new=PHRASE, again="three cups of coffee")
    press("set")
    assert path.read_bytes().startswith(b"SQLite")
    fill(again=PHRASE)
    press("set")
    qtbot.waitUntil(lambda: not path.read_bytes().startswith(b"SQLite"), timeout=9000)
    qtbot.waitUntil(is_open(app), timeout=9000)
    assert app.shell.navigator.place().page == "settings"
    assert [p.name for p in path.parent.iterdir() if b"Zephyrine" in p.read_bytes()] == []
    with closing(Store(path, key=cipher.key_of(path, PHRASE))):
        pass
    fill(now="tea")
    press("off")
    qtbot.wait(300)
    assert not path.read_bytes().startswith(b"SQLite")
    fill(now=PHRASE)
    press("off")
    qtbot.waitUntil(lambda: path.read_bytes().startswith(b"SQLite"), timeout=9000)
    qtbot.waitUntil(is_open(app), timeout=9000)


def test_it_locks_when_nobody_is_there(qapp: QApplication) -> None:
    now, minutes, passed = [0.0], [5], []
    idle = Idle(lambda: minutes[0], qapp, lambda: now[0])
    idle.passed.connect(lambda: passed.append(now[0]))

    def after(seconds: int) -> int:
        for _ in range(seconds // 5):
            now[0] += 5
            idle.look()
        return len(passed)

    assert after(300) == 0
    assert after(10) == 1
    now[0] += 3600  # it slept
    idle.look()
    assert len(passed) == 2
    minutes[0] = 0
    assert after(7200) == 2
    QGuiApplication.instance().applicationStateChanged.emit(  # type: ignore[union-attr]
        Qt.ApplicationState.ApplicationSuspended
    )
    assert len(passed) == 3
    idle.deleteLater()


def test_what_has_no_passphrase_is_not_locked(app: App, path: Path) -> None:
    app.open(path)
    app.do(Lock())
    assert app.shell is not None and app.window.isVisible()
    assert not app.window.frame.menus.acts["lock"].isVisible()  # type: ignore[union-attr]
