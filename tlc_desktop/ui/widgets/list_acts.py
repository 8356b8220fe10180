"""What can be done with the rows of a list: said once, for its menu at the pointer, its keys and other menus."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tlc_desktop.domain.text import one_line, unsteered
from tlc_desktop.exchange.spreadsheet import neutral
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.widgets import clipboard
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.lists import RowList

translate = QCoreApplication.translate
COPY, RENAME, DELETE = "Ctrl+C", "F2", "Del"
MENU = ("Menu", "Shift+F10")


@dataclass(frozen=True, slots=True)
class ListAct:
    """One thing that can be done now with what is selected.

    Attributes:
        name: Of its line in a menu, behind the list's own.
        do: Does it.
        key: One of `COPY`, `RENAME`, `DELETE`; empty for none.
        apart: Whether a line stands before it.
    """

    name: str
    text: str
    do: Callable[[], object]
    icon: str = ""
    key: str = ""
    apart: bool = False


def opening(do: Callable[[], object]) -> ListAct:
    """Opens the one row that is selected, as Enter does."""
    return ListAct("open", translate("ListActs", "Open"), do)


def renaming(do: Callable[[], object]) -> ListAct:
    """Has the title of the one row that is selected written where it stands."""
    return ListAct("rename", translate("ListActs", "Rename"), do, key=RENAME)


def deleting(do: Callable[[], object]) -> ListAct:
    """Puts what is selected into the bin."""
    return ListAct("delete", translate("ListActs", "Delete"), do, "bin", DELETE, apart=True)


def fill(menu: QMenu, acts: Iterable[ListAct]) -> None:
    """Offer acts in a menu."""
    for act in acts:
        if act.apart and not menu.isEmpty():
            menu.addSeparator()
        line = (
            menu.addAction(icons.icon(act.icon), act.text) if act.icon else menu.addAction(act.text)
        )
        line.setObjectName(f"{menu.objectName()}_{act.name}")
        if act.key:
            line.setShortcut(QKeySequence(act.key))
            line.setShortcutVisibleInContextMenu(True)
        line.triggered.connect(act.do)


def offer_table(menu: QMenu, widget: QWidget) -> None:
    """Offer in the menu of a list what the Edit menu does with all of it, in a window that has one."""
    act = cast("QAction | None", widget.window().findChild(QAction, "act_copy_table"))
    if act is not None:
        menu.addAction(act)


class ListActs(QObject):
    """The acts of one list, which lets several rows be selected."""

    def __init__(
        self,
        rows: RowList,
        offered: Callable[[Sequence[str]], Iterable[ListAct]],
        cells: Callable[[Sequence[str]], Iterable[Sequence[str]]],
    ) -> None:
        """Give a list its acts.

        Args:
            rows: The list.
            offered: What can be done with the rows that have these ids, at least one; what
                cannot be done is not among it.
            cells: What is copied of them: for each its facts, in the same order.
        """
        super().__init__(rows)
        self._rows = rows
        self._offered = offered
        self._cells = cells
        rows.acts = self
        rows.let_select_several()

    def menu(self) -> QMenu | None:
        """What can be done now, not shown yet; none where nothing can be."""
        acts = self._acts()
        if not acts:
            return None
        made = worn(QMenu(self._rows))
        identify(made, f"{self._rows.objectName()}_menu", self._rows.accessibleName())
        fill(made, acts)
        offer_table(made, self._rows)
        made.aboutToHide.connect(made.deleteLater)
        return made

    def show_menu(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer; by the key, under the row where the keyboard is."""
        spot = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            spot = self._under_row()
        elif not self._rows.indexAt(event.pos()).isValid():
            return
        self._pop_up(spot)

    def takes(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Cancel) and len(self._rows.selected_ids()) > 1:
            self._rows.select([self._rows.current_id()])
            return True
        pressed = QKeySequence(event.keyCombination()).toString()
        if pressed in MENU:
            self._pop_up(self._under_row())
            return True
        if pressed in (
            COPY,
            RENAME,
            DELETE,
        ):  # what can be done is only looked at for a key of these
            act = next((each for each in self._acts() if each.key == pressed), None)
            if act is not None:
                act.do()
                return True
        return False

    def cells(self, row_ids: Sequence[str]) -> list[Sequence[str]]:
        return list(self._cells(row_ids))

    def copy(self) -> None:
        """Put what is selected on the clipboard: a line for each row, its facts parted by tabs."""
        found = self.cells(self._rows.selected_ids())
        lines = ["\t".join(neutral(one_line(unsteered(cell))) for cell in row) for row in found]
        if lines:
            clipboard.copy("\n".join(lines))
            announce(self._rows, self.tr("Copied"))

    def _acts(self) -> list[ListAct]:
        selected = self._rows.selected_ids()
        if not selected:
            return []
        copy = ListAct("copy", self.tr("Copy"), self.copy, key=COPY, apart=True)
        acts: list[ListAct] = []
        for act in self._offered(selected):
            if act.key == DELETE:
                acts += [copy, replace(act, do=partial(self._delete, act.do))]
            else:
                acts.append(act)
        return acts if copy in acts else [*acts, copy]

    def _delete(self, do: Callable[[], object]) -> None:
        """Delete what is selected; then the row that stands in its place is the chosen one."""
        selected = self._rows.selected_ids()
        after = self._rows.beside(selected)
        do()
        if after and not self._rows.has(selected[0]):
            self._rows.choose(after)

    def _pop_up(self, spot: QPoint) -> None:
        if QApplication.activePopupWidget() is None and (menu := self.menu()):
            if theme.is_rtl():
                spot = spot - QPoint(menu.sizeHint().width(), 0)
            menu.popup(spot)

    def _under_row(self) -> QPoint:
        rows = self._rows
        place = rows.visualRect(rows.currentIndex())
        corner = place.bottomRight() if theme.is_rtl() else place.bottomLeft()
        return rows.viewport().mapToGlobal(corner)
