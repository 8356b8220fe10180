"""The bin: what was deleted, to be put back; and the one way to take it out of the file."""

from collections.abc import Sequence
from functools import cached_property
from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import backups, records
from tlc_desktop.storage.records import Binned
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.dialogs import ask
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.rows import RowText
from tlc_desktop.ui.window.record_table import RECORDS, line_of

PUT_BACK = str(QT_TRANSLATE_NOOP("Steps", "Put back from the bin"))
LONGEST = 60


class BinPage(Page):
    """What is in the bin, the newest first."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(RECORDS)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "bin", "")
        self.setAccessibleName(self.tr("Bin"))
        self._found: dict[str, Binned] = {}
        header = PageHeader("bin_header", self.tr("Bin"))
        self.empty_bin = buttons.plain(self.tr("Empty the bin…"), "bin_empty_it", "bin")
        self.put_back = buttons.primary(self.tr("Put back"), "bin_put_back", "undo")
        header.add(self.empty_bin)
        header.add(self.put_back)
        self.list = RowList("bin_list", self.tr("What is in the bin"))
        ListActs(self.list, self._offered, self._cells)
        self._what = labels.body(
            self.tr("What you delete waits here. Nothing leaves the file by itself."), "ink2"
        )
        body = QWidget()
        column = self._column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._what, self.list):
            column.addWidget(part)
        self.set_header(header)
        self.set_body(body, scrolls=False)
        self.list.chosen.connect(lambda: self.put_back.setEnabled(True))
        self.put_back.clicked.connect(lambda: self._put_back(self.list.selected_ids()))
        self.empty_bin.clicked.connect(self._empty_it)

    @cached_property
    def _empty(self) -> EmptyState:
        """What stands here while nothing is in it."""
        made = EmptyState(
            "bin_nothing",
            self.tr("The bin is empty"),
            self.tr("What you delete will wait here, in case you want it back."),
            self.tr("Go to Today"),
            "today",
        )
        self._column.addWidget(made)
        made.begun.connect(lambda: self.desk.go("today"))
        return made

    def refresh(self) -> None:
        with self.desk.workspace.read() as session:
            found = records.bin_of(session)
        self._found = {f"{each.kind}:{each.id}": each for each in found}
        self.list.set_rows([self._row(key, each) for key, each in self._found.items()])
        for part in (self.list, self._what, self.put_back, self.empty_bin):
            part.setVisible(bool(found))
        if not found or "_empty" in self.__dict__:
            self._empty.setVisible(not found)
        self.put_back.setEnabled(bool(self.list.current_id()))

    def _row(self, key: str, binned: Binned) -> RowText:
        day = self.desk.formats.short_day(binned.deleted_at.date())
        kind = self.tr(line_of(binned.kind, binned.belongs_to).bin_word)
        return RowText(key, one_line(binned.title) or kind, caption=day, lines=(kind,))

    def _offered(self, ids: Sequence[str]) -> list[ListAct]:
        back = ListAct("put_back", self.put_back.text(), lambda: self._put_back(ids), "undo")
        return [back]

    def _cells(self, ids: Sequence[str]) -> list[tuple[str, ...]]:
        rows = [self._row(key, self._found[key]) for key in ids if key in self._found]
        return [(row.title, *row.lines, row.caption) for row in rows]

    def _put_back(self, ids: Sequence[str]) -> None:
        """Put back what is selected: what went in last comes first, so that nothing waits for another."""
        chosen = [self._found[key] for key in ids if key in self._found]
        if not chosen:
            return
        with self.desk.workspace.change(PUT_BACK) as session:
            for binned in chosen:
                records.restore(session, binned.kind, binned.id)
        if len(chosen) > 1:
            said = self.desk.formats.digits(self.tr("%n thing(s) are back.", "", len(chosen)))
        else:
            title = one_line(chosen[0].title)
            shown = title if len(title) <= LONGEST else title[:LONGEST].rstrip() + "…"
            said = self.tr("“{title}” is back.").format(title=isolate(shown))
        self.desk.tell(said, undo=True)

    def _empty_it(self) -> None:
        sure = ask(
            self,
            "empty_bin",
            self.tr("Empty the bin?"),
            self.tr(
                "What is in it is removed from this file for ever. Then the "
                "steps before this one cannot be undone either."
            ),
            self.tr("Empty the bin"),
            self.tr("Keep everything"),
        )
        if sure:
            store = self.desk.workspace.store
            self.desk.workspace.settle()
            tasks.run(
                self,
                self.tr("Making a backup"),
                lambda _progress: backups.before(store, Why.BIN),
                lambda _made: self._empty_now(),
            )

    def _empty_now(self) -> None:
        with self.desk.workspace.change_for_good() as session:
            records.empty_bin(session)
        self.desk.tell(self.tr("The bin is empty now."))
