"""How the group talks in an item: one of its own protocols, or one that is ready to use."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.meetings import AgendaItem
from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.storage import meetings, protocols
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.protocols.ours import ours
from tlc_desktop.ui.protocols.steps_told import steps_told
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.slots import on_text

CHOOSE = str(QT_TRANSLATE_NOOP("Steps", "Choose a protocol"))


class ProtocolChoice(QWidget):
    """A list to choose from, and a way to where they are read, changed and written."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item: AgendaItem | None = None
        self._choices: list[tuple[str, str]] = []
        self._field = ComboField(self.tr("Protocol"), "item_protocol", [], parent=self)
        self._see = buttons.quiet(self.tr("Protocols…"), "item_protocols", parent=self)
        self._told = labels.caption("")
        self._told.setObjectName("item_protocol_told")
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self._field, 1)
        row.addWidget(self._see, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(row)
        column.addWidget(self._told)
        on_text(self._field.edited, self._choose)
        self._see.clicked.connect(self._go)

    def show_item(self, item: AgendaItem, own: Sequence[Protocol]) -> None:
        """Show the protocol of an item among the community's own and those that are ready."""
        self._item = item
        choices = [("", self.tr("None"))]
        choices += [(str(one.id), one.title) for one in own]
        choices += [(one.ours, one.title) for one in ours(self._desk, own)]
        if choices != self._choices:  # not while somebody is choosing
            self._choices = choices
            self._field.set_choices(choices)
        self._field.set_choice(str(item.protocol or ""))
        chosen = next((one for one in own if one.id == item.protocol), None)
        self._told.setText(steps_told(chosen, self._desk) if chosen else "")
        self._told.setVisible(chosen is not None)

    def _choose(self, chosen: str) -> None:
        """One that is ready is taken into the file with the choice."""
        item = self._item
        if item is None:
            return
        ready = next((one for one in ours(self._desk) if one.ours == chosen), None)
        with self._desk.workspace.change(CHOOSE) as session:
            if ready is not None:
                key = protocols.take(session, ready)
                session.flush()
            else:
                key = UUID(chosen) if chosen else None
            meetings.edit_item(session, item.id, lambda kept: replace(kept, protocol=key))

    def _go(self) -> None:
        self._desk.go("protocols", self._item.protocol if self._item else None)
