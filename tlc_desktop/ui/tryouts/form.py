"""Writing a try-out down: whose it is, and what they want to try, in their words."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.text import one_line
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, chosen, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import ComboField, LineField, TextField

# Who rests or has left writes nothing new.
WRITE = (MemberState.INVITED, MemberState.JOINED)


class TryOutForm(QFrame):
    """Owner, what, and with which class; only what is needed to begin.

    Attributes:
        draft: What is half-typed in it.

    Signals:
        written: The owner's id, what, and the class.
        people_wanted: There is nobody to choose yet.
        closed: It was closed without writing.
    """

    written = Signal(str, str, str)
    people_wanted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, self.tr("Write a try-out"))
        self.setProperty("ground", "raised")
        self._nobody = labels.body(
            self.tr("A try-out belongs to somebody: add the people of the group first."), "ink2"
        )
        self.owner = ComboField(self.tr("Whose try-out is it?"), f"{name}_owner", [])
        self.what = TextField(
            self.tr("What will they try? In their own words"),
            f"{name}_what",
            placeholder=self.tr("One small thing, with one class"),
        )
        self.with_class = LineField(
            self.tr("With which class"), f"{name}_class", placeholder=self.tr("Optional")
        )
        self.keep = buttons.primary(self.tr("Keep this try-out"), f"{name}_keep")
        self.people = buttons.primary(self.tr("Add people"), f"{name}_people", "plus")
        self.close_button = buttons.plain(self.tr("Close"), f"{name}_close")
        self.draft = Draft(
            desk,
            name,
            what=typed(self.what),
            with_class=typed(self.with_class),
            owner=chosen(self.owner),
        )
        self._arrange()
        self.keep.clicked.connect(self._write)
        self.people.clicked.connect(self.people_wanted)
        self.close_button.clicked.connect(self.closed)
        self.set_people(())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(labels.section(self.tr("Write a try-out")))
        column.addWidget(self._nobody)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_12)
        row.addWidget(self.owner, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.with_class, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self.what)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        for button in (self.close_button, self.people, self.keep):
            foot.addWidget(button)
        column.addLayout(foot)
        for first, second in (
            (self.owner.combo, self.with_class.edit),
            (self.with_class.edit, self.what.edit),
        ):
            QWidget.setTabOrder(first, second)

    def set_people(self, people: Iterable[Member]) -> None:
        """Offer these as owners, by name."""
        names = [(str(m.id), m.name) for m in people if m.state in WRITE]
        self.owner.set_choices([("", self.tr("Choose a name")), *names])
        for widget in (self.owner, self.what, self.with_class, self.keep):
            widget.setVisible(bool(names))
        for widget in (self._nobody, self.people):
            widget.setVisible(not names)

    def start(self, *of: UUID) -> None:
        """Show what is half-typed of these records, and put the keyboard into the first field."""
        self.draft.show(*of)
        self._say("", "")
        self.show()
        first = self.owner if self.keep.isVisibleTo(self) else self.people
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, of_owner: str, of_what: str) -> None:
        self.owner.say(of_owner)
        self.what.say(of_what)

    def _write(self) -> None:
        owner, what = self.owner.choice(), self.what.text().strip()
        if owner and what:
            self._say("", "")
            self.written.emit(owner, what, one_line(self.with_class.text()))
            return
        self._say(
            "" if owner else self.tr("Please choose whose it is."),
            "" if what else self.tr("A few words are enough."),
        )
        first = self.what if owner else self.owner
        first.setFocus(Qt.FocusReason.OtherFocusReason)
