"""A meeting's facts, to be changed: when, where, who brings tea, who does what."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.errors import DayNeeded
from tlc_desktop.domain.meetings import Role
from tlc_desktop.i18n.messages import explain
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import meetings
from tlc_desktop.storage.attendance import assign
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.meetings.plan.day_off import DayOff
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.record_text import RecordText, WriteText
from tlc_desktop.ui.terms.term_of_day import TermOfDay
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.dates import DateField, TimeField
from tlc_desktop.ui.widgets.fields import LineField, MinutesField, TextField
from tlc_desktop.ui.widgets.people_picker import PeoplePicker
from tlc_desktop.ui.widgets.slots import on_people, on_text, on_tick

EDIT = str(QT_TRANSLATE_NOOP("Steps", "Edit meeting"))
ROLES = str(QT_TRANSLATE_NOOP("Steps", "Say who does what"))


class FactsPanel(ClosablePanel):
    """The facts of one meeting as fields; each is saved at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "facts_panel", self.tr("About this meeting"))
        self.setProperty("ground", "raised")
        self._desk = desk
        self._shown: MeetingShown | None = None
        self._make_when()
        self._make_texts()
        self._make_people()
        self._arrange()

    def show_meeting(self, shown: MeetingShown) -> None:
        """Show the saved facts of a meeting."""
        meeting = shown.meeting
        self._shown = shown
        if not self.day.note():
            self.day.set_day(meeting.day)
        self._off.show_day(None if shown.is_over else meeting.day)
        self._term.show_day(meeting.day, meeting.term)
        if not self._time.note():
            self._time.set_time(meeting.time)
        self._minutes.set_minutes(meeting.minutes)
        self._secured.setChecked(meeting.place_secured)
        for text, saved in (
            (self._place, meeting.place),
            (self._intention, meeting.intention),
            (self._chosen_by, meeting.time_chosen_by),
        ):
            text.show(shown.key, saved)
        self._tea.show_people(shown.offered(meeting.tea), meeting.tea)
        for role, picker in self._roles.items():
            who = meeting.who(role)
            picker.show_people(shown.offered(who), who)

    def _make_when(self) -> None:
        formats = self._desk.formats
        self.day = DateField(self.tr("Day"), "facts_day", formats)
        self._off = DayOff(self._desk, "facts_day_off", self)
        self._term = TermOfDay(self._desk, "facts_term", self)
        on_text(self._term.edited, lambda _: self._edit(term=self._term.term()))
        self._time = TimeField(self.tr("Starts at"), "facts_time", formats)
        self._minutes = MinutesField(self.tr("How many minutes"), "facts_minutes", formats=formats)
        self.day.edited.connect(self._moved)
        on_text(self._time.edited, lambda text: self._edit(time=time.fromisoformat(text)))
        on_text(self._minutes.edited, lambda text: self._edit(minutes=int(text)))
        self._secured = worn(QCheckBox(self.tr("The room is booked for us")))
        identify(self._secured, "facts_secured", self.tr("The room is booked for us"))
        on_tick(self._secured, lambda on: self._edit(place_secured=on))

    def _make_texts(self) -> None:
        optional = self.tr("Optional")
        self._place_field = LineField(self.tr("Place"), "facts_place", optional)
        self._intention_field = TextField(
            self.tr("Learning intention"),
            "facts_intention",
            self.tr("We want to find out…"),
        )
        self._chosen_by_field = LineField(
            self.tr("Who chose the time"), "facts_chosen_by", optional
        )
        self._place = self._text(
            self._place_field,
            "place",
            lambda s, key, text: meetings.edit(
                s, key, lambda meeting: replace(meeting, place=text)
            ),
        )
        self._intention = self._text(
            self._intention_field,
            "intention",
            lambda s, key, text: meetings.edit(
                s, key, lambda meeting: replace(meeting, intention=text)
            ),
        )
        self._chosen_by = self._text(
            self._chosen_by_field,
            "time_chosen_by",
            lambda s, key, text: meetings.edit(
                s, key, lambda meeting: replace(meeting, time_chosen_by=text)
            ),
        )

    def _text(self, field: LineField | TextField, fact: str, write: WriteText) -> RecordText:
        return RecordText(self._desk, field, f"meeting:{fact}", EDIT, write)

    def _make_people(self) -> None:
        formats, nobody = self._desk.formats, self.tr("Nobody yet")
        self._tea = PeoplePicker(self.tr("Tea"), "facts_tea", formats, nobody)
        on_people(self._tea.picked, self._bring_tea)
        self._roles: dict[Role, PeoplePicker] = {}
        for role in Role:
            word = label(role, self._desk.words)
            picker = PeoplePicker(word, f"facts_{role.value}", formats, nobody)
            on_people(picker.picked, lambda who, role=role: self._assign(role, who))
            self._roles[role] = picker

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 18, 12)
        column.setSpacing(theme.SPACE_4)
        done = buttons.quiet(self.tr("Done"), "facts_done")
        done.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(labels.section(self.tr("About this meeting")), 1)
        top.addWidget(done)
        column.addLayout(top)
        when = QHBoxLayout()
        when.setSpacing(theme.SPACE_16)
        for field, share in ((self.day, 9), (self._time, 4), (self._minutes, 5)):
            when.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        column.addLayout(when)
        column.addWidget(self._off)
        column.addWidget(self._term)
        pairs: tuple[tuple[QWidget, QWidget], ...] = (
            (self._place_field, self._secured),
            (self._tea, self._chosen_by_field),
            (self._roles[Role.FACILITATOR], self._roles[Role.TIMEKEEPER]),
            (self._roles[Role.NOTE_TAKER], self._roles[Role.CHALLENGER]),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_16)
        grid.setVerticalSpacing(theme.SPACE_4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, (left, right) in enumerate(pairs):
            grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(right, row, 1, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(self._intention_field)
        column.addLayout(grid)

    def _edit(self, **facts: object) -> None:
        if self._shown is not None:
            key = self._shown.key
            joins = f"meeting:{key}:{','.join(facts)}"
            with self._desk.workspace.change(EDIT, joins) as session:
                meetings.edit(session, key, lambda meeting: replace(meeting, **facts))

    def _bring_tea(self, who: tuple[UUID, ...]) -> None:
        if self._shown is not None:
            self._edit(tea=self._shown.picked(self._shown.meeting.tea, who))

    def _moved(self, text: str) -> None:
        if not text:
            return
        try:
            self._edit(day=date.fromisoformat(text))
        except DayNeeded as trouble:
            self.day.say(explain(trouble, self._desk.words))

    def _assign(self, role: Role, who: tuple[UUID, ...]) -> None:
        """Write down who has the role now and had not, and who had it; nothing of anybody else."""
        shown = self._shown
        if shown is None:
            return
        had = shown.meeting.who(role)
        has = shown.picked(had, who)
        with self._desk.workspace.change(ROLES) as session:
            for member in {*had} ^ {*has}:
                assign(session, shown.key, role, member, has=member in has)
