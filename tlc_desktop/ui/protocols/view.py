"""Protocols: the community's own and those that are ready to use, and one of them in full."""

from functools import cached_property
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.domain.text import one_line
from tlc_desktop.storage import protocols
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.draft import Draft, typed
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.protocols.ours import ours
from tlc_desktop.ui.protocols.protocol_acts import ADD, TAKE, bin_protocols, protocol_acts
from tlc_desktop.ui.protocols.protocol_detail import ProtocolDetail
from tlc_desktop.ui.protocols.ready import ReadyProtocol
from tlc_desktop.ui.protocols.steps_told import steps_told
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.capture import CaptureLine
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.widgets.rows import RowText

LIST, LIST_COMPACT = 320, 240
OWN, READY = "heading:own", "heading:ready"


class ProtocolsPage(Page):
    """The list at one side, the chosen protocol at the other.

    Its record is the one chosen, if that is the community's own.
    """

    SHOWS: ClassVar[frozenset[str]] = frozenset({"protocol", "community"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "protocols_page", "")
        self.setAccessibleName(self.tr("Protocols"))
        self._own: list[Protocol] = []
        self._chosen = ""
        header = PageHeader(
            "protocols_header",
            self.tr("Protocols"),
            back=self.tr("Meetings"),
            facts=self.tr(
                "Ways of talking together, step by step; a part of a meeting may use one"
            ),
        )
        header.back.connect(lambda: desk.go("meetings"))
        self._write = buttons.primary(self.tr("Write our own"), "write_protocol", "plus")
        self._write.clicked.connect(lambda: self.quick.setFocus(Qt.FocusReason.OtherFocusReason))
        header.add(self._write)
        self.set_header(header)
        # From the outside in: a widget that moves is styled again, with all that is in it.
        whole = QWidget(self)
        self.set_body(whole, scrolls=False, to_edge=True)
        self._list = QWidget(whole)
        self.rows = RowList("protocols", self.tr("Protocols"), parent=self._list, beside=True)
        protocol_acts(desk, self.rows, lambda: self._own)
        self.quick = CaptureLine("protocol_add", self.tr("Add a protocol"), "", "plus", self._list)
        self.quick.ask(
            self.tr("Add our own: its title, then Enter"), self.tr("Its title, then Enter")
        )
        self._draft = Draft(desk, "protocol_add", title=typed(self.quick))
        self._draft.show()
        self._side = QStackedWidget(whole)
        self._arrange(whole)
        self.rows.chosen.connect(self._choose)
        self.quick.captured.connect(self._add)

    @cached_property
    def detail(self) -> ProtocolDetail:
        """The community's own; made when it is first wanted."""
        made = ProtocolDetail(self.desk)
        self._side.addWidget(scrolled(made, "protocol_scroll"))
        made.deleted.connect(self._bin)
        made.copied.connect(self._show)
        return made

    @cached_property
    def ready(self) -> ReadyProtocol:
        """One of ours; made when it is first wanted."""
        made = ReadyProtocol(self.desk)
        self._side.addWidget(scrolled(made, "protocol_ready_scroll"))
        made.taken.connect(self._take)
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
        super().open(Place("protocols", place.record or self.place.record))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = theme.compact(self)
        wide = theme.measure(LIST_COMPACT if small else LIST)
        self._list.setFixedWidth(min(wide, max(LIST_COMPACT, self.width() * 38 // 100)))
        self._row.setSpacing(16 if small else 28)

    def refresh(self) -> None:
        with self.desk.workspace.read() as session:
            self._own = protocols.protocols(session)
        ready = {one.ours: one for one in ours(self.desk, self._own)}
        own = {str(one.id): one for one in self._own}
        rows = [self._line(key, one) for key, one in own.items()]
        if rows:
            rows.insert(0, RowText(OWN, self.tr("Our own"), heading=True))
        if ready:
            rows.append(RowText(READY, self.tr("Ready to use"), heading=True))
            rows += [self._line(key, one) for key, one in ready.items()]
        self.rows.set_rows(rows)
        if self._chosen not in own.keys() | ready.keys():
            self._chosen = next(iter((*own, *ready)), "")
        self.rows.set_current(self._chosen)
        self.place = Place("protocols", UUID(self._chosen) if self._chosen in own else None)
        self._show_side(own.get(self._chosen), ready.get(self._chosen))

    def _show_side(self, own: Protocol | None, ready: Protocol | None) -> None:
        part = self.detail if own else self.ready
        shown = own or ready
        if shown is not None:
            part.show_protocol(shown)
        for n in range(self._side.count()):
            if self._side.widget(n).isAncestorOf(part):
                self._side.setCurrentIndex(n)

    def _line(self, key: str, one: Protocol) -> RowText:
        return RowText(key, one.title, small=steps_told(one, self.desk), light=True)

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.refresh()

    def _show(self, key: str) -> None:
        """Show one that was just made, with the keyboard in its steps."""
        self._choose(key)
        self.detail.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        wanted = next((one for one in ours(self.desk) if one.ours == self._chosen), None)
        if wanted is not None:
            with self.desk.workspace.change(TAKE) as session:
                key = protocols.take(session, wanted)
            self._show(str(key))

    def _add(self, title: str) -> None:
        with self._draft.added(ADD) as session:
            key = protocols.add(session, Protocol(one_line(title)))
        self._show(str(key))

    def _bin(self) -> None:
        bin_protocols(self.desk, [one for one in self._own if str(one.id) == self._chosen])
