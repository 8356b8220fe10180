"""A colleague takes all of theirs: on paper from the page to print, and as a file with its line in the ledger."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.members import Member
from tlc_desktop.storage import exports, members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.members.view import PeoplePage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print import saving


@pytest.fixture
def hala(desk: Desk) -> UUID:
    with desk.workspace.change("Add people") as session:
        (key,) = members.add(session, [Member("Hala Mansour", own_words="I like clay.")])
    return key


def act(page: QWidget, name: str) -> None:
    found = page.findChild(QAction, name)
    assert found.isVisible()
    found.trigger()


def test_what_is_theirs_is_printed_or_saved(
    qtbot: QtBot, desk: Desk, hala: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.open(Place("people", hala))
    page.show()
    went: list[Place] = []
    desk.went.connect(went.append)
    act(page, "member_take_paper")
    assert went == [Place("print", hala, "leaving")]
    where: list[Path | None] = [None, tmp_path / "theirs.json"]
    monkeypatch.setattr(saving, "chosen_path", lambda *_: where.pop(0))
    wrote: list[Path] = []
    desk.wrote.connect(lambda _, path: wrote.append(path))
    for _ in range(2):  # left, and saved
        act(page, "member_take_file")
    assert wrote == [tmp_path / "theirs.json"]
    assert "I like clay." in (tmp_path / "theirs.json").read_text("utf-8")
    with desk.workspace.read() as session:
        assert len(exports.ledger(session)) == 1
