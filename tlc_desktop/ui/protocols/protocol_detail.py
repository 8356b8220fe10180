"""One protocol of the community, every part of which is changed where it stands."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.protocols import Protocol, steps_now
from tlc_desktop.domain.text import one_line
from tlc_desktop.storage import protocols
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.steps_row import StepsRow
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.protocols.protocol_acts import COPY, EDIT
from tlc_desktop.ui.protocols.steps_told import steps_told
from tlc_desktop.ui.record_text import RecordText, as_typed, old_words_stay, writes
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.in_place import InPlaceField

_NOW = timedelta()


class ProtocolDetail(QWidget):
    """Title, aim, steps, roles and the card; what is typed is saved as it is typed.

    Signals:
        deleted: It shall go into the bin.
        copied: A copy of it was made; carries its id.
    """

    deleted = Signal()
    copied = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "protocol_detail", self.tr("The protocol"))
        self._desk = desk
        self._protocol: Protocol | None = None
        self._texts: dict[str, RecordText] = {}
        self._title = InPlaceField(
            "",
            "protocol_title",
            accessible=self.tr("Title"),
            role=TextRole.HEADING,
            parent=self,
        )
        self._aim = InPlaceField(
            "", "protocol_aim", self.tr("What it is for"), self.tr("What it is for"), parent=self
        )
        example = self.tr("The question, 8")
        self.steps = self._field(
            "steps", self.tr("Steps, one a line, each with its minutes"), example
        )
        self._roles = self._field(
            "roles",
            self.tr("Who does what, one a line"),
            self.tr("Timekeeper: says when a step ends"),
        )
        self._card = self._field(
            "card", self.tr("On the card that everyone sees"), self.tr("Optional")
        )
        self._told = labels.caption("")
        self._told.setObjectName("protocol_told")
        self._preview = StepsRow(desk, self)
        self._copy = buttons.quiet(self.tr("Make a copy"), "protocol_copy", "plus", parent=self)
        self._print = buttons.quiet(self.tr("Print a card"), "protocol_print", "print", parent=self)
        self._delete = buttons.quiet(self.tr("Delete"), "protocol_delete", "bin", parent=self)
        self._tie()
        self._arrange()

    def show_protocol(self, protocol: Protocol) -> None:
        """Show a saved protocol."""
        self._protocol = protocol
        for fact, text in self._texts.items():
            text.show(protocol.id, str(getattr(protocol, fact)))
        self._told.setText(steps_told(protocol, self._desk))
        usual = protocol.minutes or len(protocol.parted)
        self._preview.show_steps(protocol, usual, steps_now(protocol, usual, _NOW))

    def _field(self, fact: str, caption: str, placeholder: str) -> TextField:
        return TextField(caption, f"protocol_{fact}", placeholder, lines=3, parent=self)

    def _tie(self) -> None:
        self._write("title", self._title, kept=one_line, needed=old_words_stay())
        self._write("aim", self._aim)
        for fact, field in (("steps", self.steps), ("roles", self._roles), ("card", self._card)):
            self._write(fact, field)
        self._copy.clicked.connect(self._make_copy)
        self._print.clicked.connect(self._print_card)
        self._delete.clicked.connect(self.deleted)

    def _write(
        self,
        fact: str,
        field: TextField,
        *,
        kept: Callable[[str], str] = as_typed,
        needed: str = "",
    ) -> None:
        write = writes(protocols.edit, Protocol, fact)
        self._texts[fact] = RecordText(
            self._desk, field, f"protocol:{fact}", EDIT, write, kept=kept, needed=needed
        )

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self._title)
        column.addWidget(self._aim)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(self.steps)
        column.addWidget(self._told)
        column.addWidget(self._preview)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(self._roles)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(self._card)
        foot = QHBoxLayout()
        foot.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeading)
        foot.addWidget(self._print)
        foot.addStretch(1)
        foot.addWidget(self._delete)
        column.addLayout(foot)
        column.addStretch(1)

    def _make_copy(self) -> None:
        if self._protocol is not None:
            self._desk.workspace.settle()
            with self._desk.workspace.change(COPY) as session:
                key = protocols.copy(session, self._protocol.id, self.tr("{title}: a copy"))
            self.copied.emit(str(key))

    def _print_card(self) -> None:
        if self._protocol is not None:
            self._desk.go("print", self._protocol.id, kind="protocol")
