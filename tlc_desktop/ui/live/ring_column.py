"""The far side of run mode: who has spoken, for the facilitator's eyes, and who does what today."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.circle import circle_of
from tlc_desktop.ui.live.private_row import PrivateRow
from tlc_desktop.ui.live.roles_part import RolesPart
from tlc_desktop.ui.live.seats import SeatsPart
from tlc_desktop.ui.live.shown import LiveShown
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify


class RingColumn(QWidget):
    """The ring of seats; a way to go round; who does what; the private note at the foot."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "ring_column", self.tr("Everyone heard"))
        self._circle = circle_of(desk)
        self._circle.changed.connect(self._offer)
        self.seats = SeatsPart(desk)
        self.round = buttons.link(self.tr("Go round"), "live_round")
        self.seats.title.addWidget(self.round)
        self.roles = RolesPart(desk)
        self.private = PrivateRow(desk)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.SPACE_4)
        self.column.addWidget(self.seats)
        self.column.addWidget(labels.hairline())
        self.column.addWidget(self.roles)
        self.column.addStretch(1)
        self.column.addWidget(self.private)

    def show_meeting(self, shown: LiveShown) -> None:
        """Show who sits in a meeting."""
        self.rehearse(shown.meeting)
        self._offer()

    def rehearse(self, shown: MeetingShown) -> None:
        """Show who sits in a meeting before it has begun."""
        self.seats.show_meeting(shown)
        self.roles.show_meeting(shown)

    def _offer(self) -> None:
        """Offer to go round until that has begun in this part."""
        self.round.setVisible(self._circle.round is None and bool(self._circle.seats))
