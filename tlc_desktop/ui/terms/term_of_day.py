"""Of a meeting on a day between two terms: to which of them it belongs, asked where its day is said."""

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.terms import around
from tlc_desktop.storage import terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.fields import ComboField


class TermOfDay(ComboField):
    """The two terms to choose from; hidden on any other day. `edited` carries the id of the chosen one."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", name, [], "", parent)
        self.set_caption(self.tr("This day is between two terms. The meeting belongs to"))
        self.combo.setAccessibleName(
            self.tr("This day is between two terms. The meeting belongs to")
        )
        self._desk = desk
        self._day: date | None = None
        self.hide()

    def show_day(self, day: date | None, chosen: UUID | None = None) -> None:
        """Ask it of a day; what was chosen for that day stays chosen."""
        with self._desk.workspace.read() as session:
            both = around(terms.terms(session), day) if day else None
        choices = [("", self.tr("not said yet"))]
        choices += [(str(term.id), term.name) for term in both or ()]
        kept = str(chosen) if chosen else self.choice() if day == self._day else ""
        self._day = day
        self.set_choices(choices)
        self.set_choice(kept)
        self.setVisible(both is not None)

    def term(self) -> UUID | None:
        """The chosen one; none where it is not said, or not asked."""
        chosen = self.choice()
        return UUID(chosen) if chosen else None
