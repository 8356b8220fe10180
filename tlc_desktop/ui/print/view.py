"""Printing: the very page that will come out, how it is wanted, and where it goes."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.members import MemberState
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.printing import allotted, kinds
from tlc_desktop.printing.kinds import is_wanted, short_title_of, title_of
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import PrintedPage, printed_page
from tlc_desktop.storage import files, members
from tlc_desktop.storage.base import is_noted
from tlc_desktop.storage.tables import tables
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print import pdf_pages, printer, saving
from tlc_desktop.ui.print.choices import PageChoices
from tlc_desktop.ui.print.pdf_pages import PageSize
from tlc_desktop.ui.print.preview import PagePreview
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.window.page_table import PAGES

WIDE, NARROW = 330, 250


class PrintPage(Page):
    """A page to print: a kind of page, of the record that it is about."""

    # Whatever a page of any kind is about, but for what is made for the page itself.
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        table.name for table in tables() if not is_noted(table.name)
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "print", "")
        self.setAccessibleName(self.tr("Print"))
        self._kind: PageKind = kinds.KINDS[0]
        self._shown: Place | None = None
        self._page: PrintedPage | None = None
        self._made: tuple[PrintedPage, bytes, list[PageSize]] | None = None
        self._waiting: dict[str, str] = {}
        self._making = False
        self._copies = 0
        # From the outside in: a widget that moves is styled once more.
        body = QWidget(self)
        self.set_body(body, scrolls=False)
        self._top = PageHeader("print_header", "", parent=self)
        self.set_header(self._top)
        self._save = buttons.plain(self.tr("Save as PDF"), "save_pdf")
        self._print = buttons.primary(self.tr("Print"), "print_pages", "print")
        self._top.add(self._save)
        self._top.add(self._print)
        self._side = scrolled(QWidget(), "print_choices_scroll", beside=True)
        self._choices = PageChoices(desk, self._side)
        self._side.setWidget(self._choices)
        self._notice = labels.body("", "honey_ink")
        identify(self._notice, "print_notice")
        self._notice.hide()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_28)
        row.addWidget(self._side)
        self.preview = PagePreview(desk.formats, body)
        row.addWidget(self.preview, 1)
        layout = self._choices.layout()
        if layout is not None:
            layout.addWidget(self._notice)
        self._top.back.connect(self._go_back)
        self._choices.sheet_chosen.connect(self._choose)
        self._choices.wished.connect(self._refresh_now)
        self._save.clicked.connect(self._save_pdf)
        self._print.clicked.connect(self._send)

    def section(self, place: Place) -> str:
        """The section of what a kind of page is about."""
        try:
            return PAGES[kinds.kind(place.kind).subject.page].section
        except RecordNotThere:
            return ""

    def refresh(self) -> None:
        self._kind = kinds.kind(self.place.kind)
        if self.place != self._shown:
            before = self._shown.record if self._shown else None
            same_subject = before is not None and before == self.place.record
            (self._choices.show_kind if same_subject else self._choices.begin)(self._kind)
            self._shown = self.place
            self._made = None
            self._say("")
            self.preview.clear(self._short_title(self._kind))
        self._make()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(theme.measure(NARROW if theme.compact(self) else WIDE))

    def _make(self) -> None:
        """Read what the page needs, and have its PDF made off this thread."""
        wish = replace(self._choices.wish(), record=self.place.record)
        allotted.allot(self.desk.workspace, self._kind, wish, self.desk.now())
        with self.desk.workspace.read() as session:
            page = printed_page(session, self._kind, wish, self.desk.now())
            self._copies = len(members.members(session, [MemberState.JOINED]))
            self._waiting = {
                kind.name: self.desk.words.translate("PrintPage", kind.until_wanted)
                for kind in kinds.kinds_about(self._kind.subject)
                if kind.until_wanted and not is_wanted(kind, session, page.record)
            }
        self._page = page
        self._title(page)
        if not self._making:
            self._making = True
            soon(self, self._start)  # once this page of the window is painted

    def _start(self) -> None:
        page = self._page
        if page is None:
            return

        def made(_progress: tasks.Progress) -> tuple[bytes, list[PageSize]]:
            pdf = page.pdf()
            return pdf, pdf_pages.sizes(pdf)

        task = tasks.run(
            self,
            self.tr("Preparing the pages…"),
            made,
            lambda result: self._show(page, *result),
        )
        task.ended.connect(self._ended)

    def _ended(self) -> None:
        self._making = False

    def _show(self, page: PrintedPage, pdf: bytes, sizes: list[PageSize]) -> None:
        if page is not self._page:
            self._making = True
            self._start()  # something was changed or chosen meanwhile
            return
        if self._made is None or self._made[1] != pdf:
            self.preview.show_pdf(self._short_title(page.kind), pdf, sizes)
        self._made = page, pdf, sizes
        self._count(page)

    def _title(self, page: PrintedPage) -> None:
        subject, words = page.kind.subject, self.desk.words
        about, day = subject.heading(page.value)
        title = words.translate("PrintPage", subject.invitation)
        self._top.set_title(title.format(day=self.desk.formats.day_month(day) if day else ""))
        self._top.set_back(title_of(page.kind, words) if page.record is None else about)
        self._count(page)

    def _short_title(self, kind: PageKind) -> str:
        return short_title_of(kind, self.desk.words)

    def _count(self, page: PrintedPage) -> None:
        """How many pages there are, wherever it is said."""
        formats = self.desk.formats
        made = self._made if self._made and self._made[0] is page else None
        n = len(made[2]) if made else 0
        self._print.setText(
            formats.digits(self.tr("Print %n page(s)", "", n)) if made else self.tr("Print")
        )
        self._print.setEnabled(made is not None)
        self._save.setEnabled(made is not None)
        pages = formats.digits(self.tr("%n page(s)", "", n)) if made else ""
        self._choices.show_sheets(page.kind, {**self._waiting, page.kind.name: pages})
        black = self.tr("%n page(s), black and white", "", n)
        amount = f"{black}\n{self._for_all(page, n)}" if page.kind.has_readers_to_choose else black
        self._choices.show_amount(formats.digits(amount.strip()) if made else "")

    def _for_all(self, page: PrintedPage, pages: int) -> str:
        """How many sheets it takes for each member to have one; nothing for nobody."""
        if not self._copies:
            return ""
        on_a_sheet, _ = page.sheet.grid.copies
        n = -(-self._copies // on_a_sheet) * -(-pages // 2)
        sheets = (
            self.tr("%n sheet(s), both sides", "", n)
            if pages > 1
            else self.tr("%n sheet(s)", "", n)
        )
        copies = self.tr("%n copy(ies)", "", self._copies)
        return f"{copies} = {sheets}"

    def _choose(self, name: str) -> None:
        self.place = replace(self.place, kind=name)
        self.refresh()

    def _go_back(self) -> None:
        self.desk.go(self._kind.subject.page, self.place.record)

    def _say(self, sentence: str) -> None:
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def _save_pdf(self) -> None:
        if self._made is None:
            return
        page, pdf, _sizes = self._made
        name = page.file_name()
        path = saving.chosen_path(self, self.tr("Save as PDF"), name, self.tr("PDF page"))
        if path is None:
            return
        files.write_whole(path, pdf)
        self.desk.tell_saved(self.tr("Saved as {name}").format(name=isolate(path.name)), path)
        self._done(page)

    def _send(self) -> None:
        if self._made is None:
            return
        page, pdf, sizes = self._made
        if not printer.has_printer():
            self._say(
                self.tr("This computer has no printer. Save the pages, and print them elsewhere.")
            )
            self._save.setFocus()
            return
        title = title_of(page.kind, self.desk.words)
        device = printer.chosen_printer(self, sizes[0], len(sizes), title)
        if device is None:
            return
        wanted = printer.chosen_pages(device, len(sizes))
        tasks.run(
            self,
            self.tr("Sending the pages to the printer…"),
            lambda progress: printer.print_pages(device, pdf, sizes, wanted, progress),
            lambda _nothing: self._sent(page),
        )

    def _sent(self, page: PrintedPage) -> None:
        self.desk.tell(self.tr("The pages were sent to the printer."))
        self._done(page)

    def _done(self, page: PrintedPage) -> None:
        """Note what is noted of a page that is on paper."""
        allotted.note_printed(self.desk.workspace, page, self.desk.now())
