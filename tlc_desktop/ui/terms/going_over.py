"""A year to the next: what happens is shown before it is done, and undone by one key."""

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QCheckBox, QDialog, QSizePolicy, QWidget

from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.errors import TermEndsFirst, TermsOverlap
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.naming import spelling
from tlc_desktop.domain.terms import Term
from tlc_desktop.domain.terms import next_year as following
from tlc_desktop.storage import next_year, terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.terms.term_fields import TermFields, school_terms
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.dialogs import PlainDialog
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

BEGIN = str(QT_TRANSLATE_NOOP("Steps", "Begin the next school year"))
WIDE, HIGH, HIGH_UNDER = 724, 250, 120


def begin(parent: QWidget, desk: Desk) -> None:
    """Show what goes over into the next year and what does not, and do it."""
    desk.workspace.settle()
    dialog = NextYear(parent, desk)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        desk.tell(dialog.told(), undo=True)


class NextYear(PlainDialog):
    """What is new, what comes along, what rests and who stays out.

    Attributes:
        new: The terms that come, with their days; none where they are there already.
    """

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(
            parent,
            "next_year_dialog",
            self.tr("Go over into the next school year?"),
            self.tr("Nothing is lost, and one Undo takes it back. The days can be changed after."),
        )
        self._desk = desk
        with desk.workspace.read() as session:
            found = following(terms.terms(session), desk.today())
            self._over = next_year.going_over(session)
        self.new: list[TermFields] = []
        if found is not None:
            year, number = found
            self.new = [*self._proposed(school_terms(date(year, 8, 1), desk.formats, number))]
        self.rows = RowList(
            "next_year_rows", self.tr("What goes over, and what does not"), most_lines=0
        )
        self.rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.rows.setMinimumHeight(theme.measure(HIGH_UNDER if self.new else HIGH))
        rests = self.tr("What is being tried rests, until its owner brings it up")
        self.rests = worn(QCheckBox(rests))
        identify(self.rests, "next_year_rests", rests)
        self.rests.setChecked(True)
        self.rests.setVisible(bool(self._over.being_tried))
        for n, part in enumerate((*self.new, self.rows, self.rests), 2):
            self.column.insertWidget(n, part, int(part is self.rows))
        self.add(buttons.quiet(self.tr("Not now"), "next_year_dialog_keep"), accepts=False)
        act = buttons.primary(self.tr("Begin the year"), "next_year_dialog_act")
        act.setDefault(True)
        act.setEnabled(bool(self.new or self._over.being_tried))
        self.add(act, accepts=True)
        self.setMinimumWidth(theme.measure(WIDE))
        self.rests.toggled.connect(self._show)
        self._show()

    def _proposed(self, new: Iterable[Term]) -> Iterator[TermFields]:
        """The fields of each term that comes; a name and days to begin from stand in them."""
        for n, term in enumerate(new):
            row = TermFields(self._desk, f"next_year_{n}", captions=n == 0)
            row.propose(term)
            yield row

    def accept(self) -> None:
        """Begin the year, unless something about its terms has to be mended first."""
        typed = [(row, row.term()) for row in self.new]
        if not all(term for _, term in typed):
            return
        rows: list[TermFields] = []

        def one_by_one() -> Iterator[Term]:
            for row, term in typed:
                if term:
                    rows.append(row)
                    yield term

        try:
            with self._desk.workspace.change(BEGIN, risks=Why.YEAR) as session:
                next_year.begin(session, one_by_one(), rest=self.to_rest())
        except (TermEndsFirst, TermsOverlap) as error:
            rows[-1].say(error)  # nothing of it is kept
        else:
            super().accept()

    def to_rest(self) -> list[UUID]:
        """The try-outs that rest from then on."""
        return [each.id for each in self._over.being_tried] if self.rests.isChecked() else []

    def told(self) -> str:
        """What is said once it is begun."""
        return self.tr("The next school year is there.")

    def _show(self) -> None:
        formats, over = self._desk.formats, self._over
        here = [] if self.new else [self.tr("The terms of the next year are there already")]
        tried = [formats.quote(each.what) for each in over.being_tried]
        kept = self.tr(
            "what you agreed, all ideas, what rests already, and all that was said and tried"
        )
        parts = [
            (self.tr("New"), here),
            (self.tr("Come along"), [formats.list(self._names(over.come)), kept]),
            (self.tr("Stay out, for they left"), [formats.list(self._names(over.out))]),
            (
                self.tr("Rests until its owner brings it up")
                if self.rests.isChecked()
                else self.tr("Goes on being tried"),
                tried,
            ),
        ]
        self.rows.set_rows(
            [
                RowText(str(n), title, lines=tuple(filter(None, lines)))
                for n, (title, lines) in enumerate(parts)
                if any(lines)
            ]
        )

    def _names(self, some: Iterable[Member]) -> list[str]:
        wanted = {member.id for member in some}
        language = self._desk.words.language
        people = self._desk.people
        return [spelling(m, language).full for key, m in people.items() if key in wanted]
