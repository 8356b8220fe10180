"""The two quiet strips: whose agenda it is, and how many minutes are for learning."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from tlc_desktop.domain.meetings import AgendaItem, Origin, Purpose, by_origin, by_purpose
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.delegate import FILLS
from tlc_desktop.ui.widgets.strips import Fill, StripChart, StripPart

ORIGINS: dict[Origin, Fill] = {
    Origin.GROUP: Fill.SOLID,
    Origin.MEMBER: Fill.HATCH,
    Origin.FACILITATOR: Fill.HONEY,
    Origin.OUTSIDE: Fill.OUTLINE,
}


class StripsPanel(QWidget):
    """Both strips beside each other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("strips")
        self._whose = StripChart("strip_whose", self.tr("Where the items came from"), self)
        self._learning = StripChart("strip_learning", self.tr("Time for learning (minutes)"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_20)
        row.addWidget(self._whose, 57)
        row.addWidget(self._learning, 43)

    def show_items(self, items: Sequence[AgendaItem]) -> None:
        """Show the minutes of these items."""
        words, number = self._desk.words, self._desk.formats.number
        self._whose.set_parts(
            [
                StripPart(f"{label(origin, words)} {number(minutes)}", minutes, ORIGINS[origin])
                for origin, minutes in by_origin(items).items()
            ]
        )
        self._learning.set_parts(
            [
                StripPart(
                    f"{label(purpose, words)} {number(minutes)}", minutes, self._fill(purpose)
                )
                for purpose, minutes in by_purpose(items).items()
            ]
        )
        self.setVisible(bool(items))

    def _fill(self, purpose: Purpose) -> Fill:
        return FILLS[purpose][0]
