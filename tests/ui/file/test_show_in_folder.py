"""A file that was saved is shown where it lies; only the desktop's own opener is stood in for."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from tlc_desktop.domain.errors import FileNotThere
from tlc_desktop.ui.file.show_in_folder import show_in_folder


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A page with a name as people give it."""
    path = tmp_path / "our pages, لقاء" / "Agenda #1, 20 %.pdf"
    path.parent.mkdir()
    path.write_bytes(b"%PDF")
    return path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that the desktop was asked to open."""
    found: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(found.append(QUrl(url).toLocalFile()))
    )
    return found


def test_the_folder_opens(saved: Path, opened: list[str]) -> None:
    show_in_folder(saved)
    assert [Path(each) for each in opened] == [saved.parent]


@pytest.mark.parametrize("started", [True, False])
def test_on_windows_the_file_is_selected(
    saved: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch, started: bool
) -> None:
    asked: list[tuple[str, list[str]]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        asked.append((program, arguments))
        return started, 0

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(QProcess, "startDetached", start)
    show_in_folder(saved)
    ((program, arguments),) = asked
    assert (program, arguments[0]) == ("explorer.exe", "/select,")
    assert Path(arguments[1]) == saved
    assert opened == ([] if started else [str(saved.parent)])


def test_a_file_that_went_away_is_said_to_have_gone(saved: Path, opened: list[str]) -> None:
    saved.unlink()
    with pytest.raises(FileNotThere):
        show_in_folder(saved)
    assert opened == []
