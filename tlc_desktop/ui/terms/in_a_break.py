"""A meeting between two terms: to which of them it belongs is asked, for nobody else can know."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import MeetingLine
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.terms.shown import day_and_title
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.page_sheet import panel

BELONGS = str(QT_TRANSLATE_NOOP("Steps", "Say to which term a meeting belongs"))


class InABreak(QWidget):
    """One such meeting at a time, with its two terms as buttons."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("in_a_break")
        self._desk = desk
        self._made: QFrame | None = None
        self._asked: tuple[MeetingLine, tuple[Term, Term]] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_8)

    def show_asked(self, asked: Sequence[tuple[MeetingLine, tuple[Term, Term]]]) -> None:
        """Ask about the first of these meetings."""
        first = next(iter(asked), None)
        if first != self._asked:
            self._asked = first
            if self._made is not None:
                self._made.hide()
                self._made.deleteLater()
            self._made = self._question(*first) if first else None
            if self._made is not None:
                self._column.addWidget(self._made)
        self.setVisible(first is not None)

    def _question(self, line: MeetingLine, both: tuple[Term, Term]) -> QFrame:
        made = panel("honey", (14, 8, 14, 8))
        said = self.tr("{meeting} is between two terms. To which does it belong?")
        told = said.format(meeting=day_and_title(self._desk, line.day, line.title))
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        row.setSpacing(theme.SPACE_4)
        row.addWidget(labels.body(told))
        terms = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        terms.setSpacing(theme.SPACE_8)
        for number, term in enumerate(both):
            button = buttons.cut(term.name, "plain", f"belongs_{number}_{line.id}")
            button.clicked.connect(lambda _=False, key=line.id, to=term.id: self._say(key, to))
            terms.addWidget(button)
        terms.addStretch(1)
        row.addLayout(terms)
        inside = made.layout()
        if isinstance(inside, QVBoxLayout):
            inside.addLayout(row)
        return made

    def _say(self, meeting: UUID, term: UUID) -> None:
        with self._desk.workspace.change(BELONGS) as session:
            meetings.edit(session, meeting, lambda kept: replace(kept, term=term))
