"""A line stays a line, whichever way text comes into it; several lines are shown first."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.text import lines_of, shed
from tlc_desktop.ui.widgets.in_place import InPlace
from tlc_desktop.ui.widgets.line_edit import LineEdit
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.pasted_lines import PastedLines, each_line

Show = Callable[..., QWidget]
PASTED = "Reading corner keys\r\nPhoto of\tthe month\n\n  Sports day\u2028\n"
ONE = "Reading corner keys Photo of the month Sports day"
CONTROL = Qt.KeyboardModifier.ControlModifier


def by_key(edit: QLineEdit, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(PASTED)
    qtbot.keyClick(edit, Qt.Key.Key_V, CONTROL)


def by_menu(edit: QLineEdit, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(PASTED)
    middle = edit.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, edit.mapToGlobal(middle))
    QApplication.sendEvent(edit, asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(act for act in menu.actions() if act.objectName() == "edit-paste").trigger()
    menu.close()


def by_dropping(edit: QLineEdit, qtbot: QtBot) -> None:
    dropped = QMimeData()
    dropped.setText(PASTED)
    event = QDropEvent(
        QPointF(edit.rect().center()),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    edit.dropEvent(event)


def by_input_method(edit: QLineEdit, qtbot: QtBot) -> None:
    event = QInputMethodEvent()
    event.setCommitString(PASTED)
    QApplication.sendEvent(edit, event)


def by_the_program(edit: QLineEdit, qtbot: QtBot) -> None:
    edit.setText(PASTED)


WAYS = (by_key, by_menu, by_dropping, by_input_method, by_the_program)


def test_line_breaks_and_tabs_are_shed_whichever_way_they_come(qtbot: QtBot, show: Show) -> None:
    edit = LineEdit("line", "A line")
    show(edit)
    for way in WAYS:
        edit.clear()
        edit.setFocus()
        way(edit, qtbot)
        assert edit.text() == ONE, way.__name__


def test_what_is_shed_is_taken_back_in_one_step(qtbot: QtBot, show: Show) -> None:
    edit = LineEdit("line", "A line")
    show(edit)
    edit.setFocus()
    qtbot.keyClicks(edit, "ab")
    edit.setSelection(1, 1)
    by_key(edit, qtbot)
    assert edit.text() == f"a{ONE}"
    edit.undo()
    assert edit.text() == "ab"


def test_a_line_that_is_written_where_it_is_read_sheds_them_too(show: Show) -> None:
    title = InPlace("title", "Title", one_line=True)
    words = InPlace("words", "Words")
    show(title, words)
    QApplication.clipboard().setText(PASTED)
    title.paste()
    words.paste()
    assert title.text() == ONE
    assert "\n" in words.text()


@given(st.text())
def test_what_is_shed_is_one_line_of_the_same_words(text: str) -> None:
    line = shed(text)
    assert len(line.splitlines()) < 2
    assert "\t" not in line
    assert line.split() == text.split()
    assert shed(line) == line


@pytest.fixture
def several(show: Show) -> tuple[LineEdit, list[str]]:
    edit, taken = LineEdit("line", "A line"), list[str]()
    each_line(edit, taken.append)
    edit.window_kept = show(edit)  # type: ignore[attr-defined]
    edit.setFocus()
    return edit, taken


def popup(edit: LineEdit) -> PastedLines | None:
    found = QApplication.activePopupWidget()
    return found if isinstance(found, PastedLines) and found.parent() is edit else None


def test_several_lines_are_shown_before_they_are_taken(
    qtbot: QtBot, several: tuple[LineEdit, list[str]]
) -> None:
    edit, taken = several
    qtbot.keyClicks(edit, "And ")
    by_key(edit, qtbot)
    shown = popup(edit)
    assert shown is not None
    rows = shown.findChild(RowList).row_texts()
    assert [row.title for row in rows] == list(lines_of(f"And {PASTED}"))
    assert (edit.text(), taken) == ("And ", [])
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert popup(edit) is None
    assert (edit.text(), taken) == ("And ", [])
    by_key(edit, qtbot)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert (edit.text(), taken) == ("", ["\n".join(lines_of(f"And {PASTED}"))])
    assert popup(edit) is None


def test_the_buttons_take_and_leave_them(qtbot: QtBot, several: tuple[LineEdit, list[str]]) -> None:
    edit, taken = several
    for name, times in (("line_lines_leave", 0), ("line_lines_add", 1)):
        by_key(edit, qtbot)
        shown = popup(edit)
        assert shown is not None
        qtbot.mouseClick(shown.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
        assert len(taken) == times
        assert popup(edit) is None


def test_one_line_with_a_break_after_it_is_pasted_as_it_is(
    qtbot: QtBot, several: tuple[LineEdit, list[str]]
) -> None:
    edit, taken = several
    QApplication.clipboard().setText("Sports day\r\n")
    qtbot.keyClick(edit, Qt.Key.Key_V, CONTROL)
    assert popup(edit) is None
    assert (edit.text(), taken) == ("Sports day", [])
