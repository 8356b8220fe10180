"""The very pages that will be printed, one at a time, as white paper on the desk."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tlc_desktop.i18n.formats import Formats
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.print import pdf_pages
from tlc_desktop.ui.print.pdf_pages import PageSize
from tlc_desktop.ui.print.zoom import Zoom
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import announce, identify
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.thin_bar import ThinBar

AIR, TITLE = 16, 150
# The largest picture that is made, in pixels: at 400 on a fine screen, 60 MB.
MOST = 6400
_CTRL = Qt.KeyboardModifier.ControlModifier
_TURN_OVER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_LETTERS_ONLY = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class PaperView(QWidget):
    """A sheet of paper with the picture of a page on it.

    Signals:
        pressed: Somebody clicked on it.

    Attributes:
        image: The picture, at the screen's own resolution; none until it is made.
    """

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        identify(self, "paper", self.tr("Page"))
        self.image: QImage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.pressed.emit()

    def resize_to(self, size: QSize) -> None:
        """Be as large as this, in logical pixels."""
        self.setFixedSize(size)

    def show_image(self, image: QImage | None) -> None:
        """Show a picture, or blank paper."""
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        if self.image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self.image)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The picture that should be shown."""

    pdf: bytes
    page: int
    pixels: int


class PagePreview(QFrame):
    """A PDF to look at: pages forward and back, whole, as wide as there is room, or nearer.

    Signals:
        drawn: The picture of a page is there.
        turned: Another page is looked at; carries its number.
    """

    drawn = Signal()
    turned = Signal(int)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "preview", self.tr("Preview"))
        self.setProperty("ground", "desk")
        self._formats = formats
        self._pdf = b""
        self._sizes: list[PageSize] = []
        self._page = 0
        self._task: QObject | None = None
        self._drawn: _Wanted | None = None
        self._still: QPoint | None = None
        self.paper = PaperView()
        self._area = QScrollArea()
        self._area.setObjectName("preview_scroll")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ThinBar(self._area)
        self._area.setWidget(self.paper)
        self._area.viewport().installEventFilter(self)
        self.paper.installEventFilter(self)
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(AIR, 8, AIR, AIR)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(self._top_row())
        column.addWidget(self._area, 1)
        self._tell()

    def _top_row(self) -> QHBoxLayout:
        self._title = Label("", TextRole.SECTION)
        self._zoom = Zoom(self._formats)
        self._back = buttons.icon_button("back", self.tr("Page before"), "page_back")
        self._next = buttons.icon_button("next", self.tr("Next page"), "page_next")
        self._where = labels.line("", "ink2")
        identify(self._where, "page_number")
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self._title, 1)
        for part in (self._zoom, self._back, self._where, self._next):
            row.addWidget(part)
        self._back.clicked.connect(lambda: self.turn(self._page - 1))
        self._next.clicked.connect(lambda: self.turn(self._page + 1))
        self._zoom.changed.connect(self._zoom_in_place)
        self.paper.pressed.connect(self._zoom.turn_over)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def _divide(self) -> None:
        """What a page is has its room first, whichever it is now; then the zoom."""
        others = (self._back, self._where, self._next)
        taken = sum(each.sizeHint().width() + theme.SPACE_8 for each in others)
        self._zoom.give_way(self.width() - 2 * AIR - taken - theme.measure(TITLE))

    def show_pdf(self, title: str, pdf: bytes, sizes: list[PageSize]) -> None:
        """Look at a PDF, at the page that was looked at before if there is one."""
        self._pdf, self._sizes = pdf, sizes
        self.set_title(title)
        self._page = min(self._page, len(sizes) - 1)
        self._fit()
        self._tell()

    def set_title(self, title: str) -> None:
        """Say what the page is that is looked at."""
        self._title.setText(title)
        self._tell()

    def shows(self, pdf: bytes) -> bool:
        """Whether it is that PDF which is looked at."""
        return self._pdf is pdf

    def clear(self, title: str) -> None:
        """Show blank paper, until there is a PDF."""
        self._pdf, self._sizes, self._page, self._drawn = b"", [], 0, None
        self.set_title(title)
        self.paper.show_image(None)
        self.paper.setVisible(False)
        self._tell()

    def page(self) -> int:
        """The page looked at, counted from 0."""
        return self._page

    def turn(self, page: int) -> None:
        """Look at another page; there is nothing before the first and after the last."""
        if 0 <= page < len(self._sizes) and page != self._page:
            self._page = page
            self._area.verticalScrollBar().setValue(0)
            self._fit()
            self._tell()
            announce(self, self._where.text())
            self.turned.emit(page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area.viewport() and event.type() == QEvent.Type.Resize:
            self._fit()
        if isinstance(event, QWheelEvent) and event.modifiers() == _CTRL:
            pointer = event.globalPosition().toPoint()
            self._still = self._area.viewport().mapFromGlobal(pointer)
            self._zoom.wheel(event.angleDelta().y())
            self._still = None
            return True
        # Before the scroll area has them: it would only move the one page.
        if watched is self.paper and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key is for; whether it is for anything. Ctrl with + is for the text of the window."""
        key = Qt.Key(event.key())
        there = self._page_for(key)
        if key in _TURN_OVER:
            self._zoom.turn_over()
        elif key in _STEPS and event.modifiers() in _LETTERS_ONLY:
            self._zoom.step(_STEPS[key])
        elif there is not None:
            self.turn(there)
        else:
            return False
        return True

    def _page_for(self, key: Qt.Key) -> int | None:
        return {
            Qt.Key.Key_PageDown: self._page + 1,
            Qt.Key.Key_PageUp: self._page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._sizes) - 1,
        }.get(key)

    def _tell(self) -> None:
        pages = len(self._sizes)
        where = self.tr("{page} of {pages}").format(page=self._page + 1, pages=pages)
        self._where.setText(self._formats.digits(where) if pages else "")
        self._back.setEnabled(self._page > 0)
        self._next.setEnabled(self._page < pages - 1)
        self.paper.setAccessibleDescription(self._where.text())
        self._divide()

    def _fit(self) -> None:
        """Make the paper as large as the zoom says, and have its picture made anew."""
        if not self._sizes:
            return
        size = self._sizes[self._page]
        room = self._area.maximumViewportSize()
        wide = self._zoom.wide(size, room)
        self.paper.resize_to(QSize(wide, round(wide * size.height / size.width)))
        self.paper.setVisible(True)
        self._draw()

    def _zoom_in_place(self) -> None:
        """Fit, and keep what is under the pointer there, or what is in the middle."""
        view = self._area.viewport()
        still = self._still or view.rect().center()
        before = self.paper.mapFrom(view, still)
        across, down = before.x() / self.paper.width(), before.y() / self.paper.height()
        self._fit()
        x, y = across * self.paper.width() - still.x(), down * self.paper.height() - still.y()
        if self.isRightToLeft():  # the bar counts from the right
            x = self.paper.width() - view.width() - x
        self._area.horizontalScrollBar().setValue(round(x))
        self._area.verticalScrollBar().setValue(round(y))

    def _want(self) -> _Wanted:
        pixels = round(self.paper.width() * self.paper.devicePixelRatioF())
        return _Wanted(self._pdf, self._page, min(pixels, MOST))

    def _draw(self) -> None:
        """Have the picture made off this thread; the newest wish alone is drawn after one under way."""
        wanted = self._want()
        if self._task is not None or wanted == self._drawn or not wanted.pdf:
            return
        task = tasks.run(
            self,
            self.tr("Preparing the page…"),
            lambda _progress: pdf_pages.picture(wanted.pdf, wanted.page, wanted.pixels),
            lambda image: self._show(wanted, image),
        )
        self._task = task
        task.ended.connect(self._forget)

    def _forget(self) -> None:
        self._task = None

    def _show(self, wanted: _Wanted, image: QImage) -> None:
        if wanted.pdf is self._pdf and wanted.page == self._page:
            self._drawn = wanted
            self.paper.show_image(image)
        if wanted == self._want():
            self.drawn.emit()
        else:
            self._draw()
