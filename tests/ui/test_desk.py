"""The desk: where to go, what to say, and text fields tied to the file."""

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.members import Member
from tlc_desktop.storage import communities, members
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk, Typing
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.fields import LineField

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
        communities.edit(session, name="Thursday Circle", first_day=0)
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


def test_a_field_is_saved_while_typed_and_never_overwritten(
    qtbot: QtBot, desk: Desk, community_file: Path
) -> None:
    with desk.workspace.change("Add") as session:
        key = members.add(session, [Member("Hala")])[0]
    page = QWidget()
    qtbot.addWidget(page)
    field = LineField("Subject", "subject")
    field.setParent(page)
    name = f"member:{key}:subject"
    typing = Typing(desk, page)
    typing.tie(field, lambda: name, "Edit", lambda s, text: members.edit(s, key, subject=text))

    typing.show(field, name, "Maths")
    assert field.text() == "Maths"
    field.edit.setFocus()
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, "Art")
    typing.show(field, name, "Maths")  # what is on disk is older than what is typed
    assert field.text() == "Art"
    desk.workspace.settle()
    assert subject(community_file, key) == "Art"
    typing.show(field, name, "History")
    assert field.text() == "History"


def subject(path: Path, key: UUID) -> str:
    other = Store(path)
    with other.read() as session:
        found = members.member(session, key).subject
    other.close()
    return found
