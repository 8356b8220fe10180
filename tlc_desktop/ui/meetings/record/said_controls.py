"""What kind a contribution is, and whose: the controls under a line of what was said, where nothing moves."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from tlc_desktop.domain.entries import Authorship, EntryKind
from tlc_desktop.i18n.value_names import label
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.fields import ComboField
from tlc_desktop.ui.widgets.people_picker import PeoplePicker

IDEA = "idea"
NAMES = 110  # what a choice of names needs
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


def in_words(said: Said) -> str:
    """How a contribution is kept, as text."""
    return " ".join((said.kind, said.authorship.value, *(str(key) for key in said.by)))


def of_words(text: str) -> Said:
    """What `in_words` made; raises a ValueError for anything else."""
    kind, authorship, *by = text.split()
    return Said(kind, Authorship(authorship), tuple(UUID(key) for key in by))


# Who can be chosen, given who is.
Offered = Callable[[Iterable[UUID]], Sequence[tuple[UUID, str]]]


class SaidControls(QWidget):
    """A button for the kind, segments for the authorship, and names when it is credited, in one row.

    Each has its room whatever is chosen.

    Signals:
        changed: The user chose another kind, authorship or name.
        settled: The user is done choosing names; the keyboard belongs elsewhere.
        lettered: A letter was typed where none is wanted; carries it.
    """

    changed = Signal()
    settled = Signal()
    lettered = Signal(str)

    def __init__(
        self,
        desk: Desk,
        name: str,
        kinds: Sequence[str] = KINDS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = name
        self._kinds = kinds
        self._kind = kinds[0]
        self._offered: Offered | None = None
        self.kind_button: QPushButton = buttons.plain("", f"{name}_kind", "ideas", parent=self)
        self.kind_button.clicked.connect(self._open_kinds)
        self.authorship = Segments(
            self._authorships(),
            f"{name}_authorship",
            self.tr("Whose it is"),
            Authorship.GROUP.value,
            parent=self,
        )
        self.authorship.chosen.connect(self._own)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.SPACE_8)
        self._row.addWidget(self.kind_button)
        self._row.addWidget(self.authorship)
        self._row.addStretch(0)
        self._hold_room()
        self._show_kind()

    @cached_property
    def menu(self) -> QMenu:
        """The kinds to choose from; made when they are first wanted."""
        made = worn(QMenu(self))
        identify(made, f"{self._name}_kinds", self.tr("What it is"))
        for kind in self._kinds:
            action = made.addAction(icons.icon(icon_of(kind), "accent"), self.word(kind))
            action.triggered.connect(lambda _=False, kind=kind: self._choose(kind))
        return made

    @cached_property
    def narrow(self) -> ComboField:
        """The authorship in one list; made where there is first no room for its words."""
        made = ComboField(
            "",
            f"{self._name}_authorship_narrow",
            self._authorships(),
            self.tr("Whose it is"),
            parent=self,
        )
        made.hide()
        made.set_choice(self.authorship.choice())
        made.edited.connect(self._own)
        self._row.insertWidget(self._row.indexOf(self.authorship) + 1, made)
        return made

    @cached_property
    def who(self) -> PeoplePicker:
        """Whose name it is; made when there is first a name to choose."""
        made = PeoplePicker(
            "",
            f"{self._name}_who",
            self._desk.formats,
            self.tr("Who said it?"),
            self.tr("Who said it"),
            parent=self,
        )
        made.picked.connect(self._named)
        self._row.insertWidget(self._row.count() - 1, made, 1)
        made.hide()
        if self._offered:
            made.show_people(self._offered(()), ())
        return made

    def offer(self, offered: Offered) -> None:
        """Offer people; who is chosen stays chosen, and an open list of names stays as it is."""
        self._offered = offered
        if "who" in self.__dict__ and not self.who.popup:
            kept = self.who.chosen()
            self.who.show_people(offered(kept), kept)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(160), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the three words do not fit beside the rest, they go into one list."""
        super().resizeEvent(event)
        beside = self.kind_button.minimumWidth() + theme.measure(NAMES) + 2 * theme.SPACE_8
        fits = self.authorship.sizeHint().width() + beside <= self.width()
        self.authorship.setVisible(fits)
        if not fits or "narrow" in self.__dict__:
            self.narrow.setVisible(not fits)

    def _hold_room(self) -> None:
        """Keep as much room for the kind as its longest word needs."""
        for kind in self._kinds:
            self._kind = kind
            self._show_kind()
            wide = self.kind_button.sizeHint().width()
            self.kind_button.setMinimumWidth(max(self.kind_button.minimumWidth(), wide))
        self._kind = self._kinds[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, shift = event.text(), Qt.KeyboardModifier.ShiftModifier
        if text.isprintable() and text.strip() and not event.modifiers() & ~shift:
            self.lettered.emit(text)
            return
        super().keyPressEvent(event)

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
        self._show_authorship(said.authorship.value)
        if "who" in self.__dict__:
            self.who.set_chosen(said.by)
        self._show_kind()

    def _choose(self, kind: str) -> None:
        if kind != self._kind:
            self._kind = kind
            self._show_kind()
            self.changed.emit()
        self.settled.emit()

    def _own(self, authorship: str) -> None:
        self._show_authorship(authorship)
        self.changed.emit()

    def _show_authorship(self, authorship: str) -> None:
        self.authorship.set_choice(authorship)
        if "narrow" in self.__dict__:
            self.narrow.set_choice(authorship)
        credited = authorship == Authorship.CREDITED
        if credited or "who" in self.__dict__:
            self.who.setVisible(credited)

    def _authorships(self) -> list[tuple[str, str]]:
        return [(a.value, label(a, self._desk.words)) for a in Authorship]

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
