"""The PDFs of what is to be printed, made one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.communities import Paper
from tlc_desktop.domain.packs import Sheets, backs, order
from tlc_desktop.printing import packs
from tlc_desktop.printing.jobs import Job
from tlc_desktop.printing.printed_page import PrintedPage
from tlc_desktop.ui.print import pdf_pages
from tlc_desktop.ui.print.pdf_pages import PageSize
from tlc_desktop.ui.running import tasks


@dataclass(frozen=True, slots=True)
class Made:
    """A PDF, and what is known of it.

    Attributes:
        source: Of each page of a pack, the number of its line.
        takes: What each sheet in a pack takes of paper.
    """

    pdf: bytes
    sizes: list[PageSize]
    source: tuple[int, ...] = ()
    takes: tuple[Sheets, ...] = ()

    def backs(self, *, both_sides: bool) -> list[bool]:
        """Of each page, whether it is on the back of the one before."""
        if self.takes:
            return backs(self.takes, both_sides=both_sides)
        return [both_sides and page % 2 == 1 for page in range(len(self.sizes))]

    def papers(self, *, both_sides: bool) -> int:
        """How many sheets of paper it takes."""
        return self.backs(both_sides=both_sides).count(False)


class Maker(QObject):
    """Makes the PDFs of what is wanted, one after the other off this thread; what was made is kept.

    Signals:
        first: The first PDF is there, while others are made; carries the job and the PDF.
        done: All of it is there; carries the job and the whole.
        compared: It is known what the same takes on half-size pages; carries the job and that.
        counted: What is not in the pack is there too.
    """

    first = Signal(object, object)
    done = Signal(object, object)
    compared = Signal(object, object)
    counted = Signal()

    def __init__(self, window: QWidget, said: str) -> None:
        super().__init__(window)
        self._window = window
        self._said = said
        self._job: Job | None = None
        self._kept: dict[object, tuple[PrintedPage, Made]] = {}
        self._told: set[str] = set()
        self._busy = False

    @property
    def is_busy(self) -> bool:
        return self._busy

    def want(self, job: Job | None) -> None:
        """Make this, and nothing that was wanted before; what is of no use to it is forgotten."""
        self._job, self._told = job, set()
        if job is not None:
            wanted = {_key(page) for page in _all(job)}
            self._kept = {key: kept for key, kept in self._kept.items() if key in wanted}
        if not self._busy:
            self._next()

    def made(self, page: PrintedPage) -> Made | None:
        """The PDF of a page, if it is there."""
        kept = self._kept.get(_key(page))
        is_same = kept and kept[0].sheet == page.sheet and kept[0].value == page.value
        return kept[1] if kept and is_same else None

    def _next(self) -> None:
        """Say what is there by now, and make the next that is not."""
        job = self._job
        page = self._missing(job) if job is not None else None
        self._busy = page is not None
        if page is None:
            return

        def make(_progress: tasks.Progress) -> Made:
            pdf = page.pdf()
            return Made(pdf, pdf_pages.sizes(pdf))

        task = tasks.run(self._window, self._said, make, lambda made: self._keep(page, made))
        task.ended.connect(self._end)

    def _end(self) -> None:
        self._busy = False

    def _keep(self, page: PrintedPage, made: Made) -> None:
        self._kept[_key(page)] = page, made
        self._next()

    def _missing(self, job: Job) -> PrintedPage | None:
        """The next page that is to be made, in the order in which it is wanted; says what is whole."""
        inside = job.on(job.paper) if job.lines else [job.whole] if job.whole else []
        if inside and (begun := self.made(inside[0])) and self._is_new("first"):
            self.first.emit(job, begun)
        if (late := self._late(inside)) is not None:
            return late
        if job.whole and self._is_new("done"):
            self.done.emit(job, self._whole(job, job.whole))
        if not job.lines:
            return None
        small = job.on(Paper.A5)
        if (late := self._late(small)) is not None:
            return late
        if self._is_new("compared"):
            self.compared.emit(job, Made(b"", [], takes=self._takes(job, small)))
        late = self._late(job.parts)
        if late is None and self._is_new("counted"):
            self.counted.emit()
        return late

    def _is_new(self, what: str) -> bool:
        """Whether that was not said of this job yet."""
        before = what in self._told
        self._told.add(what)
        return not before

    def _late(self, pages: Sequence[PrintedPage]) -> PrintedPage | None:
        return next((page for page in pages if self.made(page) is None), None)

    def _whole(self, job: Job, whole: PrintedPage) -> Made:
        if not job.lines:
            return self.made(whole) or Made(b"", [])
        made = [made for page in job.on(job.paper) if (made := self.made(page))]
        takes = self._takes(job, job.on(job.paper))
        pages = order(takes)
        pdf = packs.pack_pdf(whole.value, whole.sheet, [each.pdf for each in made], takes)
        sizes = [made[which].sizes[page] for which, page in pages]
        return Made(pdf, sizes, tuple(job.inside[which] for which, _ in pages), takes)

    def _takes(self, job: Job, pages: Sequence[PrintedPage]) -> tuple[Sheets, ...]:
        """What each of the sheets in the pack takes of paper."""
        lines = (job.lines[number] for number in job.inside)
        return tuple(
            line.sheets(len(made.sizes), page.sheet)
            for line, page in zip(lines, pages, strict=True)
            if (made := self.made(page))
        )


def _all(job: Job) -> "list[PrintedPage]":
    alone = [job.whole] if job.whole and not job.lines else []
    return [*alone, *job.parts, *(job.on(Paper.A5) if job.lines else ())]


def _key(page: PrintedPage) -> tuple[str, UUID | None, Paper]:
    return page.kind.name, page.record, page.sheet.paper
