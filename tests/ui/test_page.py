"""A page reads when it is shown, and follows changes while it is."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from pytestqt.qtbot import QtBot

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import communities, members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place

NOWHERE, HALA, GONE = Place(""), Place("people", UUID(int=7)), Place("people", UUID(int=8))


class Names(Page):
    """Counts how often it read."""

    SHOWS = frozenset({"member"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "names", "Names")
        self.read: list[Place] = []

    def refresh(self) -> None:
        if self.place == GONE:
            raise RecordNotThere("member", "gone")
        self.read.append(self.place)


def test_it_reads_only_when_it_is_shown(qtbot: QtBot, desk: Desk) -> None:
    page = Names(desk)
    qtbot.addWidget(page)
    with desk.workspace.change("Add") as session:
        members.add(session, [Member("Hala")])
    assert page.read == []
    page.show()
    assert page.read == [NOWHERE]
    with desk.workspace.change("Add") as session:
        members.add(session, [Member("Mona")])
    assert page.read == [NOWHERE, NOWHERE]
    with desk.workspace.change("Edit") as session:
        communities.edit(session, lambda ours: replace(ours, school="x"))  # none of its tables
    assert page.read == [NOWHERE, NOWHERE]
    page.hide()
    page.open(HALA)
    page.show()
    assert page.read == [NOWHERE, NOWHERE, HALA]


def test_shown_again_it_reads_only_what_may_be_otherwise(qtbot: QtBot, desk: Desk) -> None:
    page = Names(desk)
    qtbot.addWidget(page)

    def again(place: Place) -> int:
        page.hide()
        before = len(page.read)
        page.open(place)
        page.show()
        return len(page.read) - before

    assert again(HALA) == 1
    assert again(HALA) == 0, "nothing changed"
    assert again(NOWHERE) == 1
    page.hide()
    with desk.workspace.change("Edit") as session:
        communities.edit(session, lambda ours: replace(ours, school="x"))
    assert again(NOWHERE) == 1, "something was saved, if of no table of its own"
    now = desk.now()
    desk._clock = lambda: now + timedelta(days=1)
    assert again(NOWHERE) == 1, "another day"
    assert again(NOWHERE) == 0
    assert again(GONE) == again(GONE) == 0
    assert again(NOWHERE) == 1, "what is gone was never shown"


def test_it_says_when_what_it_showed_is_gone(qtbot: QtBot, desk: Desk) -> None:
    page = Names(desk)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.gone):
        page.open(GONE)


def test_a_page_about_a_record_is_gone_without_one(qtbot: QtBot, desk: Desk) -> None:
    class One(Names):
        def refresh(self) -> None:
            self.read.append(Place("people", self.record))

    page = One(desk)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.gone):
        page.show()
    page.open(HALA)
    assert page.read == [HALA]
