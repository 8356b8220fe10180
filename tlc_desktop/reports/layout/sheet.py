"""The page a report is set on: its paper and grid, its language, its sizes of type."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from tlc_desktop.domain.communities import Paper
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.languages import Words
from tlc_desktop.reports.text.lines import Size

BODY = Size(10, 14.2, 12, 18.4)
STRONG = Size(10, 14.2, 12, 18.4, bold=True)
SECTION = Size(12, 17, 14, 22.7, bold=True)
STEP = Size(12, 17, 14, 22.7)
LEAD = Size(14, 19.8, 16, 25.5)
LEAD_STRONG = Size(14, 19.8, 16, 25.5, bold=True)
SMALL_TITLE = Size(15, 19.8, 18, 28.3, bold=True)
TITLE = Size(22, 28.3, 25, 36.9, bold=True)

HAIRLINE, RULE, HEAVY, OUTLINE = 0.5, 1.0, 2.0, 0.75
GUTTER = 4 * mm
NAMES, TIMES, BROUGHT_BY, FRIEND = 34 * mm, 24 * mm, 36 * mm, 40 * mm
LEAD_MEASURE = 132 * mm


@dataclass(frozen=True, slots=True)
class Grid:
    """Where things stand on a page, in points.

    Attributes:
        sheet: The paper's width and height.
        copies: How often the page stands on its sheet, and how far apart.
        width: Of the page: all of the sheet, or its half.
        side: The margin at either side.
        top: From the upper edge to the text.
        bottom: From the lower edge to the text.
        footer: From the lower edge to the footer's rule.
        ring: How wide the ring is.
    """

    sheet: tuple[float, float]
    copies: tuple[int, float]
    width: float
    side: float
    top: float
    bottom: float
    footer: float
    ring: float

    @property
    def height(self) -> float:
        return self.sheet[1]

    @property
    def measure(self) -> float:
        """The width of the text."""
        return self.width - 2 * self.side

    @property
    def room(self) -> float:
        """The height of the text."""
        return self.height - self.top - self.bottom


_HALF = 148.5 * mm
_GRIDS = {
    Paper.A4: Grid(
        (210 * mm, 297 * mm), (1, 0), 210 * mm, 16 * mm, 14 * mm, 24 * mm, 18 * mm, 13 * mm
    ),
    Paper.A5: Grid(
        (297 * mm, 210 * mm), (2, _HALF), _HALF, 11 * mm, 11 * mm, 17 * mm, 16 * mm, 10 * mm
    ),
    Paper.LETTER: Grid((612, 792), (1, 0), 612, 16 * mm, 14 * mm, 24 * mm, 18 * mm, 13 * mm),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a report is printed on.

    Attributes:
        words: The words of the page's language, whatever the window's is.
        formats: How the community writes numbers and days in that language.
        paper: A4 or Letter, one page a sheet; A5 stands twice, side by side, on an A4
            sheet to be cut.
    """

    words: Words
    formats: Formats
    paper: Paper = Paper.A4

    @property
    def grid(self) -> Grid:
        return _GRIDS[self.paper]

    @property
    def rtl(self) -> bool:
        return self.words.rtl

    @property
    def is_small(self) -> bool:
        """Whether the page is half a sheet, with room for less beside each other."""
        return self.paper is Paper.A5

    @property
    def rail(self) -> float:
        """The column of names and labels at the page's start."""
        return 26 * mm if self.is_small else NAMES
