"""All records on their way into a workbook, and what to look at before it leaves."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from tlc_desktop.deferred import read_later
from tlc_desktop.domain import file_names
from tlc_desktop.domain.file_endings import WORKBOOK_ENDING
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.workbook import RecordBook
from tlc_desktop.exchange.packed_export import PackedExport
from tlc_desktop.exchange.record_tables import record_tables
from tlc_desktop.i18n.languages import Words, words
from tlc_desktop.printing.printed_page import Wish, read_for
from tlc_desktop.printing.who_is_named import WhoIsNamed, who_is_named
from tlc_desktop.storage import communities
from tlc_desktop.storage.pages.workbook import record_book

if TYPE_CHECKING:
    from tlc_desktop.exchange import workbook
else:  # XlsxWriter stands under it
    workbook = read_later("tlc_desktop.exchange.workbook")


@dataclass(frozen=True, slots=True)
class WorkbookExport:
    """All records that have been read for a workbook."""

    book: RecordBook
    community: str
    audience: Audience
    words: Words
    who: WhoIsNamed
    made_on: date


def workbook_export(session: Session, wish: Wish, now: datetime) -> WorkbookExport:
    """Read everything that a workbook needs; for outside, where nobody says otherwise."""
    own = communities.community(session)
    spoken = words(wish.language or own.language)
    audience = wish.audience or Audience.OUTSIDE
    book, people = read_for(session, audience, spoken, lambda names: record_book(session, names))
    who = who_is_named(session, audience, spoken, book, people)
    return WorkbookExport(book, own.name, audience, spoken, who, now.date())


def packed_workbook(export: WorkbookExport) -> PackedExport:
    """The workbook, before `hand_over` puts it anywhere."""
    spoken, who = export.words, export.who
    what = spoken.translate("Export", "Spreadsheet of our records")
    tables = record_tables(export.book, spoken)
    content = workbook.workbook(what, tables, export.made_on, right_to_left=spoken.rtl)
    said = f"{what} {export.made_on.isoformat()} {export.community}"
    name = file_names.file_name(said, "records") + WORKBOOK_ENDING
    return PackedExport(content, name, export.audience, what, who.named, who.unnamed, who.mentions)
