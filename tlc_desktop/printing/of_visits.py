"""What is printed of a class visit.

Reports bring ReportLab, and are read when the first page is printed, or ahead of that.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.members import Audience
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.subjects import VISIT
from tlc_desktop.storage.pages.visits import visit_page

if TYPE_CHECKING:
    from tlc_desktop.reports import visit
else:
    visit = read_later("tlc_desktop.reports.visit")


OF_VISITS = (
    PageKind(
        "visit",
        VISIT,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "A class visit, a sheet for its host")),
        str(QT_TRANSLATE_NOOP("Sheets", "Class visit")),
        visit_page,
        lambda page, sheet: visit.visit_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
)
