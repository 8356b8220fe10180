"""Wherever a button takes itself away, the keyboard is left where the next press of Space does no harm."""

from collections.abc import Iterator
from pathlib import Path

import looking
import pytest
from every_place import SPOTS, Spot, World, _opened, rest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
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
from tlc_desktop.ui.backups import view as backups
from tlc_desktop.ui.file import hand_on
from tlc_desktop.ui.members import adding
from tlc_desktop.ui.print import printer, saving
from tlc_desktop.ui.widgets import landing
from tlc_desktop.ui.widgets.back_link import BackLink
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
    monkeypatch.setattr(adding, "choose_spreadsheet", lambda *_: None)
    monkeypatch.setattr(backups, "choose_folder", lambda *_: None)
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


def press(world: World, button: QWidget) -> None:
    """Press a button by the keyboard."""
    looking.activate(world.window)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    rest(world.window)


def fault(world: World, button: QWidget) -> str:
    """What is wrong with where the keyboard is after a button was pressed by it; empty for nothing."""
    press(world, button)
    if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
        return ""
    return misplaced(world, button)


def misplaced(world: World, button: QWidget) -> str:
    """What is wrong with where the keyboard is, after what a button did; empty for nothing."""
    name = button.objectName() if landing.is_there(button) else "what is gone"
    # Off screen, a window that another has just left may not be active yet.
    now = QApplication.focusWidget() or world.window.focusWidget()
    if now is None or not landing.is_there(now):
        return f"{name}: nowhere"
    if now.window() is not world.window or (landing.is_there(button) and now is button):
        return ""
    if now.objectName() in NEVER or _leads_back_or_deletes(now):
        return f"{name}: on {looking.named(now)}"
    return (
        ""
        if world.window.frame.page_area.isAncestorOf(now) or _is_sheet(world, now)
        else (f"{name}: outside the sheet, on {looking.named(now)}")
    )


def _leads_back_or_deletes(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), BackLink) or widget.objectName().endswith("_delete")


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
        if changed:
            world.leave()
            world.workspace.undo()
    world.workspace.changed.disconnect(changed.append)
    assert not found, "\n".join(found)


ARABIC = ("meeting", "people", "print_agenda", "bin")
# What asks something, and what opens it: a button, or what a button's menu offers.
ASKING = {
    "people": ("member_more", "member_erase"),
    "bin": ("bin_empty_it", ""),
    "term": ("export_term", ""),
}
# What offers more, by the beginning of its name.
MENUS = (
    ("meeting", "meeting_more"),
    ("meeting_closed", "meeting_more"),
    ("idea", "idea_state"),
    ("tryouts", "more_"),
)


def spot_of(name: str) -> Spot:
    return next(spot for spot in SPOTS if spot.name == name)


def part(world: World, name: str) -> QAbstractButton:
    """The first button of a name that is shown, or of one that begins so."""
    made = world.window.findChildren(QAbstractButton)
    found = [each for each in made if each.objectName().startswith(name)]
    return next(each for each in found if landing.is_there(each))


def test_in_arabic_it_stays_too(qapp: QApplication, tmp_path: Path) -> None:
    """On the places where most goes away."""
    install(Language.ARABIC)
    world = World(tmp_path, Language.ARABIC)
    try:
        for name in ARABIC:
            test_the_keyboard_stays_where_it_does_no_harm(world, spot_of(name))
    finally:
        world.close()
        install(Language.ENGLISH)


@pytest.mark.parametrize("sure", [False, True], ids=["left", "done"])
def test_after_a_question_the_keyboard_is_where_it_does_no_harm(world: World, sure: bool) -> None:
    """Where it was, if that is still there."""
    found: list[str] = []
    for name, (opener, offered) in ASKING.items():
        world.visit(spot_of(name))
        button = part(world, opener)
        if offered:
            choose(world, button, offered)
        else:
            press(world, button)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog), opener
        dialog.accept() if sure else QTest.keyClick(dialog, Qt.Key.Key_Escape)
        rest(world.window)
        assert QApplication.activeModalWidget() is None
        looking.activate(world.window)
        now = QApplication.focusWidget() or world.window.focusWidget()
        if landing.is_there(button):
            found += [] if now is button else [f"{opener}: left, on {looking.named(now)}"]
        else:
            found += filter(None, [misplaced(world, button)])
    assert not found, "\n".join(found)


def choose(world: World, button: QAbstractButton, name: str) -> None:
    """Choose something of a button's menu, which had the keyboard."""
    menu = opened_menu(world, button)
    menu.findChild(QAction, name).trigger()
    rest(world.window)


def opened_menu(world: World, button: QAbstractButton) -> QMenu:
    """The menu that a button opens; where that would wait for its choice, the menu alone."""
    held = button.menu() if isinstance(button, QToolButton | QPushButton) else None
    if held is not None:
        looking.activate(world.window)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        return held
    press(world, button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), button.objectName()
    return menu


@pytest.mark.parametrize(("place", "name"), MENUS)
def test_after_a_menu_the_keyboard_is_where_it_does_no_harm(
    world: World, place: str, name: str
) -> None:
    changed: list[frozenset[str]] = []
    world.workspace.changed.connect(changed.append)
    found: list[str] = []
    number, there = 0, 1
    while number < there:
        world.visit(spot_of(place))
        button = part(world, name)
        menu = opened_menu(world, button)
        acts = [act for act in menu.actions() if act.isEnabled() and not act.isSeparator()]
        there = len(acts)
        act, number = acts[number], number + 1
        said = act.text()
        changed.clear()
        menu.hide()
        act.trigger()
        rest(world.window)
        if QApplication.activeModalWidget() is None and (wrong := misplaced(world, button)):
            found.append(f"{said}: {wrong}")
        world.leave()
        if changed:
            world.workspace.undo()
    world.workspace.changed.disconnect(changed.append)
    assert there > 1 or name.startswith("credit"), "it offers something"
    assert not found, "\n".join(found)
