"""People outside the school who know: whom one may ask, and how to reach them."""

from functools import cached_property
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.domain.holders import KnowledgeHolder
from tlc_desktop.domain.text import lines_of, one_line
from tlc_desktop.storage import holders, ideas
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.holders.holder_acts import ADD, bin_holders, holder_acts
from tlc_desktop.ui.holders.holder_detail import HolderDetail
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.capture import CaptureLine
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.rows import RowText

LIST, LIST_COMPACT = 320, 240


class HoldersPage(Page):
    """The list at one side, whoever is chosen at the other; its record is the one chosen."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"knowledge_holder", "holder_idea", "idea", "community"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "holders_page", "")
        self.setAccessibleName(self.tr("People who know"))
        self._known: list[KnowledgeHolder] = []
        self._chosen = ""
        facts = self.tr("Outside the school: whom to ask, and how to reach them without internet")
        header = PageHeader(
            "holders_header", self.tr("People who know"), self.tr("Ideas"), facts=facts
        )
        header.back.connect(lambda: desk.go("ideas"))
        self.set_header(header)
        # From the outside in: a widget that moves is styled again, with all that is in it.
        whole = QWidget(self)
        self.set_body(whole, scrolls=False, to_edge=True)
        self._list = QWidget(whole)
        self.rows = RowList("holders", self.tr("People who know"), parent=self._list, beside=True)
        holder_acts(desk, self.rows, lambda: self._known)
        self.quick = CaptureLine("holder_add", self.tr("Add somebody"), "", "plus", self._list)
        self.quick.ask(self.tr("Add somebody: a name, then Enter"), self.tr("A name, then Enter"))
        self._draft = Draft(desk, "holder_add", name=typed(self.quick))
        self._draft.show()
        self._side = QStackedWidget(whole)
        self._nobody = labels.body(
            self.tr(
                "Nobody yet. A teacher of another school, somebody’s aunt, whoever has done it before: their names may wait here."
            ),
            "ink2",
        )
        self._side.addWidget(scrolled(self._nobody, "holders_nobody_scroll"))
        self._arrange(whole)
        self.rows.chosen.connect(self._choose)
        self.quick.captured.connect(self._add)

    @cached_property
    def detail(self) -> HolderDetail:
        """Whoever is chosen; made when there is somebody."""
        made = HolderDetail(self.desk)
        self._side.addWidget(scrolled(made, "holder_scroll"))
        made.deleted.connect(self._bin)
        return made

    def _arrange(self, whole: QWidget) -> None:
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.rows, 1)
        column.addWidget(self.quick)
        self._row = QHBoxLayout(whole)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._list)
        self._row.addWidget(labels.hairline(upright=True))
        self._row.addWidget(self._side, 1)

    def open(self, place: Place) -> None:
        if place.record is not None:
            self._chosen = str(place.record)
        super().open(Place("holders", place.record or self.place.record))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = theme.compact(self)
        wide = theme.measure(LIST_COMPACT if small else LIST)
        self._list.setFixedWidth(min(wide, max(LIST_COMPACT, self.width() * 38 // 100)))
        self._row.setSpacing(16 if small else 28)

    def refresh(self) -> None:
        with self.desk.workspace.read() as session:
            self._known = holders.holders(session)
            known = {str(one.id): one for one in self._known}
            if self._chosen not in known:
                self._chosen = next(iter(known), "")
            chosen = known.get(self._chosen)
            about = ideas.some(session, chosen.ideas) if chosen else []
        self.rows.set_rows(
            [
                RowText(key, one.name, small=one_line(one.about), light=True)
                for key, one in known.items()
            ]
        )
        self.rows.set_current(self._chosen)
        self.place = Place("holders", chosen.id if chosen else None)
        if chosen is None:
            self._side.setCurrentIndex(0)
            return
        self.detail.show_holder(chosen, about)
        self._side.setCurrentIndex(1)

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.refresh()

    def _add(self, text: str) -> None:
        with self._draft.added(ADD) as session:
            names = [one_line(line) for line in lines_of(text)]
            keys = [holders.add(session, KnowledgeHolder(name)) for name in names]
        self._choose(str(keys[0]))
        self.detail.about.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bin(self) -> None:
        bin_holders(self.desk, [one for one in self._known if str(one.id) == self._chosen])
