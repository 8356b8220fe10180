"""Changes on the UI thread, typed text through one worker, and undo over both."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from tests.beginnings import write_new
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import CannotUndo, DiskFull, RecordNotThere
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import members, records
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.file import workspace as workspace_module
from tlc_desktop.ui.file.workspace import Workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "circle.tlc"
    write_new(made, Community("Tuesday Circle"))
    return made


@pytest.fixture
def open_file(path: Path) -> Iterator[Workspace]:
    opened = Workspace(Store(path))
    yield opened
    opened.close(anyway=True)


@pytest.fixture
def hala(open_file: Workspace) -> UUID:
    with open_file.change("Add names") as session:
        return members.add(session, [Member("Hala")])[0]


def subject(path: Path, key: UUID) -> str:
    """What is on disk, seen by another connection."""
    other = Store(path)
    with other.read() as session:
        found = members.member(session, key).subject
    other.close()
    return found


def type_subject(open_file: Workspace, key: UUID, text: str) -> None:
    open_file.type(
        f"member:{key}:subject",
        "Edit",
        lambda s: members.edit(s, key, lambda member: replace(member, subject=text)),
    )


def test_a_change_says_what_it_touched(open_file: Workspace) -> None:
    touched: list[frozenset[str]] = []
    saved: list[bool] = []
    open_file.changed.connect(touched.append)
    open_file.saved.connect(lambda: saved.append(True))
    with open_file.change("Add names") as session:
        members.add(session, [Member("Hala")])
    assert touched == [frozenset({"member"})]
    assert saved == [True]


def test_a_change_of_nothing_says_nothing(qtbot: QtBot, open_file: Workspace) -> None:
    with qtbot.assertNotEmitted(open_file.changed), open_file.change("Look"):
        pass


def test_typed_text_is_on_disk_by_itself(
    qtbot: QtBot, open_file: Workspace, path: Path, hala: UUID
) -> None:
    with qtbot.waitSignal(open_file.saved, timeout=1500):
        for text in ("E", "En", "English"):
            type_subject(open_file, hala, text)
        assert open_file.is_typing(f"member:{hala}:subject")
    assert subject(path, hala) == "English"
    assert open_file.all_saved()


def test_someone_who_types_on_is_saved_all_the_same(
    qtbot: QtBot, open_file: Workspace, path: Path, hala: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace_module, "THROTTLE", 60)
    typed: list[str] = []

    def one_more() -> bool:
        typed.append("x")
        type_subject(open_file, hala, "".join(typed))
        return bool(subject(path, hala))

    qtbot.waitUntil(one_more, timeout=5000)  # a debounce would never fire


def test_typing_is_written_on_another_thread(
    qtbot: QtBot, open_file: Workspace, hala: UUID
) -> None:
    threads: list[threading.Thread] = []

    def write(session: RecordingSession) -> None:
        threads.append(threading.current_thread())
        members.edit(session, hala, lambda member: replace(member, subject="Art"))

    with qtbot.waitSignal(open_file.saved):
        open_file.type("k", "Edit", write)
        open_file.leave("k")
    assert threads[0] is not threading.main_thread()


def test_another_change_waits_for_typed_text(open_file: Workspace, path: Path, hala: UUID) -> None:
    type_subject(open_file, hala, "English")
    with open_file.change("Rest") as session:
        assert members.member(session, hala).subject == "English"
        members.edit(session, hala, lambda member: replace(member, room="3"))
    assert open_file.store.labels() == ("Rest", None)
    open_file.undo()
    open_file.undo()
    assert subject(path, hala) == ""


def test_what_is_typed_in_one_visit_is_one_step(
    open_file: Workspace, path: Path, hala: UUID
) -> None:
    for text in ("Eng", "English"):
        type_subject(open_file, hala, text)
        open_file.settle()
    open_file.leave(f"member:{hala}:subject")
    type_subject(open_file, hala, "Maths")
    open_file.undo()
    assert subject(path, hala) == "English"
    open_file.undo()
    assert subject(path, hala) == ""
    open_file.redo()
    assert subject(path, hala) == "English"


def test_text_that_could_not_be_saved_is_kept_and_tried_again(
    qtbot: QtBot,
    open_file: Workspace,
    path: Path,
    hala: UUID,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workspace_module, "RETRY", 20)
    full = [True, True]

    def write(session: RecordingSession) -> None:
        if full:
            full.pop()
            raise DiskFull(path)
        members.edit(session, hala, lambda member: replace(member, subject="English"))

    with qtbot.waitSignal(open_file.trouble) as seen:
        open_file.type("k", "Edit", write)
        open_file.settle()
    assert isinstance(seen.args[0], DiskFull)
    assert not open_file.all_saved()
    assert open_file.close() is False
    with qtbot.waitSignal(open_file.saved):
        pass
    assert subject(path, hala) == "English"


def test_last_letters_for_what_was_deleted_are_let_go(open_file: Workspace, hala: UUID) -> None:
    with open_file.change("Delete") as session:
        records.delete(session, "member", hala)
    type_subject(open_file, hala, "English")
    open_file.settle()
    assert open_file.all_saved()
    with open_file.read() as session, pytest.raises(RecordNotThere):
        members.member(session, hala)


def test_an_undo_that_cannot_be_says_so_and_changes_nothing(
    open_file: Workspace, path: Path, hala: UUID
) -> None:
    other = Store(path)
    with other._writing.begin() as connection:
        connection.exec_driver_sql("UPDATE member SET subject = 'Art'")
    other.close()
    with pytest.raises(CannotUndo):
        open_file.undo()
    assert subject(path, hala) == "Art"


def test_what_is_done_for_good_is_in_no_step(open_file: Workspace, hala: UUID) -> None:
    with open_file.change_for_good() as session:
        records.erase_member(session, hala)
    assert open_file.store.labels() == (None, None)


def test_closing_saves_what_was_typed(open_file: Workspace, path: Path, hala: UUID) -> None:
    type_subject(open_file, hala, "English")
    assert open_file.close()
    assert subject(path, hala) == "English"
    assert [p.name for p in path.parent.iterdir()] == [path.name]
