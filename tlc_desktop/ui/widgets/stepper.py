"""A small number between a button for one less and a button for one more."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from tlc_desktop.i18n.formats import Formats
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fields import Spin

WIDE, HIGH, SIDE = 88, 30, 28


class Stepper(Spin):
    """A whole number that is typed, or changed by one: with its buttons, or with Up and Down.

    Signals:
        stepped: Somebody wants another number; carries it.
    """

    stepped = Signal(int)

    def __init__(
        self,
        name: str,
        accessible: str,
        formats: Formats,
        most: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, accessible, formats, parent)
        self.setProperty("stepper", True)
        self.setRange(1, most)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(theme.measure(WIDE), theme.measure(HIGH))
        self._less = self._button("−", "less", -1)
        self._more = self._button("+", "more", 1)
        self.valueChanged.connect(self.stepped)

    def show_number(self, number: int) -> None:
        """Show a number that nobody typed here."""
        self.blockSignals(True)
        self.setValue(number)
        self.blockSignals(False)
        self._offer()

    def _button(self, sign: str, what: str, step: int) -> QToolButton:
        made = QToolButton(self)
        said = {
            "less": QCoreApplication.translate("Stepper", "One less"),
            "more": QCoreApplication.translate("Stepper", "One more"),
        }
        identify(made, f"{self.objectName()}_{what}", said[what])
        theme.set_font(made, TextRole.BODY)
        made.setText(sign)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Up and Down do the same
        made.setProperty("step", True)
        made.clicked.connect(lambda: self._step(step))
        return made

    def _step(self, step: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.stepBy(step)

    def stepBy(self, steps: int) -> None:
        super().stepBy(steps)
        self._offer()

    def _offer(self) -> None:
        self._less.setEnabled(self.value() > self.minimum())
        self._more.setEnabled(self.value() < self.maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = theme.measure(SIDE)
        first, last = (self._more, self._less) if self.isRightToLeft() else (self._less, self._more)
        first.setGeometry(1, 1, side, self.height() - 2)
        last.setGeometry(self.width() - side - 1, 1, side, self.height() - 2)
        self.lineEdit().setGeometry(side + 1, 1, self.width() - 2 * side - 2, self.height() - 2)
