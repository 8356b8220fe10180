"""Whose a line is, as names in it: each a pill that is taken off by a click."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from tlc_desktop.i18n.formats import Formats, isolate
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import worn
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.buttons import CutButton

LEAST, AT_SIDES = 56, 8
GAP = 4
# Of a member: the id, the whole name, and what they are called.
Named = tuple[UUID, str, str]


class PillRow(QWidget):
    """Names beside each other in the room that there is; for more than fit, one pill opens the rest.

    Signals:
        taken_off: A name was taken off; carries its id.
    """

    taken_off = Signal(object)

    def __init__(self, name: str, formats: Formats, parent: QWidget) -> None:
        super().__init__(parent)
        identify(self, f"{name}_pills", self.tr("Whose it is"))
        self._name, self._formats = name, formats
        self._named: Sequence[Named] = ()
        self._room = 0
        self.pills: list[CutButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self.hide()

    def show_names(self, named: Sequence[Named]) -> None:
        """Show these names, in their order."""
        if named != self._named:
            self._named = named
            self._build()

    def fit(self, room: int) -> None:
        """Take no more than so much room."""
        if room != self._room:
            self._room = room
            self._build()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        gone = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        pill = next((pill for pill in self.pills if pill.hasFocus()), None)
        if gone and pill is not None:
            pill.click()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        for pill in self.pills:
            pill.hide()
            self._row.removeWidget(pill)
            pill.deleteLater()
        most = max(1, (self._room + GAP) // (theme.measure(LEAST) + GAP))
        rest = self._named[most - 1 :] if len(self._named) > most else ()
        shown = self._named[: len(self._named) - len(rest)]
        self.pills = [self._pill(key, name, name) for key, name, _ in shown]
        if self._wide() > self._room:
            for pill, (_, _, called) in zip(self.pills, shown, strict=True):
                pill.set_whole(called)
        if rest:
            self.pills.append(self._more(rest))
        room = (self._room - GAP * (len(self.pills) - 1)) // max(1, len(self.pills))
        for pill in self.pills:
            wide = pill.sizeHint().width()
            pill.setFixedWidth(wide if self._wide() <= self._room else min(wide, room))
            self._row.addWidget(pill)
            pill.show()
        self.setVisible(bool(self.pills))
        self.setFixedWidth(sum(p.width() for p in self.pills) + GAP * max(0, len(self.pills) - 1))

    def _wide(self) -> int:
        return sum(pill.sizeHint().width() + GAP for pill in self.pills) - GAP

    def _pill(self, key: UUID, name: str, shown: str) -> CutButton:
        made = buttons.cut(shown, "pill", f"{self._name}_pill_{key}")
        made.setStyleSheet(f"padding: 0 {AT_SIDES}px")
        theme.set_font(made, TextRole.CAPTION)
        told = self.tr("Take {name} off").format(name=isolate(name))
        made.setAccessibleName(told)
        made.setToolTip(theme.tip(told))
        made.clicked.connect(lambda: self.taken_off.emit(key))
        return made

    def _more(self, rest: Sequence[Named]) -> CutButton:
        """The names for which there is no room, in a menu."""
        made = buttons.cut("…", "pill", f"{self._name}_pill_more")
        told = self._formats.list([name for _, name, _ in rest])
        made.setAccessibleName(told)
        made.setToolTip(theme.tip(told))
        menu = worn(QMenu(made))
        identify(menu, f"{self._name}_pill_menu", self.tr("Whose it is"))
        for key, name, _ in rest:
            act = menu.addAction(self.tr("Take {name} off").format(name=buttons.escaped(name)))
            act.triggered.connect(lambda _=False, key=key: self.taken_off.emit(key))
        made.setMenu(menu)
        return made
