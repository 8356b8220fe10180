"""Handing on a copy: whole, openable, never over the file that is open."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.leftovers import ENDINGS, left_by_killed_writers
from tlc_desktop.domain.errors import FileExists
from tlc_desktop.storage import communities, exports
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file import hand_on as module
from tlc_desktop.ui.file.hand_on import hand_on


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_copy_opens_and_holds_what_was_just_typed(
    qtbot: QtBot, desk: Desk, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "stick" / "Copy.tlc"
    target.parent.mkdir()
    proposed: list[Path] = []

    def choose(_parent: QWidget, path: Path) -> Path:
        proposed.append(path)
        return target

    monkeypatch.setattr(module, "choose_place", choose)
    desk.workspace.type(
        "community:place",
        "Change settings",
        lambda s: communities.edit(s, lambda ours: replace(ours, place="Tanta")),
    )
    with qtbot.waitSignal(desk.wrote) as told:
        hand_on(window, desk)
    assert proposed[0].name == "Tuesday Circle 2026-10-11.tlc"
    assert "Copy.tlc" in told.args[0]
    assert told.args[1] == target
    copy = Store(target)
    with copy.read() as session:
        assert communities.community(session).place == "Tanta"
    copy.check()
    copy.close()
    assert [each.name for each in target.parent.iterdir()] == ["Copy.tlc"]
    with desk.workspace.read() as session:
        assert [line.what for line in exports.ledger(session)] == ["A whole copy: Copy.tlc"]


def test_a_copy_is_whole_beside_what_a_killed_program_left(
    qtbot: QtBot, desk: Desk, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "stick" / "Copy.tlc"
    target.parent.mkdir()
    desk.workspace.store.copy(tmp_path / "whole.tlc")
    for ending, content in left_by_killed_writers(tmp_path / "whole.tlc", tmp_path).items():
        target.with_name(target.name + ending).write_bytes(content)
    monkeypatch.setattr(module, "choose_place", lambda _parent, _path: target)
    for _ in range(2):  # the second over the first
        with qtbot.waitSignal(desk.wrote):
            hand_on(window, desk)
        copy = Store(target)
        copy.check()
        with copy.read() as session, desk.workspace.read() as here:
            assert communities.community(session) == communities.community(here)
        copy.close()
    names = {each.name for each in target.parent.iterdir()}
    assert names == {"Copy.tlc", *(f"Copy.tlc{ending}.aside" for ending in ENDINGS)}


def test_never_over_the_open_file(
    desk: Desk, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = desk.workspace.store.path
    link, second = here.with_name("link.tlc"), here.with_name("second.tlc")
    link.symlink_to(here)
    second.hardlink_to(here)
    for chosen in (here, link, second, here.parent / "x" / ".." / here.name):
        monkeypatch.setattr(module, "choose_place", lambda _parent, _path, path=chosen: path)
        with pytest.raises(FileExists):
            hand_on(window, desk)


def test_choosing_nothing_does_nothing(
    qtbot: QtBot, desk: Desk, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "choose_place", lambda _parent, _path: None)
    with qtbot.assertNotEmitted(desk.wrote):
        hand_on(window, desk)
