"""What can be done with rows of what was said, and in which order they stand."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tlc_desktop.domain.entries import Entry
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.record.said_kinds import IDEA, KINDS
from tlc_desktop.ui.widgets.list_acts import RENAME, ListAct, ListActs, deleting, opening
from tlc_desktop.ui.widgets.lists import RowList
from tlc_desktop.ui.widgets.rows import RowText

translate = QCoreApplication.translate
REMOVE = str(QT_TRANSLATE_NOOP("Steps", "Remove what was said"))
ORDER = "said_order"
BY_KIND = "kind"


def row_id(one: Entry | Idea) -> str:
    """The id of the row of what was said: its table, and its own."""
    return f"{'idea' if isinstance(one, Idea) else 'entry'}:{one.id}"


def in_order(desk: Desk, found: Sequence[Entry | Idea]) -> list[Entry | Idea]:
    """What was said, in its order; or kind by kind, each in its order."""
    if desk.orders.get(ORDER) != BY_KIND:
        return list(found)
    rank = {kind: n for n, kind in enumerate(KINDS)}
    return sorted(found, key=lambda one: rank.get(_kind(one), len(rank)))


def _kind(one: Entry | Idea) -> str:
    return IDEA if isinstance(one, Idea) else one.kind.value


def said_acts(
    desk: Desk,
    rows: RowList,
    change: Callable[[str], object],
    turn: Callable[[str], Callable[[], object] | None],
    show_again: Callable[[], object],
) -> ListActs:
    """Give a list of what was said its acts.

    Args:
        desk: Where it is.
        rows: The list.
        change: Has the words of a row changed, or opens an idea.
        turn: What asks what a row shall be instead; nothing where it can be nothing else.
        show_again: Shows it in another order.
    """

    def some(ids: Sequence[str]) -> list[RowText]:
        return [row for row in rows.row_texts() if row.id in set(ids)]

    def delete(ids: Sequence[str]) -> None:
        parted = ((row.id.partition(":"), row.lines[0]) for row in some(ids))
        bin_all(desk, {(kind, UUID(key)): text for (kind, _, key), text in parted}, REMOVE)

    def order(key: str) -> None:
        desk.order(ORDER, key)
        show_again()

    def offered(ids: Sequence[str]) -> list[ListAct]:
        acts: list[ListAct] = []
        if len(ids) == 1:
            (row,) = ids
            said = translate("SaidActs", "Change the words")
            is_idea = row.startswith("idea:")
            written = ListAct("write", said, lambda: change(row), key=RENAME)
            acts.append(opening(lambda: change(row)) if is_idea else written)
            if ask := turn(row):
                acts.append(ListAct("turn", translate("SaidActs", "Something else…"), ask))
        by_kind = desk.orders.get(ORDER) == BY_KIND
        other, words = (
            ("said", translate("SaidActs", "In the order said"))
            if by_kind
            else (BY_KIND, translate("SaidActs", "Kind by kind"))
        )
        acts.append(ListAct("order", words, lambda: order(other), "order", apart=True))
        return [*acts, deleting(lambda: delete(ids))]

    def cells(ids: Sequence[str]) -> list[tuple[str, ...]]:
        return [(row.title, row.lines[0], row.caption) for row in some(ids)]

    return ListActs(rows, offered, cells)
