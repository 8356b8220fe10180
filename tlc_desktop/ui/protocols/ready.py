"""One of ours, as it would be: to be read, and taken as a copy that may be changed."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.protocols import Protocol, steps_now
from tlc_desktop.domain.text import lines_of
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.steps_row import StepsRow
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.protocols.steps_told import steps_told
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify

_NOW = timedelta()


class ReadyProtocol(QWidget):
    """Title, aim, steps, roles and card, and the button that puts a copy into the file.

    Signals:
        taken: It shall be the community's own.
    """

    taken = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "protocol_ready", self.tr("A protocol that is ready to use"))
        self._desk = desk
        self._title = labels.heading("")
        self._title.setObjectName("protocol_ready_title")
        self._aim = labels.body("")
        self._told = labels.caption("")
        self._preview = StepsRow(desk, self)
        self._parts = {
            "steps": labels.body(""),
            "roles": labels.body(""),
            "card": labels.body(""),
        }
        for name, label in self._parts.items():
            label.setObjectName(f"protocol_ready_{name}")
        self.take = buttons.plain(self.tr("Change it in a copy"), "protocol_take", "plus")
        self.take.clicked.connect(self.taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self._title)
        column.addWidget(self._aim)
        column.addSpacing(theme.SPACE_8)
        captions = (self.tr("Steps"), self.tr("Who does what"), self.tr("On the card"))
        for caption, part in zip(captions, self._parts.values(), strict=True):
            column.addWidget(labels.caption_bold(caption))
            column.addWidget(part)
            if part is self._parts["steps"]:
                column.addWidget(self._told)
                column.addWidget(self._preview)
            column.addSpacing(theme.SPACE_8)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def show_protocol(self, protocol: Protocol) -> None:
        """Show one of ours."""
        self._title.setText(protocol.title)
        self._aim.setText(protocol.aim)
        for fact, label in self._parts.items():
            label.setText("\n".join(lines_of(str(getattr(protocol, fact)))))
        self._told.setText(steps_told(protocol, self._desk))
        self._preview.show_steps(
            protocol, protocol.minutes, steps_now(protocol, protocol.minutes, _NOW)
        )
