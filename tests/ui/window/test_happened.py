"""Undo says what it did, and shows where."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_shell import act, add_idea

from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.storage import communities, entries, ideas, meetings
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window.shell import Shell

DAY = date(2026, 10, 11)


def said(shell: Shell) -> str:
    return shell.window.frame.page_area.undo_bar.words()


def test_undo_and_redo_say_what_they_did(qtbot: QtBot, shell: Shell) -> None:
    add_idea(shell, "Silent corridor")
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Undone" in said(shell)
    assert "idea" in said(shell)
    act(shell, "redo").trigger()
    assert "Done again" in said(shell)
    assert not shell.window.frame.page_area.undo_bar.button.isVisible()


def test_what_is_seen_where_one_is_is_shown_there(shell: Shell) -> None:
    key = add_idea(shell, "Silent corridor")
    for place in (Place("ideas"), Place("idea", key), Place("bin"), Place("today")):
        shell.navigator.go(place)
        with shell.desk.workspace.change("Edit idea") as session:
            ideas.edit(session, key, lambda idea: replace(idea, words="Shh"))
        act(shell, "undo").trigger()
        assert shell.navigator.place() == place


def test_what_is_not_seen_there_is_gone_to(shell: Shell) -> None:
    key, other = add_idea(shell, "Silent corridor"), add_idea(shell, "Exit tickets")
    with shell.desk.workspace.change("Edit idea") as session:
        ideas.edit(session, key, lambda idea: replace(idea, words="Shh"))
    shell.navigator.go(Place("idea", other))
    act(shell, "undo").trigger()
    assert shell.navigator.place() == Place("idea", key)
    shell.navigator.go(Place("people"))
    act(shell, "redo").trigger()
    assert shell.navigator.place() == Place("idea", key)


def test_what_was_found_in_a_meeting_is_shown_there_and_on_its_own_page(shell: Shell) -> None:
    with shell.desk.workspace.change("Plan") as session:
        meeting = meetings.schedule(session, Meeting("Questions", DAY, time(13)))
    with shell.desk.workspace.change("Write") as session:
        said = Entry(EntryKind.FIND, "An article", DAY, meeting=meeting)
        key = entries.add(session, said)
    shell.navigator.go(Place("meeting", meeting))
    act(shell, "undo").trigger()
    assert shell.navigator.place() == Place("meeting", meeting)
    shell.navigator.go(Place("people"))
    act(shell, "redo").trigger()
    assert shell.navigator.place() == Place("find", key)


def test_of_what_is_gone_the_list_is_shown(shell: Shell) -> None:
    add_idea(shell, "Silent corridor")
    shell.navigator.go(Place("settings"))
    act(shell, "undo").trigger()
    assert shell.navigator.place() == Place("ideas")


def test_of_several_that_come_back_the_list_is_shown(shell: Shell) -> None:
    keys = [add_idea(shell, title) for title in ("Silent corridor", "Exit tickets")]
    bin_all(shell.desk, {("idea", key): "An idea" for key in keys}, "Delete idea")
    for turn in ("undo", "redo"):
        shell.navigator.go(Place("settings"))
        act(shell, turn).trigger()
        assert shell.navigator.place() == Place("ideas")


def test_a_fact_of_the_community_is_shown_among_the_settings(shell: Shell) -> None:
    with shell.desk.workspace.change("Change settings") as session:
        communities.edit(session, lambda ours: replace(ours, place="Tanta"))
    shell.navigator.go(Place("bin"))
    act(shell, "undo").trigger()
    assert shell.navigator.place() == Place("settings")


@pytest.mark.parametrize("steps", [0, 1])
def test_with_nothing_to_undo_nothing_is_said(shell: Shell, steps: int) -> None:
    if steps:
        add_idea(shell, "Silent corridor")
        shell.status.undo()
    bar = shell.window.frame.page_area.undo_bar
    bar.hide()
    shell.status.undo()
    assert not bar.isVisible()


def test_an_idea_with_its_credit_is_one_place(shell: Shell) -> None:
    with shell.desk.workspace.change("Add idea") as session:
        key = ideas.add(session, Idea("A", day=shell.desk.today()))
    shell.navigator.go(Place("idea", key))
    act(shell, "undo").trigger()
    assert shell.navigator.place() == Place("ideas")
