"""The side of the page where a meeting is written down: said, try-outs, who came."""

from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from tlc_desktop.ui import theme
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.came_panel import CamePanel
from tlc_desktop.ui.meetings.goround_panel import GoRoundPanel
from tlc_desktop.ui.meetings.plans_panel import PlansPanel
from tlc_desktop.ui.meetings.said_panel import SaidPanel
from tlc_desktop.ui.meetings.seen import Seen
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.sheet import scrolled

SAID, TRYOUTS, CAME = "said", "tryouts", "came"


class RecordPanel(QFrame):
    """Three parts of which one is shown; only that one reads."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "record", self.tr("Written down"))
        self.setProperty("ground", "raised")
        self._seen: Seen | None = None
        self.said = SaidPanel(desk)
        self.goround = GoRoundPanel(desk)
        self.plans = PlansPanel(desk)
        self.came = CamePanel(desk)
        self.parts = Segments(
            [
                (SAID, self.tr("Said")),
                (TRYOUTS, self.tr("Try-outs")),
                (CAME, self.tr("Who came")),
            ],
            "record_parts",
            self.tr("What to write down"),
            SAID,
        )
        self.parts.chosen.connect(self._turn)
        both = QWidget()
        inner = QVBoxLayout(both)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.SPACE_16)
        inner.addWidget(self.goround)
        inner.addWidget(self.plans)
        inner.addStretch(1)
        self._order = (SAID, TRYOUTS, CAME)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.said)
        self._stack.addWidget(scrolled(both, "record_tryouts_scroll"))
        self._stack.addWidget(scrolled(self.came, "record_came_scroll"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 1)
        column.addWidget(self.parts)
        column.addLayout(self._stack, 1)
        self._column = column

    def breathe(self, compact: bool) -> None:
        """Take the margins of a narrow window, or of a wide one."""
        side = 12 if compact else 18
        self._column.setContentsMargins(side, side - 2, side, side - 4)
        self._column.setSpacing(8 if compact else 12)

    def show_seen(self, seen: Seen) -> None:
        """Show what is written down of a meeting."""
        self._seen = seen
        self._read()

    def turn_to(self, part: str) -> None:
        """Show another part: "said", "tryouts" or "came"."""
        self.parts.set_choice(part)
        self._turn(part)

    def _turn(self, part: str) -> None:
        self._stack.setCurrentIndex(self._order.index(part))
        self._read()

    def _read(self) -> None:
        if self._seen is None:
            return
        match self.parts.choice():
            case "tryouts":
                self.goround.show_seen(self._seen)
                self.plans.show_seen(self._seen)
            case "came":
                self.came.show_seen(self._seen)
            case _:
                self.said.show_seen(self._seen)
