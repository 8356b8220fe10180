"""The school's bells: its periods, one a line, typed once."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.periods import BellsChange
from tlc_desktop.i18n.messages import explain
from tlc_desktop.i18n.typed_bells import shown_period, typed_bells, written_bells
from tlc_desktop.storage import periods
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.closable import ClosablePanel
from tlc_desktop.ui.widgets.fields import TextField

CHANGE = str(QT_TRANSLATE_NOOP("Steps", "Change the school’s bells"))


class BellsPanel(ClosablePanel):
    """Kept by its button, when every line says its times; until then it stays as typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "bells_panel", self.tr("The school’s bells"))
        self.setProperty("ground", "raised")
        self._desk = desk
        hint = self.tr("1  07:45 – 08:30\n2  08:30 – 09:15\nReading 09:15 – 09:35")
        self.list = TextField(
            self.tr("The periods, one a line"),
            "bells",
            desk.formats.digits(hint),
            lines=8,
            most_lines=12,
        )
        self._keep = buttons.primary(self.tr("Keep the bells"), "bells_keep")
        self._leave = buttons.plain(self.tr("Not now"), "bells_leave")
        self._draft = Draft(desk, "bells", self._propose, text=typed(self.list))
        self._keep.clicked.connect(self._write)
        self._leave.clicked.connect(self.closed)
        self._arrange()

    def start(self) -> None:
        """Show the bells that are kept, or what is typed of them."""
        self.list.say("")
        self._draft.show()
        self.list.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _propose(self) -> None:
        with self._desk.workspace.read() as session:
            kept = periods.bells(session)
        self.list.set_text(written_bells(kept, self._desk.formats))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 14, 17, 14)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(labels.section(self.tr("The school’s bells")))
        told = self.tr(
            "A name and two times, typed once. When they change, what was free in a period stays "
            "with its name, and each week is asked again."
        )
        column.addWidget(labels.caption(told, wrap=True))
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self._keep)
        column.addLayout(row)
        column.addStretch(1)

    def _write(self) -> None:
        self.list.say("")
        try:
            wanted = typed_bells(self.list.text())
        except UserError as trouble:
            self.list.say(explain(trouble, self._desk.words))
            self.list.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        with self._draft.added(CHANGE) as session:
            change = periods.ring(session, wanted)
        self.closed.emit()
        self._desk.tell(self._what_became(change), undo=True)

    def _what_became(self, change: BellsChange) -> str:
        """What new bells did to the weeks that were typed."""
        said: list[str] = []
        if change.asks_again:
            said.append(
                self.tr(
                    "The bells changed: each week stays with the names of its periods, and is asked again."
                )
            )
        if change.gone:
            gone = self.tr("What was free in {periods} comes back when it is typed again.")
            said.append(gone.format(periods=self._list(change.gone)))
        if change.back:
            back = self.tr("What was free in {periods} is back.")
            said.append(back.format(periods=self._list(change.back)))
        return " ".join(said) or self.tr("The bells are kept.")

    def _list(self, names: tuple[str, ...]) -> str:
        formats = self._desk.formats
        return formats.list([shown_period(name, formats) for name in names])
