"""A page reads when it is shown, and follows changes while it is."""

from pytestqt.qtbot import QtBot

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import communities, members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page import Page


class Names(Page):
    """Counts how often it read."""

    SHOWS = frozenset({"member"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "names", "Names")
        self.read: list[str] = []

    def refresh(self) -> None:
        if self.record == "gone":
            raise RecordNotThere("member", "gone")
        self.read.append(self.record)


def test_it_reads_only_when_it_is_shown(qtbot: QtBot, desk: Desk) -> None:
    page = Names(desk)
    qtbot.addWidget(page)
    with desk.workspace.change("Add") as session:
        members.add(session, [Member("Hala")])
    assert page.read == []
    page.show()
    assert page.read == [""]
    with desk.workspace.change("Add") as session:
        members.add(session, [Member("Mona")])
    assert page.read == ["", ""]
    with desk.workspace.change("Edit") as session:
        communities.edit(session, school="x")  # none of its tables
    assert page.read == ["", ""]
    page.hide()
    page.open("7")
    page.show()
    assert page.read == ["", "", "7"]


def test_it_says_when_what_it_showed_is_gone(qtbot: QtBot, desk: Desk) -> None:
    page = Names(desk)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.gone):
        page.open("gone")
