"""What is printed of a term.

Reports bring ReportLab, and are read when the first page is printed, or ahead of that.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.members import Audience
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.subjects import TERM
from tlc_desktop.storage.pages.celebrations import celebration_page
from tlc_desktop.storage.pages.terms import calendar_page, term_summary

if TYPE_CHECKING:
    from tlc_desktop.reports import annex, celebration, term, term_calendar
else:
    annex = read_later("tlc_desktop.reports.annex")
    celebration = read_later("tlc_desktop.reports.celebration")
    term = read_later("tlc_desktop.reports.term")
    term_calendar = read_later("tlc_desktop.reports.term_calendar")


OF_TERMS = (
    PageKind(
        "term",
        TERM,
        Audience.OUTSIDE,
        str(QT_TRANSLATE_NOOP("Pages", "Summary of a term")),
        str(QT_TRANSLATE_NOOP("Sheets", "Summary of a term")),
        term_summary,
        lambda page, sheet: term.term_pdf(page, sheet),
    ),
    PageKind(
        "calendar",
        TERM,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Meetings of a term")),
        str(QT_TRANSLATE_NOOP("Sheets", "Meetings of the term")),
        calendar_page,
        lambda page, sheet: term_calendar.calendar_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
    PageKind(
        "celebration",
        TERM,
        Audience.SCHOOL,
        str(QT_TRANSLATE_NOOP("Pages", "A term to celebrate, for the wall of the staff room")),
        str(QT_TRANSLATE_NOOP("Sheets", "We celebrate")),
        celebration_page,
        lambda page, sheet: celebration.celebration_pdf(page, sheet),
    ),
    PageKind(
        "annex",
        TERM,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Who tried what, and all that was said in a term")),
        str(QT_TRANSLATE_NOOP("Sheets", "Who tried what")),
        term_summary,
        lambda page, sheet: annex.annex_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
)
