"""The order of a list: chosen in a menu, and remembered on this computer."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import ICON
from tlc_desktop.ui.widgets.steady import SteadyToolButton


class OrderButton(SteadyToolButton):
    """Says in what order a list stands, and offers the others; none of them ranks a person.

    Signals:
        chosen: Another order.
    """

    chosen = Signal()

    def __init__(
        self,
        desk: Desk,
        name: str,
        orders: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Make one.

        Args:
            desk: Remembers what was chosen.
            name: Object name, under which it is remembered.
            orders: Each as its key and words; the first is the usual one.
            parent: Its owner.
        """
        super().__init__(parent)
        self._desk = desk
        self._orders = dict(orders)
        identify(self, name)
        self.setIcon(icons.icon("order", "ink2"))
        self.setIconSize(QSize(theme.measure(ICON), theme.measure(ICON)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._open)
        self._say()

    def choice(self) -> str:
        """The key of the order that is chosen."""
        kept = self._desk.orders.get(self.objectName(), "")
        return kept if kept in self._orders else next(iter(self._orders))

    def menu_of_orders(self) -> QMenu:
        """The orders to choose from, not shown yet."""
        made = worn(QMenu(self))
        identify(made, f"{self.objectName()}_menu", self.tr("Order"))
        one = QActionGroup(made)
        for key, text in self._orders.items():
            line = made.addAction(text)
            line.setObjectName(f"{self.objectName()}_{key}")
            line.setCheckable(True)
            line.setChecked(key == self.choice())
            one.addAction(line)
            line.triggered.connect(lambda _=False, key=key: self._choose(key))
        made.aboutToHide.connect(made.deleteLater)
        return made

    def _open(self) -> None:
        menu = self.menu_of_orders()
        corner = self.rect().bottomLeft()
        if theme.is_rtl():
            corner = self.rect().bottomRight() - QPoint(menu.sizeHint().width(), 0)
        menu.popup(self.mapToGlobal(corner))

    def _choose(self, key: str) -> None:
        if key != self.choice():
            self._desk.order(self.objectName(), key)
            self._say()
            self.chosen.emit()

    def _say(self) -> None:
        said = self.tr("Order: {order}").format(order=self._orders[self.choice()])
        self.setAccessibleName(said)
        self.setToolTip(theme.tip(said))
