"""What is printed of a colleague.

Reports bring ReportLab, and are read when the first page is printed, or ahead of that.
"""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from sqlalchemy.orm import Session

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.members import Audience, MemberState
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.subjects import MEMBER
from tlc_desktop.storage import members
from tlc_desktop.storage.pages.leaving import leaving_page
from tlc_desktop.storage.pages.paths import path_page
from tlc_desktop.storage.pages.slips import consent_slips, consents_wanted

if TYPE_CHECKING:
    from tlc_desktop.reports import consent, leaving, path
else:
    consent = read_later("tlc_desktop.reports.consent")
    leaving = read_later("tlc_desktop.reports.leaving")
    path = read_later("tlc_desktop.reports.path")


def _has_left(session: Session, member: UUID) -> bool:
    return members.member(session, member).state is MemberState.LEFT


OF_MEMBERS = (
    PageKind(
        "path",
        MEMBER,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "The path of a colleague, to keep")),
        str(QT_TRANSLATE_NOOP("Sheets", "Path")),
        path_page,
        lambda page, sheet: path.path_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
    PageKind(
        "leaving",
        MEMBER,
        Audience.OUTSIDE,
        str(QT_TRANSLATE_NOOP("Pages", "All that is a colleague’s, to take along")),
        str(QT_TRANSLATE_NOOP("Sheets", "To take along")),
        leaving_page,
        lambda page, sheet: leaving.leaving_pdf(page, sheet),
        is_wanted=_has_left,
        until_wanted=str(QT_TRANSLATE_NOOP("PrintPage", "when somebody leaves")),
        has_readers_to_choose=False,
    ),
    PageKind(
        "consent",
        MEMBER,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "How may my name appear, a slip for each colleague")),
        str(QT_TRANSLATE_NOOP("Sheets", "How names appear")),
        consent_slips,
        lambda page, sheet: consent.consent_pdf(page, sheet),
        has_readers_to_choose=False,
        is_of_all=True,
        returns=consents_wanted,
    ),
)
