"""Half-typed text: each record has its own, and it is there again until it is added."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.errors import DiskFull
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import members, records, whole
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, chosen, place_of, typed
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.widgets.fields import ComboField, LineField

HALF = "نصف فكرة, half"
Tied = tuple[LineField, ComboField, Draft]


@pytest.fixture
def tie(qtbot: QtBot, desk: Desk) -> Iterator[Callable[[], Tied]]:
    """Makes a line with a choice beside it."""
    kept: list[QWidget] = []

    def tied(at: Desk = desk) -> Tied:
        page = QWidget()
        qtbot.addWidget(page)
        kept.append(page)
        line = LineField("", "line", "A line", parent=page)
        choice = ComboField(
            "", "choice", [("", "Choose"), ("a", "A"), ("b", "B")], "Which", parent=page
        )
        return line, choice, Draft(at, "line", text=typed(line), which=chosen(choice))

    yield tied


@pytest.fixture
def hala(desk: Desk) -> UUID:
    return add(desk, "Hala")


@pytest.fixture
def mona(desk: Desk) -> UUID:
    return add(desk, "Mona")


def add(desk: Desk, name: str) -> UUID:
    with desk.workspace.change("Add") as session:
        return members.add(session, [Member(name)])[0]


def type_into(qtbot: QtBot, line: LineField, text: str) -> None:
    line.edit.setFocus()
    line.edit.setText(line.text() + text)
    line.edit.textEdited.emit(line.text())


def on_disk(desk: Desk) -> dict[str, str]:
    return desk.workspace.store.drafts()


def test_each_record_has_its_own(
    qtbot: QtBot, tie: Callable[[], Tied], hala: UUID, mona: UUID
) -> None:
    line, choice, draft = tie()
    draft.show(hala)
    type_into(qtbot, line, HALF)
    choice.set_choice("b")
    draft.show(mona)
    assert (line.text(), choice.choice()) == ("", "")
    type_into(qtbot, line, "other")
    draft.show(hala)
    assert (line.text(), choice.choice()) == (HALF, "b")
    draft.show(mona)
    assert (line.text(), choice.choice()) == ("other", "")


def test_the_program_s_own_text_counts_when_the_record_is_left(
    tie: Callable[[], Tied], hala: UUID, mona: UUID
) -> None:
    line, _, draft = tie()
    draft.show(hala)
    line.set_text(HALF)
    draft.show(mona)
    assert line.text() == ""
    draft.show(hala)
    assert line.text() == HALF


def test_it_is_on_disk_within_a_second_and_there_in_another_window(
    qtbot: QtBot, desk: Desk, tie: Callable[..., Tied], hala: UUID, mona: UUID
) -> None:
    line, choice, draft = tie()
    draft.show(hala)
    choice.set_choice("a")
    clock = QElapsedTimer()
    clock.start()
    with qtbot.waitSignal(desk.workspace.saved):
        type_into(qtbot, line, HALF)
    assert clock.elapsed() < 1500, "one second, and what the machine needs"
    again = Workspace(Store(desk.workspace.store.path))  # as after kill -9: nothing was closed
    line, choice, draft = tie(Desk(again, desk.words))
    draft.show(mona)
    assert line.text() == ""
    draft.show(hala)
    assert (line.text(), choice.choice()) == (HALF, "a")
    again.close()


def test_closing_the_file_keeps_it(
    qtbot: QtBot, desk: Desk, tie: Callable[[], Tied], hala: UUID
) -> None:
    line, _, draft = tie()
    draft.show(hala)
    type_into(qtbot, line, HALF)
    assert desk.workspace.close()
    opened = Store(desk.workspace.store.path)
    assert list(opened.drafts()) == [place_of("line", hala)]
    opened.close()


def test_it_goes_when_it_is_added_or_blanked_and_is_no_step(
    qtbot: QtBot, desk: Desk, tie: Callable[[], Tied], hala: UUID
) -> None:
    line, choice, draft = tie()
    draft.show(hala)
    steps, before = desk.workspace.store.labels(), whole.dump(desk.workspace.store)
    type_into(qtbot, line, HALF)
    desk.workspace.settle()
    assert on_disk(desk) != {}
    assert desk.workspace.store.labels() == steps
    assert whole.dump(desk.workspace.store) == before
    line.edit.clear()
    line.edit.textEdited.emit("")
    desk.workspace.settle()
    assert on_disk(desk) == {}
    type_into(qtbot, line, "Nadia")
    choice.set_choice("b")
    with draft.added("Add somebody") as session:
        members.add(session, [Member(line.text())])
    assert on_disk(desk) == {}
    assert (line.text(), choice.choice()) == ("", "")
    desk.workspace.undo()
    desk.workspace.redo()
    assert on_disk(desk) == {}


def test_what_could_not_be_added_stays(
    qtbot: QtBot, desk: Desk, tie: Callable[[], Tied], hala: UUID, mona: UUID
) -> None:
    line, choice, draft = tie()
    draft.show(hala)
    type_into(qtbot, line, HALF)
    choice.set_choice("a")
    with pytest.raises(DiskFull), draft.added("Add"):
        line.set_text("")  # as some lines do
        raise DiskFull(Path())
    assert (line.text(), choice.choice()) == (HALF, "a")
    draft.show(mona)
    draft.show(hala)
    assert line.text() == HALF
    desk.workspace.settle()
    assert list(on_disk(desk)) == [place_of("line", hala)]


def test_it_leaves_the_file_with_its_record(
    qtbot: QtBot, desk: Desk, tie: Callable[[], Tied], hala: UUID, mona: UUID
) -> None:
    line, choice, draft = tie()
    choice.set_choices([("", "Choose"), (str(hala), "Hala"), (str(mona), "Mona")])
    draft.show(hala)
    type_into(qtbot, line, "about Hala")
    draft.show(mona)
    type_into(qtbot, line, HALF)
    choice.set_choice(str(hala))
    choice.edited.emit(str(hala))
    with desk.workspace.change("Delete") as session:
        records.delete(session, "member", hala)
    assert len(on_disk(desk)) == 2  # she may come back
    with desk.workspace.change_for_good() as session:
        records.empty_bin(session)
    assert list(on_disk(desk)) == [place_of("line", mona)]
    assert not any(hala.hex in text or str(hala) in text for text in on_disk(desk).values())
    draft.show(hala)
    assert line.text() == ""
    draft.show(mona)
    assert (line.text(), choice.choice()) == (HALF, "")
    desk.workspace.settle()
    assert list(on_disk(desk)) == [place_of("line", mona)], "nothing is written for who is gone"


@pytest.mark.parametrize("kept", ["{", "[1]", '{"text": 1, "no": "x"}', '"x"', "[" * 9000])
def test_what_somebody_else_wrote_there_is_nothing(
    desk: Desk, tie: Callable[[], Tied], hala: UUID, kept: str
) -> None:
    desk.workspace.half_typed.type(place_of("line", hala), kept)
    line, choice, draft = tie()
    draft.show(hala)
    assert (line.text(), choice.choice()) == ("", "")
