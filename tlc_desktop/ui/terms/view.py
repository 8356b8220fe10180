"""One term: its name and days, its meetings, what it asked and what it brought."""

from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.errors import TermEndsFirst, TermsOverlap
from tlc_desktop.domain.ideas import IdeaState, Source
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.terms import Term
from tlc_desktop.i18n.messages import explain
from tlc_desktop.printing.export_kinds import CALENDAR, TERM_FILE, ExportKind
from tlc_desktop.storage import ideas, terms
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.exchange.export_view import ExportDialog
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.meeting_rows import meeting_acts
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.record_text import RecordText
from tlc_desktop.ui.terms.what_became import IdeasInWords
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import LineField, TextField
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.page_sheet import panel
from tlc_desktop.ui.widgets.rows import RowText

NAME = str(QT_TRANSLATE_NOOP("Steps", "Rename term"))
DAYS = str(QT_TRANSLATE_NOOP("Steps", "Change days of term"))
ASK = str(QT_TRANSLATE_NOOP("Steps", "Write what we are asking"))
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete term"))


@dataclass(frozen=True, slots=True)
class TermShown:
    term: Term
    meetings: list[Meeting]
    ideas: list[tuple[str, Source, IdeaState]]
    question: str


class TermPage(Page):
    """A term; its meetings belong to it by their days."""

    SHOWS: ClassVar[frozenset[str]] = frozenset({"term", "meeting", "idea", "agreement"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "term", "")
        self.setAccessibleName(self.tr("Term"))
        self._saved: Term | None = None
        # From the outside in: a widget that moves is styled once more.
        body = QWidget(self)
        self.set_body(body)
        self._top = PageHeader("term_header", "", back=self.tr("Our year"), parent=self)
        self.set_header(self._top)
        self._delete = buttons.icon_button("bin", self.tr("Delete this term"), "delete_term")
        self._export = buttons.plain(
            self.tr("Make a file to give to others…"), "export_term", "file"
        )
        self._print = buttons.primary(self.tr("Print the summary"), "print_term", "print")
        for button in (self._delete, self._export, self._print):
            self._top.add(button)
        self._name = LineField(self.tr("Name of the term"), "term_name")
        self._starts = DateField(
            self.tr("First day"), "term_starts", desk.formats, spelled=desk.formats.date
        )
        self._ends = DateField(
            self.tr("Last day"), "term_ends", desk.formats, spelled=desk.formats.date
        )
        self._meetings = GrowingList("term_meetings", self.tr("Meetings of this term"))
        self._calendar = buttons.quiet(self.tr("For a calendar…"), "term_calendar", "meetings")
        self._held: list[Meeting] = []
        meeting_acts(
            desk,
            self._meetings,
            lambda: self._held,
            lambda key: desk.go("meetings", key, kind="plan"),
        )
        self._none = labels.body(self.tr("There is no meeting between these dates yet."), "ink2")
        identify(self._none, "term_without_meetings")
        self._question = TextField(
            self.tr("What we are asking this term"),
            "term_question",
            placeholder=self.tr("Optional"),
            lines=2,
        )
        self._ideas = IdeasInWords(desk)
        self._arrange(body)
        self._connect()

    def _arrange(self, body: QWidget) -> None:
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_28)
        days = QHBoxLayout()
        days.setSpacing(theme.SPACE_12)
        days.addWidget(self._starts)
        days.addWidget(self._ends)
        start = QVBoxLayout()
        row.addLayout(start, 58)
        start.setSpacing(theme.SPACE_12)
        start.addWidget(self._name)
        start.addLayout(days)
        start.addSpacing(theme.SPACE_8)
        over = QHBoxLayout()
        over.addWidget(labels.section(self.tr("Meetings of this term")))
        over.addStretch(1)
        over.addWidget(self._calendar)
        start.addLayout(over)
        start.addWidget(self._none)
        start.addWidget(self._meetings)
        start.addStretch(1)
        side = panel()
        row.addWidget(side, 42)
        inside = side.layout()
        if isinstance(inside, QVBoxLayout):
            inside.setSpacing(theme.SPACE_16)
            inside.addWidget(self._question)
            inside.addWidget(self._ideas)
            inside.addStretch(1)

    def _connect(self) -> None:
        desk = self.desk
        self._top.back.connect(lambda: desk.go("terms"))
        self._print.clicked.connect(lambda: desk.go("print", self.record, kind="term"))
        self._export.clicked.connect(partial(self._hand_over, TERM_FILE))
        self._calendar.clicked.connect(partial(self._hand_over, CALENDAR))
        self._delete.clicked.connect(self._bin)
        self._meetings.opened.connect(self._open_meeting)
        self._starts.edited.connect(lambda: self._move(self._starts))
        self._ends.edited.connect(lambda: self._move(self._ends))
        self._named = RecordText(
            desk,
            self._name,
            "term:name",
            NAME,
            lambda session, key, text: terms.edit(
                session, key, lambda term: replace(term, name=text)
            ),
            kept=str.strip,
            needed=self.tr("Please give the term a name. Until then it keeps this one."),
        )
        place = terms.place_of_question
        self._asked = RecordText(desk, self._question, "term:question", ASK, self._ask, place=place)

    def refresh(self) -> None:
        shown = self._read()
        term, formats = shown.term, self.desk.formats
        self._saved = term
        self._top.set_title(term.name)
        self._top.set_facts(formats.whole_period(term.starts, term.ends))
        self._named.show(self.record, term.name)
        for field, day in ((self._starts, term.starts), (self._ends, term.ends)):
            field.say("")
            field.set_day(day)
        self._asked.show(self.record, shown.question)
        self._held = shown.meetings
        self._meetings.set_rows([self._row(meeting) for meeting in shown.meetings])
        self._meetings.setVisible(bool(shown.meetings))
        self._none.setVisible(not shown.meetings)
        self._calendar.setVisible(bool(shown.meetings))
        self._ideas.show_ideas(shown.ideas)

    def _read(self) -> TermShown:
        with self.desk.workspace.read() as session:
            term = terms.term(session, self.record)
            first, last = terms.days(session, term)
            held = terms.meetings_of(session, term)
            keys = [meeting.id for meeting in held]
            grown = ideas.outlines(session, first, last, keys)
            return TermShown(term, held, grown, terms.question(session, term))

    def _row(self, meeting: Meeting) -> RowText:
        formats = self.desk.formats
        when = f"{formats.weekday(meeting.day)} {formats.day_month(meeting.day)}"
        lines = (meeting.intention,) if meeting.intention else ()
        return RowText(str(meeting.id), meeting.title, when, lines)

    def _open_meeting(self, key: str) -> None:
        self.desk.go("meeting", UUID(key))

    def _move(self, field: DateField) -> None:
        """Save both days, so that two that go together can be typed one after the other."""
        starts, ends = self._starts.day(), self._ends.day()
        if starts is None or ends is None:
            return
        try:
            with self.desk.workspace.change(DAYS) as session:
                terms.edit(
                    session, self.record, lambda term: replace(term, starts=starts, ends=ends)
                )
        except (TermEndsFirst, TermsOverlap) as error:
            field.say(explain(error, self.desk.words))

    def _ask(self, session: RecordingSession, key: UUID, text: str) -> None:
        terms.ask(session, terms.term(session, key), text, self.desk.today())

    def _hand_over(self, kind: ExportKind) -> None:
        if self._saved:
            ExportDialog(self.desk, kind, self._saved.id, self.window()).open()

    def _bin(self) -> None:
        if self._saved:
            sentence = self.tr("The term is in the bin; its meetings stay.")
            self.desk.bin("term", self._saved.id, DELETE, sentence)
