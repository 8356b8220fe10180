"""The pack of a meeting: which sheets could be in it, and what was chosen of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.packs import MOST_COPIES, SheetChoice, SheetOffer, Sheets, order
from tlc_desktop.domain.pages.packs import PackPage
from tlc_desktop.printing.page_kind import InPack, PageKind
from tlc_desktop.storage import packs

if TYPE_CHECKING:
    from tlc_desktop.reports.layout import joined
    from tlc_desktop.reports.layout.sheet import Sheet
else:
    joined = read_later("tlc_desktop.reports.layout.joined")


@dataclass(frozen=True, slots=True)
class PackLine:
    """A sheet that could be in a pack.

    Attributes:
        kind: Of which kind it is.
        how: How that belongs to a pack.
        offer: What is proposed of it.
        is_in: Whether it is in the pack, as proposed or chosen.
        copies: How many are printed.
        handed_out: When it was, of one that is handed out but once.
    """

    kind: PageKind
    how: InPack
    offer: SheetOffer
    is_in: bool
    copies: int
    handed_out: date | None = None

    def choice(self, copies: int, *, is_in: bool) -> SheetChoice:
        """This sheet, as somebody chooses it."""
        about, record = self.kind.subject.name, self.offer.record
        return SheetChoice(
            self.kind.name,
            is_in,
            max(1, min(copies, MOST_COPIES)),
            record if about == "idea" else None,
            record if about == "protocol" else None,
        )

    def sheets(self, pages: int, sheet: "Sheet") -> Sheets:
        """What it takes of paper, where one has so many pages of a file."""
        return sheets_of(self.how, pages, self.copies, sheet)


def pack_pdf(
    page: PackPage, sheet: "Sheet", pdfs: Sequence[bytes], takes: Sequence[Sheets]
) -> bytes:
    """The PDF of a pack, from those of its sheets and what each takes of paper."""
    language = str(sheet.words.language)
    return joined.joined(pdfs, order(takes), page.meeting.title, language)


def sheets_of(how: InPack, pages: int, copies: int, sheet: "Sheet") -> Sheets:
    """What a kind takes of paper, where one has so many pages of a file."""
    beside = 1 if how.is_cut else sheet.grid.copies[0]
    return Sheets(pages, copies, beside, how.is_cut, how.is_for_each)


def lines(session: Session, meeting: UUID, kinds: Iterable[PageKind]) -> list[PackLine]:
    """Every sheet that could be in the pack of a meeting, as it is handed out.

    Raises:
        RecordNotThere: The meeting is not there, or in the bin.
    """
    chosen = {(one.kind, one.idea or one.protocol): one for one in packs.chosen(session, meeting)}
    found: list[PackLine] = []
    for kind in kinds:
        how = kind.in_pack
        for offer in how.offered(session, meeting) if how else ():
            about = None if offer.record == meeting else offer.record
            one = chosen.get((kind.name, about))
            if how and one:
                line = PackLine(kind, how, offer, one.is_in, one.copies, one.handed_out)
                found.append(line)
            elif how:
                found.append(PackLine(kind, how, offer, offer.is_in, offer.copies))
    return sorted(found, key=lambda line: line.how.moment)
