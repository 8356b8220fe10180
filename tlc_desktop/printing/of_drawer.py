"""What is printed ahead and kept in a drawer, for a day without the computer.

Reports bring ReportLab, and are read when the first page is printed, or ahead of that.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.members import Audience
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.subjects import BLANKS, RECORDS
from tlc_desktop.storage.pages.forms import forms_page
from tlc_desktop.storage.pages.recovery import recovery_page

if TYPE_CHECKING:
    from tlc_desktop.reports import forms, recovery
else:
    forms = read_later("tlc_desktop.reports.forms")
    recovery = read_later("tlc_desktop.reports.recovery")


OF_DRAWER = (
    PageKind(
        "forms",
        BLANKS,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Forms for a week without electricity")),
        str(QT_TRANSLATE_NOOP("Sheets", "Blank forms")),
        forms_page,
        lambda page, sheet: forms.forms_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
    PageKind(
        "recovery",
        RECORDS,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Where our records are, and how to get them back")),
        str(QT_TRANSLATE_NOOP("Sheets", "Our records")),
        recovery_page,
        lambda page, sheet: recovery.recovery_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
)
