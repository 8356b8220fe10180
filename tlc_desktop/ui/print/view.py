"""Printing: the very page that will come out, or all that is for a meeting, how it is wanted, and where it goes."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.members import MemberState
from tlc_desktop.domain.packs import SheetChoice
from tlc_desktop.printing import allotted, jobs, kinds
from tlc_desktop.printing.jobs import Job
from tlc_desktop.printing.kinds import is_wanted, short_title_of, title_of
from tlc_desktop.printing.of_packs import PACK
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import PrintedPage
from tlc_desktop.storage import members, packs
from tlc_desktop.storage.base import is_noted
from tlc_desktop.storage.tables import tables
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print import printer
from tlc_desktop.ui.print.amounts import Amounts
from tlc_desktop.ui.print.choices import PageChoices
from tlc_desktop.ui.print.making import Made, Maker
from tlc_desktop.ui.print.outlet import Outlet, Ready
from tlc_desktop.ui.print.pack_side import PackSide
from tlc_desktop.ui.print.preview import PagePreview
from tlc_desktop.ui.running.event_loop import soon
from tlc_desktop.ui.slips.came_back import CameBack
from tlc_desktop.ui.widgets import buttons, labels
from tlc_desktop.ui.widgets.announce import identify
from tlc_desktop.ui.widgets.landing import IN_PLACE
from tlc_desktop.ui.widgets.page_header import PageHeader
from tlc_desktop.ui.widgets.page_sheet import scrolled
from tlc_desktop.ui.window.page_table import PAGES

WIDE, NARROW = 330, 250
PACK_WIDE, PACK_NARROW = 512, 412


class PrintPage(Page):
    """A page to print: a kind of page, of the record that it is about; or the pack of a meeting."""

    # Whatever a page of any kind is about, but for what is made for the page itself.
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        table.name for table in tables() if not is_noted(table.name)
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "print", "")
        self.setAccessibleName(self.tr("Print"))
        self._kind: PageKind = kinds.KINDS[0]
        self._shown: Place | None = None
        self._job: Job | None = None
        self._made: Ready | None = None
        self._waiting: dict[str, str] = {}
        self._is_due = False
        self._copies = 0
        self._saves = 0
        self._maker = Maker(self, self.tr("Preparing the pages…"))
        self._outlet = Outlet(desk, self)
        self._amounts = Amounts(desk.formats)
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
        row = self._row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.addWidget(self._side, 1)
        self.came_back = CameBack(desk)
        self.came_back.lead_on()
        self.came_back.edit.setProperty(IN_PLACE, True)  # one comes here to print
        column.addWidget(self.came_back)
        row.addLayout(column)
        self.preview = PagePreview(desk.formats, body)
        row.addWidget(self.preview, 1)
        layout = self._choices.layout()
        if layout is not None:
            layout.addWidget(self._notice)
        self._pack = PackSide(desk, self._choices.pack, self.preview, self._maker)
        self._connect()

    def _connect(self) -> None:
        self._top.back.connect(lambda: self.desk.go(self._kind.subject.page, self.place.record))
        self._choices.sheet_chosen.connect(self._choose)
        self._choices.wished.connect(self._refresh_now)
        self._choices.turned.connect(self._turn)
        self._choices.handout_wanted.connect(self._pack.add)
        self._save.clicked.connect(lambda: self._made and self._outlet.save(self._made))
        self._print.clicked.connect(
            lambda: (
                self._made and self._outlet.send(self._made, both_sides=self._choices.both_sides)
            )
        )
        self._outlet.out.connect(self._done)
        self._outlet.no_printer.connect(self._say_no_printer)
        self._pack.chosen.connect(self._keep)
        self._maker.first.connect(self._show_first)
        self._maker.done.connect(self._show)
        self._maker.compared.connect(self._compare)
        self._maker.counted.connect(self._pack.tell)

    @property
    def _making(self) -> bool:
        """Whether something is under way, or about to be."""
        return self._is_due or self._maker.is_busy

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
            self._made, self._saves = None, 0
            self._say("")
            self._pack.begin()
            self.preview.clear(short_title_of(self._kind, self.desk.words))
            self._fit()
        self._make()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        small, is_pack = theme.compact(self), self._kind.name == PACK
        widths = (PACK_WIDE, PACK_NARROW) if is_pack else (WIDE, NARROW)
        for part in (self._side, self.came_back):
            part.setFixedWidth(theme.measure(widths[small]))
        self._row.setSpacing(theme.SPACE_16 if is_pack and small else theme.SPACE_28)
        self._choices.pack.breathe(small)
        self._pack.tell()
        if self._job is not None:
            self._count(self._job)

    def _make(self) -> None:
        """Read what the page needs, and have its PDF made off this thread."""
        wish = replace(self._choices.wish(), record=self.place.record)
        allotted.allot(self.desk.workspace, self._kind, wish, self.desk.now())
        with self.desk.workspace.read() as session:
            self._job = jobs.read(session, self._kind, wish, self.desk.now())
            self._copies = len(members.members(session, [MemberState.JOINED]))
            record = self._job.record
            self._waiting = {
                kind.name: self.desk.words.translate("PrintPage", kind.until_wanted)
                for kind in kinds.kinds_about(self._kind.subject)
                if kind.until_wanted and not is_wanted(kind, session, record)
            }
        self._title(self._job)
        self._pack.show_job(self._job, self._copies)
        if not self._is_due:
            self._is_due = True
            soon(self, self._start)  # once this page of the window is painted

    def _start(self) -> None:
        self._is_due = False
        self._maker.want(self._job)

    def _show_first(self, _job: Job, made: Made) -> None:
        """Show the first page while the rest is made, where nothing is shown yet."""
        if self._made is None:
            self.preview.show_pdf(short_title_of(self._kind, self.desk.words), made.pdf, made.sizes)

    def _show(self, shown: Job, made: Made) -> None:
        if shown.whole is None:
            return
        if not shown.lines and (self._made is None or self._made.pdf != made.pdf):
            self.preview.show_pdf(
                short_title_of(shown.whole.kind, self.desk.words), made.pdf, made.sizes
            )
        self._made = Ready(shown.whole, made.pdf, made.sizes, made)
        if shown.lines:
            self._pack.show_whole(made, both_sides=self._choices.both_sides)
        self._count(shown)

    def _compare(self, shown: Job, small: Made) -> None:
        """It is known what small pages would take."""
        both = self._choices.both_sides
        taken = self._made.made.papers(both_sides=both) if self._made else 0
        self._saves = max(0, taken - small.papers(both_sides=both))
        self._count(shown)

    def _title(self, shown: Job) -> None:
        subject, words = self._kind.subject, self.desk.words
        about, day = subject.heading(shown.heading)
        title = words.translate("PrintPage", subject.invitation)
        self._top.set_title(title.format(day=self.desk.formats.day_month(day) if day else ""))
        self._top.set_back(title_of(self._kind, words) if shown.record is None else about)
        self._count(shown)

    def _count(self, shown: Job) -> None:
        """How many pages there are, wherever it is said."""
        ready = self._made if self._made and self._made.page is shown.whole else None
        pages = len(ready.sizes) if ready else None
        amounts, both = self._amounts, self._choices.both_sides
        self._print.setText(amounts.act(pages))
        self._print.setEnabled(ready is not None)
        self._save.setEnabled(ready is not None)
        said = amounts.pages(pages) if pages is not None else ""
        self._choices.show_sheets(self._kind, {**self._waiting, self._kind.name: said})
        is_pack = self._kind.name == PACK
        facts, alone = "", ""
        if ready and is_pack:
            device = "" if theme.compact(self) else printer.usual_printer()
            papers = ready.made.papers(both_sides=both)
            facts = amounts.pack(
                self._copies, len(ready.sizes), papers, self._saves, device, both_sides=both
            )
        elif ready:
            alone = amounts.alone(ready.page, len(ready.sizes), self._copies, both_sides=both)
        self._top.set_facts(facts or (self.tr("Nothing is ticked.") if shown.is_empty else ""))
        self._choices.show_amount(alone)

    def _turn(self) -> None:
        """Both sides, or one: the same pages on other sheets."""
        if self._job is not None:
            self._pack.turn(both_sides=self._choices.both_sides)
            self._saves = 0
            self._count(self._job)
            self._maker.want(self._job)

    def _keep(self, choice: SheetChoice) -> None:
        """Remember what was chosen of the pack, and make it anew."""
        if self.place.record is not None and self.desk.workspace.may_write:
            with self.desk.workspace.change("", in_passing=True) as session:
                packs.choose(session, self.place.record, choice)
        self._refresh_now()

    def _choose(self, name: str) -> None:
        self.place = replace(self.place, kind=name)
        self.refresh()

    def _say(self, sentence: str) -> None:
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def _say_no_printer(self) -> None:
        self._say(
            self.tr("This computer has no printer. Save the pages, and print them elsewhere.")
        )
        self._save.setFocus()

    def _done(self, page: PrintedPage) -> None:
        """Note what is noted of a page that is on paper."""
        allotted.note_printed(self.desk.workspace, page, self.desk.now())
