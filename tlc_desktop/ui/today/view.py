"""Today: a greeting, one line to note something, the next meeting, whom to ask, what is new."""

from datetime import datetime
from typing import ClassVar

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from tlc_desktop.domain.today import DayPart, Today, called, day_part
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.slips.came_back import CameBack
from tlc_desktop.ui.today.asks import Asks
from tlc_desktop.ui.today.care_line import CareLine
from tlc_desktop.ui.today.latest import Latest
from tlc_desktop.ui.today.next_meeting import FirstSteps, NextMeeting
from tlc_desktop.ui.today.note_line import NoteLine
from tlc_desktop.ui.today.offered import Offered
from tlc_desktop.ui.today.question import QuestionLine
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.changing_part import stacked
from tlc_desktop.ui.widgets.page_header import PageHeader

FIRST, SECOND = 58, 42
LEAST = 560  # what two columns need beside each other


class TodayPage(Page):
    """What is next, on one sheet; the menu's Ctrl+N goes to the line that notes something."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            "agenda_item",
            "agreement",
            "bell",
            "community",
            "idea",
            "idea_credit",
            "learning_link",
            "meeting",
            "member",
            "promise",
            "pulse_total",
            "story",
            "try_out",
            "visit",
            "week",
        }
    )

    def __init__(self, desk: Desk, first: Today | None = None) -> None:
        """Make the page; `first` is shown first where it was read already."""
        super().__init__(desk, "today", "")
        self._first = first
        self._minute: datetime | None = None
        self.setAccessibleName(self.tr("Today"))
        self._top = PageHeader("today_header", "")
        self._date = labels.line("", "ink2")
        self._date.setObjectName("today_date")
        self.note = NoteLine(desk)
        self.came_back = CameBack(desk)
        self.came_back.lead_on()
        self.meeting = NextMeeting(desk)
        self.steps = FirstSteps(desk)
        self.offered = Offered(desk)
        self.care = CareLine(desk)
        self.asks = Asks(desk)
        self.latest = Latest(desk)
        self.question = QuestionLine(desk)
        self._arrange()

    def open(self, place: Place) -> None:
        if self._minute != self._now():  # what is next goes by the clock
            self._stale = True
        super().open(place)

    def _now(self) -> datetime:
        return self.desk.now().replace(second=0, microsecond=0)

    def refresh(self) -> None:
        now = self._minute = self._now()
        shown, self._first = self._first, None
        if shown is None:
            shown = self.desk.workspace.store.today(now, self.desk.words.language)
        self._top.set_title(self._greeting(shown, now))
        self.meeting.show_today(shown)
        self.steps.show_today(shown)
        self.offered.show_today(shown)
        self.asks.show_today(shown)
        self.latest.show_today(shown)
        self.question.show_question(shown.question)
        self.question.setVisible(bool(shown.question) or not shown.steps)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self.asks.let_go():
            self._stale = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _arrange(self) -> None:
        self._top.add(self._date)
        self.set_header(self._top)
        body, column = stacked(theme.SPACE_20)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._left(), FIRST)
        self._columns.addWidget(self.asks, SECOND)
        column.addLayout(self._columns)
        column.addWidget(self.latest)
        column.addWidget(self.question)
        column.addStretch(1)
        self.set_body(body)

    def _left(self) -> QWidget:
        made, column = stacked(theme.SPACE_16)
        for part in (self.note, self.came_back, self.steps, self.meeting, self.offered, self.care):
            column.addWidget(part)
        column.addStretch(1)
        return made

    def _fit(self) -> None:
        """On a narrow window the columns stand closer; with large letters, below each other."""
        small = theme.compact(self)
        gap = 22 if small else 40
        room = self.width() - 2 * (22 if small else 34)
        beside = room >= theme.measure(LEAST)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._columns.setSpacing(gap if beside else theme.SPACE_20)
        self.latest.fit(round((room - gap) * FIRST / (FIRST + SECOND)) + gap, small=small)
        self._date.setText(self._day(small=small))

    def _day(self, *, small: bool) -> str:
        today, formats = self.desk.now().date(), self.desk.formats
        short = f"{formats.weekday(today)} {formats.day_month(today)}"
        return short if small else formats.whole_day(today)

    def _greeting(self, shown: Today, now: datetime) -> str:
        if shown.facilitator is None:
            match day_part(now):
                case DayPart.MORNING:
                    return self.tr("Good morning")
                case DayPart.AFTERNOON:
                    return self.tr("Good afternoon")
                case DayPart.EVENING:
                    return self.tr("Good evening")
        match day_part(now):
            case DayPart.MORNING:
                greeting = self.tr("Good morning, {name}")
            case DayPart.AFTERNOON:
                greeting = self.tr("Good afternoon, {name}")
            case DayPart.EVENING:
                greeting = self.tr("Good evening, {name}")
        return greeting.format(name=isolate(called(shown.facilitator)))
