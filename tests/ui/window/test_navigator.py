"""Going from page to page: places of the side bar, the way back, pages built anew."""

from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_shell import CLICK, KEY, act, add_idea

from tlc_desktop.domain.communities import Digits
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import typed_names
from tlc_desktop.printing import kinds
from tlc_desktop.storage import communities, ideas, meetings, members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.seat_ring import Seat
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window import page_table
from tlc_desktop.ui.window.navigator import AT_LEISURE, page_class
from tlc_desktop.ui.window.shell import Shell


class AnyIdea(Page):
    """A page that has nothing to say once its record is gone."""

    SHOWS = frozenset({"idea"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "any_idea", "Any idea")

    def refresh(self) -> None:
        with self.desk.workspace.read() as session:
            ideas.idea(session, self.record)


@pytest.mark.parametrize("page", page_table.in_side_bar())
def test_each_place_opens_by_click_and_by_key(qtbot: QtBot, shell: Shell, page: str) -> None:
    shell.navigator.go(Place("settings"))
    qtbot.mouseClick(shell.window.frame.side_bar.places[page], CLICK)
    assert shell.navigator.place() == Place(page)
    shown = shell.navigator.page()
    assert shown is not None
    assert shown.isVisible()
    shell.navigator.go(Place("settings"))
    key = Qt.Key(Qt.Key.Key_1 + page_table.in_side_bar().index(page))
    qtbot.keyClick(shell.window, key, Qt.KeyboardModifier.ControlModifier)
    assert shell.navigator.place() == Place(page)
    assert shell.window.frame.side_bar.places[page].isChecked()


def test_the_way_back_and_forward(qtbot: QtBot, shell: Shell) -> None:
    assert not act(shell, "back").isEnabled()
    shell.navigator.go(Place("ideas"))
    shell.navigator.go(Place("bin"))
    qtbot.keyClick(shell.window, Qt.Key.Key_Backspace)
    assert shell.navigator.place() == Place("bin")
    qtbot.keyClick(shell.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shell.navigator.place() == Place("ideas")
    qtbot.keyClick(shell.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shell.navigator.place() == Place("today")
    assert not act(shell, "back").isEnabled()
    qtbot.keyClick(shell.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shell.navigator.place() == Place("ideas")
    shell.navigator.go(Place("terms"))
    assert not act(shell, "forward").isEnabled()


def test_a_page_that_is_expected_is_made_ready_and_nothing_moves(
    qtbot: QtBot, shell: Shell
) -> None:
    with shell.desk.workspace.change("plan") as session:
        (member,) = members.add(session, typed_names("Amal Fathy"))
        now = shell.desk.now()
        key = meetings.schedule(session, Meeting("Waiting", now.date(), now.time()))
    gone, ready = Place("live", uuid4()), Place("live", key)
    for place in (gone, ready):  # the last one counts
        shell.navigator.expect(place)
    qtbot.waitUntil(lambda: shell.window.findChild(Seat, f"seat_{member}") is not None)
    assert shell.navigator.place() == Place("today")
    seat = shell.window.findChild(Seat, f"seat_{member}")
    assert seat is not None
    assert not seat.isVisible()
    shell.navigator.expect(gone)
    qtbot.wait(2 * AT_LEISURE)
    assert shell.navigator.place() == Place("today")


def test_a_page_whose_record_goes_gives_way_to_its_list(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = add_idea(shell, "Silent corridor")
    line = replace(page_table.PAGES["idea"], module=__name__, made_by="AnyIdea")
    monkeypatch.setitem(page_table.PAGES, "idea", line)
    shell.navigator.go(Place("idea", key))
    monkeypatch.undo()
    assert shell.navigator.place() == Place("idea", key)
    shell.status.undo()
    assert shell.navigator.place() == Place("ideas")
    shell.navigator.back()
    assert shell.navigator.place() == Place("today")


def test_other_digits_reach_pages_that_were_built_before(shell: Shell) -> None:
    shell.navigator.go(Place("bin"))
    before = shell.navigator.page()
    shell.navigator.go(Place("settings"))
    with shell.desk.workspace.change("Change settings") as session:
        communities.edit(session, lambda ours: replace(ours, first_day=6))
    shell.navigator.go(Place("bin"))
    assert shell.navigator.page() is not before
    assert shell.desk.community.digits is Digits.WESTERN


@pytest.mark.parametrize(
    ("place", "section"),
    [
        (Place("idea", KEY), "ideas"),
        (Place("meeting", KEY), "meetings"),
        (Place("term", KEY), "terms"),
        (Place("print", KEY, "agenda"), "meetings"),
        (Place("print", KEY, "summary"), "meetings"),
        (Place("print", KEY, "handout"), "ideas"),
        (Place("print", KEY, "term"), "terms"),
        (Place("today"), "today"),
        (Place("print", KEY, "other"), ""),
    ],
)
def test_every_place_belongs_to_one_of_the_side_bar(
    qtbot: QtBot, desk: Desk, place: Place, section: str
) -> None:
    page = page_class(place.page)(desk)
    qtbot.addWidget(page)
    assert page.section(place) == section


@pytest.mark.parametrize("kind", kinds.KINDS, ids=lambda kind: kind.name)
def test_every_kind_of_printed_page_belongs_to_the_place_of_its_subject(
    qtbot: QtBot, desk: Desk, kind: kinds.PageKind
) -> None:
    page = page_class("print")(desk)
    qtbot.addWidget(page)
    section = page_table.PAGES[kind.subject.page].section
    assert page.section(Place("print", KEY, kind.name)) == section
