"""What kind a contribution is, and whose: the controls under a line of what was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from tlc_desktop.domain.entries import Authorship, EntryKind
from tlc_desktop.i18n.labels import label
from tlc_desktop.ui import icons, theme
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.people_picker import PeoplePicker
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.fields import ComboField

IDEA = "idea"
KINDS = (
    IDEA,
    EntryKind.NOTE.value,
    EntryKind.CHALLENGE.value,
    EntryKind.QUESTION.value,
    EntryKind.PUSH_BACK.value,
    EntryKind.ASSUMPTION.value,
    EntryKind.DECISION.value,
    EntryKind.THANKS.value,
    EntryKind.VOICE.value,
)


def icon_of(kind: str) -> str:
    """The icon of a kind of contribution."""
    special = {IDEA: "ideas", EntryKind.PUSH_BACK: "pushback", EntryKind.FIND: "note"}
    return special.get(kind, kind)


@dataclass(frozen=True, slots=True)
class Said:
    """How a contribution is kept.

    Attributes:
        kind: One of `KINDS`.
        by: Who is credited; empty unless it is credited.
    """

    kind: str
    authorship: Authorship
    by: tuple[UUID, ...]


class SaidControls(QWidget):
    """A button for the kind, segments for the authorship, and names when it is credited.

    Signals:
        changed: The user chose another kind, authorship or name.
        settled: The user is done choosing names; the keyboard belongs elsewhere.
    """

    changed = Signal()
    settled = Signal()

    def __init__(self, desk: Desk, name: str, kinds: Sequence[str] = KINDS) -> None:
        super().__init__()
        self._desk = desk
        self._kinds = kinds
        self._kind = kinds[0]
        self.kind_button: QPushButton = buttons.plain("", f"{name}_kind", "ideas")
        self.menu = QMenu(self)
        identify(self.menu, f"{name}_kinds", self.tr("What it is"))
        for kind in kinds:
            action = self.menu.addAction(icons.icon(icon_of(kind), "accent"), self.word(kind))
            action.triggered.connect(lambda _=False, kind=kind: self._choose(kind))
        self.kind_button.clicked.connect(self._open_kinds)
        self._make_whose(name)
        flow = FlowLayout()
        flow.addWidget(self.kind_button)
        flow.addWidget(self.authorship)
        flow.addWidget(self.narrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(flow)
        column.addWidget(self.who)
        self.narrow.set_choice(Authorship.GROUP.value)
        self._show_kind()

    def _make_whose(self, name: str) -> None:
        words = self._desk.words
        self.authorship = Segments(
            [(a.value, label(a, words)) for a in Authorship],
            f"{name}_authorship",
            self.tr("Whose it is"),
            Authorship.GROUP.value,
        )
        self.authorship.chosen.connect(self._own)
        self.narrow = ComboField(
            "",
            f"{name}_authorship_narrow",
            [(a.value, label(a, words)) for a in Authorship],
            self.tr("Whose it is"),
        )
        self.narrow.edited.connect(self._own)
        self.narrow.hide()
        self.who = PeoplePicker(
            "", f"{name}_who", self._desk.formats, self.tr("Who said it?"), self.tr("Who said it")
        )
        self.who.picked.connect(self._named)
        self.who.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(160), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the three words do not fit beside each other, they go into one list."""
        super().resizeEvent(event)
        fits = self.authorship.sizeHint().width() <= self.width()
        self.authorship.setVisible(fits)
        self.narrow.setVisible(not fits)

    def word(self, kind: str) -> str:
        """The word for a kind."""
        return self.tr("idea") if kind == IDEA else label(EntryKind(kind), self._desk.words)

    def said(self) -> Said:
        """What is chosen."""
        authorship = Authorship(self.authorship.choice())
        by = self.who.chosen() if authorship is Authorship.CREDITED else ()
        return Said(self._kind, authorship, by)

    def show_said(self, said: Said) -> None:
        """Show another choice, without a signal."""
        self._kind = said.kind if said.kind in self._kinds else self._kinds[0]
        self.authorship.set_choice(said.authorship.value)
        self.narrow.set_choice(said.authorship.value)
        self.who.set_chosen(said.by)
        self.who.setVisible(said.authorship is Authorship.CREDITED)
        self._show_kind()

    def _choose(self, kind: str) -> None:
        if kind != self._kind:
            self._kind = kind
            self._show_kind()
            self.changed.emit()
        self.settled.emit()

    def _own(self, authorship: str) -> None:
        self.authorship.set_choice(authorship)
        self.narrow.set_choice(authorship)
        self.who.setVisible(authorship == Authorship.CREDITED)
        self.changed.emit()

    def _named(self) -> None:
        self.changed.emit()
        self.settled.emit()

    def _show_kind(self) -> None:
        word = self.word(self._kind)
        self.kind_button.setText(word)
        self.kind_button.setIcon(icons.icon(icon_of(self._kind), "ink", 18, icons.AIR))
        self.kind_button.setAccessibleName(self.tr("What it is: {kind}").format(kind=word))

    def _open_kinds(self) -> None:
        corner = self.kind_button.rect().bottomLeft()
        if theme.is_rtl():
            corner = self.kind_button.rect().bottomRight()
            corner.setX(corner.x() - self.menu.sizeHint().width())
        self.menu.popup(self.kind_button.mapToGlobal(corner))
