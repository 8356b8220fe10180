"""After a class visit: one thing that the visitor will try, which becomes their try-out by one key."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.visits import Visit
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import tryouts, visits
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.record_text import RecordText, writes
from tlc_desktop.ui.visits.visit_acts import person
from tlc_desktop.ui.visits.when_row import EDIT
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.fields import TextField

TRY = str(QT_TRANSLATE_NOOP("Steps", "Make it a try-out"))


class AfterPart(QWidget):
    """What they will try, in their words; what they saw stays on the host's paper."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._visit: Visit | None = None
        self.will_try = TextField(
            "",
            "visit_will_try",
            self.tr("One thing I will try, in the visitor’s words"),
            parent=self,
        )
        write = writes(visits.edit, Visit, "will_try")
        self._text = RecordText(desk, self.will_try, "visit:will_try", EDIT, write)
        self.make = buttons.plain(
            self.tr("Make it a try-out"), "visit_make_try_out", "tryouts", parent=self
        )
        self.opens = buttons.plain(
            self.tr("Open the try-out"), "visit_open_try_out", "tryouts", parent=self
        )
        self._aside = labels.caption(self.tr("what was seen stays on the host’s paper"))
        self._arrange()
        self.make.clicked.connect(self._make)
        self.opens.clicked.connect(self._open)
        self.will_try.edited.connect(self._say)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(labels.hairline())
        head = QHBoxLayout()
        head.addWidget(labels.section(self.tr("After the visit")), 1)
        head.addWidget(self._aside)
        column.addLayout(head)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.SPACE_12)
        self._row.addWidget(self.will_try, 1)
        for button in (self.make, self.opens):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = theme.compact(self)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if small else ways.LeftToRight)
        self._aside.setVisible(not small)

    def show_visit(self, visit: Visit | None) -> None:
        """Show what is saved; nothing for a visit that is not kept yet."""
        self._visit = visit
        if visit is None:
            self.will_try.set_text("")
        else:
            self._text.show(visit.id, visit.will_try)
            named = self.tr("One thing I will try, in {visitor}’s words")
            name = isolate(person(self._desk, visit.visitor))
            self.will_try.edit.setPlaceholderText(named.format(visitor=name))
        self._say()

    def _say(self) -> None:
        made = self._visit is not None and self._made(self._visit)
        self.make.setVisible(not made)
        self.opens.setVisible(made)
        self.make.setEnabled(bool(self.will_try.text().strip()))

    def _made(self, visit: Visit) -> bool:
        """Whether there is a try-out of it that is not in the bin."""
        if visit.try_out is None:
            return False
        with self._desk.workspace.read() as session:
            return bool(tryouts.some(session, [visit.try_out], stories=False))

    def _make(self) -> None:
        if self._visit is None:
            return
        self._desk.workspace.settle()
        with self._desk.workspace.change(TRY) as session:
            visits.make_try_out(session, self._visit.id, self._desk.today())
        said = self.tr("It is a try-out of {name} now.")
        name = isolate(person(self._desk, self._visit.visitor))
        self._desk.tell(said.format(name=name), undo=True)

    def _open(self) -> None:
        if self._visit is not None and self._visit.try_out is not None:
            self._desk.go("tryouts", self._visit.try_out)
