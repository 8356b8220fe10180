"""Tab goes where the layouts go, whatever was made first."""

import gc
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.reading_order import step, stops

Show = Callable[..., QWidget]


class Ordered(QWidget):
    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802
        return step(next, self)


def fields(*names: str) -> dict[str, QLineEdit]:
    made = {name: QLineEdit() for name in names}
    for name, field in made.items():
        field.setObjectName(name)
    return made


def walked(qtbot: QtBot, key: Qt.Key, times: int) -> list[str]:
    found: list[str] = []
    for _ in range(times):
        here = QApplication.focusWidget()
        assert here is not None
        qtbot.keyClick(here, key)
        now = QApplication.focusWidget()
        found.append(now.objectName() if now else "")
    return found


def test_rows_then_columns_whatever_was_made_first(qtbot: QtBot, rtl: bool, show: Show) -> None:
    made = fields("last", "second", "first", "third", "in_area", "gone", "off")
    inside = QWidget()
    QVBoxLayout(inside).addWidget(made["in_area"])
    window = Ordered()
    column = QVBoxLayout(window)
    grid = QGridLayout()
    grid.addWidget(made["third"], 1, 0)
    grid.addWidget(made["second"], 0, 1)
    grid.addWidget(made["first"], 0, 0)
    column.addLayout(grid)
    column.addWidget(made["gone"])
    column.addWidget(made["off"])
    column.addWidget(scrolled(inside, "area"))
    column.addWidget(made["last"])
    made["gone"].hide()
    made["off"].setEnabled(False)
    show(window)
    window.activateWindow()
    made["first"].setFocus()
    order = ["second", "third", "in_area", "last", "first"]
    assert walked(qtbot, Qt.Key.Key_Tab, 5) == order
    assert walked(qtbot, Qt.Key.Key_Backtab, 5) == ["last", "in_area", "third", "second", "first"]


def test_of_several_choices_tab_comes_to_the_chosen_one(
    qtbot: QtBot, rtl: bool, show: Show
) -> None:
    window = Ordered()
    column = QVBoxLayout(window)
    made = fields("before", "after")
    column.addWidget(made["before"])
    for question in ("one", "two"):
        group = QButtonGroup(window)
        for answer in ("yes", "no"):
            button = QRadioButton(answer)
            button.setObjectName(f"{question}_{answer}")
            button.setChecked(answer == "no")
            group.addButton(button)
            column.addWidget(button)
    column.addWidget(made["after"])
    show(window)
    window.activateWindow()
    made["before"].setFocus()
    assert walked(qtbot, Qt.Key.Key_Tab, 4) == ["one_no", "two_no", "after", "before"]


def test_nothing_of_a_layout_that_qt_deletes_is_kept(qtbot: QtBot) -> None:
    """Python would take for it whatever comes to its address later."""

    def kept() -> int:
        return sum(type(each) is QWidgetItem for each in gc.get_objects())

    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    for _ in range(3):
        column.addWidget(QPushButton("here"))
    holder.show()
    before = kept()
    assert len(list(stops(holder, None))) == 3
    assert kept() == before
