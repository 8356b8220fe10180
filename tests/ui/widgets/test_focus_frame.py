"""The ring round what has the keyboard: always to be seen, and over no letter."""

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.fields import Choice
from tlc_desktop.ui.widgets.focus_frame import RING, FocusFrame
from tlc_desktop.ui.widgets.page_sheet import scrolled


@pytest.mark.usefixtures("language")
def test_what_must_scroll_first_wears_it_too(qtbot: QtBot) -> None:
    window, inside = QWidget(), QWidget()
    fields = [QLineEdit(str(n)) for n in range(20)]
    rows = QVBoxLayout(inside)
    for field in fields:
        rows.addWidget(field)
    area = scrolled(inside, "area")
    QVBoxLayout(window).addWidget(area)
    window.resize(300, 200)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    ring = FocusFrame(window)
    window.activateWindow()
    for at in (15, 0):
        fields[at].setFocus()
        area.ensureWidgetVisible(fields[at])
        QApplication.processEvents()
        assert ring.isVisible()
        assert ring.geometry().contains(fields[at].geometry().translated(inside.pos()).center())
    fields[0].hide()
    fields[0].clearFocus()
    assert ring.isHidden() or ring.widget() is not fields[0]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("rtl", [False, True])
def test_a_fact_that_becomes_a_choice_has_room_for_it(
    qapp: QApplication, qtbot: QtBot, scale: float, *, rtl: bool
) -> None:
    theme.apply(qapp, dark=False, rtl=rtl, scale=scale)
    try:
        choice = Choice("who", "Who")
        choice.setProperty("read", True)
        choice.addItem("the group")
        qtbot.addWidget(choice)
        choice.resize(300, choice.sizeHint().height())
        choice.ensurePolished()
        option = QStyleOptionComboBox()
        choice.initStyleOption(option)
        room = choice.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            choice,
        )
        before = choice.width() - room.right() - 1 if rtl else room.left()
        assert before >= 2 * RING + 2
    finally:
        theme.apply(qapp, dark=False, rtl=False)
