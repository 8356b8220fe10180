"""What is taken for granted: what the group looks at, and what was said in meetings."""

from contextlib import suppress
from functools import cached_property
from uuid import UUID

from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.assumptions import Assumption
from tlc_desktop.domain.entries import Entry
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.storage import assumptions, entries, tryouts
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page_tab import PageTab, TabWords
from tlc_desktop.ui.stages.assumption_detail import AssumptionDetail
from tlc_desktop.ui.stages.journey_acts import ADD_ASSUMPTION, DELETE_ASSUMPTION, TAKE_UP
from tlc_desktop.ui.stages.read_along import ReadAlong
from tlc_desktop.ui.widgets.rows import RowText


class AssumptionsTab(PageTab):
    """Sentences such as "they cannot…", without who said them."""

    def __init__(self, desk: Desk) -> None:
        words = TabWords(
            "assumptions",
            self.tr("“They cannot …”"),
            self.tr("Look at a sentence"),
            self.tr("They cannot …: the sentence, then Enter"),
            self.tr("The sentence, then Enter"),
            ADD_ASSUMPTION,
            DELETE_ASSUMPTION,
            self.tr(
                "What do we all agree that pupils cannot do? Keep the sentence, look for what says otherwise, and try it out."
            ),
        )
        super().__init__(desk, words)
        self._kept: list[Assumption] = []
        self._said: list[Entry] = []

    @cached_property
    def detail(self) -> AssumptionDetail:
        """Made when it is first wanted."""
        made = AssumptionDetail(self.desk)
        made.deleted.connect(lambda: self.delete())
        self.put(made, "assumption_scroll")
        return made

    @cached_property
    def said(self) -> ReadAlong:
        """What was said in a meeting, not taken up yet."""
        made = ReadAlong("assumption_said_in_meeting", self.tr("Look at it together"))
        made.taken.connect(self._take_up)
        self.put(made, "assumption_said_scroll")
        return made

    def read(self) -> None:
        with self.desk.workspace.read() as session:
            self._kept = assumptions.assumptions(session)
            self._said = assumptions.said(session)

    def rows(self) -> list[RowText]:
        rows = [self._row(one) for one in self._kept]
        if self._said:
            rows.append(RowText("heading:said", self.tr("Said in meetings"), heading=True))
        day = self.desk.formats.date
        rows += [RowText(str(e.id), day(e.day), lines=(e.text,), light=True) for e in self._said]
        return rows

    def add(self, session: RecordingSession, text: str) -> UUID:
        return assumptions.add(session, Assumption(text, self.desk.today()))

    def show_row(self, key: str) -> None:
        self.chosen = key
        part: QWidget | None = None
        for one in self._kept:
            if str(one.id) == key:
                part = self.detail
                self._show(one)
        for entry in self._said:
            if str(entry.id) == key:
                part = self.said
                when = self.tr("Said in a meeting on {day}")
                self.said.show_text(
                    self.desk.formats.quote(entry.text),
                    when.format(day=self.desk.formats.date(entry.day)),
                )
        self.bring(part)

    def own(self, key: str) -> dict[tuple[str, UUID], str]:
        return {("assumption", one.id): one.text for one in self._kept if str(one.id) == key}

    def _show(self, one: Assumption) -> None:
        meeting: UUID | None = None
        with self.desk.workspace.read() as session:
            tried = tryouts.some(session, tryouts.found(session), stories=False)
            with suppress(RecordNotThere):  # what was said there may be in the bin
                meeting = entries.entry(session, one.entry).meeting if one.entry else None
        newest = sorted(tried, key=lambda each: each.day, reverse=True)
        self.detail.show_assumption(one, meeting, newest)

    def _row(self, one: Assumption) -> RowText:
        otherwise = (one.otherwise,) if one.otherwise.strip() else ()
        lines = (self.desk.formats.quote(one.text), *otherwise)
        tested = self.tr("A try-out tests it") if one.try_out else ""
        day = self.desk.formats.date(one.day)
        return RowText(str(one.id), day, lines=lines, small=tested, light=True)

    def _take_up(self) -> None:
        for entry in self._said:
            if str(entry.id) == self.chosen:
                with self.desk.workspace.change(TAKE_UP) as session:
                    key = assumptions.take_up(session, entry)
                self.wanted.emit(str(key))
                return
