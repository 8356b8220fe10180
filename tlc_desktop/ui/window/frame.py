"""What stands in the window before a file is read: menus, side bar, and room for a sheet."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.focus_frame import FocusFrame
from tlc_desktop.ui.widgets.page_sheet import PageSheet
from tlc_desktop.ui.window.main_window import GAP, MainWindow
from tlc_desktop.ui.window.menus import Menus
from tlc_desktop.ui.window.page_area import SampleStrip, Stage
from tlc_desktop.ui.window.side_bar import SideBar
from tlc_desktop.ui.window.top_bar import TopBar


def furnish(window: MainWindow) -> None:
    """Put menus, side bar and stage into the window, if they are not there."""
    if window.is_furnished:
        return
    window.top_bar = TopBar(window)
    window.setMenuWidget(window.top_bar)
    window.menus = Menus(window, window.top_bar.menus)
    window.top_bar.fit_menus()
    window.side_bar = SideBar()
    window.strip = SampleStrip()
    window.stage = Stage()
    window.stage.add(PageSheet("blank", ""))
    window.setCentralWidget(_arranged(window))
    window.is_furnished = True
    window.side_bar.fit(theme.compact(window))
    FocusFrame(window)
    window.stage.setFocus()  # Tab begins from here; nothing wears the ring before that


def _arranged(window: MainWindow) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(window.side_bar)
    far = QWidget()
    column = QVBoxLayout(far)
    column.setContentsMargins(*((GAP, 0, 0, GAP) if theme.is_rtl() else (0, 0, GAP, GAP)))
    column.setSpacing(8)
    column.addWidget(window.strip)
    column.addWidget(window.stage, 1)
    row.addWidget(far, 1)
    return made
