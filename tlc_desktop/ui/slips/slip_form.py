"""One slip on the screen: what was printed on it, what is keyed in, and when it was entered first."""

from collections.abc import Callable, Sequence
from enum import Enum
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import paper_codes
from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.slips.enter_walk import EnterWalk
from tlc_desktop.ui.slips.sheet_lines import SheetLine
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce


class Done(Enum):
    """What became of a slip that is whole."""

    WRITTEN = "written"
    UNTOUCHED = "untouched"
    WAITS = "waits"  # something is still to be said


class SlipForm(QFrame):
    """Its fields stand as they do on paper; Enter goes from one to the next, and keeps the slip at last.

    A slip on which nothing is typed is left as it is.

    Signals:
        kept: The slip is done with, and the next one may come; carries whether it was written.
        left: Escape was pressed; what is typed stays.
    """

    kept = Signal(bool)
    left = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("ground", "raised")
        self.desk = desk
        self._walk: EnterWalk | None = None
        self._title = labels.section("")
        self._title.setObjectName(f"{name}_title")
        self._printed = labels.Label("", theme.TextRole.BODY, wrap=True)
        self._printed.setObjectName(f"{name}_printed")
        self._before = labels.Label("", theme.TextRole.CAPTION, "honey_ink", wrap=True)
        self._before.setObjectName(f"{name}_before")
        self._keep = buttons.primary(self.tr("Keep it"), f"{name}_keep")
        self._hint = labels.caption(self.tr("Enter goes on, and keeps it at the end"), wrap=True)

    def keep(self) -> Done:
        """Keep what is typed; where something is still to be said, that is said, and the keyboard is there."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the keyboard on the first field."""
        if self._walk is not None:
            self._walk.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def walk_along(
        self, stops: Sequence[QWidget], is_whole: Callable[[QWidget], bool] = lambda _: False
    ) -> None:
        """Let Enter go along these fields, in the order of the paper; see `EnterWalk`."""
        if self._walk is not None:
            self._walk.deleteLater()
        self._walk = EnterWalk(self, stops, is_whole)
        self._walk.whole.connect(self._finish)

    def say(self, title: str, printed: str, before: str = "") -> None:
        """Say what the slip is, what is printed on it, and what is to be known of it."""
        for label, text in ((self._title, title), (self._printed, printed), (self._before, before)):
            label.setText(text)
            label.setVisible(bool(text))

    def only_goes_on(self, word: str) -> None:
        """What is typed here is kept at once: the button goes to what comes next."""
        self._hint.setText("")
        self._keep.setText(word)
        self._keep.setAccessibleName(word)

    def before(self, line: SheetLine) -> str:
        """When a slip was printed, and entered first."""
        printed = line.code.printed_on if line.code else None
        said = (
            (printed, self.tr("Printed on {day}.")),
            (line.entered, self.tr("Entered first on {day}. What you type here changes it.")),
        )
        dated = (text.format(day=isolate(self.desk.formats.date(day))) for day, text in said if day)
        return " ".join(dated)

    def note(self, session: RecordingSession, code: str, became: UUID | None = None) -> None:
        """Keep with a slip that has a code that it was entered, and what it became."""
        if code:
            paper_codes.entered(session, code, self.desk.today(), became)

    def arrange(self, *rows: QWidget | QLayout) -> None:
        """Stand the fields below what is printed, and the button below them."""
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(theme.SPACE_8)
        for label in (self._title, self._printed, self._before):
            column.addWidget(label)
        for row in rows:
            if isinstance(row, QWidget):
                column.addWidget(row)
            else:
                column.addLayout(row)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE_12)
        foot.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._keep)
        column.addSpacing(theme.SPACE_4)
        column.addLayout(foot)
        self._keep.clicked.connect(self._finish)

    def _finish(self) -> None:
        done = self.keep()
        if done is Done.WRITTEN:
            announce(self, self.tr("Kept"))
        if done is not Done.WAITS:
            self.kept.emit(done is Done.WRITTEN)


def beside(*fields: QWidget) -> QHBoxLayout:
    """Fields beside each other, in columns of equal width."""
    row = QHBoxLayout()
    row.setSpacing(theme.SPACE_12)
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return row


def chosen_key(choice: str) -> UUID | None:
    """The id that is chosen, if one is."""
    return UUID(choice) if choice else None
