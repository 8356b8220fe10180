"""What left this computer, for whom, and who was named in it."""

from functools import cached_property
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.exports import Export
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import exports
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.rows import RowText


class LedgerPage(Page):
    """A line for every file that was handed over, the newest first."""

    SHOWS: ClassVar[frozenset[str]] = frozenset({"export", "community"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "ledger", "")
        title = self.tr("Given to others")
        self.setAccessibleName(title)
        self._top = PageHeader("ledger_header", title)
        self._print = buttons.plain(self.tr("Print this list"), "print_ledger", "print")
        self._top.add(self._print)
        self._what = labels.body(
            self.tr(
                "Every file given to others adds its line here. The lines stay in this community."
            ),
            "ink2",
        )
        self._list = GrowingList("ledger_list", title, most_lines=4)
        body = QWidget()
        column = self._column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        for part in (self._what, self._list):
            column.addWidget(part)
        column.addStretch(1)
        self.set_header(self._top)
        self.set_body(body)
        self._print.clicked.connect(lambda: desk.go("print", kind="ledger"))

    @cached_property
    def _empty(self) -> EmptyState:
        """What stands here while there are no lines."""
        made = EmptyState(
            "ledger_empty",
            self.tr("Nothing was given to others yet"),
            self.tr(
                "When you make a file of a term for somebody else, a line "
                "about it will appear here."
            ),
            self.tr("Go to the terms"),
            "terms",
        )
        self._column.insertWidget(2, made, 100)
        made.begun.connect(lambda: self.desk.go("terms"))
        return made

    def refresh(self) -> None:
        with self.desk.workspace.read() as session:
            lines = exports.ledger(session)
        self._list.set_rows([self._row(line) for line in lines])
        for part in (self._print, self._what, self._list):
            part.setVisible(bool(lines))
        if not lines or "_empty" in self.__dict__:
            self._empty.setVisible(not lines)

    def _row(self, line: Export) -> RowText:
        words, formats = self.desk.words, self.desk.formats
        named = self.tr("Named: {names}").format(names=formats.list(line.named))
        return RowText(
            str(line.id),
            line.what,
            formats.day(line.day),
            (label(line.audience, words),),
            named if line.named else self.tr("Nobody is named."),
        )
