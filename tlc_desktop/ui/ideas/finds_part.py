"""Finds: what somebody came across, and what may become of it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.entries import Authorship, Entry
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import AgendaItem, Origin
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import shown_names
from tlc_desktop.domain.text import elided, one_line
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import ideas, meetings, records
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs, deleting
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

MAKE = str(QT_TRANSLATE_NOOP("Steps", "Make a find an idea"))
PARK = str(QT_TRANSLATE_NOOP("Steps", "Park a find"))
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete find"))
TITLE = 100


def as_idea(find: Entry) -> Idea:
    """The idea that a find becomes, of the same author."""
    text = one_line(find.text)
    title = elided(text, TITLE)
    brought = tuple(Credit(CreditPart.BROUGHT, member) for member in find.by)
    return Idea(
        title,
        find.day,
        words=find.text if title != find.text else "",
        authorship=find.authorship,
        credits=brought,
        meeting=find.meeting,
        item=find.item,
    )


def as_item(find: Entry) -> AgendaItem:
    """The agenda item that a find becomes in the parking place."""
    title = elided(one_line(find.text), TITLE)
    notes = find.text if title != find.text else ""
    origin = Origin.MEMBER if find.by else Origin.GROUP
    return AgendaItem(title, origin=origin, brought_by=find.by, notes=notes)


class FindsPart(QWidget):
    """The list of finds, and under it what may be done with the one that is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._finds: dict[str, Entry] = {}
        self.rows = RowList("finds", self.tr("Things we found"), most_lines=3)
        ListActs(self.rows, self._offered, self._cells)
        self.make = buttons.primary(self.tr("Make it an idea"), "find_make", "ideas")
        self.park = buttons.plain(self.tr("Keep for later"), "find_park", "park")
        self.gone = buttons.icon_button("bin", self.tr("Put it into the bin"), "find_bin")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for button in (self.gone, self.park, self.make):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.rows, 1)
        column.addLayout(row)
        self.make.clicked.connect(self._make)
        self.park.clicked.connect(self._park)
        self.gone.clicked.connect(self._delete)

    def show_finds(self, finds: Sequence[Entry], people: dict[UUID, Member]) -> None:
        """Show these finds; the first is chosen where none is."""
        self._finds = {str(find.id): find for find in finds}
        self.rows.set_rows([self._row(find, people) for find in finds])
        if finds and self.rows.current_id() not in self._finds:
            self.rows.set_current(str(finds[0].id))
        for button in (self.make, self.park, self.gone):
            button.setEnabled(bool(finds))

    def _row(self, find: Entry, people: dict[UUID, Member]) -> RowText:
        named = shown_names(people, find.by, names(Audience.GROUP, self._desk.words).anyone)
        if find.authorship is Authorship.NOT_STORED:
            who = self.tr("name not kept")
        else:
            who = self._desk.formats.list(named) if named else self.tr("the group")
        return RowText(
            str(find.id), who, self._desk.formats.date(find.day), lines=(find.text,), icon="note"
        )

    def _offered(self, ids: Sequence[str]) -> list[ListAct]:
        found = [self._finds[key] for key in ids if key in self._finds]
        gone = {("entry", find.id): find.text for find in found}
        return [deleting(lambda: bin_all(self._desk, gone, DELETE))]

    def _cells(self, ids: Sequence[str]) -> list[tuple[str, ...]]:
        rows = [row for row in self.rows.row_texts() if row.id in set(ids)]
        return [(row.lines[0], row.title, row.caption) for row in rows]

    def _chosen(self) -> Entry | None:
        return self._finds.get(self.rows.current_id())

    def _make(self) -> None:
        find = self._chosen()
        if find:
            with self._desk.workspace.change(MAKE) as session:
                key = ideas.add(session, as_idea(find))
                records.delete(session, "entry", find.id)
            self._desk.go("idea", key)

    def _park(self) -> None:
        find = self._chosen()
        if find:
            with self._desk.workspace.change(PARK) as session:
                meetings.add_item(session, None, as_item(find))
                records.delete(session, "entry", find.id)
            self._desk.tell(
                self.tr("It is kept for later, until a meeting takes it up."), undo=True
            )

    def _delete(self) -> None:
        find = self._chosen()
        if find:
            self._desk.bin("entry", find.id, DELETE, self.tr("It is in the bin."))
