"""What can be done with rows of protocols."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.storage import protocols
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs, deleting, renaming
from tlc_desktop.ui.widgets.lists import RowList

translate = QCoreApplication.translate
ADD = str(QT_TRANSLATE_NOOP("Steps", "Add a protocol"))
TAKE = str(QT_TRANSLATE_NOOP("Steps", "Take a protocol"))
EDIT = str(QT_TRANSLATE_NOOP("Steps", "Change a protocol"))
COPY = str(QT_TRANSLATE_NOOP("Steps", "Copy a protocol"))
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete protocol"))


def bin_protocols(desk: Desk, gone: Iterable[Protocol]) -> None:
    """Put protocols into the bin; the parts that use them stay."""
    bin_all(desk, {("protocol", one.id): one.title for one in gone}, DELETE)


def protocol_acts(desk: Desk, rows: RowList, known: Callable[[], Iterable[Protocol]]) -> ListActs:
    """Give a list of protocols its acts; those of ours that nobody took are only copied as text."""

    def some(ids: Sequence[str]) -> list[Protocol]:
        by_id = {str(one.id): one for one in known()}
        return [by_id[key] for key in ids if key in by_id]

    def write(one: Protocol, title: str) -> None:
        with desk.workspace.change(EDIT) as session:
            protocols.edit(session, one.id, lambda kept: replace(kept, title=title))

    def offered(ids: Sequence[str]) -> list[ListAct]:
        found = some(ids)
        if len(found) < len(ids):
            return []
        acts = [deleting(lambda: bin_protocols(desk, found))]
        if len(found) == 1:
            key = str(found[0].id)
            said, there = translate("ProtocolDetail", "Print a card"), found[0].id
            card = ListAct("print", said, lambda: desk.go("print", there, kind="protocol"), "print")
            name = renaming(lambda: rows.rename(key, lambda text: write(found[0], text)))
            acts = [name, card, *acts]
        return acts

    def cells(ids: Sequence[str]) -> list[tuple[str, ...]]:
        return [(one.title, one.aim) for one in some(ids)]

    return ListActs(rows, offered, cells)
