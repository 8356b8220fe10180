"""The form for each line of the list, made when it is first wanted."""

from functools import cached_property
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.record.came_panel import CamePanel
from tlc_desktop.ui.meetings.record.said_panel import SaidPanel
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.slips.names_slip import NamesSlip
from tlc_desktop.ui.slips.parts_of_sheet import EndOfSheet, MinutesSlip, SheetPart
from tlc_desktop.ui.slips.plan_slip import PlanSlip
from tlc_desktop.ui.slips.pulse_slip import PulseSlip
from tlc_desktop.ui.slips.sheet_lines import Keyed, SheetLine
from tlc_desktop.ui.slips.slip_form import SlipForm
from tlc_desktop.ui.slips.telling_slip import TellingSlip
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.thin_bar import ROOM

F = TypeVar("F", bound=SlipForm)


class SlipForms(QStackedWidget):
    """One of them is shown, or nothing.

    Signals:
        kept: What is shown is done with; carries whether it was written.
        name_kept: Somebody's row among the names is; carries whose.
        left: Somebody wants to be elsewhere than in it.
    """

    kept = Signal(bool)
    name_kept = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form: SlipForm | None = None
        self.addWidget(QWidget())

    @cached_property
    def plan(self) -> PlanSlip:
        """A plan."""
        return self._put(PlanSlip(self._desk))

    @cached_property
    def telling(self) -> TellingSlip:
        """What was told of a try-out."""
        return self._put(TellingSlip(self._desk))

    @cached_property
    def pulse(self) -> PulseSlip:
        """The pile of unsigned slips."""
        return self._put(PulseSlip(self._desk))

    @cached_property
    def names(self) -> NamesSlip:
        """How names may appear."""
        made = self._put(NamesSlip(self._desk))
        made.one_kept.connect(self.name_kept)
        return made

    @cached_property
    def minutes(self) -> MinutesSlip:
        """How long each part took."""
        return self._put(MinutesSlip(self._desk))

    @cached_property
    def came(self) -> SheetPart:
        """The sign-in sheet."""
        part = CamePanel(self._desk)
        title = self.tr("Who came")
        return self._put(SheetPart(self._desk, "slips_came", title, part, part.show_meeting))

    @cached_property
    def said(self) -> SheetPart:
        """The lines of the run sheet; the list of what was said scrolls by itself."""
        part = SaidPanel(self._desk)
        title = self.tr("What was said")
        made = SheetPart(self._desk, "slips_said", title, part, part.show_meeting, part.line)
        return self._put(made, fills=True)

    @cached_property
    def end(self) -> SheetPart:
        """The last lines of the run sheet."""
        part = EndOfSheet(self._desk)
        title = self.tr("At the end")
        return self._put(SheetPart(self._desk, "slips_end", title, part, part.show_meeting))

    def show_line(self, line: SheetLine, shown: MeetingShown | None) -> None:
        """Show what a line is keyed in with; without a meeting these are the names."""
        form: SlipForm
        if shown is None or line.kind is Keyed.NAMES:
            form = self.names
            form.show_names()
        elif line.kind is Keyed.TELLING and line.tryout is not None:
            form = self.telling
            form.show_slip(shown.meeting, line.tryout, line)
        elif line.kind is Keyed.PLAN:
            form = self.plan
            form.show_slip(shown, line)
        elif line.kind is Keyed.PULSE:
            form = self.pulse
            form.show_slip(shown.key, line)
        else:
            form = self._part(line.kind)
            form.show_meeting(shown, line)
        self._turn_to(form)

    def begin(self, member: UUID | None = None) -> None:
        """Put the keyboard on the first field; among the names, on somebody's row."""
        if member is not None:
            self.names.begin_with(member)
        elif self._form is not None:
            self._form.begin()

    def _part(self, kind: Keyed) -> SheetPart | MinutesSlip:
        match kind:
            case Keyed.MINUTES:
                return self.minutes
            case Keyed.SAID:
                return self.said
            case Keyed.END:
                return self.end
            case _:
                return self.came

    def _put(self, form: F, *, fills: bool = False) -> F:
        """Let a form stand here: at the top of what scrolls, or taking all of the room."""
        form.kept.connect(self.kept)
        form.left.connect(self.left)
        inside = QWidget()
        column = QVBoxLayout(inside)
        ends = (ROOM, 0) if theme.is_rtl() else (0, ROOM)
        column.setContentsMargins(ends[0] * fills, 0, ends[1] * fills, 0)
        column.addWidget(form, int(fills))
        column.addStretch(int(not fills))
        self.addWidget(inside if fills else scrolled(inside, f"{form.objectName()}_scroll"))
        return form

    def _turn_to(self, form: SlipForm) -> None:
        self._form = form
        for n in range(self.count()):
            page = self.widget(n)
            if page.isAncestorOf(form):
                self.setCurrentIndex(n)
