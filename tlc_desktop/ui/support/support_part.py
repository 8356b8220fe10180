"""What was asked of the school and given, the minutes in one sentence, and the way to the promises."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tlc_desktop.domain.support import Support, SupportState
from tlc_desktop.storage import support
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.support.support_tab import support_row
from tlc_desktop.ui.support.support_told import minutes_told
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.changing_part import headed
from tlc_desktop.ui.widgets.growing_list import GrowingList

MOST = 4


class SupportPart(QWidget):
    """A part of *Our year*; nothing of a promise stands on it."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"support", "meeting", "agenda_item", "interruption", "community"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("support_part")
        self._desk = desk
        note = buttons.quiet(self.tr("Note a request"), "support_note_request", "plus")
        note.clicked.connect(lambda: desk.go("support", kind="add"))
        self.rows = GrowingList("support_rows", self.tr("Support"))
        self.rows.opened.connect(self._open)
        self._empty = labels.body(
            self.tr("What the group asked the head for, and what was given."), "ink2"
        )
        self._all = buttons.link(self.tr("All of it"), "support_all")
        self._all.setAccessibleName(self.tr("All that was asked for and given"))
        self._all.clicked.connect(lambda: desk.go("support"))
        self._minutes = labels.body("")
        self._minutes.setObjectName("support_minutes")
        self._minutes_row = self._with_icon("meetings", self._minutes)
        promises = buttons.quiet(
            self.tr("What I promised, and to whom"), "support_promises", "lock"
        )
        promises.clicked.connect(lambda: desk.go("support", kind="promises"))
        whole, column = headed(self.tr("Support"), note)
        column.addSpacing(theme.SPACE_4)
        for part in (self._empty, self.rows, self._all, self._minutes_row):
            column.addWidget(part)
        column.addWidget(promises, 0, Qt.AlignmentFlag.AlignLeading)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(whole)
        around.addStretch(1)

    def show_year(self, year: int) -> None:
        """Read what was asked for, and how protected the time of the meetings of a school year was.

        Args:
            year: The calendar year in which it began.
        """
        starts, ends = date(year, 8, 1), date(year + 1, 7, 31)
        with self._desk.workspace.read() as session:
            known = support.supports(session)
            minutes = support.protected_time(session, starts, ends)
        shown = shown_first(known)
        self.rows.set_rows([support_row(one, self._desk, short=True) for one in shown])
        self.rows.setVisible(bool(shown))
        self._empty.setVisible(not known)
        self._all.setVisible(len(known) > len(shown))
        told = minutes_told(minutes, self._desk)
        self._minutes.setText(told)
        self._minutes_row.setVisible(bool(told))

    def _open(self, key: str) -> None:
        self._desk.go("support", UUID(key))

    def _with_icon(self, icon: str, words: QWidget) -> QWidget:
        made = QWidget()
        glyph = QLabel()
        glyph.setPixmap(icons.pixmap(icon, "accent", 18))
        row = QHBoxLayout(made)
        row.setContentsMargins(12, theme.SPACE_8, 12, theme.SPACE_8)
        row.setSpacing(theme.SPACE_12)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return made


def shown_first(known: list[Support]) -> list[Support]:
    """A few, in the order they were written down: what is not given yet before what was given long ago."""
    waiting = [one for one in known if one.state is not SupportState.GIVEN]
    given = [one for one in known if one.state is SupportState.GIVEN]
    kept = waiting[-MOST:]
    kept += given[len(given) - (MOST - len(kept)) :]
    return [one for one in known if one in kept]
