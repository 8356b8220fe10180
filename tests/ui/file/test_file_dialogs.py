"""The system's dialogs: what they answer becomes a path that fits."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.file.file_dialogs import choose_file, choose_place


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_file_or_none(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [("/a/Circle.tlc", ""), ("", "")]
    asked: list[tuple[str, str]] = []

    def dialog(_parent: QWidget, _title: str, folder: str, kinds: str) -> tuple[str, str]:
        asked.append((folder, kinds))
        return answers.pop(0)

    monkeypatch.setattr(QFileDialog, "getOpenFileName", dialog)
    assert choose_file(window, Path("/a")) == Path("/a/Circle.tlc")
    assert choose_file(window, Path("/a")) is None
    assert asked[0][0] == str(Path("/a"))
    assert "*.tlc " in asked[0][1]
    assert "*.tlcterm" in asked[0][1]


@pytest.mark.parametrize(
    ("answer", "path"),
    [
        ("/a/Copy.tlc", Path("/a/Copy.tlc")),
        ("/a/Copy", Path("/a/Copy.tlc")),
        ("/a/Copy 2.0", Path("/a/Copy 2.0.tlc")),
        ("/a/COPY.TLC", Path("/a/COPY.TLC")),
        ("", None),
    ],
)
def test_a_copy_has_the_ending_of_a_community(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, answer: str, path: Path | None
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (answer, ""))
    assert choose_place(window, Path("/a/Proposed.tlc")) == path
