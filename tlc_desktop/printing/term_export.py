"""A term on its way into a file: its page, who is named in it, and what to look at before it leaves."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from tlc_desktop.domain.file_endings import TERM_ENDING
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.exchange import term_file
from tlc_desktop.exchange.packed_export import PackedExport
from tlc_desktop.printing.kinds import kind
from tlc_desktop.printing.printed_page import PrintedPage, Wish, printed_page
from tlc_desktop.printing.who_is_named import WhoIsNamed, who_is_named


@dataclass(frozen=True, slots=True)
class TermExport:
    """A term that has been read for a file."""

    page: PrintedPage
    who: WhoIsNamed
    made_on: date


def term_export(session: Session, wish: Wish, now: datetime) -> TermExport:
    """Read everything that a term summary file needs; raises like `printed_page`."""
    page = printed_page(session, kind("term"), wish, now)
    who = who_is_named(session, page.audience, page.sheet.words, page.value, page.people)
    return TermExport(page, who, now.date())


def packed_term(export: TermExport) -> PackedExport:
    """The term summary file, and what to look at before `hand_over` puts it anywhere."""
    page, who = export.page, export.who
    summary: TermSummary = page.value
    name = page.file_name(TERM_ENDING)
    content = term_file.packed(summary, page.sheet.words, page.pdf(), export.made_on)
    # Read as anybody would: what does not open again is never written.
    contents = term_file.unpacked(content, Path(name)).contents
    return PackedExport(
        content, name, page.audience, summary.name, who.named, who.unnamed, who.mentions, contents
    )
