"""A duty and who has it, on one button that hands it on to the next."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.steady import SteadyButton
from tlc_desktop.ui.widgets.text_block import lay_out, natural_width

LEAST = 64


@dataclass(frozen=True, slots=True)
class RoleText:
    """A duty, who has it or could have it, and what pressing does, in a word.

    Attributes:
        room: How wide the longest duty is, so that names stand below each other.
    """

    duty: str
    names: str
    act: str
    room: float = 0.0
    proposed: bool = False


class RoleButton(SteadyButton):
    """The duty over the name, or beside it with what pressing does at the far end."""

    def __init__(self, name: str, parent: QWidget, *, beside: bool) -> None:
        super().__init__("", parent)
        self._beside = beside
        self._text = RoleText("", "", "")
        identify(self, name)
        self.setProperty("kind", "caption")
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_role(self, text: RoleText) -> None:
        """Show who has the duty."""
        self._text = text
        said = f"{text.duty}: {text.names}"
        self.setAccessibleName(said)
        self.setAccessibleDescription(text.act)
        self.setToolTip(theme.tip(f"{said}\n{text.act}"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = natural_width(self._text.names, theme.font(TextRole.BODY)) + 8
        if self._beside:
            act = natural_width(self._text.act, theme.font(TextRole.BODY))
            return QSize(round(self._text.room + wide + act + 24), theme.measure(theme.TARGET))
        over = natural_width(self._text.duty, theme.font(TextRole.CAPTION)) + 8
        return QSize(round(max(wide, over)), round(self._line(TextRole.CAPTION) * 2.1))

    def minimumSizeHint(self) -> QSize:
        least = self._text.room + 2 * theme.measure(LEAST) if self._beside else theme.measure(LEAST)
        return QSize(round(least), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("tint"))
            painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        text, ink = self._text, "ink2" if self._text.proposed else "ink"
        wide = float(self.width())
        if not self._beside:
            half = self.height() / 2
            self._write(painter, text.duty, TextRole.CAPTION, "ink2", QRectF(0, 0, wide - 6, half))
            below = QRectF(0, half - 1, wide - 6, half)
            self._write(painter, text.names, TextRole.BODY, ink, below)
            return
        act = natural_width(text.act, theme.font(TextRole.BODY)) + 1
        at, high = text.room + 12, float(self.height())
        self._write(painter, text.duty, TextRole.CAPTION, "ink2", QRectF(0, 0, at - 8, high))
        middle = QRectF(at, 0, wide - at - act - 12, high)
        self._write(painter, text.names, TextRole.BODY, ink, middle)
        self._write(
            painter, text.act, TextRole.BODY, "accent", QRectF(wide - act - 4, 0, act, high)
        )

    def _write(self, painter: QPainter, text: str, role: TextRole, ink: str, box: QRectF) -> None:
        """Write one line into a box, given as in a window that runs from left to right."""
        block = lay_out(text, theme.font(role), box.width(), max_lines=1)
        left = self.width() - box.right() if theme.is_rtl() else box.left()
        top = box.top() + (box.height() - block.height) / 2
        block.draw(painter, left, top, theme.color(ink))

    def _line(self, role: TextRole) -> float:
        return QFontMetricsF(theme.font(role)).height()
