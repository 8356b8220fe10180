"""The page of backups: what each holds, one more by one key, one on a stick by one click."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import backups, exports, ideas
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.backups import view
from tlc_desktop.ui.backups.view import BackupsPage
from tlc_desktop.ui.desk import Desk

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk: Desk, show: Callable[[QWidget], None]) -> BackupsPage:
    made = BackupsPage(desk)
    show(made)
    return made


def test_the_first_backup_is_made_and_says_what_it_holds(
    qtbot: QtBot, page: BackupsPage, desk: Desk
) -> None:
    assert page._empty.isVisible()
    with desk.workspace.change("Add idea") as session:
        ideas.add(session, Idea("Wait three seconds", desk.today()))
    with qtbot.waitSignal(desk.wrote) as wrote:
        qtbot.mouseClick(page._empty.button, CLICK)
    (made,) = backups.kept(desk.workspace.store.path)
    assert wrote.args == ["The backup is made, and proved.", made.path]
    (row,) = page.list.row_texts()
    assert row.lines == (f"Ideas: {made.ideas} · Meetings: {made.meetings}",)
    assert row.caption.startswith("Proved on ")
    assert row.small == "Made by hand"
    with qtbot.waitSignal(desk.wrote):
        page.now.setFocus()
        qtbot.keyClick(page.now, Qt.Key.Key_Space)
    assert [row.id for row in page.list.row_texts()] == ["2", "1"]


def test_the_stick_that_is_in_is_written_by_one_click_and_never_over_what_is_there(
    qtbot: QtBot, page: BackupsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    monkeypatch.setattr(view.sticks, "sticks", lambda: [stick])
    monkeypatch.setattr(view.sticks, "outside", lambda path: path.parent.name)
    for _ in range(2):
        with qtbot.waitSignal(desk.wrote) as wrote:
            qtbot.mouseClick(page.to_stick, CLICK)
        sentence, path = wrote.args
        assert path.name in sentence
        assert "You may take the stick out." in sentence
        Store(path).close()
    assert len(list(stick.iterdir())) == 2
    with desk.workspace.read() as session:
        assert len(exports.ledger(session)) == 2
    qtbot.mouseClick(page._empty.button, CLICK)
    qtbot.waitUntil(page._outside.isVisible)
    assert "“⁨KINGSTON⁩”" in page._outside.text()


def test_a_backup_is_tried_by_one_key_and_says_what_it_held(
    qtbot: QtBot, page: BackupsPage, desk: Desk
) -> None:
    backups.made(desk.workspace.store, Why.ASKED)
    page.refresh()
    assert page._outside.text() == "None that was written here lies outside this computer yet."
    with qtbot.waitSignal(desk.told) as told:
        page.practise.setFocus()
        qtbot.keyClick(page.practise, Qt.Key.Key_Space)
    assert "It can be brought back" in told.args[0]


def test_without_a_stick_a_folder_is_asked_for(
    qtbot: QtBot, page: BackupsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(view.sticks, "sticks", lambda: [tmp_path, tmp_path.parent])
    monkeypatch.setattr(view, "choose_folder", lambda _page, first: asked.append(first))
    qtbot.mouseClick(page.to_stick, CLICK)
    assert asked == [tmp_path]
    with desk.workspace.read() as session:
        assert exports.ledger(session) == []
