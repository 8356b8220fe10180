"""The backups of the open file on this computer: what each holds, one more now, one for a stick."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.backups import Backup, Why
from tlc_desktop.domain.clocks import here
from tlc_desktop.storage import backup_care, backups
from tlc_desktop.storage.files import free_path
from tlc_desktop.ui.backups import caring, sticks
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file import hand_on
from tlc_desktop.ui.file.file_dialogs import choose_folder
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.empty_state import EmptyState
from tlc_desktop.ui.widgets.growing_list import GrowingList
from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.rows import RowText
from tlc_desktop.ui.window.requests import Restore

translate = QCoreApplication.translate


class BackupsPage(Page):
    """A line for each backup, the newest first."""

    SHOWS: ClassVar[frozenset[str]] = frozenset({"community"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "backups", "")
        title = self.tr("Backups")
        self.setAccessibleName(title)
        header = PageHeader("backups_header", title)
        self.to_stick = buttons.plain(self.tr("Back up to a stick"), "backup_to_stick")
        self.now = buttons.primary(self.tr("Back up now"), "backup_now")
        self.back = buttons.plain(self.tr("Bring back…"), "backup_bring_back", "undo")
        header.add(self.back)
        header.add(self.to_stick)
        header.add(self.now)
        self._what = labels.body(
            self.tr(
                "Each is the whole community, bin and private notes too. They lie on this computer: one"
                " on a stick is safe when the computer is not."
            ),
            "ink2",
        )
        self._outside = labels.body("", "ink2")
        self._outside.setObjectName("backups_outside")
        self.practise = buttons.quiet(self.tr("Try bringing one back"), "backup_practise")
        self.list = GrowingList("backups_list", title, most_lines=3)
        body = QWidget()
        column = self._column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        beside = QHBoxLayout()
        beside.setSpacing(theme.SPACE_12)
        beside.addWidget(self._outside, 1, Qt.AlignmentFlag.AlignVCenter)
        beside.addWidget(self.practise, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self._what)
        column.addLayout(beside)
        column.addWidget(self.list)
        column.addStretch(1)
        self.set_header(header)
        self.set_body(body)
        self._found: dict[str, Backup] = {}
        ListActs(self.list, self._offered, self._cells)
        self.list.chosen.connect(lambda: self.back.setEnabled(True))
        self.back.clicked.connect(lambda: self._bring_back(self.list.selected_ids()))
        self.now.clicked.connect(self._back_up)
        self.practise.clicked.connect(lambda: caring.practise(self, desk))
        desk.cared.connect(self.refresh)
        self.to_stick.clicked.connect(self._back_up_to_stick)

    @cached_property
    def _empty(self) -> EmptyState:
        """What stands here while there is none."""
        made = EmptyState(
            "backups_none",
            self.tr("There is no backup yet"),
            self.tr("Each backup that is made will have its line here, with what it holds."),
            self.tr("Make the first backup"),
            "lock",
        )
        self._column.insertWidget(3, made, 100)
        made.begun.connect(self._back_up)
        return made

    def refresh(self) -> None:
        store = self.desk.workspace.store
        found = backups.kept(store.path, store.key)
        self._found = {str(each.number): each for each in found}
        self.list.set_rows([self._row(each) for each in found])
        self.back.setEnabled(bool(self.list.current_id()))
        self._outside.setText(self._said_outside())
        for part in (self.list, self._what, self._outside, self.practise, self.back):
            part.setVisible(bool(found))
        if not found or "_empty" in self.__dict__:
            self._empty.setVisible(not found)

    def _said_outside(self) -> str:
        """Where copies lie outside this computer, the newest of each place."""
        formats, places = (
            self.desk.formats,
            backup_care.known(self.desk.workspace.store.path).outside,
        )
        if not places:
            return self.tr("None that was written here lies outside this computer yet.")
        newest = sorted(places.items(), key=lambda each: each[1], reverse=True)
        told = [f"{formats.quote(name)} ({formats.day(day)})" for name, day in newest]
        return self.tr("The newest outside this computer: {places}.").format(
            places=formats.list(told)
        )

    def _row(self, one: Backup) -> RowText:
        formats = self.desk.formats
        made = here(one.when)
        counts = self.tr("Ideas: {ideas} · Meetings: {meetings}").format(
            ideas=formats.number(one.ideas), meetings=formats.number(one.meetings)
        )
        proved = (
            self.tr("Proved on {day}").format(day=formats.day(one.proved_on))
            if one.proved_on
            else self.tr("Not proved yet")
        )
        title = self.tr("{day}, {time}").format(
            day=formats.day(made.date()), time=formats.time(made)
        )
        lines = [counts]
        if one.ends:
            ends = self.tr("Somebody who was erased is still in it: it goes on {day}.")
            lines.append(ends.format(day=formats.day(one.ends)))
        return RowText(str(one.number), title, proved, tuple(lines), _reason(one.why))

    def _offered(self, ids: Sequence[str]) -> list[ListAct]:
        return [ListAct("bring_back", self.back.text(), lambda: self._bring_back(ids), "undo")]

    def _cells(self, ids: Sequence[str]) -> list[tuple[str, ...]]:
        rows = [self._row(self._found[key]) for key in ids if key in self._found]
        return [(row.title, *row.lines, row.caption, row.small) for row in rows]

    def _bring_back(self, ids: Sequence[str]) -> None:
        for one in (self._found[key] for key in ids[:1]):
            self.desk.workspace.settle()
            self.desk.asked.emit(Restore(one.path, self.desk.workspace.store.path))

    def _back_up(self) -> None:
        self.desk.workspace.settle()
        store = self.desk.workspace.store

        def told(made: Backup) -> None:
            self.refresh()
            self.desk.tell_saved(self.tr("The backup is made, and proved."), made.path)

        tasks.run(
            self,
            self.tr("Making a backup"),
            lambda _progress: backups.made(store, Why.ASKED),
            told,
        )

    def _back_up_to_stick(self) -> None:
        """Onto the one stick that is in; where there are none or several, a folder is asked for."""
        there = sticks.sticks()
        folder = (
            there[0] if len(there) == 1 else choose_folder(self, there[0] if there else Path.home())
        )
        if folder is None:
            return
        path = free_path(folder / hand_on.name_of_copy(self.desk), " ")
        sentence = self.tr("{file} is on it, and was read back. You may take the stick out.")
        hand_on.write_copy(self, self.desk, path, sentence)


def _reason(why: Why) -> str:
    """What a backup was made for."""
    match why:
        case Why.ERASING:
            return translate("BackupsPage", "Before a name was erased")
        case Why.BIN:
            return translate("BackupsPage", "Before the bin was emptied")
        case Why.ITSELF:
            return translate("BackupsPage", "Made by itself")
        case Why.CLOSING:
            return translate("BackupsPage", "When it was closed")
        case Why.MERGING:
            return translate("BackupsPage", "Before two were made one")
        case Why.YEAR:
            return translate("BackupsPage", "Before the next school year began")
        case Why.PEOPLE:
            return translate("BackupsPage", "Before many people were added")
        case Why.ASKED:
            return translate("BackupsPage", "Made by hand")
