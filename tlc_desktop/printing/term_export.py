"""A term on its way into a file: its page, who is named in it, and what to look at before it leaves."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from tlc_desktop.domain import mentions
from tlc_desktop.domain.file_endings import TERM_ENDING
from tlc_desktop.domain.naming import spelling
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.exchange import term_file
from tlc_desktop.exchange.term_file import Named, PackedTerm
from tlc_desktop.i18n import value_names
from tlc_desktop.printing.kinds import kind
from tlc_desktop.printing.printed_page import PrintedPage, Wish, printed_page
from tlc_desktop.storage import members


@dataclass(frozen=True, slots=True)
class TermExport:
    """A term that has been read for a file."""

    page: PrintedPage
    named: tuple[Named, ...]
    unnamed: tuple[str, ...]
    mentions: tuple[tuple[str, str], ...]
    made_on: date


def term_export(session: Session, wish: Wish, now: datetime) -> TermExport:
    """Read everything that a term summary file needs; raises like `printed_page`."""
    page = printed_page(session, kind("term"), wish, now)
    names = value_names.names(page.audience, page.sheet.words)
    everyone = list(members.people(session).values())
    inside = [member for member in everyone if member.id in page.people]
    return TermExport(
        page,
        tuple(
            Named(shown, member.choice(page.audience), member.told_us_on)
            for member in inside
            if (shown := names.of(member)) != names.anyone
        ),
        tuple(spelling(m, names.language).called for m in inside if names.of(m) == names.anyone),
        tuple(mentions.mentions(page.value, everyone, page.audience)),
        now.date(),
    )


def packed_term(export: TermExport) -> PackedTerm:
    """The term summary file, and what to look at before `hand_over` puts it anywhere."""
    page = export.page
    summary: TermSummary = page.value
    content = term_file.packed(summary, page.sheet.words, page.pdf(), export.made_on)
    # Read as anybody would: what does not open again is never written.
    contents = term_file.unpacked(content, Path(page.file_name(TERM_ENDING))).contents
    return PackedTerm(
        content,
        page.audience,
        summary.name,
        export.named,
        export.unnamed,
        export.mentions,
        contents,
    )
