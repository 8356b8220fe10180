"""A window over an open file."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tlc_desktop.settings import Settings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.shell import Shell

# Test files are no package; those here share a few words.
sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Shell]:
    window = MainWindow()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    made = Shell(window, desk, Settings(tmp_path / "settings.ini"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.navigator.go(Place("today"))
    yield made
    made._undo_keys.stop()
