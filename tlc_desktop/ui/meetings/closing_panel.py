"""Closing a meeting: what became of each item is decided once, on a list that shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.carrying import DECISIONS, is_settled, proposal
from tlc_desktop.domain.meetings import AgendaItem, Meeting, Outcome
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import calendar, meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.reveal import into_sight, tab_after

CLOSE = str(QT_TRANSLATE_NOOP("Steps", "Close meeting"))


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


class ClosingPanel(ClosablePanel):
    """A line for each item, with what is proposed; one button closes with what is chosen."""

    def __init__(self, desk: Desk, before: QWidget) -> None:
        """Make one; in the way of the Tab key it comes after `before`."""
        super().__init__()
        identify(self, "closing_panel", self.tr("Close this meeting"))
        self.setProperty("ground", "raised")
        self._desk = desk
        self._before = before
        self._shown: MeetingShown | None = None
        self._closing = Closing((), (), None)
        self._choices: dict[UUID, ComboField] = {}
        self._heading = labels.section(self.tr("What became of each item?"))
        self._early = labels.Label("", TextRole.NAME, "honey_ink", wrap=True)
        self._early.setObjectName("closing_early")
        self._where = labels.caption("", wrap=True)
        self._where.setObjectName("closing_where")
        self._onto = worn(QCheckBox())
        identify(self._onto, "closing_onto", "")
        self._onto.clicked.connect(self._say_where)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_4)
        self._do = buttons.primary(self.tr("Close the meeting"), "closing_do")
        self._do.clicked.connect(self._close)
        every = buttons.quiet(self.tr("All were talked about"), "closing_all")
        every.clicked.connect(self._all_done)
        leave = buttons.plain(self.tr("Not now"), "closing_leave")
        leave.clicked.connect(self.closed)
        self._buttons = (every, leave, self._do)
        self._arrange()

    def start(self, shown: MeetingShown) -> None:
        """Begin anew, with what is proposed."""
        self._onto.setChecked(False)
        self._choices = {}
        self.show_meeting(shown)
        self.show()
        first = next(iter(self._choices.values()), None)
        (first.combo if first else self._do).setFocus(Qt.FocusReason.OtherFocusReason)
        into_sight(self._heading)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show what there is to decide; what was chosen here stays chosen."""
        self._shown = shown
        closing = closing_of(self._desk, shown)
        early = shown.meeting.opens_at > self._desk.now()
        self._early.setText(self.tr("This meeting has not begun yet.") if early else "")
        self._early.setVisible(early)
        if closing != self._closing or not self._choices:
            self._closing = closing
            self._make_lines(self.decided())
        self._say_where()

    def decided(self) -> dict[UUID, Outcome]:
        """What is chosen for each item."""
        return {key: Outcome(field.choice()) for key, field in self._choices.items()}

    def _arrange(self) -> None:
        every, leave, do = self._buttons
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(do)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 16)
        column.setSpacing(theme.SPACE_8)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(every)
        column.addLayout(top)
        column.addWidget(self._early)
        column.addLayout(self._lines)
        column.addWidget(self._where)
        column.addWidget(self._onto)
        column.addLayout(foot)

    def _make_lines(self, kept: dict[UUID, Outcome]) -> None:
        while old := self._lines.takeAt(0):
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        self._choices = {}
        for item in self._closing.items:
            if is_settled(item):
                self._lines.addWidget(self._line(item.title, self._went_on()))
            else:
                self._lines.addWidget(self._choice(item, kept.get(item.id, proposal(item))))
        if self._closing.earlier:
            self._lines.addWidget(labels.caption(self.tr("Waiting from earlier meetings:")))
        for item in self._closing.earlier:
            self._lines.addWidget(self._choice(item, kept.get(item.id, Outcome.WALKS_ON)))
        inside = [field.combo for field in self._choices.values()]
        every, leave, do = self._buttons
        for first, second in pairwise((every, *inside, self._onto, leave, do)):
            QWidget.setTabOrder(first, second)
        tab_after(self._before, self)

    def _choice(self, item: AgendaItem, outcome: Outcome) -> QWidget:
        offered = [(each.value, label(each, self._desk.words)) for each in DECISIONS]
        spoken = self.tr("What became of “{title}”").format(title=isolate(item.title))
        field = ComboField("", f"closing_{len(self._choices)}", offered, spoken)
        field.set_choice(outcome.value)
        field.edited.connect(self._say_where)
        self._choices[item.id] = field
        return self._line(item.title, field)

    def _line(self, title: str, end: QWidget) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_12)
        row.addWidget(labels.body(title), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(end)
        return made

    def _went_on(self) -> QWidget:
        return labels.caption(self.tr("went on already"))

    def _all_done(self) -> None:
        for field in self._choices.values():
            field.set_choice(Outcome.DONE.value)
        self._say_where()

    def _say_where(self) -> None:
        """Say where what goes on comes to; an agreed agenda is touched only when that is ticked."""
        going = sum(each is Outcome.WALKS_ON for each in self.decided().values())
        later, formats = self._closing.later, self._desk.formats
        day = isolate(formats.date(later.day)) if later else ""
        asks = bool(going and later and later.is_agreed)
        if later is None or (asks and not self._onto.isChecked()):
            said = self.tr("%n item(s) wait for the next agenda.", "", going)
        else:
            said = self.tr("%n item(s) come to the agenda of {day}.", "", going).format(day=day)
        self._where.setText(formats.digits(said))
        self._where.setVisible(bool(going))
        ask = self.tr("The agenda of {day} is agreed already: put them on it all the same")
        self._onto.setText(ask.format(day=day))
        self._onto.setAccessibleName(self._onto.text())
        self._onto.setVisible(asks)

    def _close(self) -> None:
        shown = self._shown
        if shown is None:
            return
        decided, onto = self.decided(), self._onto.isChecked()
        self.closed.emit()
        with self._desk.workspace.change(CLOSE) as session:
            meetings.close(session, shown.key, decided, onto_agreed=onto)
        self._desk.tell(self.tr("The meeting is closed."), undo=True)
