"""What can be done with rows of people outside the school who know."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.holders import KnowledgeHolder
from tlc_desktop.storage import holders
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.list_acts import ListAct, ListActs, deleting, renaming
from tlc_desktop.ui.widgets.lists import RowList

ADD = str(QT_TRANSLATE_NOOP("Steps", "Add somebody who knows"))
EDIT = str(QT_TRANSLATE_NOOP("Steps", "Change what is known of somebody"))
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete somebody who knows"))
LINK = str(QT_TRANSLATE_NOOP("Steps", "Say who knows about an idea"))
UNLINK = str(QT_TRANSLATE_NOOP("Steps", "Take an idea away from who knows"))


def bin_holders(desk: Desk, gone: Iterable[KnowledgeHolder]) -> None:
    """Put people into the bin; the ideas stay."""
    bin_all(desk, {("knowledge_holder", one.id): one.name for one in gone}, DELETE)


def holder_acts(
    desk: Desk, rows: RowList, known: Callable[[], Iterable[KnowledgeHolder]]
) -> ListActs:
    """Give a list of people who know its acts."""

    def some(ids: Sequence[str]) -> list[KnowledgeHolder]:
        by_id = {str(one.id): one for one in known()}
        return [by_id[key] for key in ids if key in by_id]

    def write(one: KnowledgeHolder, name: str) -> None:
        with desk.workspace.change(EDIT) as session:
            holders.edit(session, one.id, lambda kept: replace(kept, name=name))

    def offered(ids: Sequence[str]) -> list[ListAct]:
        found = some(ids)
        acts = [deleting(lambda: bin_holders(desk, found))]
        if len(found) == 1:
            key = str(found[0].id)
            acts.insert(0, renaming(lambda: rows.rename(key, lambda text: write(found[0], text))))
        return acts

    def cells(ids: Sequence[str]) -> list[tuple[str, ...]]:
        return [(one.name, one.about, one.reach) for one in some(ids)]

    return ListActs(rows, offered, cells)
