"""Everything for one meeting, as one kind of page made of others.

Reports bring ReportLab, and are read when the first page is printed, or ahead of that.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from sqlalchemy.orm import Session

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.errors import NothingToPrint
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.packs import PackPage, PackSheet
from tlc_desktop.domain.paper_codes import WantedSlip
from tlc_desktop.printing import packs
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.subjects import MEETING
from tlc_desktop.storage import meetings
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.meetings import meeting_facts
from tlc_desktop.storage.pages.naming import naming_for

if TYPE_CHECKING:
    from tlc_desktop.reports.layout import joined
    from tlc_desktop.reports.layout.sheet import Sheet
else:
    joined = read_later("tlc_desktop.reports.layout.joined")

PACK = "pack"


def pack_of(kinds: Sequence[PageKind]) -> PageKind:
    """The kind that is made of those of `kinds` which belong to a pack."""
    named = {kind.name: kind for kind in kinds}

    def read(session: Session, meeting: UUID, names: Names) -> PackPage:
        wanted = [line for line in packs.lines(session, meeting, kinds) if line.is_in]
        if not wanted:
            raise NothingToPrint(PACK)
        sheets = tuple(
            PackSheet(
                line.kind.name, line.kind.read(session, line.offer.record, names), line.copies
            )
            for line in wanted
        )
        facts = meeting_facts(meetings.meeting(session, meeting), naming_for(session, names))
        return PackPage(letterhead(session, names.audience), facts, sheets)

    def report(page: PackPage, sheet: "Sheet") -> bytes:
        made = [named[one.kind].report(one.value, sheet) for one in page.sheets]
        takes = [
            packs.sheets_of(how, joined.pages(pdf), one.copies, sheet)
            for one, pdf in zip(page.sheets, made, strict=True)
            if (how := named[one.kind].in_pack)
        ]
        return packs.pack_pdf(page, sheet, made, takes)

    def returns(session: Session, meeting: UUID) -> list[WantedSlip]:
        return [
            wanted
            for line in packs.lines(session, meeting, kinds)
            if line.is_in and line.kind.returns
            for wanted in line.kind.returns(session, line.offer.record)
        ]

    def once_printed(session: Session, meeting: UUID) -> None:
        for line in packs.lines(session, meeting, kinds):
            if line.is_in and line.kind.once_printed:
                line.kind.once_printed(session, line.offer.record)

    return PageKind(
        PACK,
        MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Everything for a meeting")),
        str(QT_TRANSLATE_NOOP("Sheets", "Everything for it")),
        read,
        report,
        once_printed=once_printed,
        returns=returns,
    )
