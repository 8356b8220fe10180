"""Wherever a button takes itself away, the keyboard is left where the next press of Space does no harm."""

from collections.abc import Iterator
from pathlib import Path

import looking
import pytest
from every_place import SPOTS, Spot, World, _opened, rest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.languages import install
from tlc_desktop.ui.file import hand_on
from tlc_desktop.ui.print import printer, saving
from tlc_desktop.ui.widgets import landing
from tlc_desktop.ui.widgets.dialogs import PlainDialog

# What the keyboard must never fall on.
NEVER = {"undo", "undo_bar_undo", "bin_empty_it"}
PLACES = [spot for spot in SPOTS if spot.of_sample and spot.is_page]


@pytest.fixture(scope="module")
def world(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    install(Language.ENGLISH)
    made = World(tmp_path_factory.mktemp("focus"), Language.ENGLISH)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def nothing_waits(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No dialog of the system, and no question that waits for its answer."""
    monkeypatch.setattr(PlainDialog, "exec", _opened)
    for waits in (QFileDialog, QDialog, QMenu):
        monkeypatch.setattr(waits, "exec", lambda *_: 0)
    monkeypatch.setattr(saving, "chosen_path", lambda *_: tmp_path / "page.pdf")
    monkeypatch.setattr(hand_on, "choose_place", lambda *_: None)
    monkeypatch.setattr(printer, "has_printer", lambda: False)


def buttons(world: World) -> list[QAbstractButton]:
    """The buttons of the sheet that the keyboard comes to."""
    return [
        each
        for each in looking.interactive(world.window)
        if isinstance(each, QAbstractButton)
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and world.window.frame.page_area.isAncestorOf(each)
        and not (isinstance(each, QToolButton | QPushButton) and each.menu())  # waits for a choice
    ]


def fault(world: World, button: QAbstractButton) -> str:
    """What is wrong with where the keyboard is after a button was pressed by it; empty for nothing."""
    name = button.objectName()
    looking.activate(world.window)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    rest(world.window)
    if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
        return ""
    # Off screen, a window that another has just left may not be active yet.
    now = QApplication.focusWidget() or world.window.focusWidget()
    if now is None or not landing.is_there(now):
        return f"{name}: nowhere"
    if now.window() is not world.window or (landing.is_there(button) and now is button):
        return ""
    if now.objectName() in NEVER or now.property("kind") == "back":
        return f"{name}: on {looking.named(now)}"
    return (
        ""
        if world.window.frame.page_area.isAncestorOf(now) or _is_sheet(world, now)
        else (f"{name}: outside the sheet, on {looking.named(now)}")
    )


def _is_sheet(world: World, widget: QWidget) -> bool:
    return widget is world.window.frame.page_area


@pytest.mark.parametrize("spot", PLACES, ids=lambda spot: spot.name)
def test_the_keyboard_stays_where_it_does_no_harm(world: World, spot: Spot) -> None:
    changed: list[frozenset[str]] = []
    world.workspace.changed.connect(changed.append)
    found: list[str] = []
    world.visit(spot)
    names = list(dict.fromkeys(each.objectName() for each in buttons(world)))
    for name in names:
        world.visit(spot)
        button = next((each for each in buttons(world) if each.objectName() == name), None)
        if button is None:
            continue
        changed.clear()
        if said := fault(world, button):
            found.append(said)
        world.leave()
        if changed:
            world.workspace.undo()
    world.workspace.changed.disconnect(changed.append)
    assert not found, "\n".join(found)
