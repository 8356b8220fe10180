"""Menus, popups and questions over the window, that `every_place` does not come to."""

from collections.abc import Callable
from unittest.mock import patch
from uuid import UUID

import looking
from every_place import Spot, World
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget

from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.storage import meetings
from tlc_desktop.ui.meetings.agenda.table import AgendaTable
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.widgets import dates
from tlc_desktop.ui.widgets.people_picker import PeoplePicker


def _coming(world: World) -> UUID:
    with world.workspace.read() as session:
        held = meetings.meetings(session)
    coming = [each for each in held if each.state is not MeetingState.CLOSED]
    found = min(coming, key=lambda each: each.day).id
    assert found is not None
    return found


def _shown(world: World, menu: QMenu) -> QWidget:
    menu.popup(world.window.mapToGlobal(QPoint(200, 120)))  # its page keeps it
    return menu


def _page_menu(place: str, record: str, button: str) -> Callable[[World], QWidget]:
    """The menu of a button that is on a page."""

    def open_menu(world: World) -> QWidget:
        world.go(place, getattr(world.found, record) if record else None)
        QApplication.processEvents()
        found = [
            menu
            for each in looking.visible(world.window)
            if isinstance(each, QPushButton | QToolButton)
            if each.objectName().startswith(button) and (menu := each.menu())
        ]
        return _shown(world, found[0])

    return open_menu


def _agenda_menu(world: World) -> QWidget:
    world.go("meeting", _coming(world))
    table = world.window.findChild(AgendaTable)
    assert isinstance(table, AgendaTable)
    return _shown(world, table.menu(1))


def _meeting_menu(world: World) -> QWidget:
    world.go("meeting", world.records().closed)
    page = world.shell.navigator.page()
    assert isinstance(page, MeetingPage)
    return _shown(world, page.acts.menu())


def _kinds(world: World) -> QWidget:
    world.go("meeting", world.records().closed)
    page = world.shell.navigator.page()
    assert isinstance(page, MeetingPage)
    page.panel.turn_to("said")
    return _shown(world, page.panel.said.line.frame.kind.menu_of_kinds)


def _bar_menu(name: str) -> Callable[[World], QWidget]:
    def open_menu(world: World) -> QWidget:
        world.go("ideas")
        world.go("today")
        found = world.window.findChild(QMenu, name)
        assert isinstance(found, QMenu)
        return _shown(world, found)

    return open_menu


def _facts(world: World) -> MeetingPage:
    world.go("meeting", _coming(world))
    page = world.shell.navigator.page()
    assert isinstance(page, MeetingPage)
    page.header.edit.setChecked(False)
    page.header.edit.click()
    QApplication.processEvents()
    return page


def _calendar(world: World) -> QWidget:
    _facts(world)
    fields = [each for each in world.window.findChildren(dates.DateField) if each.isVisible()]
    assert fields
    fields[0].open()
    assert fields[0].popup is not None
    return world.keep(fields[0].popup)


def _people(world: World) -> QWidget:
    _facts(world)
    pickers = [each for each in world.window.findChildren(PeoplePicker) if each.isVisible()]
    assert pickers
    pickers[0].open()
    assert pickers[0].popup is not None
    return world.keep(pickers[0].popup)


def _forget_author(world: World) -> QWidget:
    world.go("idea", world.records().idea)
    world.press("credit_forget")
    return world.dialog()


def _close_anyway(world: World) -> QWidget:
    world.go("today")
    with (
        patch.object(world.workspace, "close", lambda **_: False),
        patch.object(world.shell.window.frame.top_bar, "saved_text", lambda: ""),
    ):
        world.shell.close()
    return world.dialog()


POPUPS: tuple[Spot, ...] = (
    Spot("popup_calendar", _calendar),
    Spot("popup_people", _people),
    Spot("menu_agenda", _agenda_menu),
    Spot("menu_meeting", _meeting_menu),
    Spot("menu_kinds", _kinds),
    Spot("menu_idea_state", _page_menu("idea", "idea", "idea_state")),
    Spot("menu_credit", _page_menu("idea", "idea", "credit_")),
    Spot("menu_story", _page_menu("tryouts", "tryout", "more_")),
    Spot("menu_file", _bar_menu("menu_file")),
    Spot("menu_recent", _bar_menu("menu_recent")),
    Spot("menu_edit", _bar_menu("menu_edit")),
    Spot("menu_go", _bar_menu("menu_go")),
    Spot("menu_help", _bar_menu("menu_help")),
    Spot("dialog_forget_author", _forget_author),
    Spot("dialog_close_anyway", _close_anyway),
)
