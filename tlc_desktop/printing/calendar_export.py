"""The meetings of a term on their way into a calendar."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.errors import NothingToPrint
from tlc_desktop.domain.file_endings import CALENDAR_ENDING
from tlc_desktop.domain.members import Audience
from tlc_desktop.exchange.packed_export import PackedExport
from tlc_desktop.printing.kinds import kind, title_of
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.printing.who_is_named import who_is_named
from tlc_desktop.storage import communities

if TYPE_CHECKING:
    from tlc_desktop.exchange import calendar_file
else:  # icalendar stands under it
    calendar_file = read_later("tlc_desktop.exchange.calendar_file")


def calendar_export(session: Session, wish: Wish, now: datetime) -> PackedExport:
    """The meetings of a term as a file, for outside where nobody says otherwise.

    Raises:
        NothingToPrint: There is no term, or no meeting in it.
    """
    meant = Wish(wish.record, wish.audience or Audience.OUTSIDE, wish.language)
    page = printed_page(session, kind("calendar"), meant, now)
    if not page.value.meetings:
        raise NothingToPrint(page.kind.name)
    words, zone = page.sheet.words, communities.community(session).time_zone
    who = who_is_named(session, page.audience, words, page.value, page.people)
    return PackedExport(
        calendar_file.calendar_file(page.value, zone, now),
        page.file_name(CALENDAR_ENDING),
        page.audience,
        f"{title_of(page.kind, words)}: {page.value.name}",
        who.named,
        who.unnamed,
        who.mentions,
    )
