"""Our own radio button, tick, menu and focus frame, over Fusion.

Only these wear it: for each widget that is shown, Qt asks a style some fifty things, and to
have Python asked for all of them took a third of the time to open a page.
"""

from functools import cache
from typing import Any, TypeVar, cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QMenuBar,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QWidget,
)

MARK = 18
TARGET = 32
FOCUS_MARGIN = 5
INSET = "tlc_inset"  # a focus frame for which there is no room outside its widget

W = TypeVar("W", bound=QWidget)

# Named once: looking a name up in an enum of Qt takes longer than all else that is done with it.
_FRAME_ABOVE = QStyle.StyleHint.SH_FocusFrame_AboveWidget
_UNDERLINES = QStyle.StyleHint.SH_UnderlineShortcut
_METRICS = {
    QStyle.PixelMetric.PM_IndicatorWidth: MARK,
    QStyle.PixelMetric.PM_IndicatorHeight: MARK,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: MARK,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: MARK,
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: 12,
    QStyle.PixelMetric.PM_RadioButtonLabelSpacing: 12,
    QStyle.PixelMetric.PM_FocusFrameHMargin: FOCUS_MARGIN,
    QStyle.PixelMetric.PM_FocusFrameVMargin: FOCUS_MARGIN,
}


class DeskStyle(QProxyStyle):
    """Fusion with marks of 18 px in targets of 32 px, coloured by the palette."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        ours = _METRICS.get(metric)
        if ours == FOCUS_MARGIN and widget is not None and widget.property(INSET):
            return 0
        return super().pixelMetric(metric, option, widget) if ours is None else ours

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: object = None,  # noqa: N803
    ) -> int:
        if hint is _FRAME_ABOVE:
            return 1
        if hint is _UNDERLINES:
            # Shown once the keyboard is in the menus.
            return int(isinstance(widget, QMenu | QMenuBar) and widget.hasFocus())
        return super().styleHint(hint, option, widget, returnData)  # pyright: ignore[reportArgumentType]

    def sizeFromContents(
        self,
        type: QStyle.ContentsType,  # noqa: A002
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        found = super().sizeFromContents(type, option, size, widget)  # pyright: ignore[reportArgumentType]
        if type in (QStyle.ContentsType.CT_CheckBox, QStyle.ContentsType.CT_RadioButton):
            return found.expandedTo(QSize(TARGET, TARGET))
        return found

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        match element:
            case QStyle.PrimitiveElement.PE_IndicatorRadioButton:
                _paint_mark(painter, option, round_mark=True)
            case QStyle.PrimitiveElement.PE_IndicatorCheckBox:
                _paint_mark(painter, option, round_mark=False)
            case QStyle.PrimitiveElement.PE_FrameFocusRect:
                return  # the focus frame shows where the keyboard is
            case _:
                super().drawPrimitive(element, option, painter, widget)  # pyright: ignore[reportArgumentType]


@cache
def _ours() -> DeskStyle:
    made = DeskStyle()
    made.setParent(QApplication.instance())
    return made


def worn(widget: W) -> W:
    """A check box, radio button, menu or focus frame in our own style."""
    widget.setStyle(_ours())
    return widget


def _paint_mark(painter: QPainter, option: QStyleOption, round_mark: bool) -> None:
    # From the program's palette: a style sheet may have changed the widget's own.
    palette = QApplication.palette()
    facts = cast("Any", option)  # the stubs hide its public fields
    enabled = bool(facts.state & QStyle.StateFlag.State_Enabled)
    chosen = bool(facts.state & QStyle.StateFlag.State_On)
    accent = palette.color(QPalette.ColorRole.Highlight if enabled else QPalette.ColorRole.Dark)
    ground = palette.color(QPalette.ColorRole.Base)
    edge = palette.color(QPalette.ColorRole.Dark if enabled else QPalette.ColorRole.Mid)
    box = QRectF(facts.rect)
    square = QRectF(0, 0, MARK, MARK)
    square.moveCenter(box.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if round_mark:
        _paint_radio(painter, square, chosen, accent if chosen else edge, ground)
    else:
        _paint_tick(painter, square, chosen, (accent, ground, edge))
    painter.restore()


def _paint_radio(
    painter: QPainter, square: QRectF, chosen: bool, ring: QColor, ground: QColor
) -> None:
    width = 2.0 if chosen else 1.2
    painter.setPen(QPen(ring, width))
    painter.setBrush(ground)
    inset = width / 2
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset))
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ring)
        painter.drawEllipse(square.center(), 4.6, 4.6)


def _paint_tick(
    painter: QPainter, square: QRectF, chosen: bool, inks: tuple[QColor, QColor, QColor]
) -> None:
    accent, ground, edge = inks
    inner = square.adjusted(0.6, 0.6, -0.6, -0.6)
    painter.setPen(QPen(accent if chosen else edge, 1.2))
    painter.setBrush(accent if chosen else ground)
    painter.drawRoundedRect(inner, 5, 5)
    if chosen:
        on_accent = QApplication.palette().color(QPalette.ColorRole.HighlightedText)
        painter.setPen(
            QPen(
                on_accent,
                1.8,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        at = square.topLeft()
        painter.drawLine(at + QPointF(4.6, 9.4), at + QPointF(7.8, 12.4))
        painter.drawLine(at + QPointF(7.8, 12.4), at + QPointF(13.4, 5.8))
