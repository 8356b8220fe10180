"""From paper: what was written by hand is keyed in, slip by slip, or along the run sheet of a meeting."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import MeetingLine, MeetingState
from tlc_desktop.domain.paper_codes import PaperCode, Slip
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import calendar, paper_codes
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.shown import OF_A_MEETING, MeetingShown, meeting_shown
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.slips.came_back import CameBack
from tlc_desktop.ui.slips.sheet_lines import Keyed, SheetLine, names_line, rows_of, sheet_lines
from tlc_desktop.ui.slips.slip_forms import SlipForms
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_header import PageHeader

LIST, LIST_COMPACT = 330, 250
SHEET = str(QT_TRANSLATE_NOOP("Steps", "Note that the run sheet is entered"))
_KINDS = {
    Slip.MY_PLAN: Keyed.PLAN,
    Slip.WHAT_WILL_I_SAY: Keyed.TELLING,
    Slip.PULSE: Keyed.PULSE,
    Slip.CONSENT: Keyed.NAMES,
}


def _is_of(line: SheetLine, code: PaperCode) -> bool:
    """Whether a line is that of a slip."""
    about = code.became if code.slip is Slip.MY_PLAN else code.try_out
    tryout = line.tryout.id if line.tryout else None
    return tryout == about and (code.slip is not Slip.MY_PLAN or about is not None)


def _is_same(line: SheetLine, before: SheetLine) -> bool:
    """Whether a line is what stood there before: a plan that had no more than a code is somebody's by now."""
    of_one_slip = line.kind is before.kind and bool(before.corner)
    return line.key == before.key or (of_one_slip and line.corner == before.corner)


class SlipsPage(Page):
    """The list of what a meeting has on paper at one side, and the slip that is keyed at the other.

    A code leads to its slip, and Enter back to the code; without one Enter goes on along the list.
    Its record is the meeting.
    """

    SHOWS: ClassVar[frozenset[str]] = OF_A_MEETING | {"paper_code", "pulse_total", "visit"}

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "slips_page", "")
        self.setAccessibleName(self.tr("From paper"))
        self._shown: MeetingShown | None = None
        self._lines: Sequence[SheetLine] = ()
        self._line: SheetLine | None = None
        self._by_code = False
        self._sheet = ""  # the code of the run sheet, where that was typed
        self._header = PageHeader("slips_header", self.tr("From paper"), self.tr("Meetings"))
        self._header.back.connect(lambda: desk.go("meetings"))
        self._past = buttons.plain(self.tr("A past meeting"), "slips_past")
        self._past.clicked.connect(lambda: desk.go("meetings", kind="past"))
        self._close = buttons.plain(self.tr("Close this meeting"), "slips_close")
        self._close.clicked.connect(self._close_meeting)
        for button in (self._past, self._close):
            self._header.add(button)
        self.set_header(self._header)
        # From the outside in: a widget that moves is styled again, with all that is in it.
        whole = QWidget(self)
        self.set_body(whole, scrolls=False, to_edge=True)
        self._side = QWidget(whole)
        self.came_back = CameBack(desk)
        self.came_back.found.connect(self.take)
        self.meeting = ComboField(self.tr("Meeting"), "slips_meeting", [])
        self.meeting.edited.connect(self._choose_meeting)
        told = self.tr("What there is on paper")
        self.rows = RowList("slips_list", told, most_lines=1, beside=True)
        self.rows.align_icons()
        self.forms = SlipForms(desk)
        self._arrange(whole)
        self.rows.chosen.connect(self._choose)
        self.rows.opened.connect(self._open)
        self.forms.kept.connect(self._go_on)
        self.forms.left.connect(self._go_back)
        self.forms.name_kept.connect(self._next_code)

    def _arrange(self, whole: QWidget) -> None:
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.came_back)
        column.addWidget(self.meeting)
        column.addWidget(self.rows, 1)
        self._row = QHBoxLayout(whole)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._side)
        self._row.addWidget(labels.hairline(upright=True))
        self._row.addWidget(self.forms, 1)

    def open(self, place: Place) -> None:
        """Show the page; with a text, which is a code, the slip that it stands on."""
        super().open(Place("slips", place.record or self.place.record))
        if place.text:
            with self.desk.workspace.read() as session:
                found = paper_codes.found(session, place.text)
            if found is not None:  # later, for the window still puts the keyboard into the page
                soon(self, partial(self.take, found))

    def take(self, code: PaperCode) -> None:
        """Show the slip of a code, with the keyboard on its first field."""
        if code.meeting is not None and code.meeting != self.place.record:
            self.place = Place("slips", code.meeting)
            self._line = None
            self.refresh()
        self._by_code = code.slip is not Slip.RUN_SHEET  # which goes on from line to line
        self._sheet = "" if self._by_code else code.code
        self._show(self._line_of(code))
        self.forms.begin(code.member if code.slip is Slip.CONSENT else None)

    def _line_of(self, code: PaperCode) -> SheetLine:
        """What is keyed of a slip; a plan that is not there yet is a new one."""
        if code.slip is Slip.RUN_SHEET:
            return self._lines[0]
        kind = _KINDS[code.slip]
        there = (each for each in self._lines if each.kind is kind and _is_of(each, code))
        return next(there, SheetLine(kind, "", code=code))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = theme.compact(self)
        wide = theme.measure(LIST_COMPACT if small else LIST)
        self._side.setFixedWidth(min(wide, max(LIST_COMPACT, self.width() * 38 // 100)))
        self._row.setSpacing(16 if small else 28)

    def refresh(self) -> None:
        offered = self._offered()
        key = self.place.record
        if key not in [each.id for each in offered]:
            key = offered[0].id if offered else None
        self.place = Place("slips", key)
        self._shown = meeting_shown(self.desk, key) if key else None
        self.meeting.set_choices([(str(each.id), self._told(each)) for each in offered])
        self.meeting.set_choice(str(key or ""))
        self.meeting.setVisible(bool(offered))
        shown = self._shown
        self._lines = [*(sheet_lines(self.desk, shown) if shown else ()), names_line(self.desk)]
        self.rows.set_rows(rows_of(self._lines))
        self._close.setVisible(shown is not None and self._may_close(shown))
        before = self._line
        same = (each for each in self._lines if before and _is_same(each, before))
        self._show(next(same, self._lines[0]))

    def _offered(self) -> list[MeetingLine]:
        """The meetings that had begun, the last one first; then those to come."""
        with self.desk.workspace.read() as session:
            every = calendar.lines(session)
        now = self.desk.now()
        begun = [each for each in every if each.opens_at <= now]
        return [*reversed(begun), *(each for each in every if each.opens_at > now)]

    def _told(self, meeting: MeetingLine) -> str:
        day = self.desk.formats.date(meeting.day)
        return f"{isolate(day)} · {isolate(meeting.title)}"

    def _may_close(self, shown: MeetingShown) -> bool:
        closed = shown.meeting.state is MeetingState.CLOSED
        return not closed and shown.meeting.opens_at <= self.desk.now()

    def _choose_meeting(self, key: str) -> None:
        self.place = Place("slips", UUID(key))
        self._line = None
        self.refresh()

    def _choose(self, key: str) -> None:
        found = next((each for each in self._lines if each.key == key), None)
        if found is not None:
            self._by_code = False
            self._show(found)

    def _open(self, key: str) -> None:
        self._choose(key)
        self.forms.begin()

    def _show(self, line: SheetLine) -> None:
        self._line = line
        self.rows.set_current(line.key)
        self.forms.show_line(line, self._shown)

    def _go_on(self, written: bool) -> None:
        """Go to the next line; after a new plan another may come."""
        line = self._line
        if line is None or self._next_code():
            return
        self._note_sheet(line)
        another = written and line.kind is Keyed.PLAN and line.tryout is None
        keys = [each.key for each in self._lines]
        here = keys.index(line.key) if line.key in keys else -1
        after = self._lines[here if another else here + 1 :]
        if after:
            self._show(after[0])
            self.forms.begin()
        else:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_sheet(self, line: SheetLine) -> None:
        """Keep that the run sheet was keyed in, once a part of it is."""
        if line.corner and line.corner == self._sheet and line.is_entered and not line.entered:
            with self.desk.workspace.change(SHEET) as session:
                paper_codes.entered(session, self._sheet, self.desk.today())

    def _next_code(self) -> bool:
        """Put the keyboard back into the box, where a code led to the slip; whether one did."""
        if self._by_code:
            self.came_back.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._by_code

    def _go_back(self) -> None:
        """Put the keyboard back where it came from: the code, or the list."""
        if not self._next_code():
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_meeting(self) -> None:
        if self._shown is not None:
            self.desk.go("meeting", self._shown.key, kind="close")
