"""What is private closes when the group comes to see the window."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.projector.kept_from_group import KeptFromGroup
from tlc_desktop.ui.projector.second_screen import second_screen_of


def test_it_is_told_when_the_group_sees_the_window_and_not_before(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    kept, second = KeptFromGroup(desk, widget), second_screen_of(desk)
    kept.watch()
    with qtbot.assertNotEmitted(kept.seen):
        second.changed.emit()
    monkeypatch.setattr(second, "is_seen_with", lambda window: window is widget)
    with qtbot.waitSignal(kept.seen):
        second.changed.emit()
    assert kept.is_seen()
