"""The charts of the term that is on, as the page prints them, folded away until they are wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.members import Audience
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.print import pdf_pages
from tlc_desktop.ui.print.pdf_pages import PageSize
from tlc_desktop.ui.print.preview import PaperView
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.fold import Fold

if TYPE_CHECKING:
    from tlc_desktop.printing import kinds, printed_page
    from tlc_desktop.reports import term_charts
else:
    kinds = read_later("tlc_desktop.printing.kinds")
    printed_page = read_later("tlc_desktop.printing.printed_page")
    term_charts = read_later("tlc_desktop.reports.term_charts")

LARGEST = 1.5  # of the size on paper, in pixels a point


class TermChartsPart(QWidget):
    """A fold with the charts of a term; they are drawn when it is opened, and again when what they show has changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._term: UUID | None = None
        self.fold = Fold("term_charts", self.tr("The term in charts"), self._made, self)
        self.charts: ChartsView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)
        self.fold.head.toggled.connect(self._draw)

    def show_term(self, term: UUID | None, name: str) -> None:
        """Show the charts of a term; nothing where there is none."""
        self._term = term
        self.fold.head.set_says(name)
        self.setVisible(term is not None)
        self._draw()

    def _made(self) -> QWidget:
        self.charts = ChartsView()
        return self.charts

    def _draw(self) -> None:
        if self._term is None or self.charts is None or not self.fold.head.isChecked():
            return
        wish = printed_page.Wish(self._term, Audience.GROUP, self._desk.words.language)
        with self._desk.workspace.read() as session:
            term = kinds.kind("term")
            page = printed_page.printed_page(session, term, wish, self._desk.now())
        self.charts.draw(lambda: term_charts.charts_pdf(page.value, page.sheet))


class ChartsView(QWidget):
    """Charts as pictures of the very lines that are printed, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._pdf = b""
        self._size = PageSize(0, 0)
        self.paper = PaperView()
        identify(
            self.paper,
            "term_charts_paper",
            self.tr("Charts: our meetings, time for learning, where items and ideas came from"),
        )
        self._none = labels.body(
            self.tr("There is nothing to draw yet: it begins with the first meeting."), "ink2"
        )
        self._none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self.paper)

    def draw(self, make: Callable[[], bytes]) -> None:
        """Make the charts off this thread, and show them."""

        def made(_progress: tasks.Progress) -> tuple[bytes, list[PageSize]]:
            pdf = make()
            return pdf, pdf_pages.sizes(pdf) if pdf else []

        tasks.run(self, self.tr("Drawing the charts…"), made, lambda done: self._take(*done))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _take(self, pdf: bytes, sizes: list[PageSize]) -> None:
        self._none.setVisible(not pdf)
        self.paper.setVisible(bool(pdf))
        if pdf and pdf != self._pdf:
            self._pdf, self._size = pdf, sizes[0]
            self._fit()

    def _fit(self) -> None:
        if not self._pdf:
            return
        wide = min(self.width(), round(LARGEST * self._size.width))
        high = round(wide * self._size.height / self._size.width)
        self.paper.resize_to(QSize(wide, high))
        pdf, pixels = self._pdf, round(wide * self.devicePixelRatioF())

        def drawn(_progress: tasks.Progress) -> QImage:
            return pdf_pages.picture(pdf, 0, pixels)

        tasks.run(
            self, self.tr("Drawing the charts…"), drawn, lambda image: self._show(wide, image)
        )

    def _show(self, wide: int, image: QImage) -> None:
        if wide == self.paper.width():
            self.paper.show_image(image)
