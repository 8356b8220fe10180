"""P4: an empty community is never shown in place of one that is lost; nothing is written."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from tests.beginnings import write_new
from tests.running_program import running
from tests.safety.figures import Figures
from tlc_desktop.domain.communities import Community
from tlc_desktop.ui.first_screen.view import StartWindow

NOW = datetime(2026, 11, 23, 10, 42)


def _foreign(path: Path) -> None:
    path.unlink()
    with dbapi2.connect(str(path)) as made:
        made.execute("CREATE TABLE note (text)")
    made.close()


def _newer(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[60:64] = (999).to_bytes(4, "big")
    path.write_bytes(content)


def _without_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def _gone_with_its_folder(path: Path) -> None:
    path.unlink()
    path.parent.rmdir()


LOST: dict[str, Callable[[Path], object]] = {
    "missing": Path.unlink,
    "folder gone": _gone_with_its_folder,
    "0 bytes": lambda path: path.write_bytes(b""),
    "another program's database": _foreign,
    "no database": lambda path: path.write_bytes(b"%PDF-1.4" + bytes(9000)),
    "newer": _newer,
    "cut short": _without_page,
    "header gone": lambda path: path.write_bytes(bytes(100) + path.read_bytes()[100:]),
}


def test_no_empty_community_takes_the_place_of_a_lost_one(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    figure: Figures,
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    wrong: list[str] = []
    with running(qapp, tmp_path, NOW) as program:
        for n, (kind, lose) in enumerate(LOST.items()):
            path = tmp_path / str(n) / "Tuesday Circle.tlc"
            path.parent.mkdir()
            write_new(path, Community("Tuesday Circle"))
            lose(path)
            before = path.read_bytes() if path.exists() else None
            program.open(path)
            said = program.window.findChild(QWidget, "start_notice")
            told = said is not None and path.name in str(said.property("text"))
            after = path.read_bytes() if path.exists() else None
            if not (isinstance(program.window, StartWindow) and told and before == after):
                wrong.append(kind)
    figure("P4", "lost files opened: each said so, its bytes the same", len(LOST), len(wrong))
