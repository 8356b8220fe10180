"""The slips of one meeting, keyed after it was closed."""

from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QWidget

from tlc_desktop.storage import pulse
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.pulse.counts import PulseCounts
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.dialogs import PlainDialog

COUNT = str(QT_TRANSLATE_NOOP("Steps", "Count the slips"))


class SlipsDialog(PlainDialog):
    """Four numbers; with nothing in them the meeting has none."""

    def __init__(self, desk: Desk, meeting: UUID, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            "slips",
            self.tr("What the slips said"),
            self.tr("How many slips had each word? Nobody’s name is asked."),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._meeting = meeting
        self.counts = PulseCounts(desk, "slips_counts", stacked=True)
        with desk.workspace.read() as session:
            self.counts.show_totals(pulse.of_meeting(session, meeting))
        self.column.insertWidget(2, self.counts)
        keep = buttons.primary(self.tr("Keep"), "slips_keep")
        keep.setDefault(True)
        self.add(buttons.plain(self.tr("Not now"), "slips_leave"), accepts=False)
        self.add(keep, accepts=True)
        self.counts.stops()[0].setFocus()

    def accept(self) -> None:
        if self.counts.is_right():
            with self._desk.workspace.change(COUNT) as session:
                pulse.keep(session, self._meeting, self.counts.slips())
            self._desk.tell(self.tr("The totals are kept."), undo=True)
            super().accept()
