"""The line that keeps an idea or a find in ten seconds, and says where it went."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.finds import pasted
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.text import elided, lines_of
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, DraftPart, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.place import HOME, Place
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.capture import CaptureLine

if TYPE_CHECKING:
    from tlc_desktop.storage import entries, ideas
else:
    entries = read_later("tlc_desktop.storage.entries")
    ideas = read_later("tlc_desktop.storage.ideas")

ADD_IDEA = str(QT_TRANSLATE_NOOP("Steps", "Add idea"))
ADD_FIND = str(QT_TRANSLATE_NOOP("Steps", "Add find"))
IDEA, FIND = "idea", "find"
SHOWN = 60
MOST_NAMED = 3


class NoteLine(QWidget):
    """Idea or find, a text, Enter: it is saved, as the group's own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("note_line")
        self._desk = desk
        self._place = HOME
        self.capture = CaptureLine("note", self.tr("Note an idea, or something you found"), "")
        self.kinds = Segments(
            [(IDEA, self.tr("Idea")), (FIND, self.tr("Something found"))],
            "note_kind",
            self.tr("What it is"),
            IDEA,
        )
        self._hint = labels.caption("Ctrl+N")
        self._noted = labels.caption("")
        self._noted.setObjectName("noted")
        self.link = buttons.quiet(self.tr("Open it"), "noted_open")
        self._arrange()
        self._ask(IDEA)
        kind = DraftPart(self.kinds.chosen, self.kinds.choice, self._show_kind, typed=False)
        self._draft = Draft(desk, "note", self._begin, text=typed(self.capture), kind=kind)
        self._draft.show()
        self.kinds.chosen.connect(self._choose)
        self.capture.captured.connect(self._keep)
        self.capture.take_lines()
        self.capture.edited.connect(self._forget)
        self.link.clicked.connect(self._go)

    def noted(self) -> str:
        """What is said of the last text kept, empty when nothing is."""
        return "" if self._said.isHidden() else self._noted.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(not theme.compact(self))

    def _arrange(self) -> None:
        self.capture.add_inside(self._hint)
        self.capture.add_inside(self.kinds)
        self._said = QWidget()
        row = QHBoxLayout(self._said)
        row.setContentsMargins(*((0, 0, 4, 0) if theme.is_rtl() else (4, 0, 0, 0)))
        row.addWidget(self._noted)
        row.addWidget(self.link)
        row.addStretch(1)
        self._said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self.capture)
        column.addWidget(self._said)

    def _begin(self) -> None:
        self.capture.set_text("")

    def _show_kind(self, kind: str) -> None:
        self.kinds.set_choice(kind)
        self._ask(kind)

    def _choose(self, kind: str) -> None:
        self._ask(kind)
        self.capture.setFocus()

    def _ask(self, kind: str) -> None:
        idea = kind == IDEA
        self.capture.set_icon("ideas" if idea else "search")
        wanted = self.tr("Note an idea, and press Enter"), self.tr("An idea, then Enter")
        found = self.tr("Note what you found, and press Enter"), self.tr("Note what you found")
        self.capture.ask(*(wanted if idea else found))

    def _keep(self, text: str) -> None:
        lines = lines_of(text)
        self._place = self._save(lines)
        quoted = self._desk.formats.list([elided(line, SHOWN) for line in lines[:MOST_NAMED]])
        said = self._desk.formats.quote(elided(text, SHOWN)) if len(lines) == 1 else quoted
        more = "…" if len(lines) > MOST_NAMED else ""
        self._noted.setText(self.tr("Noted: {title}").format(title=said + more))
        self._said.show()
        announce(self.capture.edit, self._noted.text())

    def _save(self, lines: Sequence[str]) -> Place:
        """Save each line; the place that shows them."""
        day = self._desk.today()
        if self.kinds.choice() == IDEA:
            with self._draft.added(ADD_IDEA) as session:
                keys = [ideas.add(session, Idea(line, day)) for line in lines]
            return Place("idea", keys[0]) if len(keys) == 1 else Place("ideas")
        with self._draft.added(ADD_FIND) as session:
            found = pasted("\n".join(lines), Entry(EntryKind.FIND, "", day))
            keys = [entries.add(session, find) for find in found]
        return Place("find", keys[0]) if len(keys) == 1 else Place("ideas", kind="finds")

    def _forget(self) -> None:
        self._said.hide()

    def _go(self) -> None:
        self._desk.went.emit(self._place)
