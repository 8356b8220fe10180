"""Asking where a file should go, with the system's dialog answered for."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.beginnings import write_new
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import FileExists
from tlc_desktop.ui.print import saving


@pytest.mark.parametrize("answer", list(QDialog.DialogCode))
def test_the_proposed_name_keeps_its_ending(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: QDialog.DialogCode
) -> None:
    asked: list[tuple[str, str]] = []

    def exec_(dialog: QFileDialog) -> int:
        asked.append((Path(dialog.selectedFiles()[0]).name, dialog.defaultSuffix()))
        return answer.value

    monkeypatch.setattr(QFileDialog, "exec", exec_)
    window = QWidget()
    qtbot.addWidget(window)
    chosen = saving.chosen_path(window, "Save", "جدول الأعمال 2026-10-20.pdf", "PDF page")
    assert asked == [("جدول الأعمال 2026-10-20.pdf", "pdf")]
    if answer == QDialog.DialogCode.Accepted:
        assert chosen is not None
        assert chosen.name == "جدول الأعمال 2026-10-20.pdf"
    else:
        assert chosen is None


@pytest.mark.parametrize("name", ["circle.tlc", "link.pdf", "second.pdf"])
def test_never_over_a_community(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    kept = tmp_path / "circle.tlc"
    write_new(kept, Community("Tuesday Circle"))
    (tmp_path / "link.pdf").symlink_to(kept)
    (tmp_path / "second.pdf").hardlink_to(kept)
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted.value)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(tmp_path / name)])
    window = QWidget()
    qtbot.addWidget(window)
    with pytest.raises(FileExists):
        saving.chosen_path(window, "Save", name, "PDF page")
