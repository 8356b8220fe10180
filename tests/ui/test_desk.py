"""The desk: where to go and what to say."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from pytestqt.qtbot import QtBot

from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import communities, ideas, members, records
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place

KEY = UUID(int=7)


def test_going_and_telling_are_heard(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.went) as went:
        desk.go("idea", KEY)
    assert went.args == [Place("idea", KEY)]
    with qtbot.waitSignal(desk.told) as told:
        desk.tell("Noted.")
    assert told.args == ["Noted.", False]


def test_the_community_is_kept_up_to_date(desk: Desk) -> None:
    with desk.workspace.change("Edit") as session:
        communities.edit(session, lambda ours: replace(ours, name="Thursday Circle", first_day=0))
    assert desk.community.name == "Thursday Circle"
    assert desk.formats.first_day == 0


def test_everybody_is_read_once_and_kept_up_to_date(desk: Desk) -> None:
    with desk.workspace.change("Add") as session:
        hala, _ = members.add(session, [Member("Hala"), Member("Mona")])
    first = desk.people
    assert [each.name for each in first.values()] == ["Hala", "Mona"]
    with desk.workspace.change("Note") as session:
        ideas.add(session, Idea("Wait", date(2026, 10, 1)))
    assert desk.people is first, "no name was changed"
    with desk.workspace.change("Edit") as session:
        members.edit(session, hala, lambda member: replace(member, name="Nada"))
    assert [each.name for each in desk.people.values()] == ["Mona", "Nada"]
    desk.workspace.undo()
    assert [each.name for each in desk.people.values()] == ["Hala", "Mona"]
    with desk.workspace.change_for_good() as session:
        records.erase_member(session, hala)
    assert [each.name for each in desk.people.values()] == ["Mona"]


def test_what_goes_into_the_bin_can_be_undone(qtbot: QtBot, desk: Desk) -> None:
    with desk.workspace.change("Add") as session:
        key = members.add(session, [Member("Hala")])[0]
    with qtbot.waitSignal(desk.told) as told:
        desk.bin("member", key, "Delete", "Gone.")
    assert told.args == ["Gone.", True]
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert members.member(session, key).name == "Hala"
