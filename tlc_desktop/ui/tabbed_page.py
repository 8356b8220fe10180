"""A page of a few tabs, each of which is a list and the one that is chosen in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.domain.text import one_line
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.page_tab import PageTab
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.buttons import Segments
from tlc_desktop.ui.widgets.capture import CaptureLine
from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs, deleting
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.rows import RowText

LIST, LIST_COMPACT = 360, 270
FIRST = "said"


class TabbedPage(Page):
    """Tabs, each a list and the one that is chosen in it.

    Its record is the one chosen, if that is the group's own.

    Attributes:
        under: What is done with the whole list, under it.
    """

    def __init__(self, desk: Desk, name: str, title: str, tabs: Sequence[PageTab]) -> None:
        """Make one.

        Args:
            desk: Where things are kept.
            name: Of the page.
            title: What it is called.
            tabs: The first is shown first.
        """
        super().__init__(desk, f"{name}_page", "")
        self.setAccessibleName(title)
        self._name = name
        self._tabs = {tab.words.kind or FIRST: tab for tab in tabs}
        self._chosen: dict[str, str] = dict.fromkeys(self._tabs, "")
        choices = [(key, tab.words.word) for key, tab in self._tabs.items()]
        self.tabs = Segments(choices, f"{name}_tabs", self.tr("What to look at"), FIRST)
        self.tabs.chosen.connect(self._turn)
        self._write = buttons.primary("", f"{name}_write", "plus")
        self._write.clicked.connect(lambda: self.quick.setFocus(Qt.FocusReason.OtherFocusReason))
        header = PageHeader(f"{name}_header", title, back=self.tr("Our year"))
        header.back.connect(lambda: desk.go("terms"))
        header.add(self.tabs)
        header.add(self._write)
        self.set_header(header)
        # From the outside in: a widget that moves is styled again, with all that is in it.
        whole = QWidget(self)
        self.set_body(whole, scrolls=False, to_edge=True)
        self._list = QWidget(whole)
        self.rows = RowList(name, title, parent=self._list, beside=True)
        ListActs(self.rows, self._acts, self._cells)
        self._empty = labels.body("", "ink2")
        self._empty.setObjectName(f"{name}_empty")
        self.quick = CaptureLine(f"{name}_add", self.tr("Add"), "", "plus", self._list)
        self._draft = Draft(desk, f"{name}_add", text=typed(self.quick))
        self._side = QStackedWidget(whole)
        self.under = QHBoxLayout()
        self._arrange(whole)
        self.rows.chosen.connect(self._choose)
        self.quick.captured.connect(self._add)

    def _arrange(self, whole: QWidget) -> None:
        for tab in self._tabs.values():
            self._side.addWidget(tab)
            tab.wanted.connect(self._show)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self._empty)
        column.addWidget(self.rows, 1)
        column.addWidget(self.quick)
        column.addLayout(self.under)
        self._row = QHBoxLayout(whole)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._list)
        self._row.addWidget(labels.hairline(upright=True))
        self._row.addWidget(self._side, 1)

    @property
    def tab(self) -> PageTab:
        """The tab that is shown."""
        return self._tabs[self.tabs.choice()]

    def open(self, place: Place) -> None:
        kind = FIRST if place.kind in ("", "add") else place.kind
        if kind in self._tabs:
            self.tabs.set_choice(kind)
        if place.record is not None:
            self._read()
            self._find(str(place.record))
        super().open(Place(self._name, place.record, self.tab.words.kind))
        if place.kind == "add":
            self.quick.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = theme.compact(self)
        wide = theme.measure(LIST_COMPACT if small else LIST)
        self._list.setFixedWidth(min(wide, max(LIST_COMPACT, self.width() * 38 // 100)))
        self._row.setSpacing(16 if small else 28)

    def refresh(self) -> None:
        self._read()
        tab, words = self.tab, self.tab.words
        rows = tab.rows()
        self.rows.set_rows(rows)
        keys = [row.id for row in rows if not row.heading]
        chosen = self._chosen[self.tabs.choice()]
        if chosen not in keys:
            chosen = self._chosen[self.tabs.choice()] = next(iter(keys), "")
        self.rows.set_current(chosen)
        self.rows.setVisible(bool(rows))
        self._empty.setText(words.empty)
        self._empty.setVisible(not rows)
        self._write.setText(words.act)
        self._write.setAccessibleName(words.act)
        self.quick.ask(words.line, words.hint)
        self._draft.show(self.tabs.choice())
        own = next((key for _, key in tab.own(chosen)), None)
        self.place = Place(self._name, own, words.kind)
        tab.show_row(chosen)
        self._side.setCurrentWidget(tab)

    def _read(self) -> None:
        for tab in self._tabs.values():
            tab.read()

    def _find(self, key: str) -> None:
        """Choose a row, on whichever tab it stands."""
        for kind, tab in self._tabs.items():
            if any(row.id == key for row in tab.rows()):
                self._chosen[kind] = key
                self.tabs.set_choice(kind)

    def _turn(self, _kind: str) -> None:
        self.refresh()

    def _choose(self, key: str) -> None:
        self._chosen[self.tabs.choice()] = key
        self.refresh()

    def _show(self, key: str) -> None:
        self._read()
        self._find(key)
        self.refresh()
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, text: str) -> None:
        with self._draft.added(self.tab.words.step) as session:
            key = self.tab.add(session, one_line(text))
        self._choose(str(key))

    def _acts(self, ids: Sequence[str]) -> list[ListAct]:
        own = all(self.tab.own(key) for key in ids)
        return [deleting(lambda: self.tab.delete(*ids))] if own else []

    def _cells(self, ids: Sequence[str]) -> list[tuple[str, ...]]:
        rows: dict[str, RowText] = {row.id: row for row in self.tab.rows()}
        return [(rows[key].title, *rows[key].lines) for key in ids if key in rows]
