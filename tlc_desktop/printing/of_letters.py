"""What is printed as a letter, to the head or to a colleague; nobody is named in one.

Reports bring ReportLab, and are read when the first page is printed, or ahead of that.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.members import Audience
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.subjects import MEETING, SUPPORT
from tlc_desktop.storage.pages.letters import invitation_page, needs_page, room_page

if TYPE_CHECKING:
    from tlc_desktop.reports import invitation, needs, room_request
else:
    invitation = read_later("tlc_desktop.reports.invitation")
    needs = read_later("tlc_desktop.reports.needs")
    room_request = read_later("tlc_desktop.reports.room_request")


OF_LETTERS = (
    PageKind(
        "invitation",
        MEETING,
        Audience.SCHOOL,
        str(QT_TRANSLATE_NOOP("Pages", "Invitation to a meeting, for a colleague")),
        str(QT_TRANSLATE_NOOP("Sheets", "Invitation")),
        invitation_page,
        lambda page, sheet: invitation.invitation_pdf(page, sheet),
        has_readers_to_choose=False,
        is_letter=True,
    ),
    PageKind(
        "room-request",
        MEETING,
        Audience.SCHOOL,
        str(QT_TRANSLATE_NOOP("Pages", "A room and time, a letter to the head")),
        str(QT_TRANSLATE_NOOP("Sheets", "Asking for a room")),
        room_page,
        lambda page, sheet: room_request.room_request_pdf(page, sheet),
        has_readers_to_choose=False,
        is_letter=True,
    ),
    PageKind(
        "needs",
        SUPPORT,
        Audience.SCHOOL,
        str(QT_TRANSLATE_NOOP("Pages", "What we need, a letter to the head")),
        str(QT_TRANSLATE_NOOP("Sheets", "What we need")),
        needs_page,
        lambda page, sheet: needs.needs_pdf(page, sheet),
        has_readers_to_choose=False,
        is_letter=True,
    ),
)
