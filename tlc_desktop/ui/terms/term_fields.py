"""The fields of a term that is not in the file yet, and what is proposed in them."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tlc_desktop.domain.errors import TermEndsFirst, TermsOverlap, UserError
from tlc_desktop.domain.terms import Term, school_year, suggested
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.messages import explain
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import DraftPart, dated, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.dates import DateField
from tlc_desktop.ui.widgets.fields import LineField

translate = QCoreApplication.translate


def school_terms(day: date, formats: Formats, number: int = 2) -> tuple[Term, ...]:
    """The two or three terms of the school year of `day`, named in the window's language."""
    year = school_year(day)
    years = formats.digits(f"{year}–{(year + 1) % 100:02}")
    if number == 3:  # other words in French
        names = (
            translate("ThreeTerms", "First term {years}"),
            translate("ThreeTerms", "Second term {years}"),
            translate("ThreeTerms", "Third term {years}"),
        )
    else:
        names = (
            translate("Terms", "First term {years}"),
            translate("Terms", "Second term {years}"),
        )
    days = suggested(day, number)
    return tuple(
        Term(name.format(years=years), *ends) for name, ends in zip(names, days, strict=True)
    )


def next_term(terms: Sequence[Term], day: date, formats: Formats) -> Term:
    """The term that comes after all of `terms`; the first of this school year when there is none."""
    over = max((term.ends for term in terms), default=date(school_year(day), 8, 1))
    a_year = Counter(school_year(term.starts) for term in terms)
    number = 3 if max(a_year.values(), default=0) >= 3 else 2
    this_year = school_terms(over, formats, number)
    next_year = school_terms(date(school_year(over) + 1, 8, 1), formats, number)
    later = [term for term in (*this_year, *next_year) if term.starts > over]
    return later[0]


class TermFields(QWidget):
    """A term's name and days, typed before there is such a term."""

    def __init__(self, desk: Desk, name: str, captions: bool = True) -> None:
        """Make empty fields.

        Args:
            desk: The open file.
            name: Object name; that of each field begins with it.
            captions: Without, the row stands under another that has them.
        """
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        called, first, last = self.tr("Name of the term"), self.tr("First day"), self.tr("Last day")
        self.name = LineField(called if captions else "", f"{name}_name", accessible=called)
        self.starts = DateField(
            first if captions else "",
            f"{name}_starts",
            desk.formats,
            accessible=first,
            spelled=desk.formats.date,
        )
        self.ends = DateField(
            last if captions else "",
            f"{name}_ends",
            desk.formats,
            accessible=last,
            spelled=desk.formats.date,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_12)
        for field, share in ((self.name, 5), (self.starts, 4), (self.ends, 4)):
            row.addWidget(field, share)
        for field in (self.name, self.starts, self.ends):
            field.edited.connect(self._calm)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def propose(self, term: Term, instead: Term | None = None) -> None:
        """Show a term to begin from; with `instead`, only where that stands, and nobody typed."""
        self._calm()
        if instead is None or self.name.text() == instead.name:
            self.name.set_text(term.name)
        if instead is None or self.starts.day() == instead.starts:
            self.starts.set_day(term.starts)
        if instead is None or self.ends.day() == instead.ends:
            self.ends.set_day(term.ends)

    def parts(self) -> dict[str, DraftPart]:
        """The fields, as parts of what is half-typed."""
        name = self.objectName()
        return {
            f"{name}_name": typed(self.name),
            f"{name}_starts": dated(self.starts),
            f"{name}_ends": dated(self.ends),
        }

    def term(self) -> Term | None:
        """The term as it stands in the fields; none where something is still to be typed."""
        starts, ends = self.starts.day(), self.ends.day()
        name = self.name.text().strip()
        if not name:
            self.name.say(self.tr("Please give the term a name."))
            self.name.setFocus()
        return Term(name, starts, ends) if name and starts and ends else None

    def say(self, error: UserError) -> None:
        """Explain, beside the field it is about, why this term could not be made."""
        match error:
            case TermEndsFirst():
                field = self.ends
            case TermsOverlap():
                field = self.starts
            case _:
                field = self.name
        field.say(explain(error, self._desk.words))
        field.setFocus()

    def _calm(self) -> None:
        for field in (self.name, self.starts, self.ends):
            field.say("")
