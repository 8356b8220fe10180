"""Where the group is, and beside it what it was given; below each other where there is no room."""

from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.stages.journey_part import JourneyPart
from tlc_desktop.ui.support.support_part import SupportPart

SHARES = 58, 42
GAP, GAP_COMPACT = 40, 22
LEAST = 600  # what two columns need beside each other


class WhereAndGiven(QWidget):
    """Two parts of the page of the year."""

    SHOWS: ClassVar[frozenset[str]] = JourneyPart.SHOWS | SupportPart.SHOWS

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._journey = JourneyPart(desk)
        self._support = SupportPart(desk)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, theme.SPACE_8, 0, 0)
        self._row.addWidget(self._journey, SHARES[0])
        self._row.addWidget(self._support, SHARES[1])

    def show_year(self, year: int) -> None:
        """Read both; of the minutes, those of a school year."""
        self._journey.refresh()
        self._support.show_year(year)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.measure(LEAST)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._row.setSpacing(GAP_COMPACT if theme.compact(self) else GAP)
