"""Today: a greeting, one line to note something, the next meeting, whom to ask, what is new."""

from datetime import datetime
from typing import ClassVar

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from tlc_desktop.domain.today import DayPart, Today, called, day_part
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.today.asks import Asks
from tlc_desktop.ui.today.changing_part import stacked
from tlc_desktop.ui.today.latest import Latest
from tlc_desktop.ui.today.next_meeting import FirstSteps, NextMeeting
from tlc_desktop.ui.today.note_line import NoteLine
from tlc_desktop.ui.today.question import QuestionBand
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.page_sheet import scrolled

FEW_ASKED = 2


class TodayPage(Page):
    """What is next, on one sheet; the menu's Ctrl+N goes to the line that notes something."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            "agenda_item",
            "agreement",
            "community",
            "idea",
            "idea_credit",
            "meeting",
            "member",
            "try_out",
        }
    )

    def __init__(self, desk: Desk, first: Today | None = None) -> None:
        """Make the page; `first` is shown first where it was read already."""
        super().__init__(desk, "today", "")
        self._first = first
        self.setAccessibleName(self.tr("Today"))
        self._top = PageHeader("today_header", "")
        self.note = NoteLine(desk)
        self.meeting = NextMeeting(desk)
        self.steps = FirstSteps(desk)
        self.asks = Asks(desk)
        self.latest = Latest(desk)
        self.band = QuestionBand(desk)
        self._empty = True
        self._arrange()

    def refresh(self) -> None:
        now = self.desk.now()
        shown, self._first = self._first, None
        if shown is None:
            shown = self.desk.workspace.store.today(now, self.desk.words.language)
        self._top.set_title(self._greeting(shown, now))
        self._top.set_facts(self.desk.formats.whole_day(now.date()))
        self.meeting.show_today(shown)
        self.steps.show_today(shown)
        self.asks.show_today(shown)
        self.latest.show_today(shown)
        self._balance(shown)
        self.band.show_question(shown.question)
        self._empty = bool(shown.steps) and not shown.question
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _arrange(self) -> None:
        self.set_header(self._top)
        body = QWidget()
        self._columns = QHBoxLayout(body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        left, right = self._left(), self._right()
        self._columns.addWidget(left, 58)
        self._columns.addWidget(right, 42)
        self.set_body(body, scrolls=False)
        self.set_foot(self.band)

    def _left(self) -> QWidget:
        made, column = stacked(theme.SPACE_16)
        below, self._start = stacked(theme.SPACE_28)
        _fill(self._start, self.steps, self.meeting)
        column.addWidget(self.note)
        column.addWidget(scrolled(below, "today_start_scroll"), 1)
        return made

    def _right(self) -> QWidget:
        inside, self._end = stacked(theme.SPACE_28)
        _fill(self._end, self.asks, self.latest)
        return scrolled(inside, "today_end_scroll")

    def _balance(self, shown: Today) -> None:
        """The ideas stand below whom to ask, or below a short card beside many to ask."""
        wanted = self._start if len(shown.asks) > FEW_ASKED else self._end
        if wanted.indexOf(self.latest) < 0:
            wanted.insertWidget(wanted.count() - 1, self.latest)

    def _fit(self) -> None:
        """On a narrow window the columns stand closer, and the question has no room."""
        small = theme.compact(self)
        self._columns.setSpacing(22 if small else 40)
        self.band.setVisible(not small and not self._empty)

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


def _fill(column: QBoxLayout, *parts: QWidget) -> None:
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
