"""The pack of a meeting: what is handed out, in which order, and what it costs in paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from uuid import UUID

MOST_COPIES = 99


class Moment(IntEnum):
    """When a sheet is handed out, of all that is for one meeting."""

    DAYS_BEFORE = 0
    FACILITATOR = 1
    DOOR = 2
    EVERYONE = 3
    WITH_THE_AGENDA = 4
    TABLE = 5
    THINKING = 6
    PLANNING = 7
    LEAVING = 8
    AFTERWARDS = 9


@dataclass(frozen=True, slots=True)
class SheetOffer:
    """A sheet that could be in the pack of a meeting.

    Attributes:
        record: What it is about: the meeting, or a record of its own.
        copies: How many are proposed.
        is_in: Whether it is proposed.
        note: What is said beside it while it is in the pack, in English; may say `{slips}`.
        until: What is said while it is not, in English; may say `{day}`.
        day: The day that this says.
        slips: How many slips are on it.
    """

    record: UUID
    copies: int = 1
    is_in: bool = True
    note: str = ""
    until: str = ""
    day: date | None = None
    slips: int = 0


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """What somebody chose of a sheet for one meeting.

    Attributes:
        kind: The kind of page, by its name.
        idea: What it is about, where that is an idea.
        protocol: What it is about, where that is a protocol.
        handed_out: When it was, of one that is handed out but once.
    """

    kind: str
    is_in: bool
    copies: int
    idea: UUID | None = None
    protocol: UUID | None = None
    handed_out: date | None = None


@dataclass(frozen=True, slots=True)
class Sheets:
    """A kind of sheet in a pack, as it will be printed.

    Attributes:
        pages: How many pages of a file one has.
        copies: How many people get one.
        side_by_side: How many of them stand on one sheet of paper.
        is_cut: It is cut into slips: nothing is printed on its back.
        goes_with_others: It is for the same hands as what is beside it.
    """

    pages: int
    copies: int
    side_by_side: int = 1
    is_cut: bool = False
    goes_with_others: bool = False

    @property
    def times(self) -> int:
        """How often it is printed."""
        return -(-self.copies // self.side_by_side)


def runs(sheets: Sequence[Sheets]) -> Iterator[range]:
    """Which of them are put together before they are handed out: neighbours for the same hands."""
    first = 0
    for at in range(1, len(sheets) + 1):
        if at == len(sheets) or not _go_together(sheets[at - 1], sheets[at]):
            yield range(first, at)
            first = at


def _go_together(one: Sheets, other: Sheets) -> bool:
    same = one.times == other.times and one.copies == other.copies
    is_cut = one.is_cut or other.is_cut
    return same and not is_cut and one.goes_with_others and other.goes_with_others


def order(sheets: Sequence[Sheets]) -> list[tuple[int, int]]:
    """The pages of a pack as they are handed out: which of the sheets, and which page of it."""
    return [
        (which, page)
        for run in runs(sheets)
        for _ in range(sheets[run[0]].times)
        for which in run
        for page in range(sheets[which].pages)
    ]


def papers(sheets: Sequence[Sheets], *, both_sides: bool) -> int:
    """How many sheets of paper a pack takes."""
    return sum(1 for turn in backs(sheets, both_sides=both_sides) if not turn)


def backs(sheets: Sequence[Sheets], *, both_sides: bool) -> list[bool]:
    """Of each page of a pack, in order, whether it is on the back of the one before."""
    found: list[bool] = []
    for run in runs(sheets):
        pages = sum(sheets[which].pages for which in run)
        turns = both_sides and not sheets[run[0]].is_cut
        found += [turns and page % 2 == 1 for page in range(pages)] * sheets[run[0]].times
    return found
