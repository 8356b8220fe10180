"""Everything that can be found, as it is typed."""

from collections.abc import Sequence
from functools import cached_property
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.storage import search
from tlc_desktop.storage.search import Found
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.search.snippet import snippet
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.fields import LineField
from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs, opening
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.rows import RowText
from tlc_desktop.ui.window.record_table import RECORDS, line_of, place_of

MOST = 30


class SearchPage(Page):
    """One field over everything; each result is a click away from its record."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(kind for kind, line in RECORDS.items() if line.word)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "search_page", "")
        self.setAccessibleName(self.tr("Search"))
        self._found: dict[str, Found] = {}
        self.set_header(PageHeader("search_header", self.tr("Search")))
        self.field = LineField(
            "",
            "search_text",
            placeholder=self.tr("A word, or the beginning of one"),
            accessible=self.tr("Look for"),
            icon="search",
        )
        self.rows = RowList("search_results", self.tr("What was found"), most_lines=2)
        ListActs(self.rows, self._offered, self._cells)
        self._more = labels.caption(
            self.tr("These are the newest. Type one more word to get fewer."), wrap=True
        )
        self._stack = QStackedWidget()
        self._results = self._result_side()
        self._stack.addWidget(self._results)
        self.set_body(self._arranged(), scrolls=False)
        self.field.edited.connect(self.refresh)
        self.field.edit.returnPressed.connect(self._open_first)
        self.field.edit.installEventFilter(self)
        self.rows.opened.connect(self._open)

    @cached_property
    def _at_first(self) -> EmptyState:
        """What stands here while nothing is looked for."""
        made = EmptyState(
            "search_empty",
            self.tr("Find anything"),
            self.tr(
                "People, meetings and what was said in them, ideas, try-outs and their stories, terms. A few letters are enough."
            ),
        )
        self._stack.addWidget(made)
        return made

    @cached_property
    def _nothing(self) -> EmptyState:
        """What stands here where nothing is found."""
        made = EmptyState(
            "search_nothing", self.tr("Nothing found"), "", self.tr("Clear"), icon="search"
        )
        self._stack.addWidget(made)
        made.begun.connect(self.clear)
        return made

    def _result_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.rows, 1)
        column.addWidget(self._more)
        return side

    def _arranged(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(self.field)
        column.addWidget(self._stack, 1)
        return body

    def open(self, place: Place) -> None:
        if place.text and place.text != self.field.text():
            self.field.set_text(place.text)
            self._stale = True
        super().open(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        goes_down = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
        )
        if watched is self.field.edit and goes_down and self._found:
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        typed = self.field.text()
        with self.desk.workspace.read() as session:
            found = search.find(session, typed, MOST)
        self._found = {str(one.record): one for one in found}
        self.rows.set_rows([self._row(one) for one in found])
        self._more.setVisible(len(found) == MOST)
        if found:
            self._stack.setCurrentWidget(self._results)
        elif search.query_words(typed):
            self._nothing.words.setText(
                self.tr("Nothing here has {words}. Perhaps fewer letters?").format(
                    words=self.desk.formats.quote(typed.strip())
                )
            )
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._stack.setCurrentWidget(self._at_first)

    def clear(self) -> None:
        """Look for nothing."""
        self.field.set_text("")
        self.refresh()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, found: Found) -> RowText:
        shown = snippet(found.text, found.matches)
        kind = line_of(found.kind, found.shown_by)
        return RowText(
            str(found.record),
            shown.title,
            caption=self.tr(kind.word),
            lines=(shown.line,) if shown.line else (),
            icon=kind.icon,
            light=True,
            marks=(shown.title_marks, shown.line_marks),
        )

    def _offered(self, ids: Sequence[str]) -> list[ListAct]:
        return [opening(lambda: self._open(ids[0]))] if len(ids) == 1 else []

    def _cells(self, ids: Sequence[str]) -> list[tuple[str, ...]]:
        rows = [self._row(self._found[key]) for key in ids if key in self._found]
        return [(row.title, row.caption, *row.lines) for row in rows]

    def _open_first(self) -> None:
        if self._found:
            self._open(self.rows.current_id() or next(iter(self._found)))

    def _open(self, row: str) -> None:
        found = self._found.get(row)
        if found is None:
            return
        self.desk.went.emit(place_of(found.kind, found.record, found.shown_by))
