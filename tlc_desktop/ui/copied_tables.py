"""A whole list as a table for a spreadsheet: one way for all lists, in the Edit menu and in their own."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.mentions import as_chosen
from tlc_desktop.domain.text import one_line, unsteered
from tlc_desktop.exchange.spreadsheet import neutral
from tlc_desktop.i18n import value_names
from tlc_desktop.storage import members
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets import clipboard
from tlc_desktop.ui.widgets.announce import announce
from tlc_desktop.ui.widgets.lists import RowList

translate = QCoreApplication.translate


def list_at(window: QWidget) -> QAbstractItemView | None:
    """The list that has the keyboard, else the longest that is seen; none where none has rows."""
    focus = cast("QWidget | None", window.focusWidget())  # the stubs forget the None
    if isinstance(focus, QAbstractItemView) and _is_full(focus):
        return focus
    seen: list[QAbstractItemView] = []
    for kind in (RowList, QTableView):
        seen += cast("list[QAbstractItemView]", window.findChildren(kind))  # pyright: ignore[reportUnknownMemberType]
    full = [view for view in seen if _is_full(view)]
    return max(full, key=lambda view: view.model().rowCount(), default=None)


def _is_full(view: QAbstractItemView) -> bool:
    return view.isVisible() and view.model().rowCount() > 0


def copy_table(desk: Desk, window: QWidget) -> None:
    """Put the list at hand on the clipboard as spreadsheets paste it, everybody as they chose for the group."""
    view = list_at(window)
    if view is None:
        return
    with desk.workspace.read() as session:
        people = members.with_binned(session)
    names = value_names.names(Audience.GROUP, desk.words)
    chosen = as_chosen(tuple(tuple(row) for row in cells_of(view)), people, names, first_names=True)
    lines = ["\t".join(neutral(one_line(unsteered(cell))) for cell in row) for row in chosen]
    clipboard.copy("\n".join(lines))
    announce(view, translate("ListActs", "Copied as a table"))


def cells_of(view: QAbstractItemView) -> list[Sequence[str]]:
    """What stands in a list, a row a record; a table's with the heads of its columns."""
    if isinstance(view, RowList):
        return view.table()
    model, across = view.model(), Qt.Orientation.Horizontal
    heads = [str(model.headerData(n, across) or "") for n in range(model.columnCount())]
    kept = [n for n, head in enumerate(heads) if head]
    rows = [
        [str(model.index(row, column).data() or "") for column in kept]
        for row in range(model.rowCount())
    ]
    return [[heads[n] for n in kept], *rows]
