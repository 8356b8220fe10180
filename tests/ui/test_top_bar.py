"""The top bar: Undo with its step, and what was saved, always in words."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.ui.top_bar import TopBar


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


def test_a_tick_stands_beside_saved_and_never_beside_trouble(bar: TopBar) -> None:
    assert not bar._tick.isVisible()
    bar.show_saved("Saved 10:42")
    assert bar._tick.isVisible()
    bar.show_trouble("Not saved: there is no room left. Your text is still here.")
    assert not bar._tick.isVisible()
    assert bar.saved_text().startswith("Not saved")
    assert bar._saved.font().bold()
    bar.show_saved("Saved 10:43")
    assert bar.saved_text() == "Saved 10:43"
    assert not bar._saved.font().bold()


def test_everything_stays_inside_the_bar(bar: TopBar) -> None:
    bar.show_undo("Undo: " + "a very long step " * 20)
    bar.show_trouble("Not saved: " + "there is no room left " * 20)
    for each in bar.findChildren(QWidget):
        if each.parent() is bar and each.isVisible():
            assert bar.rect().contains(each.geometry())
