"""What is done a moment later."""

import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.running.event_loop import soon


def test_soon_calls_later_and_not_for_what_is_gone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    called: list[str] = []
    gone = QWidget()
    soon(gone, lambda: called.append("gone"))
    shiboken6.delete(gone)
    soon(window, lambda: called.append("here"))
    assert called == []
    qtbot.waitUntil(lambda: bool(called))
    assert called == ["here"]
