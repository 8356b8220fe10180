"""Keys, progress and what is typed go the way that the eye goes, in every language of the window."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from every_place import World
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

import tlc_desktop
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.storage import meetings
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.model import Column
from tlc_desktop.ui.meetings.agenda.table import AgendaTable
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.running.tasks import ProgressDialog
from tlc_desktop.ui.widgets.capture import CaptureLine
from tlc_desktop.ui.widgets.fields import LineField, TextField
from tlc_desktop.ui.widgets.in_place import InPlace, InPlaceField

pytestmark = pytest.mark.every_language
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
KEYS = {True: (Qt.Key.Key_Right, Qt.Key.Key_Left), False: (Qt.Key.Key_Left, Qt.Key.Key_Right)}


@pytest.fixture
def world(language: Language, tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path, language)
    yield made
    made.close()


def test_keys_go_where_they_point(world: World) -> None:
    """Back and forward, from cell to cell of an agenda, and into a menu of a menu."""
    back_is_the_key_that_points_back(world)
    for state in (MeetingState.DRAFT, MeetingState.OPEN):
        arrows_in_the_agenda_go_where_they_point(world, state)
    a_menu_in_a_menu_opens_with_the_key_that_points_at_it(world)


def back_is_the_key_that_points_back(world: World) -> None:
    back, forward = KEYS[world.language.right_to_left]
    world.go("ideas")
    world.go("terms")
    QTest.keyClick(world.window, back, ALT)
    assert world.shell.navigator.place() == Place("ideas")
    QTest.keyClick(world.window, forward, ALT)
    assert world.shell.navigator.place() == Place("terms")


def arrows_in_the_agenda_go_where_they_point(world: World, state: MeetingState) -> None:
    """Where the agenda leads its page, and where it stands beside what is said."""
    coming = world.records().coming
    with world.workspace.change("Agree on it") as session:
        meetings.edit(session, coming, lambda told: replace(told, state=state))
    world.go("meeting", coming)
    QApplication.processEvents()
    table = world.window.findChild(AgendaTable)
    assert isinstance(table, AgendaTable)
    assert table.isColumnHidden(Column.GRIP) is (state is MeetingState.OPEN)
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, Column.TITLE))
    for key, ahead in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)):
        before = table.visualRect(table.currentIndex()).center().x()
        QTest.keyClick(table, key)
        after = table.visualRect(table.currentIndex()).center().x()
        assert (after - before) * ahead > 0


def a_menu_in_a_menu_opens_with_the_key_that_points_at_it(world: World) -> None:
    menu = world.window.findChild(QMenu, "menu_file")
    recent = world.window.findChild(QMenu, "menu_recent")
    assert isinstance(menu, QMenu)
    assert isinstance(recent, QMenu)
    menu.popup(world.window.mapToGlobal(world.window.rect().center()))
    menu.setActiveAction(recent.menuAction())
    _, forward = KEYS[world.language.right_to_left]
    QTest.keyClick(menu, forward)
    assert recent.isVisible()
    recent.hide()
    menu.hide()


def test_progress_grows_from_where_reading_begins(language: Language, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ProgressDialog(window, "…")
    dialog.show_share(300)
    dialog.show()
    image = dialog.bar.grab().toImage()
    middle = image.height() // 2
    accent = theme.color("accent").name()
    near, far = image.width() // 8, image.width() * 7 // 8
    ends = [image.pixelColor(x, middle).name() == accent for x in (near, far)]
    assert ends == [not language.right_to_left, language.right_to_left]
    dialog.hide()


LINES = [
    ("نريد أن نرى ماذا يحدث", True),
    ("Wait time: نجرب الانتظار", True),
    ("نجرب: wait time", False),
    ("٣ دقائق للتفكير", True),
    ("3 minutes to think", False),
    ("• سؤال واحد", True),
    ("- سؤال واحد", True),
    ("– one question", False),
    ("(سؤال) أخير", True),
    ("«Wait time» أول", False),
]


def _line() -> tuple[QWidget, QWidget]:
    made = LineField("", "line", accessible="x")
    return made, made.edit


def _text() -> tuple[QWidget, QWidget]:
    made = TextField("", "text", accessible="x", lines=2)
    return made, made.edit


def _capture() -> tuple[QWidget, QWidget]:
    made = CaptureLine("capture", "x", "")
    return made, made.edit


def _in_place() -> tuple[QWidget, QWidget]:
    made = InPlace("title", "x")
    return made, made


def _text_in_place() -> tuple[QWidget, QWidget]:
    made = InPlaceField("", "words", accessible="x")
    return made, made.edit


QT_FIELDS = {"QLineEdit", "QTextEdit", "QPlainTextEdit"}
EDITORS = [_line, _text, _capture, _in_place, _text_in_place]


def type_keys(field: QWidget, text: str) -> None:
    """Letter by letter, as a keyboard of that script sends them."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, Qt.Key.Key_unknown, NONE, letter))


def starts_at_right(field: QWidget) -> bool:
    """Whether the cursor before the first letter is at the right of the one after the last."""
    if isinstance(field, QLineEdit):
        field.home(False)
        first = field.cursorRect().center().x()
        field.end(False)
        return first > field.cursorRect().center().x()
    assert isinstance(field, QTextEdit)
    return field.document().firstBlock().layout().textOption().textDirection() is (
        Qt.LayoutDirection.RightToLeft
    )


@pytest.mark.parametrize("make", EDITORS, ids=lambda make: make.__name__)
def test_every_editor_keeps_the_direction_of_what_is_typed(
    language: Language,
    qtbot: QtBot,
    make: Callable[[], tuple[QWidget, QWidget]],
) -> None:
    for text, rtl in LINES:
        window, field = make()
        qtbot.addWidget(window)
        window.resize(500, 80)
        window.show()
        field.setFocus()
        type_keys(field, text)
        shown = field.text() if isinstance(field, QLineEdit) else field.toPlainText()  # type: ignore[attr-defined]
        assert shown == text
        assert starts_at_right(field) is rtl, text
        window.hide()


def test_every_field_of_the_window_is_one_of_these() -> None:
    """Qt's own are made nowhere but to show technical text, which is never typed into."""
    made: dict[str, set[str]] = {}
    for path in (Path(tlc_desktop.__file__).parent / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in QT_FIELDS:
                made.setdefault(ast.unparse(node.func), set()).add(path.stem)
    assert made == {"QPlainTextEdit": {"dialogs", "licences"}}


@pytest.mark.parametrize("make", [_line, _capture], ids=lambda make: make.__name__)
@pytest.mark.parametrize("text", ["سؤال", "word"])
def test_arrows_in_a_line_move_the_cursor_where_they_point(
    language: Language, qtbot: QtBot, make: Callable[[], tuple[QWidget, QWidget]], text: str
) -> None:
    window, field = make()
    assert isinstance(field, QLineEdit)
    qtbot.addWidget(window)
    window.resize(500, 80)
    window.show()
    field.setFocus()
    type_keys(field, text)
    field.setCursorPosition(2)
    for key, ahead in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
        before = field.cursorRect().center().x()
        QTest.keyClick(field, key)
        assert (field.cursorRect().center().x() - before) * ahead > 0
    window.hide()
