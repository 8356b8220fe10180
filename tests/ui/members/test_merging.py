"""Two members typed twice are made one: offered, shown before, done, and undone by one key."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.errors import MembersAreTwo
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import ideas, members, merging, records, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.members.merging import MergeMembers, TwinLine
from tlc_desktop.ui.members.view import PeoplePage
from tlc_desktop.ui.place import Place

DAY = date(2026, 10, 11)


@pytest.fixture
def hala(desk: Desk) -> tuple[UUID, UUID]:
    """Hala, typed twice, and Mona; both lines have a part in one idea."""
    with desk.workspace.change("A year") as session:
        made = [Member("Hala Mansour"), Member("Hala Mansour Aly", subject="Art"), Member("Mona")]
        one, other, _ = members.add(session, made, alike=True)
        tryouts.add(session, TryOut(other, "A line at the door", DAY))
        given = tuple(Credit(CreditPart.BROUGHT, who) for who in (one, other))
        ideas.add(session, Idea("Slips", DAY, credits=given))
    return one, other


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[PeoplePage]:
    window = QWidget()
    made = PeoplePage(desk)
    column = QVBoxLayout(window)
    column.addWidget(made)
    window.resize(1024, 600)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield made


def asked(
    page: QWidget, begin: Callable[[], object], answer: Callable[[MergeMembers], Any]
) -> None:
    """Begin, and answer the question that is asked then; a failure is told after it was closed."""
    troubles: list[BaseException] = []
    again = QTimer(page, interval=5)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, MergeMembers):
            again.stop()
            try:
                answer(dialog)
            except BaseException as trouble:  # noqa: BLE001 - the dialog has to be closed
                troubles.append(trouble)
            if dialog.isVisible():
                dialog.reject()

    again.timeout.connect(look)
    again.start()
    begin()
    again.stop()
    if troubles:
        raise troubles[0]


def offered(page: PeoplePage, key: UUID) -> Callable[[], None]:
    page.open(Place("people", key))
    return page.findChild(QAction, "member_merge").trigger


def act(dialog: MergeMembers) -> QPushButton:
    return dialog.findChild(QPushButton, "merge_member_act")


def choose(dialog: MergeMembers, key: UUID) -> None:
    dialog.other.set_choice(str(key))
    dialog.other.combo.activated.emit(dialog.other.combo.currentIndex())


def test_where_two_are_alike_it_is_offered_with_what_comes_together(
    page: PeoplePage, desk: Desk, hala: tuple[UUID, UUID]
) -> None:
    one, other = hala
    said: list[tuple[str, bool]] = []
    desk.told.connect(lambda sentence, undo: said.append((sentence, undo)))
    page.open(Place("people", one))
    line = page.findChild(TwinLine)
    assert line.isVisible()

    def answer(dialog: MergeMembers) -> None:
        assert {(row.title, row.caption) for row in dialog.rows.row_texts()} == {
            ("Art", "subject"),
            ("Slips", "idea · both, then once"),
            ("A line at the door", "try-out"),
        }
        act(dialog).click()

    asked(page, line.findChild(QPushButton, "member_twin_look").click, answer)
    assert said == [("\u2068Hala Mansour\u2069 is in the list once now.", True)]
    assert [row.title for row in page.people.rows.row_texts()] == ["Hala Mansour", "Mona"]
    assert not line.isVisible()
    with desk.workspace.read() as session:
        assert [each.what for each in tryouts.open_of(session, one)] == ["A line at the door"]
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert members.member(session, other).subject == "Art"
        assert len(ideas.latest(session, 1)[0].credits) == 2


def test_the_name_of_the_other_line_may_stay(
    page: PeoplePage, desk: Desk, hala: tuple[UUID, UUID]
) -> None:
    one, other = hala
    went: list[Place] = []
    desk.went.connect(went.append)

    def answer(dialog: MergeMembers) -> None:
        assert not act(dialog).isEnabled(), "nobody is chosen yet"
        choose(dialog, other)
        dialog.name.set_choice(str(other))
        dialog.name.combo.activated.emit(1)
        act(dialog).click()

    asked(page, offered(page, one), answer)
    assert went == [Place("people", other)]
    with desk.workspace.read() as session:
        assert [m.name for m in members.members(session)] == ["Hala Mansour Aly", "Mona"]


def test_one_who_is_in_the_bin_is_offered_and_does_not_stay(
    page: PeoplePage, desk: Desk, hala: tuple[UUID, UUID]
) -> None:
    one, other = hala
    with desk.workspace.change("Delete colleague") as session:
        records.delete(session, "member", other)

    def answer(dialog: MergeMembers) -> None:
        choose(dialog, other)
        assert "in the bin" in dialog.other.combo.currentText()
        assert not dialog.name.isVisible()
        act(dialog).click()

    asked(page, offered(page, one), answer)
    with desk.workspace.read() as session:
        assert records.bin_of(session) == []
        assert members.member(session, one).subject == "Art"


def test_who_is_two_stays_two_and_it_is_said_why(
    page: PeoplePage, desk: Desk, hala: tuple[UUID, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = hala

    def two(*_: object) -> None:
        raise MembersAreTwo("Hala Mansour", "Hala Mansour Aly")

    monkeypatch.setattr(merging, "check", two)

    def answer(dialog: MergeMembers) -> None:
        choose(dialog, other)
        assert not act(dialog).isEnabled()
        texts = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        assert any("they are two people" in text for text in texts)

    asked(page, offered(page, one), answer)
    with desk.workspace.read() as session:
        assert len(members.members(session)) == 3


def test_by_keys_alone(qtbot: QtBot, page: PeoplePage, desk: Desk, hala: tuple[UUID, UUID]) -> None:
    one, _ = hala

    def answer(dialog: MergeMembers) -> None:
        dialog.other.combo.setFocus()
        qtbot.keyClick(dialog.other.combo, Qt.Key.Key_Down)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    asked(page, offered(page, one), answer)
    with desk.workspace.read() as session:
        assert [m.name for m in members.members(session)] == ["Hala Mansour", "Mona"]
