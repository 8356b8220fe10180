"""What is printed of an idea.

Reports bring ReportLab, and are read when the first page is printed, or ahead of that.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.members import Audience
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.subjects import IDEA
from tlc_desktop.storage.pages.ideas import handout_page

if TYPE_CHECKING:
    from tlc_desktop.reports import handout
else:
    handout = read_later("tlc_desktop.reports.handout")


OF_IDEAS = (
    PageKind(
        "handout",
        IDEA,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Handout")),
        str(QT_TRANSLATE_NOOP("Sheets", "Handout")),
        handout_page,
        lambda page, sheet: handout.handout_pdf(page, sheet),
    ),
)
