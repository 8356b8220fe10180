"""The theme on, in both directions, and a window to put widgets into."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.look import theme


@pytest.fixture(params=[False, True], ids=["ltr", "rtl"])
def rtl(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    """The light theme, once for each direction; put back afterwards."""
    theme.apply(qapp, dark=False, rtl=request.param)
    yield request.param
    theme.apply(qapp, dark=False, rtl=False)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QWidget]:
    """Shows widgets one above the other in a window of a given size."""

    kept: list[QWidget] = []  # qtbot itself holds no window alive

    def shown(*widgets: QWidget, width: int = 640, height: int = 400) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        window.resize(width, height)
        qtbot.addWidget(window)
        kept.append(window)
        with qtbot.waitExposed(window):
            window.show()
        QApplication.processEvents()
        return window

    return shown
