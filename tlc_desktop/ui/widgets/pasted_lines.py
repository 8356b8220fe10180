"""Several lines pasted where one goes: shown first, then each becomes one of its own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from tlc_desktop.domain.text import lines_of
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.line_edit import LineEdit
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.reveal import below
from tlc_desktop.ui.widgets.rows import RowText

MOST_SHOWN = 7
NARROWEST, WIDEST = 320, 560


def each_line(
    edit: LineEdit, take: Callable[[str], None], read: Callable[[str], str] = str
) -> None:
    """Show what is pasted in several lines into `edit`, as `read` has it; `take` gets it once that is wanted."""
    edit.takes_several = True

    def show(text: str) -> None:
        lines = PastedLines(edit, lines_of(read(text)))
        lines.wanted.connect(take)
        lines.open()

    edit.several.connect(show)


class PastedLines(QFrame):
    """The lines below their field: Enter takes them, Escape leaves them.

    Signals:
        wanted: They are wanted; carries them, a line each. The field is empty.
    """

    wanted = Signal(str)

    def __init__(self, edit: LineEdit, lines: Sequence[str]) -> None:
        super().__init__(edit, Qt.WindowType.Popup)
        heading = self.tr("Each line becomes one of its own")
        identify(self, f"{edit.objectName()}_lines", heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "popup")
        self._edit = edit
        self._lines = lines
        rows = RowList(f"{self.objectName()}_list", heading)
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.set_rows([RowText(str(n), line, light=True) for n, line in enumerate(lines)])
        wide = max(theme.measure(NARROWEST), min(edit.width(), theme.measure(WIDEST)))
        rows.setFixedWidth(wide)
        rows.setFixedHeight(sum(rows.sizeHintForRow(n) for n in range(len(lines))[:MOST_SHOWN]) + 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(labels.section(heading))
        column.addWidget(rows)
        column.addLayout(self._foot())
        edit.installEventFilter(self)

    def open(self) -> None:
        """Show them."""
        self.adjustSize()
        self.move(below(self._edit, self))
        self.show()
        self.setFocus()
        announce(self._edit, f"{self.accessibleName()}: {'; '.join(self._lines)}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field's own keys are for the lines while they are shown."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return event.isAccepted()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _foot(self) -> QHBoxLayout:
        add = buttons.primary(self.tr("Add them"), f"{self.objectName()}_add", "plus")
        leave = buttons.quiet(self.tr("Not now"), f"{self.objectName()}_leave")
        add.clicked.connect(self._take)
        leave.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_8)
        row.addWidget(add)
        row.addWidget(leave)
        row.addStretch(1)
        self.setFocusProxy(add)
        return row

    def _take(self) -> None:
        self.close()
        self._edit.clear()
        self.wanted.emit("\n".join(self._lines))
