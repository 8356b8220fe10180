"""The top bar: Undo with its step, and what was saved, always in words."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.top_bar import TopBar


@pytest.fixture
def bar(qtbot: QtBot, language: Language) -> TopBar:
    made = TopBar()
    qtbot.addWidget(made)
    made.resize(1000, made.height())
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_undo_is_there_only_with_a_step(bar: TopBar) -> None:
    assert not bar.undo.isVisible()
    bar.show_undo("Undo: R&D")
    assert bar.undo.isVisible()
    assert bar.undo.text() == "Undo: R&&D"
    assert bar.undo.accessibleName() == "Undo: R&D"
    bar.show_undo("Undo: " + "a very long step " * 20)
    assert bar.undo.text().endswith("…")
    assert bar.undo.geometry().right() < bar.width()
    bar.show_undo("")
    assert not bar.undo.isVisible()


@pytest.mark.every_language
def test_a_tick_stands_beside_saved_and_never_beside_trouble(bar: TopBar) -> None:
    assert not bar._tick.isVisible()
    bar.show_saved("Saved 10:42")
    assert bar._tick.isVisible()
    bar.show_trouble("Not saved: there is no room left. Your text is still here.")
    assert not bar._tick.isVisible()
    assert bar.saved_text().startswith("Not saved")
    assert bar._trouble.font().bold()
    bar.show_saved("Saved 10:43")
    assert bar.saved_text() == "Saved 10:43"
    assert not bar._trouble.isVisible()


@pytest.mark.every_language
def test_trouble_leaves_room_for_the_menus_and_takes_two_lines(
    qtbot: QtBot, language: Language
) -> None:
    window = MainWindow()
    bar = window.frame.top_bar
    qtbot.addWidget(window)
    window.resize(1024, 560)
    with qtbot.waitExposed(window):
        window.show()
    bar.show_undo("Undo: Move an agenda item to the next meeting")
    bar.show_trouble(
        "Not saved: There is no room left for “Tuesday Circle.tlc”. Make some room, and try again."
        " Your text is still here."
    )
    QApplication.processEvents()
    assert not bar._trouble.is_cut()
    assert not bar.undo.isVisible()
    menus = bar.menus
    shown = [menus.actionGeometry(each) for each in menus.actions()]
    assert all(menus.rect().contains(each) and each.width() > 20 for each in shown)
    assert not menus.geometry().intersects(bar._trouble.geometry())
    bar.show_saved("Saved 10:42")
    assert bar.undo.isVisible()


@pytest.mark.every_language
def test_everything_stays_inside_the_bar(bar: TopBar) -> None:
    bar.show_undo("Undo: " + "a very long step " * 20)
    bar.show_trouble("Not saved: " + "there is no room left " * 20)
    for each in bar.findChildren(QWidget):
        if each.parent() is bar and each.isVisible():
            assert bar.rect().contains(each.geometry())
