"""Where pages go: into a file, or to a printer."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tlc_desktop.i18n.formats import isolate
from tlc_desktop.printing.kinds import title_of
from tlc_desktop.printing.printed_page import PrintedPage
from tlc_desktop.storage import files
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.print import printer, saving
from tlc_desktop.ui.print.making import Made
from tlc_desktop.ui.print.pdf_pages import PageSize
from tlc_desktop.ui.running import tasks


class Ready(NamedTuple):
    """Pages that are made."""

    page: PrintedPage
    pdf: bytes
    sizes: list[PageSize]
    made: Made


class Outlet(QObject):
    """Saves pages and prints them.

    Signals:
        out: They are on paper, or in a file; carries the page.
        no_printer: There is nothing to print with.
    """

    out = Signal(object)
    no_printer = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def save(self, ready: Ready) -> None:
        """Ask where to, and write the very pages that are shown."""
        name = ready.page.file_name()
        path = saving.chosen_path(self._window, self.tr("Save as PDF"), name, self.tr("PDF page"))
        if path is None:
            return
        files.write_whole(path, ready.pdf)
        self._desk.tell_saved(self.tr("Saved as {name}").format(name=isolate(path.name)), path)
        self.out.emit(ready.page)

    def send(self, ready: Ready, *, both_sides: bool) -> None:
        """Ask for a printer, and have it print them."""
        if not printer.has_printer():
            self.no_printer.emit()
            return
        pdf, sizes = ready.pdf, ready.sizes
        title = title_of(ready.page.kind, self._desk.words)
        ask = printer.chosen_printer
        if not both_sides:
            ask = partial(ask, both_sides=False)
        device = ask(self._window, sizes[0], len(sizes), title)
        if device is None:
            return
        chosen = printer.chosen_pages(device, len(sizes))
        backs = ready.made.backs(both_sides=printer.turns_paper(device))
        wanted = printer.as_turned(chosen, backs)
        tasks.run(
            self._window,
            self.tr("Sending the pages to the printer…"),
            lambda progress: printer.print_pages(device, pdf, sizes, wanted, progress),
            lambda _nothing: self._sent(ready.page),
        )

    def _sent(self, page: PrintedPage) -> None:
        self._desk.tell(self.tr("The pages were sent to the printer."))
        self.out.emit(page)
