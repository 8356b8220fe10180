"""The list of ideas, loaded as it is scrolled."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Member
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.ideas.idea_acts import brought, idea_acts
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

# What a row can show of an idea's words.
LONGEST = 240


class FoundIdeas(RowList):
    """Ideas by their ids: title and state, who brought it and when, the first of its words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._keys: list[UUID] = []
        self._people: dict[UUID, Member] = {}
        self._small = False
        super().__init__("ideas", "", self._load, lambda: self._keys, most_lines=1, parent=parent)
        self.setAccessibleName(self.tr("Ideas"))
        idea_acts(desk, self, lambda: self._people)

    def show_found(self, keys: Sequence[UUID], people: dict[UUID, Member]) -> None:
        """Show these ideas."""
        self._keys = list(keys)
        self._people = people
        self._small = theme.compact(self)
        self.refresh()

    def _load(self, offset: int, limit: int) -> list[RowText]:
        with self._desk.workspace.read() as session:
            found = ideas.some(session, self._keys[offset : offset + limit])
        return [self._row(idea) for idea in found]

    def _row(self, idea: Idea) -> RowText:
        day = self._desk.formats.date(idea.day)
        by = [isolate(name) for name in brought(self._desk, idea, self._people)]
        words = " ".join(idea.words[:LONGEST].split())
        return RowText(
            str(idea.id),
            idea.title,
            caption=day if self._small else " · ".join((*by, day)),
            lines=(words,) if words and not self._small else (),
            chip=label(idea.state, self._desk.words),
        )
