"""Under the table: whose weeks are not known, so that *everyone* waits for them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.storage import periods
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.periods.shown import PeriodsShown
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.labels import Label

STILL_SO = str(QT_TRANSLATE_NOOP("Steps", "The weeks are still so"))


class NotKnown(QWidget):
    """Two sentences, each with what can be done about it, while there is something to say.

    Signals:
        typing: Somebody's week is to be typed; carries who.
    """

    typing = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first: UUID | None = None
        self._again: list[UUID] = []
        self._untyped = Label("", TextRole.CAPTION, "ink2", wrap=True)
        self._untyped.setObjectName("weeks_untyped")
        self._type = buttons.quiet(self.tr("Type a week"), "weeks_type")
        self._asked = Label("", TextRole.CAPTION, "honey_ink", wrap=True)
        self._asked.setObjectName("weeks_asked")
        self._still = buttons.quiet(self.tr("They are still so"), "weeks_still_so")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        for label, button in ((self._untyped, self._type), (self._asked, self._still)):
            row = QHBoxLayout()
            row.setSpacing(theme.SPACE_8)
            row.addWidget(label, 1)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        self._type.clicked.connect(lambda: self.typing.emit(self._first))
        self._still.clicked.connect(self._say_still_so)

    def show_people(self, shown: PeriodsShown, who: Sequence[UUID]) -> None:
        """Say whose weeks, of those that the table is about, are not known."""
        unknown = shown.timetable.unknown(who)
        self._again = [key for key in unknown if key in shown.timetable.asked_again]
        untyped = [key for key in unknown if key not in shown.timetable.asked_again]
        self._first = next(iter(untyped), None)
        formats = self._desk.formats
        names = formats.list([shown.people[key].name for key in untyped])
        again = formats.list([shown.people[key].name for key in self._again])
        self._untyped.setText(self.tr("Not typed yet: {names}").format(names=names))
        self._asked.setText(
            self.tr("The bells or the term changed. Please ask again: {names}").format(names=again)
        )
        for label, button, some in (
            (self._untyped, self._type, untyped),
            (self._asked, self._still, self._again),
        ):
            label.setVisible(bool(some))
            button.setVisible(bool(some))
        self.setVisible(bool(unknown))

    def _say_still_so(self) -> None:
        with self._desk.workspace.change(STILL_SO) as session:
            periods.still_so(session, self._again, self._desk.today())
        self._desk.tell(self.tr("These weeks hold again."), undo=True)
