"""The pack of a meeting on the page that prints: its rows, and the page that belongs to each."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from tlc_desktop.domain.packs import Moment, SheetChoice
from tlc_desktop.domain.text import elided, one_line
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.printing.jobs import Job
from tlc_desktop.printing.kinds import short_title_of
from tlc_desktop.printing.of_ideas import HANDOUT
from tlc_desktop.printing.packs import PackLine
from tlc_desktop.printing.printed_page import PrintedPage
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.print.making import Made, Maker
from tlc_desktop.ui.print.pack_list import PackList, PackText
from tlc_desktop.ui.print.preview import PagePreview

LONGEST, FEW = 60, 14  # letters


class PackSide(QObject):
    """Keeps rows, preview and what is chosen together.

    Signals:
        chosen: Something is chosen; carries the `SheetChoice`.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, rows: PackList, preview: PagePreview, maker: Maker) -> None:
        super().__init__(rows)
        self._desk = desk
        self._rows = rows
        self._preview = preview
        self._maker = maker
        self._job: Job | None = None
        self._whole: Made | None = None
        self._both_sides = True
        self._wanted: UUID | None = None
        self._people = 0
        rows.wanted.connect(self.look)
        rows.ticked.connect(self._tick)
        rows.counted.connect(self._count)
        preview.turned.connect(self._follow)

    def begin(self) -> None:
        """Another meeting, or none."""
        self._job = self._whole = None
        self._rows.show_current(-1)

    def show_job(self, job: Job, people: int) -> None:
        """Show what could be in the pack for so many; its pages come later."""
        self._people = people
        is_same = self._job is not None and _lines(self._job) == _lines(job)
        if not is_same:
            self._rows.show_current(next(iter(job.inside), 0) if job.lines else -1)
        self._job, self._whole = job, None
        self.tell()
        for number, line in enumerate(job.lines):
            if line.offer.record == self._wanted:
                self._rows.show_current(number)
                self._rows.take_focus(number)
        self._wanted = None

    def show_whole(self, whole: Made, *, both_sides: bool) -> None:
        """The pack is there: show the page of the current row in it."""
        self._whole, self._both_sides = whole, both_sides
        self.tell()
        self._show_page()

    def add(self, idea: str) -> None:
        """Take the handout of an idea into the pack, for everybody unless it is there already."""
        self._wanted = UUID(idea)
        lines = self._job.lines if self._job else ()
        wanted = HANDOUT, self._wanted
        line = next((each for each in lines if (each.kind.name, each.offer.record) == wanted), None)
        new = SheetChoice(HANDOUT, True, max(1, self._people), self._wanted)
        self.chosen.emit(line.choice(line.copies, is_in=True) if line else new)

    def turn(self, *, both_sides: bool) -> None:
        """It is to be printed on both sides, or on one."""
        self._both_sides = both_sides
        self.tell()

    def tell(self) -> None:
        """Say in every row what is known of it by now."""
        if self._job is not None:
            job = self._job
            self._rows.show_rows([self._text(job, number) for number in range(len(job.lines))])

    def look(self, number: int) -> None:
        """Show the page of a row."""
        self._rows.show_current(number)
        self._show_page()

    def _show_page(self) -> None:
        job, number = self._job, self._rows.current()
        if job is None or not 0 <= number < len(job.lines):
            return
        title, whole = self.title(number), self._whole
        if whole is not None and number in whole.source:
            self._preview.show_pdf(title, whole.pdf, whole.sizes)
            if whole.source[self._preview.page()] != number:
                self._preview.turn(whole.source.index(number))
        elif not job.lines[number].is_in and (alone := self._maker.made(job.parts[number])):
            self._preview.show_pdf(title, alone.pdf, alone.sizes)

    def _follow(self, page: int) -> None:
        """Another page was turned to: its row is the current one."""
        whole = self._whole
        if whole is not None and self._preview.shows(whole.pdf):
            self._rows.show_current(whole.source[page])
            self._preview.set_title(self.title(whole.source[page]))

    def title(self, number: int) -> str:
        """What a row is called: the sheet, and what it is about where that is not the meeting."""
        if self._job is None:
            return ""
        kind = self._job.lines[number].kind
        title = short_title_of(kind, self._desk.words)
        about = _about(self._job.lines[number], self._job.parts[number])
        is_narrow = theme.compact(self._rows)
        if not about or (is_narrow and kind.name != HANDOUT):
            return title
        about = elided(about, FEW if is_narrow else LONGEST)
        return self.tr("{sheet}: {about}").format(sheet=title, about=isolate(about))

    def _text(self, job: Job, number: int) -> PackText:
        line, part = job.lines[number], job.parts[number]
        made, formats = self._maker.made(part), self._desk.formats
        pages = len(made.sizes) if made else 0
        takes = line.sheets(pages, part.sheet)
        until = self._said(line.offer.until, line)
        if line.handed_out:
            until = self.tr("handed out {day}").format(day=formats.day_month(line.handed_out))
        if made and not until:
            until = formats.digits(self.tr("%n page(s)", "", pages * takes.times))
        return PackText(
            self.title(number),
            self._note(number, line),
            until,
            line.is_in,
            None if line.how.differs else line.copies,
            formats.number(pages * takes.times) if made else "",
        )

    def _note(self, number: int, line: PackLine) -> str:
        """A word about a sheet that is in the pack."""
        whole = self._whole
        if whole is not None and line.how.moment is Moment.WITH_THE_AGENDA:
            backs = whole.backs(both_sides=self._both_sides)
            if number in whole.source and backs[whole.source.index(number)]:
                return self.tr("on its back")
        return self._said(line.offer.note, line)

    def _said(self, text: str, line: PackLine) -> str:
        """Something said of a sheet, in the language of the window."""
        formats, day = self._desk.formats, line.offer.day
        said = self._desk.words.translate("PrintPage", text) if text else ""
        return said.format(
            day=formats.day_month(day) if day else "", slips=formats.number(line.offer.slips)
        )

    def _tick(self, number: int, is_in: bool) -> None:
        self._choose(number, is_in=is_in)

    def _count(self, number: int, copies: int) -> None:
        self._choose(number, copies=copies)

    def _choose(self, number: int, copies: int = 0, is_in: bool = True) -> None:
        if self._job is not None:
            line = self._job.lines[number]
            self._rows.show_current(number)
            self.chosen.emit(line.choice(copies or line.copies, is_in=is_in))


def _lines(job: Job) -> list[object]:
    return [(line.kind.name, line.offer.record) for line in job.lines]


def _about(line: PackLine, part: PrintedPage) -> str:
    """What a sheet is about, where that is a record of its own."""
    if line.kind.subject.name == "meeting":
        return ""
    about, _ = line.kind.subject.heading(part.value)
    return one_line(about)
