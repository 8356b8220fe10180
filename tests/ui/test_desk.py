"""The desk: where to go and what to say."""

from dataclasses import replace
from uuid import UUID

from pytestqt.qtbot import QtBot

from tlc_desktop.domain.members import Member
from tlc_desktop.storage import communities, members
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


def test_what_goes_into_the_bin_can_be_undone(qtbot: QtBot, desk: Desk) -> None:
    with desk.workspace.change("Add") as session:
        key = members.add(session, [Member("Hala")])[0]
    with qtbot.waitSignal(desk.told) as told:
        desk.bin("member", key, "Delete", "Gone.")
    assert told.args == ["Gone.", True]
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert members.member(session, key).name == "Hala"
