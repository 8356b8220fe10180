"""One line for what is kept for later: Enter puts it into the parking place."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.meetings import Outcome
from tlc_desktop.domain.typed_items import as_cells, typed_items
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.pasted_lines import each_line

PARK = str(QT_TRANSLATE_NOOP("Steps", "Put into the parking place"))


class ForLaterField(LineField):
    """It stands in several places; what is half-typed in one of them is there in the others."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        caption: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(caption, name, placeholder, parent=parent)
        self._desk = desk
        self._meeting: UUID | None = None
        self._draft = Draft(desk, "parking_add", title=typed(self))
        self.edit.returnPressed.connect(lambda: self._add(self.text()))
        each_line(self.edit, self._add, as_cells)

    def show_meeting(self, meeting: UUID) -> None:
        """Keep things of a meeting, with what is half-typed for it."""
        self._meeting = meeting
        self._draft.show(meeting)

    def _add(self, text: str) -> None:
        items = typed_items(text)
        if items and self._meeting is not None:
            with self._draft.added(PARK) as session:
                for item in items:
                    parked = replace(item, outcome=Outcome.PARKED, parked_in=self._meeting)
                    meetings.add_item(session, None, parked)
            announce(self.edit, self.tr("Kept for later"))
