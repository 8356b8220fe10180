"""What stands around a page: menus, side bar, and room for a sheet."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.focus_frame import FocusFrame
from tlc_desktop.ui.widgets.landing import FocusKeeper
from tlc_desktop.ui.widgets.page_sheet import PageSheet
from tlc_desktop.ui.window.magnified import Magnified
from tlc_desktop.ui.window.menus import Menus
from tlc_desktop.ui.window.page_area import PageArea, SampleStrip
from tlc_desktop.ui.window.quiet_line import QuietLine
from tlc_desktop.ui.window.side_bar import SideBar
from tlc_desktop.ui.window.top_bar import TopBar


@dataclass(frozen=True, slots=True)
class Frame:
    """The parts of a window."""

    top_bar: TopBar
    menus: Menus
    side_bar: SideBar
    strip: SampleStrip
    line: QuietLine
    page_area: PageArea
    edge: QWidget
    far: QWidget
    magnified: Magnified | None

    def stand_alone(self, alone: bool) -> None:
        """Let the page have the room of the side bar, or not any more."""
        self.side_bar.setVisible(not alone)
        self.edge.setVisible(alone)
        if self.magnified is not None:
            self.magnified.stand_alone(alone)


def furnish(window: QMainWindow) -> Frame:
    """Put menus, side bar and the area of pages into a window."""
    top_bar = TopBar(window)
    window.setMenuWidget(top_bar)
    menus = Menus(window, top_bar.menus)
    top_bar.fit_menus()
    pages, far = PageArea(), QWidget()
    magnified = Magnified(far, pages) if theme.scale() > 1 else None
    bars = SideBar(), SampleStrip(), QuietLine()
    made = Frame(top_bar, menus, *bars, pages, QWidget(), far, magnified)
    made.page_area.add(PageSheet("blank", ""))
    window.setCentralWidget(_arranged(made))
    FocusFrame(window)
    FocusKeeper(window, made.page_area.land)
    made.page_area.setFocus()  # Tab begins from here; nothing wears the ring before that
    return made


def _arranged(frame: Frame) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(frame.side_bar)
    frame.edge.setFixedWidth(theme.AROUND_SHEET)
    frame.edge.hide()
    row.addWidget(frame.edge)
    column = QVBoxLayout(frame.far)
    gap = theme.AROUND_SHEET
    column.setContentsMargins(*((gap, 0, 0, gap) if theme.is_rtl() else (0, 0, gap, gap)))
    column.setSpacing(8)
    column.addWidget(frame.strip)
    column.addWidget(frame.line)
    column.addWidget(frame.page_area, 1)
    row.addWidget(frame.magnified or frame.far, 1)
    return made
