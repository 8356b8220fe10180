"""The list of class visits: those to come, and those that have been."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.domain.text import one_line
from tlc_desktop.domain.visits import Visit, by_day
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.visits.visit_acts import visit_acts, visit_title
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.nothing_found import NothingFound
from tlc_desktop.ui.widgets.rows import RowText

COMING, BEEN = "heading:coming", "heading:been"


class FoundVisits(QWidget):
    """A field, and the visits under two headings.

    Signals:
        wanted: What is looked for changed.
        chosen: A row became current; carries the id of its visit.
    """

    wanted = Signal()
    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.field = LineField(
            "", "visits_find", self.tr("Find in class visits"), icon="search", parent=self
        )
        self._stack = QStackedWidget(self)
        self.rows = RowList("visits", self.tr("Class visits"), parent=self._stack, beside=True)
        visit_acts(desk, self.rows)
        self._stack.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self.field)
        column.addWidget(self._stack, 1)
        self.field.edited.connect(self.wanted)
        self.rows.chosen.connect(self.chosen)

    @cached_property
    def _nothing(self) -> NothingFound:
        """What stands here where none is found."""
        made = NothingFound("visits_nothing", self.tr("No class visit matches."), self._stack)
        self._stack.addWidget(made)
        made.cleared.connect(self._clear)
        return made

    def show_found(self, visits: Sequence[Visit], current: str) -> None:
        """Show these visits; `current` is the id of the one that is open, if it is among them."""
        coming, been = by_day(visits, self._desk.today())
        rows: list[RowText] = []
        for key, heading, some in (
            (COMING, self.tr("To come"), coming),
            (BEEN, self.tr("Been"), been),
        ):
            if some:
                rows.append(RowText(key, heading, heading=True))
                rows += [self._row(visit) for visit in some]
        self._stack.setCurrentWidget(self.rows if rows or not self.field.text() else self._nothing)
        self.rows.set_rows(rows)
        self.rows.set_current(current)

    def _clear(self) -> None:
        self.field.set_text("")
        self.wanted.emit()
        self.field.setFocus()

    def _row(self, visit: Visit) -> RowText:
        small = theme.compact(self)
        day = self._day(visit)
        said, still = self._words(visit)
        quoted = self._desk.formats.quote(one_line(said)) if said else ""
        lines = (" · ".join(part for part in (day, quoted) if part),) if small else (quoted,)
        return RowText(
            str(visit.id),
            visit_title(self._desk, visit.host, visit.visitor),
            caption="" if small else day,
            lines=tuple(line for line in lines if line),
            small=still,
        )

    def _words(self, visit: Visit) -> tuple[str, str]:
        """What is said of a visit in its row, or what is still open."""
        if not visit.is_to_come(self._desk.today()):
            said = visit.will_try.strip()
            return said, "" if said else self.tr("Still to say: one thing to try")
        if visit.day is None:
            return visit.question, self.tr("Still to agree: the day")
        if not visit.look_at.strip():
            return visit.question, self.tr("Still to choose: what to look at")
        return visit.question.strip() or visit.look_at, ""

    def _day(self, visit: Visit) -> str:
        formats, today = self._desk.formats, self._desk.today()
        if visit.day is None:
            return ""
        if not visit.is_to_come(today):
            return formats.day_month(visit.day)
        return f"{formats.short_weekday(visit.day)} {formats.short_day(visit.day)}"
