"""What can be done with rows of try-outs."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import tryouts
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.list_acts import RENAME, ListAct, ListActs, deleting
from tlc_desktop.ui.widgets.lists import RowList

translate = QCoreApplication.translate
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete try-out"))


def try_out_acts(
    desk: Desk, rows: RowList, owner: Callable[[UUID], str], write: Callable[[], object]
) -> ListActs:
    """Give a list of try-outs its acts.

    Args:
        desk: Where they are.
        rows: The list.
        owner: The name of an owner, as the list shows it.
        write: Puts the keyboard into the words of the one that is chosen.
    """

    def some(ids: Sequence[str]) -> list[TryOut]:
        with desk.workspace.read() as session:
            return tryouts.some(session, [UUID(key) for key in ids], stories=False)

    def delete(ids: Sequence[str]) -> None:
        bin_all(desk, {("try_out", tryout.id): tryout.what for tryout in some(ids)}, DELETE)

    def offered(ids: Sequence[str]) -> list[ListAct]:
        gone = deleting(lambda: delete(ids))
        if len(ids) != 1:
            return [gone]
        acts = [ListAct("write", translate("TryOutActs", "Change the words"), write, key=RENAME)]
        (tryout,) = some(ids)
        if idea := tryout.idea:
            said = translate("TryOutActs", "Open its idea")
            acts.append(ListAct("idea", said, lambda: desk.go("idea", idea), "ideas"))
        return [*acts, gone]

    def cells(ids: Sequence[str]) -> list[tuple[str, ...]]:
        return [
            (
                owner(tryout.owner),
                tryout.what,
                tryout.with_class,
                desk.formats.date(tryout.day),
                label(tryout.answer, desk.words) if tryout.answer else "",
            )
            for tryout in some(ids)
        ]

    return ListActs(rows, offered, cells)
