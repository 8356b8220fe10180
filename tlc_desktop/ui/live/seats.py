"""Everyone heard: who has spoken in a meeting, for the facilitator's eyes alone."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.circle import circle_of, short_names
from tlc_desktop.ui.live.seat_ring import SeatRing, SeatText
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.page_sheet import scrolled

LEAST = 200  # how high a ring is where other things need the room


class SeatsPart(QWidget):
    """A ring of equal seats, the facilitator's among them. Nothing of it is ever written.

    Signals:
        tapped: A member starts to speak; carries who.
    """

    tapped = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "seats", self.tr("Who has spoken"))
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._circle = circle_of(desk)
        self._circle.changed.connect(self._show)
        self.ring = SeatRing("seat_ring", self.tr("Who has spoken"))
        self.ring.tapped.connect(self._tap)
        self.ring.undone.connect(self._circle.unhear)
        self.ring.given.connect(self._circle.give_turn)
        self.ring.moved.connect(self._circle.move)
        self._area = scrolled(self.ring, "seats_scroll", self, beside=True, over=True)
        self._area.viewport().installEventFilter(self)
        self._promise = labels.caption(
            self.tr("Only you see this. It is forgotten at the end."), wrap=True
        )
        hint = self.tr("Tap a seat when somebody starts")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        self.title = QHBoxLayout()
        self.title.addWidget(labels.section(self.tr("Who has spoken")), 1)
        column.addLayout(self.title)
        column.addWidget(self._promise)
        column.addWidget(self._area)
        column.addWidget(Label(hint, TextRole.CAPTION, "ink2", wrap=True, centred=True))
        column.addStretch(1)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show who sits in a meeting."""
        self._shown = shown
        self._circle.meet(shown)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.ring.give_room(self._area.viewport().height())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._promise.setVisible(not theme.compact(self))
        # A ring is as high as it is wide, or smaller; what has more rows than that scrolls.
        self._area.setMaximumHeight(self.width())
        self._area.setMinimumHeight(min(self.width(), theme.measure(LEAST)))

    def _show(self) -> None:
        shown, circle = self._shown, self._circle
        if shown is None:
            return
        seats = [key for key in circle.seats if key in shown.people or key in circle.guests]
        names = short_names(shown.people, seats) | circle.guests
        self.ring.show_seats(
            [
                SeatText(
                    key,
                    names[key],
                    circle.guests[key] if key in circle.guests else shown.people[key].name,
                    heard=circle.is_heard(key),
                    turn=key == circle.turn,
                    guest=key in circle.guests,
                )
                for key in seats
            ],
            self._words(len(circle.unheard()), bool(seats)),
        )

    def _words(self, unheard: int, anybody: bool) -> str:
        """How many were not heard yet, in words while that is short."""
        if not anybody:
            return self.tr("Nobody sits here yet")
        if not unheard:
            return self.tr("Everyone was heard")
        numbers = self.tr("one two three four five six seven eight nine ten eleven twelve").split()
        said = self.tr("%n not heard yet", "", unheard)
        if unheard <= len(numbers):
            return said.replace(f"{unheard}", numbers[unheard - 1])
        return self._desk.formats.digits(said)

    def _tap(self, key: UUID) -> None:
        self._circle.hear(key)
        if key not in self._circle.guests:  # what a guest says is the group's
            self.tapped.emit(key)
