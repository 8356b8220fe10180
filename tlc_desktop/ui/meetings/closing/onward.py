"""What goes on: what becomes of each item, decided once when its meeting is closed."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.carrying import DECISIONS, comes_again, is_settled, proposal
from tlc_desktop.domain.meetings import AgendaItem, Meeting, Outcome
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import calendar, meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.buttons import Segments


@dataclass(frozen=True, slots=True)
class Closing:
    """What there is to decide when a meeting is closed.

    Attributes:
        items: Those on its agenda.
        earlier: Those that went on from older meetings, and no agenda has taken up yet.
        later: The meeting that what goes on comes to, if one is planned.
    """

    items: Sequence[AgendaItem]
    earlier: Sequence[AgendaItem]
    later: Meeting | None


def closing_of(desk: Desk, shown: MeetingShown) -> Closing:
    """Read what there is to decide in a meeting."""
    with desk.workspace.read() as session:
        earlier = meetings.waiting(session, shown.meeting)
        later = calendar.next_open(session, shown.meeting)
    return Closing(shown.agenda, earlier, later)


class Decision(Segments):
    """What becomes of one item: left and right choose, up and down go to the next item.

    Signals:
        walked: Up or down was pressed; carries by how many items.
    """

    walked = Signal(int)

    def is_held(self) -> bool:
        """Whether the keyboard is here."""
        return self.isAncestorOf(QApplication.focusWidget() or self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.walked.emit(step)


class DecisionRow(QWidget):
    """An item, and beside it what becomes of it; under it where there is no room for both."""

    def __init__(self, title: str, end: QWidget) -> None:
        super().__init__()
        self._end = end
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 2, 0, 2)
        self._row.setSpacing(theme.SPACE_8)
        self._row.addWidget(labels.body(title), 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(end, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self._end.sizeHint().width() <= self.width() * 0.7
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if fits else ways.TopToBottom)


class GoesOn(QWidget):
    """A row for each item that is not over by itself, with what is proposed.

    Signals:
        decided: Something else was chosen.
    """

    decided = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("closing_items")
        self._desk = desk
        self._closing = Closing((), (), None)
        self._choices: dict[UUID, Decision] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.SPACE_4)

    def start(self, closing: Closing) -> None:
        """Begin anew, with what is proposed."""
        self._choices = {}
        self._make(closing)

    def show_closing(self, closing: Closing) -> None:
        """Show what there is to decide now; what was chosen here stays chosen."""
        if closing != self._closing:
            self._make(closing)

    def outcomes(self) -> dict[UUID, Outcome]:
        """What is chosen for each item."""
        return {key: Outcome(each.choice()) for key, each in self._choices.items()}

    def stops(self) -> list[Decision]:
        """Where the keyboard stops, in order."""
        return list(self._choices.values())

    def all_done(self) -> None:
        """Choose for all that they were talked about."""
        for each in self._choices.values():
            each.set_choice(Outcome.DONE.value)
        self.decided.emit()

    def _make(self, closing: Closing) -> None:
        kept, self._closing, self._choices = self.outcomes(), closing, {}
        while old := self._rows.takeAt(0):
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        again = [item for item in closing.items if comes_again(item)]
        for item in closing.items:
            if is_settled(item):
                went_on = labels.caption(self.tr("went on already"))
                self._rows.addWidget(DecisionRow(item.title, went_on))
            elif item not in again:
                self._add(item, kept.get(item.id, proposal(item)))
        if again:
            said = self.tr("%n part(s) come again by themselves.", "", len(again))
            self._rows.addWidget(labels.caption(self._desk.formats.digits(said), wrap=True))
        if closing.earlier:
            self._rows.addWidget(labels.caption(self.tr("Waiting from earlier meetings:")))
        for item in closing.earlier:
            self._add(item, kept.get(item.id, Outcome.WALKS_ON))

    def _add(self, item: AgendaItem, outcome: Outcome) -> None:
        words = {
            Outcome.DONE: self.tr("done"),
            Outcome.WALKS_ON: self.tr("next time"),
            Outcome.PARKED: self.tr("for later"),
            Outcome.LET_GO: self.tr("let go"),
        }
        place = len(self._choices)
        made = Decision(
            [(each.value, words[each]) for each in DECISIONS],
            f"closing_{place}",
            self.tr("What became of “{title}”").format(title=isolate(item.title)),
            outcome.value,
        )
        made.chosen.connect(self.decided)
        made.walked.connect(self._walk)
        self._choices[item.id] = made
        self._rows.addWidget(DecisionRow(item.title, made))

    def _walk(self, step: int) -> None:
        stops = self.stops()
        here = next((n for n, each in enumerate(stops) if each.is_held()), 0)
        stops[max(0, min(here + step, len(stops) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
