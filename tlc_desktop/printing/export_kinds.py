"""Every kind of file that is made to be given to others: the window and the command line make it alike."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP
from sqlalchemy.orm import Session

from tlc_desktop.domain.file_endings import CALENDAR_ENDING, TERM_ENDING, WORKBOOK_ENDING
from tlc_desktop.exchange.packed_export import PackedExport
from tlc_desktop.printing.calendar_export import calendar_export
from tlc_desktop.printing.printed_page import Wish
from tlc_desktop.printing.term_export import packed_term, term_export
from tlc_desktop.printing.workbook_export import packed_workbook, workbook_export


@dataclass(frozen=True, slots=True)
class ExportKind:
    """A kind of file. What is said of it is in English.

    Attributes:
        name: As the command line calls what makes it.
        heading: Over what is looked at first.
        save: What the button does, as the heading of the question where to.
        files: What such files are called.
        ending: Of their names.
        read: All that it needs, from a file; gives what then makes it, on any thread.
    """

    name: str
    heading: str
    save: str
    files: str
    ending: str
    read: Callable[[Session, Wish, datetime], Callable[[], PackedExport]]


def _as_it_is(made: PackedExport) -> PackedExport:
    return made


TERM_FILE = ExportKind(
    "export",
    str(QT_TRANSLATE_NOOP("ExportDialog", "A file of the term, to give to others")),
    str(QT_TRANSLATE_NOOP("ExportDialog", "Save the file of the term")),
    str(QT_TRANSLATE_NOOP("ExportDialog", "Term summary")),
    TERM_ENDING,
    lambda session, wish, now: partial(packed_term, term_export(session, wish, now)),
)
CALENDAR = ExportKind(
    "calendar",
    str(QT_TRANSLATE_NOOP("ExportDialog", "The meetings of the term, for a calendar")),
    str(QT_TRANSLATE_NOOP("ExportDialog", "Save the meetings")),
    str(QT_TRANSLATE_NOOP("ExportDialog", "Calendar")),
    CALENDAR_ENDING,
    lambda session, wish, now: partial(_as_it_is, calendar_export(session, wish, now)),
)
WORKBOOK = ExportKind(
    "spreadsheet",
    str(QT_TRANSLATE_NOOP("ExportDialog", "A spreadsheet of our records, to give to others")),
    str(QT_TRANSLATE_NOOP("ExportDialog", "Save the spreadsheet")),
    str(QT_TRANSLATE_NOOP("ExportDialog", "Spreadsheet")),
    WORKBOOK_ENDING,
    lambda session, wish, now: partial(packed_workbook, workbook_export(session, wish, now)),
)


def kind(name: str) -> ExportKind:
    """The kind with that name."""
    return next(each for each in (TERM_FILE, CALENDAR, WORKBOOK) if each.name == name)
