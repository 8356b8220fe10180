"""Choosing an idea by typing a few letters of it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import ComboField, LineField
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.rows import RowText

MOST = 5


class IdeaChooser(QFrame):
    """A field over the titles and words of ideas, and the few that fit best; a click chooses.

    Signals:
        picked: An idea was chosen; carries its id and the key of the kind, if kinds were given.
        closed: It was closed without choosing.
    """

    picked = Signal(str, str)
    closed = Signal()

    def __init__(
        self, desk: Desk, name: str, accessible: str, kinds: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Make it, hidden.

        Args:
            desk: Where the ideas are.
            name: Object name.
            accessible: What choosing is for; stands at its top.
            kinds: Ways in which the one may belong to the other (key, text).
        """
        super().__init__()
        identify(self, name, accessible)
        self.setProperty("ground", "card")
        self._desk = desk
        self._without: UUID | None = None
        self.kind = ComboField("", f"{name}_kind", kinds, self.tr("How"))
        self.kind.setVisible(bool(kinds))
        self.field = LineField(
            "", f"{name}_text", self.tr("A word of the other idea"), accessible, "search"
        )
        self.rows = GrowingList(f"{name}_rows", self.tr("Ideas"), most_lines=1)
        self._nothing = labels.caption(self.tr("No idea has these words."), wrap=True)
        close = buttons.quiet(self.tr("Close"), f"{name}_close")
        top = QHBoxLayout()
        top.addWidget(labels.caption_bold(accessible), 1)
        top.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 10)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(top)
        for widget in (self.kind, self.field, self.rows, self._nothing):
            column.addWidget(widget)
        self.field.edited.connect(self._look)
        self.rows.opened.connect(self._pick)
        close.clicked.connect(self.stop)
        self.hide()

    def start(self, without: UUID | None = None) -> None:
        """Open, for any idea but `without`."""
        self._without = without
        self.field.set_text("")
        self._look()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Close without choosing."""
        self.hide()
        self.closed.emit()

    def _look(self) -> None:
        with self._desk.workspace.read() as session:
            keys = ideas.found(session, self.field.text())
            keys = [key for key in keys[: MOST + 1] if key != self._without][:MOST]
            found = ideas.some(session, keys)
        self.rows.set_rows([_row(idea) for idea in found])
        self._nothing.setVisible(not found)

    def _pick(self, key: str) -> None:
        self.hide()
        self.picked.emit(key, self.kind.choice())


def _row(idea: Idea) -> RowText:
    return RowText(str(idea.id), idea.title, light=True)
