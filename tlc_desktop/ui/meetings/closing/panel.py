"""Closing a meeting: who came, what goes on, was the intention met, the next date; then the summary on paper."""

from itertools import pairwise

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.carrying import DECISIONS
from tlc_desktop.domain.meetings import Outcome
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import live, meetings, pulse, support
from tlc_desktop.storage.attendance import say_came
from tlc_desktop.storage.since import ended_at
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.meetings.closing.everybody import EverybodyCame
from tlc_desktop.ui.meetings.closing.next_date import NextDate
from tlc_desktop.ui.meetings.closing.onward import Closing, GoesOn, closing_of
from tlc_desktop.ui.meetings.closing.promised import PromisedPart
from tlc_desktop.ui.meetings.plan.planning import plan_next, suggested
from tlc_desktop.ui.meetings.record.after_panel import Sentences
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.pulse.counts import PulseCounts
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.page_sheet import scrolled

CLOSE = str(QT_TRANSLATE_NOOP("Steps", "Close meeting"))
SHARES = 63, 37  # of the two columns


class ClosingPanel(ClosablePanel):
    """A card in the place of the page: nothing is written until one of its buttons closes the meeting.

    Only the sentence about the intention is saved as it is typed, as everywhere.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "closing_panel", self.tr("Close this meeting"))
        self.setProperty("ground", "raised")
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._closing = Closing((), (), None)
        self.came = EverybodyCame(desk)
        self.items = GoesOn(desk)
        self.items.decided.connect(self._say_where)
        self._slips = PulseCounts(desk, "closing_slips")
        self._next = NextDate(desk)
        self._next.chosen.connect(self._say_where)
        self._early = labels.Label("", TextRole.NAME, "honey_ink", wrap=True)
        self._early.setObjectName("closing_early")
        self._where = labels.caption("", wrap=True)
        self._where.setObjectName("closing_where")
        self._onto = worn(QCheckBox())
        identify(self._onto, "closing_onto", "")
        self._onto.clicked.connect(self._say_where)
        self._intention = labels.body("", "ink2")
        self._sentences = Sentences(desk, "closing")
        self.promised = PromisedPart(desk)
        self._make_buttons()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()

    def start(self, shown: MeetingShown) -> None:
        """Begin anew, with what is proposed."""
        self._onto.setChecked(False)
        self._next.roles.forget()
        self._closing = closing_of(self._desk, shown)
        self._next.day.set_day(suggested(self._desk, shown.meeting.day))
        self.items.start(self._closing)
        self.came.start(shown)
        with self._desk.workspace.read() as session:
            self._slips.show_totals(pulse.of_meeting(session, shown.key))
        self.show_meeting(shown)
        self.show()

    def begin(self) -> None:
        """Put the keyboard on the first thing to say."""
        first = self.came.toggle if self.came.isVisible() else self._do
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show what there is to decide; what was chosen here stays chosen."""
        self._shown = shown
        said = self._when(shown)
        self._early.setText(said)
        self._early.setVisible(bool(said))
        self.came.show_meeting(shown)
        self._closing = closing_of(self._desk, shown)
        self.items.show_closing(self._closing)
        self._next.show_next(self._closing.later, shown)
        self._intention.setText(self._desk.formats.quote(shown.meeting.intention))
        self._intention.setVisible(bool(shown.meeting.intention.strip()))
        self._sentences.show_meeting(shown)
        self.promised.show_meeting(shown)
        self._order()
        self._say_where()

    def _when(self, shown: MeetingShown) -> str:
        """What is to be said of when the meeting is over, if that is not now."""
        now = self._desk.now()
        if shown.meeting.opens_at > now:
            return self.tr("This meeting has not begun yet.")
        with self._desk.workspace.read() as session:
            now = self._desk.even.now()
            ended = ended_at(session, shown.key, now)
        if ended == now:
            return ""
        said = self.tr("Nobody ended it. It is closed as of {day}, {time}, when it changed last.")
        formats = self._desk.formats
        day, time = isolate(formats.date(ended.date())), isolate(formats.time(ended))
        return said.format(day=day, time=time)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """One column in a narrow window."""
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if theme.compact(self) else ways.LeftToRight)
        self._columns.setSpacing(theme.SPACE_16 if theme.compact(self) else 44)

    def _make_buttons(self) -> None:
        self._every = buttons.quiet(self.tr("All were talked about"), "closing_all")
        self._every.clicked.connect(self.items.all_done)
        self._leave = buttons.quiet(self.tr("Not now"), "closing_leave")
        self._leave.clicked.connect(self.closed)
        self._do = buttons.plain(self.tr("Close only"), "closing_do")
        self._do.clicked.connect(lambda: self._close(prints=False))
        self._print = buttons.primary(
            self.tr("Close and print the summary"), "closing_print", "print"
        )
        self._print.clicked.connect(lambda: self._close(prints=True))

    def _arrange(self) -> None:
        goes_on = QHBoxLayout()
        goes_on.addWidget(labels.section(self.tr("What goes on")), 1)
        goes_on.addWidget(self._every)
        first, second = QVBoxLayout(), QVBoxLayout()
        for column in (first, second):
            column.setSpacing(theme.SPACE_8)
        first.addWidget(labels.section(self.tr("Who came")))
        first.addWidget(self.came)
        first.addSpacing(theme.SPACE_8)
        first.addLayout(goes_on)
        for part in (self.items, self._where, self._onto):
            first.addWidget(part)
        first.addSpacing(theme.SPACE_8)
        first.addWidget(labels.section(self.tr("What the slips said")))
        first.addWidget(self._slips)
        first.addStretch(1)
        for part in (self._intention, self._sentences, self.promised):
            second.addWidget(part)
        second.addSpacing(theme.SPACE_12)
        second.addWidget(self._next)
        second.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._columns)
        self._columns.setContentsMargins(24, 14, 24, 8)
        self._columns.addLayout(first, SHARES[0])
        self._columns.addLayout(second, SHARES[1])
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 4, 24, 14)
        foot.setSpacing(10)
        self._early.setContentsMargins(24, 4, 24, 0)
        foot.addWidget(self._leave)
        foot.addStretch(1)
        foot.addWidget(self._do)
        foot.addWidget(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(inside, "closing_scroll"), 1)
        column.addWidget(self._early)
        column.addLayout(foot)

    def _order(self) -> None:
        """Let Tab go as one reads: who came, what goes on, the intention, next time, the buttons."""
        decisions = [
            each.button(became.value) for each in self.items.stops() for became in DECISIONS
        ]
        stops = (
            self.came.toggle,
            self.came.who.button,
            self._every,
            *decisions,
            self._onto,
            *self._slips.stops(),
            *self._sentences.stops(),
            *self.promised.stops(),
            self._next.act,
            self._next.day.edit,
            self._next.day.button,
            *self._next.roles.stops(),
            self._leave,
            self._do,
            self._print,
        )
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _say_where(self) -> None:
        """Say where what goes on comes to; an agreed agenda is touched only when that is ticked."""
        going = sum(each is Outcome.WALKS_ON for each in self.items.outcomes().values())
        later, formats = self._closing.later, self._desk.formats
        due = later.day if later else self._next.planned()
        day = isolate(formats.date(due)) if due else ""
        asks = bool(going and later and later.is_agreed)
        if due is None or (asks and not self._onto.isChecked()):
            said = self.tr("%n item(s) wait for the next agenda.", "", going)
        else:
            said = self.tr("%n item(s) come to the agenda of {day}.", "", going).format(day=day)
        self._where.setText(formats.digits(said))
        self._where.setVisible(bool(going))
        ask = self.tr("The agenda of {day} is agreed already: put them on it all the same")
        self._onto.setText(ask.format(day=day))
        self._onto.setAccessibleName(self._onto.text())
        self._onto.setVisible(asks)

    def _close(self, *, prints: bool) -> None:
        shown = self._shown
        self._next.day.leave()
        if shown is None or self._next.day.note() or not self._slips.is_right():
            return
        later, due = self._closing.later, self._next.planned()
        decided, onto, came = self.items.outcomes(), self._onto.isChecked(), self.came.came()
        promised = self.promised.promised(shown.meeting.day)
        self.closed.emit()
        with self.promised.draft.added(CLOSE) as session:
            live.end(session, shown.key, ended_at(session, shown.key, self._desk.even.now()))
            after = later.id if later else None
            if due is not None:
                title = self.tr("Meeting of {day}").format(day=self._desk.formats.date(due))
                after = plan_next(session, shown.meeting, title, due)
            for each in promised:
                support.promise(session, each)
            for member, so in came.items():
                say_came(session, shown.key, member, came=so)
            pulse.keep(session, shown.key, self._slips.slips())
            if after is not None:
                self._next.roles.keep_in(session, after)
            meetings.close(session, shown.key, decided, onto_agreed=onto)
        self._desk.tell(self.tr("The meeting is closed."), undo=True)
        if prints:
            self._desk.go("print", shown.key, kind="summary")
