"""Where a meeting is written down: said, try-outs, who came, how it ended."""

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.record.after_panel import AfterPanel
from tlc_desktop.ui.meetings.record.came_panel import CamePanel
from tlc_desktop.ui.meetings.record.goround_panel import GoRoundPanel
from tlc_desktop.ui.meetings.record.plans_panel import PlansPanel
from tlc_desktop.ui.meetings.record.said_panel import SaidPanel
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.page_sheet import scrolled

SAID, TRYOUTS, CAME, END = "said", "tryouts", "came", "end"


class TryOutsPart(QWidget):
    """The go-round, and below it the plans."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.goround = GoRoundPanel(desk)
        self.plans = PlansPanel(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_16)
        column.addWidget(self.goround)
        column.addWidget(self.plans)
        column.addStretch(1)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show the try-outs of a meeting."""
        self.goround.show_meeting(shown)
        self.plans.show_meeting(shown)


class RecordPanel(QWidget):
    """Parts of which one is shown; only that one reads, and it is made when first shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "record", self.tr("Written down"))
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._tryouts: TryOutsPart | None = None
        self._came: CamePanel | None = None
        self._after: AfterPanel | None = None
        self.parts = Segments(
            [
                (SAID, self.tr("Said")),
                (TRYOUTS, self.tr("Try-outs")),
                (CAME, self.tr("Who came")),
                (END, self.tr("At the end")),
            ],
            "record_parts",
            self.tr("What to write down"),
            SAID,
            parent=self,
        )
        self.parts.chosen.connect(self._turn)
        self.said = SaidPanel(desk, self)
        self._stack = QStackedLayout()
        # The first is shown at once, and would be laid out before it has its width.
        self._stack.addWidget(QWidget(self))
        self._stack.addWidget(self.said)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.finding = buttons.icon_button(
            "search", self.tr("Find in what was said"), "record_find"
        )
        self.finding.clicked.connect(self.look_for)
        head = QHBoxLayout()
        head.addWidget(self.parts)
        head.addStretch(1)
        head.addWidget(self.finding)
        self._column.addLayout(head)
        self._column.addSpacing(theme.SPACE_4)
        self._column.addWidget(labels.hairline())
        self._column.addLayout(self._stack, 1)

    @property
    def goround(self) -> GoRoundPanel:
        """Who tells how it is going."""
        return self._tryouts_part().goround

    @property
    def plans(self) -> PlansPanel:
        """What people will try."""
        return self._tryouts_part().plans

    @property
    def came(self) -> CamePanel:
        """Who came."""
        if self._came is None:
            self._came = CamePanel(self._desk)
            self._stack.addWidget(scrolled(self._came, "record_came_scroll"))
        return self._came

    @property
    def after(self) -> AfterPanel:
        """How it ended."""
        if self._after is None:
            self._after = AfterPanel(self._desk)
            self._stack.addWidget(scrolled(self._after, "record_end_scroll"))
        return self._after

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show what is written down of a meeting."""
        self._shown = shown
        self._turn(self.parts.choice())

    def begin(self, part: str) -> None:
        """Choose the part that is shown with the next meeting."""
        self._shown = None
        self.turn_to(part)

    def turn_to(self, part: str) -> None:
        """Show another part: "said", "tryouts", "came" or "end"."""
        if part != self.parts.choice():
            self.parts.set_choice(part)
            self._turn(part)

    def look_for(self) -> None:
        """Let something be looked for in what was said, where that is to be seen; else in everything."""
        if self.isVisible():
            self.turn_to(SAID)
            self.said.look_for()
        else:
            self._desk.go("search")

    def _tryouts_part(self) -> TryOutsPart:
        if self._tryouts is None:
            self._tryouts = TryOutsPart(self._desk)
            self._stack.addWidget(scrolled(self._tryouts, "record_tryouts_scroll"))
        return self._tryouts

    def _turn(self, part: str) -> None:
        shown = {
            SAID: lambda: self.said,
            TRYOUTS: self._tryouts_part,
            CAME: lambda: self.came,
            END: lambda: self.after,
        }
        inside = shown[part]()
        for place in range(self._stack.count()):
            page = self._stack.widget(place)
            if page is inside or page.isAncestorOf(inside):
                self._stack.setCurrentIndex(place)
        if self._shown is not None:
            inside.show_meeting(self._shown)
