"""A panel that Escape closes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.widgets.closable import ClosablePanel


@pytest.mark.parametrize(("key", "closes"), [(Qt.Key.Key_Escape, True), (Qt.Key.Key_A, False)])
def test_escape_closes_it_and_no_other_key(
    qtbot: QtBot, show: Callable[..., QWidget], key: Qt.Key, *, closes: bool
) -> None:
    panel = ClosablePanel()
    show(panel)
    closed: list[bool] = []
    panel.closed.connect(lambda: closed.append(True))
    qtbot.keyClick(panel, key)
    assert closed == [True] * closes
