"""What is on the projector, at the side of run mode: a miniature, or a line in words."""

from uuid import UUID

from PySide6.QtCore import QPoint, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import icons, theme
from tlc_desktop.ui.projector.change_menu import change_menu, things
from tlc_desktop.ui.projector.on_screen import OnScreen, ThingShown, texts_of
from tlc_desktop.ui.projector.screen_canvas import Canvas
from tlc_desktop.ui.projector.second_screen import second_screen_of
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify

SIZE, AS_IF = QSize(196, 110), QSizeF(1366, 768)
RADIUS = 6


class Miniature(QWidget):
    """All of a screen, in a few pixels; drawn as the screen is."""

    def __init__(self) -> None:
        super().__init__()
        identify(self, "projector_miniature", self.tr("What is on the projector"))
        self._canvas = Canvas(OnScreen(), AS_IF)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.measure(SIZE.width()), theme.measure(SIZE.height()))

    def show_value(self, value: OnScreen) -> None:
        self._canvas = Canvas(value, AS_IF)
        said = " · ".join(texts_of(value))
        if self.isVisible() and said != self.accessibleDescription():
            self.setAccessibleDescription(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(edge, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(shape)
        painter.scale(self.width() / AS_IF.width(), self.height() / AS_IF.height())
        self._canvas.paint(painter, QRectF(0, 0, AS_IF.width(), AS_IF.height()))
        painter.restore()
        pen = QPen(theme.color("edge"))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)


class ProjectorFoot(QWidget):
    """The miniature under its head, and *Change*; where there is little room, or nothing on, one line.

    Signals:
        turned: It should be shown, or put away.
    """

    turned = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        identify(self, "projector_foot", self.tr("On the projector"))
        self._desk = desk
        self._second = second_screen_of(desk)
        self._meeting: UUID | None = None
        self._compact = False
        self._head = QWidget()
        self._change = buttons.quiet(self.tr("Change"), "projector_change")
        self._miniature = Miniature()
        self._line = buttons.cut("", "quiet", "projector_line", "screen")
        for button in (self._change, self._line):
            button.clicked.connect(self._offer)
        self._arrange()
        self._second.changed.connect(self._show)
        self._second.seen.connect(self._miniature.show_value)
        self._show()

    def _arrange(self) -> None:
        icon = QLabel()
        icon.setPixmap(icons.pixmap("screen", "accent"))
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(icon)
        row.addWidget(labels.caption(self.tr("On the projector")), 1)
        row.addWidget(self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_8, 0, theme.SPACE_8, theme.SPACE_8)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self._head)
        column.addWidget(self._miniature, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._line, 0, Qt.AlignmentFlag.AlignLeading)

    def show_meeting(self, meeting: UUID) -> None:
        """Offer to show this meeting."""
        self._meeting = meeting

    def breathe(self, *, compact: bool) -> None:
        """Take a narrow window, or a wide one."""
        self._compact = compact
        self._show()

    def _show(self) -> None:
        is_on = self._second.holder is not None
        pictured = is_on and self._second.placing.is_shown() and not self._compact
        self._head.setVisible(pictured)
        self._miniature.setVisible(pictured)
        self._line.setVisible(not pictured)
        if pictured:
            self._miniature.show_value(self._second.value)
        words = self._in_words(is_on=is_on)
        self._line.set_whole(words)
        self._line.setToolTip(theme.tip(words))
        self._line.setAccessibleName(self.tr("On the projector: {what}").format(what=words))

    def _in_words(self, *, is_on: bool) -> str:
        if not is_on:
            return self.tr("Projector…")
        if not self._second.placing.is_shown():
            return self.tr("No projector")
        wanted = self._second.wanted - {ThingShown.NAMES}
        said = [words for thing, words in things().items() if thing in wanted]
        return self._desk.formats.list(said) or self.tr("nothing")

    def _offer(self) -> None:
        if self._meeting is None:
            return
        menu = change_menu(self, self._desk, self._second, self._meeting, self.turned.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        at = self._line if self._line.isVisible() else self._change
        menu.popup(at.mapToGlobal(QPoint(0, at.height())))
