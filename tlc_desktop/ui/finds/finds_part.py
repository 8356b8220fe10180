"""What was found: the reading shelf and all else, and under them what may be done with the one chosen."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.entries import Entry
from tlc_desktop.domain.finds import is_on_shelf
from tlc_desktop.domain.members import Member
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.finds.find_acts import (
    bring,
    delete_find,
    find_acts,
    for_later,
    make_idea,
    park,
    to_idea,
    to_meeting,
)
from tlc_desktop.ui.finds.whose import finders
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.chips import FlowLayout
from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText


class FindsPart(QWidget):
    """The list of what was found; what is to be read, or lies somewhere on paper, stands on the shelf above the rest."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._finds: dict[str, Entry] = {}
        self.rows = RowList("finds", self.tr("Things we found"), most_lines=3)
        ListActs(self.rows, self._offered, self._cells)
        gone = buttons.icon_button("bin", self.tr("Put it into the bin"), "find_bin")
        self._buttons = {
            buttons.primary(to_idea(), "find_make", "ideas"): make_idea,
            buttons.plain(to_meeting(), "finds_bring", "meetings"): bring,
            buttons.plain(for_later(), "find_park", "park"): park,
            gone: delete_find,
        }
        row = FlowLayout(gap=10)
        for button, act in self._buttons.items():
            row.addWidget(button)
            button.clicked.connect(partial(self._do, act))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.rows, 1)
        column.addLayout(row)
        self.rows.opened.connect(self._open)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Return"), self, lambda: self._do(make_idea), context=within)

    def show_finds(self, finds: Sequence[Entry], people: dict[UUID, Member]) -> None:
        """Show these; the first is chosen where none is."""
        shelf = [find for find in finds if is_on_shelf(find)]
        rest = [find for find in finds if not is_on_shelf(find)]
        shown = [*shelf, *rest]
        self._finds = {str(find.id): find for find in shown}
        rows = [self._row(find, people) for find in shown]
        if shelf:
            rows.insert(0, RowText("heading:shelf", self.tr("The reading shelf"), heading=True))
        if shelf and rest:
            more = RowText("heading:rest", self.tr("More that we found"), heading=True)
            rows.insert(len(shelf) + 1, more)
        self.rows.set_rows(rows)
        if finds and self.rows.current_id() not in self._finds:
            self.rows.set_current(str(shown[0].id))
        for button in self._buttons:
            button.setEnabled(bool(finds))

    def _row(self, find: Entry, people: dict[UUID, Member]) -> RowText:
        who = finders(self._desk, find, people)
        from_where = [find.citation.strip()] if find.citation.strip() else []
        if find.paper_copy.strip():
            place = isolate(" ".join(find.paper_copy.split()))
            from_where.append(self.tr("on paper: {place}").format(place=place))
        small = " · ".join(from_where)
        day = self._desk.formats.date(find.day)
        return RowText(str(find.id), who, day, lines=(find.text,), small=small, icon="note")

    def _offered(self, ids: Sequence[str]) -> Sequence[ListAct]:
        return find_acts(self._desk, [self._finds[key] for key in ids if key in self._finds])

    def _cells(self, ids: Sequence[str]) -> list[tuple[str, ...]]:
        rows = [row for row in self.rows.row_texts() if row.id in set(ids)]
        return [(row.lines[0], row.title, row.caption, row.small) for row in rows]

    def _open(self, key: str) -> None:
        self._desk.go("find", UUID(key))

    def _do(self, act: Callable[[Desk, UUID], None]) -> None:
        if find := self._finds.get(self.rows.current_id()):
            act(self._desk, find.id)
