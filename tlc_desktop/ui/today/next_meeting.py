"""The next meeting on Today: when, where, and what it still needs."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.meetings import Meeting, MeetingState, over_run
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.naming import shown_names
from tlc_desktop.domain.today import FirstStep, Need, Today
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import names
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.calendar_leaf import CalendarLeaf
from tlc_desktop.ui.widgets.changing_part import ChangingPart, card, line_to_do, stacked

if TYPE_CHECKING:  # what the first page does without
    from tlc_desktop.ui.live import run_acts
else:
    run_acts = read_later("tlc_desktop.ui.live.run_acts")

DOT = " · "
ACTS = 132

_ICONS = {
    Need.CLOSE: "tick",
    Need.AGENDA: "note",
    Need.SHORTER: "clock",
    Need.PLACE: "room",
    Need.PROMISE: "room",
    Need.INTENTION: "question",
}


class NextMeeting(ChangingPart):
    """A card with the next meeting, or one that offers to plan it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("next_meeting_part")
        self._desk = desk

    def show_today(self, today: Today) -> None:
        """Show the next meeting of `today`; nothing while the first steps say it."""
        if today.meeting is None and FirstStep.MEETING in today.steps:
            self.put(None, None)
            return
        facts = (today.meeting, today.agenda, today.past, today.needs, self._desk.now().date())
        named = names(Audience.GROUP, self._desk.words)
        tea = tuple(shown_names(today.people, _tea(today.meeting), named))
        self.put((facts, tea), lambda: self._card(today, tea))

    def _card(self, today: Today, tea: tuple[str, ...]) -> QWidget:
        made, column = card("next_meeting")
        if today.meeting is None:
            column.addWidget(self._nothing_planned())
        else:
            column.addWidget(self._head(today.meeting, tea))
            if today.needs:
                column.addWidget(labels.hairline())
        for need in today.needs:
            about = today.past if need is Need.CLOSE else today.meeting
            if about is not None:
                column.addWidget(self._line(need, about, over_run(today.agenda, about.minutes)))
        return made

    def _nothing_planned(self) -> QWidget:
        made, column = stacked(theme.SPACE_8)
        row = QHBoxLayout()
        words, beside = stacked()
        beside.addWidget(labels.lead(self.tr("No meeting is planned yet"), bold=True))
        beside.addWidget(labels.body(self.tr("A title and a day are enough to begin."), "ink2"))
        row.addWidget(words, 1)
        plan = buttons.primary(self.tr("Plan the next meeting"), "plan_meeting", "plus")
        plan.clicked.connect(lambda: self._desk.go("meetings", kind="plan"))
        row.addWidget(plan)
        column.addLayout(row)
        return made

    def _head(self, meeting: Meeting, tea: tuple[str, ...]) -> QWidget:
        formats = self._desk.formats
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_16)
        day = meeting.day
        leaf = CalendarLeaf(
            formats.short_month(day),
            formats.number(day.day),
            formats.short_weekday(day),
            formats.whole_day(day),
        )
        row.addWidget(leaf, 0, Qt.AlignmentFlag.AlignTop)
        words, column = stacked()
        column.addWidget(labels.caption_bold(self._how_soon(meeting), "honey_ink", wrap=True))
        title = labels.lead(meeting.title, bold=True)
        title.setObjectName("next_meeting_title")
        column.addWidget(title)
        column.addWidget(labels.caption(self._facts(meeting, tea), "ink", wrap=True))
        column.addStretch(1)
        row.addWidget(words, 1)
        row.addWidget(self._acts(meeting))
        return made

    def _acts(self, meeting: Meeting) -> QWidget:
        """Open it, or print its agenda, below each other and equally wide; on its day, begin it."""
        on_its_day = meeting.is_today(self._desk.now())
        opens = (buttons.plain if on_its_day else buttons.primary)(self.tr("Open"), "open_meeting")
        opens.setAccessibleName(self.tr("Open {title}").format(title=isolate(meeting.title)))
        opens.clicked.connect(lambda: self._go(meeting))
        if on_its_day:
            goes_on = meeting.state is MeetingState.RUNNING
            said = self.tr("Go on") if goes_on else self.tr("Begin")
            begins = buttons.primary(said, "begin_meeting", "play")
            begins.clicked.connect(lambda: run_acts.begin(self._desk, meeting.id))
            both = begins, opens
        else:
            prints = buttons.plain(self.tr("Print agenda"), "print_agenda", "print")
            prints.clicked.connect(lambda: self._desk.go("print", meeting.id, kind="agenda"))
            both = opens, prints
        made, column = stacked(theme.SPACE_8)
        for button in both:
            button.setMinimumWidth(theme.measure(ACTS))
            column.addWidget(button)
        column.addStretch(1)
        return made

    def _how_soon(self, meeting: Meeting) -> str:
        now = self._desk.now()
        days = (meeting.day - now.date()).days
        if meeting.opens_at <= now:
            return self.tr("This meeting is now")
        if days == 0:
            return self.tr("Today, {time}").format(time=self._desk.formats.time(meeting.opens_at))
        if days == 1:
            return self.tr("Next meeting, tomorrow")
        return self._desk.formats.digits(self.tr("Next meeting, in %n day(s)", "", days))

    def _facts(self, meeting: Meeting, tea: tuple[str, ...]) -> str:
        formats = self._desk.formats
        start, end = formats.time(meeting.opens_at), formats.time(meeting.ends_at)
        parts = [self.tr("{start} to {end}").format(start=start, end=end)]
        if hijri := formats.hijri(meeting.day):
            parts.append(isolate(hijri))
        if meeting.place.strip():
            parts.append(isolate(meeting.place))
        if tea:
            parts.append(self.tr("tea: {names}").format(names=formats.list(tea)))
        return DOT.join(parts)

    def _line(self, need: Need, about: Meeting, over: int) -> QWidget:
        made = buttons.quiet(self._act(need, about), f"need_{need}")
        made.clicked.connect(lambda: self._go(about, "close" if need is Need.CLOSE else ""))
        text = self._sentence(need, about, over)
        made.setAccessibleDescription(text)
        return line_to_do(_ICONS[need], text, made)

    def _sentence(self, need: Need, meeting: Meeting, over: int) -> str:
        formats = self._desk.formats
        match need:
            case Need.CLOSE if meeting.state is MeetingState.RUNNING:
                said = self.tr("{title} of {day} was begun, and nobody ended it")
                day = isolate(formats.day_month(meeting.day))
                return said.format(title=formats.quote(meeting.title), day=day)
            case Need.CLOSE:
                asked = self.tr("Did {title} of {day} take place?")
                day = formats.day_month(meeting.day)
                return asked.format(title=formats.quote(meeting.title), day=isolate(day))
            case Need.AGENDA:
                return self.tr("There is nothing on the agenda yet")
            case Need.SHORTER:
                return formats.digits(self.tr("The agenda runs %n minute(s) over", "", over))
            case Need.PLACE:
                return self.tr("It has no room yet")
            case Need.PROMISE:
                place = isolate(meeting.place)
                return self.tr("{place} is not booked yet").format(place=place)
            case Need.INTENTION:
                return self.tr("What we want to learn is not written yet")

    def _act(self, need: Need, about: Meeting) -> str:
        match need:
            case Need.CLOSE if about.state is MeetingState.RUNNING:
                return self.tr("Close the meeting")
            case Need.CLOSE:
                return self.tr("Yes, close the meeting")
            case Need.AGENDA | Need.SHORTER:
                return self.tr("Agenda")
            case Need.PLACE | Need.PROMISE:
                return self.tr("Place")
            case Need.INTENTION:
                return self.tr("Write it")

    def _go(self, meeting: Meeting, kind: str = "") -> None:
        self._desk.go("meeting", meeting.id, kind=kind)


class FirstSteps(ChangingPart):
    """The first three things to do in a new community; each goes away when it is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("first_steps_part")
        self._desk = desk

    def show_today(self, today: Today) -> None:
        """Show the steps that are left."""
        shown = (today.steps, today.to_print, today.meeting is None)
        self.put(shown, (lambda: self._card(today)) if today.steps else None)

    def _card(self, today: Today) -> QWidget:
        made, column = card("first_steps")
        column.addWidget(labels.caption_bold(self.tr("To begin"), "honey_ink"))
        first = today.meeting is None
        for step in today.steps:
            can_print = step is not FirstStep.PRINT or today.to_print is not None
            button = self._button(step, first, today) if can_print else None
            first = first and button is None
            column.addWidget(line_to_do(_STEP_ICONS[step], self._sentence(step), button))
        return made

    def _sentence(self, step: FirstStep) -> str:
        match step:
            case FirstStep.PEOPLE:
                return self.tr("Write down who is in the group")
            case FirstStep.MEETING:
                return self.tr("Plan the first meeting")
            case FirstStep.PRINT:
                return self.tr("Print its agenda")

    def _button(self, step: FirstStep, first: bool, today: Today) -> QPushButton:
        match step:
            case FirstStep.PEOPLE:
                text, place = self.tr("Add people"), Place("people", kind="add")
            case FirstStep.MEETING:
                text, place = self.tr("Plan it"), Place("meetings", kind="plan")
            case FirstStep.PRINT:
                text, place = self.tr("Print"), Place("print", today.to_print, "agenda")
        made = (buttons.primary if first else buttons.quiet)(text, f"step_{step}")
        made.clicked.connect(lambda: self._desk.went.emit(place))
        return made


_STEP_ICONS = {
    FirstStep.PEOPLE: "people",
    FirstStep.MEETING: "meetings",
    FirstStep.PRINT: "print",
}


def _tea(meeting: Meeting | None) -> tuple[UUID, ...]:
    return meeting.tea if meeting else ()
