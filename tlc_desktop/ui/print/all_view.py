"""Everything that can be printed, on one page: what is likely wanted now on top."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.text import elided, one_line
from tlc_desktop.printing import printables
from tlc_desktop.printing.kinds import title_of
from tlc_desktop.printing.printables import Printable
from tlc_desktop.storage.base import is_noted
from tlc_desktop.storage.tables import tables
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.slips.came_back import CameBack
from tlc_desktop.ui.widgets.landing import IN_PLACE
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.rows import RowText

LONGEST = 48
NOW = "now"


class AllPagesPage(Page):
    """The kinds of pages, each of the record that is most likely meant."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        table.name for table in tables() if not is_noted(table.name)
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "sheets_page", "")
        self.setAccessibleName(self.tr("Print"))
        said = self.tr("Open a page to see it, choose its paper, and print or save it")
        self.set_header(PageHeader("sheets_header", self.tr("Print"), facts=said))
        self.rows = RowList("all_sheets", self.tr("Everything that can be printed"))
        self.came_back = CameBack(desk)
        self.came_back.lead_on()
        self.came_back.edit.setProperty(IN_PLACE, True)  # one comes here to print
        body = QWidget(self)
        self.set_body(body, scrolls=False, to_edge=True)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(self.came_back)
        column.addWidget(self.rows, 1)
        self._places: dict[str, tuple[str, UUID | None]] = {}
        self.rows.opened.connect(self._open)

    def refresh(self) -> None:
        now = self.desk.now()
        with self.desk.workspace.read() as session:
            likely = printables.likely(session, now)
            every = printables.everything(session, now)
        self._places = {}
        rows = (
            [RowText("heading:now", self.tr("Likely wanted now"), heading=True)] if likely else []
        )
        rows += [self._row(each, f"now:{each.kind.name}") for each in likely]
        if likely:
            rows.append(RowText("heading:all", self.tr("All pages"), heading=True))
        rows += [self._row(each, each.kind.name) for each in every]
        self.rows.set_rows(rows)

    def _row(self, each: Printable, key: str) -> RowText:
        self._places[key] = each.kind.name, each.record
        about = elided(one_line(each.about), LONGEST)
        day = self.desk.formats.day_month(each.day) if each.day else ""
        said = day or about
        return RowText(key, title_of(each.kind, self.desk.words), said, light=True)

    def _open(self, key: str) -> None:
        kind, record = self._places[key]
        self.desk.go("print", record, kind=kind)
