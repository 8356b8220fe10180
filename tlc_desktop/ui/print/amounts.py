"""How much paper something takes, in words."""

from PySide6.QtCore import QObject

from tlc_desktop.i18n.formats import Formats, isolate
from tlc_desktop.printing.printed_page import PrintedPage


class Amounts(QObject):
    """Says how many pages and sheets there are, with the digits of the community."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def pages(self, pages: int) -> str:
        """So many pages."""
        return self._formats.digits(self.tr("%n page(s)", "", pages))

    def act(self, pages: int | None) -> str:
        """What the button says, once it is known how many there are."""
        if pages is None:
            return self.tr("Print")
        return self._formats.digits(self.tr("Print %n page(s)", "", pages))

    def alone(self, page: PrintedPage, pages: int, people: int, *, both_sides: bool) -> str:
        """What one takes, and where everybody may have it what one for each takes."""
        said = self.tr("%n page(s), black and white", "", pages)
        if page.kind.has_readers_to_choose and people:
            on_a_sheet, _ = page.sheet.grid.copies
            each = -(-pages // 2) if both_sides else pages
            sheets = self._sheets(-(-people // on_a_sheet) * each, pages > 1 and both_sides)
            copies = self.tr("%n copy(ies)", "", people)
            said = f"{said}\n{copies} = {sheets}"
        return self._formats.digits(said)

    def pack(
        self, people: int, pages: int, papers: int, saved: int, device: str, *, both_sides: bool
    ) -> str:
        """What everything for a meeting takes, and what would save some of it."""
        what = self.tr("{pages}, {sheets}").format(
            pages=self.tr("%n page(s)", "", pages), sheets=self._sheets(papers, both_sides)
        )
        whom = self.tr("for %n people", "", people)
        said = [self.tr("{people}: {what}").format(people=whom, what=what) if people else what]
        if saved:
            said.append(self.tr("two-up on A5 saves %n", "", saved))
        told = [self._formats.digits(" · ".join(said))]
        if device:
            told.append(self.tr("printer: {name}").format(name=isolate(device)))
        return " · ".join(told)

    def _sheets(self, sheets: int, both_sides: bool) -> str:
        if both_sides:
            return self.tr("%n sheet(s), both sides", "", sheets)
        return self.tr("%n sheet(s)", "", sheets)
