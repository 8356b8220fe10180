"""A tab of a page: rows for its list, and beside them the one that is chosen."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from tlc_desktop.storage.undo_log import RecordingSession
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.rows import RowText


@dataclass(frozen=True, slots=True)
class TabWords:
    """What a tab says of itself.

    Attributes:
        kind: Of its place; empty for the first.
        word: On its segment.
        act: The button that begins another.
        line: In the line for another.
        hint: In that line, where there is less room.
        step: Adding one, as a step.
        away: Deleting one, as a step.
        empty: What will be here.
    """

    kind: str
    word: str
    act: str
    line: str
    hint: str
    step: str
    away: str
    empty: str


class PageTab(QStackedWidget):
    """What stands beside the list.

    Signals:
        wanted: Another row shall be chosen, perhaps on another tab; carries its key.

    Attributes:
        words: What it says of itself.
        chosen: The row that is shown.
    """

    wanted = Signal(str)

    def __init__(self, desk: Desk, words: TabWords) -> None:
        super().__init__()
        self.desk = desk
        self.words = words
        self.chosen = ""
        self.addWidget(QWidget())

    def read(self) -> None:
        """Read what there is."""
        raise NotImplementedError

    def rows(self) -> list[RowText]:
        """What the list says, the newest or the group's own first."""
        raise NotImplementedError

    def add(self, session: RecordingSession, text: str) -> UUID:
        """Add another, of which one sentence is known."""
        raise NotImplementedError

    def show_row(self, key: str) -> None:
        """Show the one that is chosen."""
        raise NotImplementedError

    def own(self, key: str) -> dict[tuple[str, UUID], str]:
        """The record of the group's own that a row stands for, by its table and id, with its title."""
        raise NotImplementedError

    def delete(self, *keys: str) -> None:
        """Put what rows stand for into the bin; without keys, what is shown."""
        gone = {
            each: title for key in keys or (self.chosen,) for each, title in self.own(key).items()
        }
        if gone:
            bin_all(self.desk, gone, self.words.away)

    def put(self, part: QWidget, name: str) -> None:
        """Let a part stand beside the list when it is shown."""
        self.addWidget(scrolled(part, name))

    def bring(self, part: QWidget | None) -> None:
        """Show one of the parts, or nothing."""
        for n in range(self.count()):
            if part is not None and self.widget(n).isAncestorOf(part):
                self.setCurrentIndex(n)
                return
        self.setCurrentIndex(0)
