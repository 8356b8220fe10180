"""While there is no term: the school year's two or three, to be made as they are or changed first."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.errors import TermEndsFirst, TermsOverlap
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, chosen
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.terms.term_fields import TermFields, next_term, school_terms
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.page_sheet import panel
from tlc_desktop.ui.widgets.ring import Ring

TWO, THREE = "2", "3"
MAKE_TERMS = {
    TWO: str(QT_TRANSLATE_NOOP("Steps", "Make the two terms")),
    THREE: str(QT_TRANSLATE_NOOP("Steps", "Make the three terms")),
}
RING = 84
ADD = str(QT_TRANSLATE_NOOP("Steps", "Add term"))


class TermsOffer(QWidget):
    """What terms are for, and the two or three of this school year with their days."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = (
            TermFields(desk, "first_term"),
            TermFields(desk, "second_term", captions=False),
            TermFields(desk, "third_term", captions=False),
        )
        choices = [(TWO, self.tr("two terms")), (THREE, self.tr("three terms"))]
        self._number = ComboField(self.tr("Our school year has"), "terms_number", choices)
        self._number.edited.connect(self._renumber)  # before the draft keeps what stands there
        first, second, third = (row.parts() for row in self._rows)
        # The number first: it says how many rows there are.
        number = replace(chosen(self._number), show=self._set_number, typed=True)
        self._draft = Draft(
            desk, "two_terms", self._begin, terms_number=number, **first, **second, **third
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        words = self.tr(
            "A meeting belongs to a term by its date. At the end of a term you "
            "can print what it brought."
        )
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Ring(RING, slip=True), 0, middle)
        column.addWidget(
            Label(self.tr("No terms here yet"), TextRole.HEADING, wrap=True, centred=True)
        )
        column.addWidget(Label(words, TextRole.BODY, "ink2", wrap=True, centred=True))
        column.addSpacing(theme.SPACE_8)
        ground = panel()
        inside = ground.layout()
        if inside is not None:
            for row in (self._number, *self._rows):
                inside.addWidget(row)
        column.addWidget(ground)
        self.button = buttons.primary(self.tr("Make these terms"), "make_terms", "plus")
        column.addSpacing(theme.SPACE_8)
        column.addWidget(self.button, 0, middle)
        self.button.clicked.connect(self._make)

    def propose(self) -> None:
        """Put the school year's days into the fields, where nothing is half-typed."""
        self._draft.show()

    def _begin(self) -> None:
        self._set_number(TWO)
        proposed = (*self._proposed(TWO), self._proposed(THREE)[-1])
        for row, term in zip(self._rows, proposed, strict=True):
            row.propose(term)

    def _proposed(self, number: str) -> tuple[Term, ...]:
        return school_terms(self._desk.today(), self._desk.formats, int(number))

    def _set_number(self, number: str) -> None:
        self._number.set_choice(number)
        self._rows[2].setVisible(self._number.choice() == THREE)

    def _renumber(self, number: str) -> None:
        """Propose the days of so many terms, where nobody typed others."""
        self._set_number(number)
        before = self._proposed(TWO if number == THREE else THREE)
        for row, term, old in zip(self._rows, self._proposed(number), before, strict=False):
            row.propose(term, instead=old)

    def _make(self) -> None:
        rows = self._rows[: int(self._number.choice())]
        found = [row.term() for row in rows]
        typed = [term for term in found if term]
        if len(typed) < len(rows):
            return
        made = 0
        try:
            with self._draft.added(MAKE_TERMS[self._number.choice()]) as session:
                for term in typed:
                    terms.add(session, term)
                    made += 1
        except (TermEndsFirst, TermsOverlap) as error:
            rows[made].say(error)  # nothing of them is kept


class NewTerm(QWidget):
    """A term to add after the others, proposed and not in the file yet.

    Signals:
        closed: It was added, or left.
    """

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("new_term_form")
        self._desk = desk
        self._fields = TermFields(desk, "new_term")
        self._draft = Draft(desk, "new_term", self._propose, **self._fields.parts())
        self._add = buttons.primary(self.tr("Add this term"), "add_this_term")
        self._leave = buttons.plain(self.tr("Close"), "leave_new_term")
        ground = panel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ground)
        inside = ground.layout()
        if isinstance(inside, QVBoxLayout):
            inside.addWidget(self._fields)
            inside.addLayout(_at_the_end(self._leave, self._add))
        self._add.clicked.connect(self._make)
        self._leave.clicked.connect(self.closed)

    def begin(self) -> None:
        """Propose the term that comes next, or go on, and put the keyboard into its name."""
        self._draft.show()
        self._fields.name.setFocus()

    def _propose(self) -> None:
        with self._desk.workspace.read() as session:
            there = terms.terms(session)
        self._fields.propose(next_term(there, self._desk.today(), self._desk.formats))

    def _make(self) -> None:
        typed: Term | None = self._fields.term()
        if typed is None:
            return
        try:
            with self._draft.added(ADD) as session:
                terms.add(session, typed)
        except (TermEndsFirst, TermsOverlap) as error:
            self._fields.say(error)
        else:
            self.closed.emit()


def _at_the_end(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    return row
