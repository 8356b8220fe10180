"""What is printed of the community and of what it keeps.

Reports bring ReportLab, and are read when the first page is printed, or ahead of that.
"""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from sqlalchemy.orm import Session

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.packs import Moment, SheetOffer
from tlc_desktop.printing.page_kind import InPack, PageKind
from tlc_desktop.printing.subjects import AGREED, LEDGER, PROTOCOL, QUESTIONS
from tlc_desktop.storage import meetings, question_sets
from tlc_desktop.storage.pages.agreements import agreement_page
from tlc_desktop.storage.pages.ledger import ledger_page
from tlc_desktop.storage.pages.protocols import protocol_card
from tlc_desktop.storage.pages.reflections import reflection_page

if TYPE_CHECKING:
    from tlc_desktop.reports import agreement, ledger, protocol, reflection
else:
    agreement = read_later("tlc_desktop.reports.agreement")
    ledger = read_later("tlc_desktop.reports.ledger")
    protocol = read_later("tlc_desktop.reports.protocol")
    reflection = read_later("tlc_desktop.reports.reflection")


def _on_the_table(session: Session, meeting: UUID) -> list[SheetOffer]:
    """A card of each protocol that the agenda uses."""
    used = (item.protocol for item in meetings.agenda(session, meeting) if item.protocol)
    note = str(QT_TRANSLATE_NOOP("PrintPage", "for the table"))
    return [SheetOffer(protocol, note=note) for protocol in dict.fromkeys(used)]


OF_COMMUNITY = (
    PageKind(
        "protocol",
        PROTOCOL,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Protocol, a card for everyone")),
        str(QT_TRANSLATE_NOOP("Sheets", "Card")),
        protocol_card,
        lambda page, sheet: protocol.protocol_pdf(page, sheet),
        has_readers_to_choose=False,
        in_pack=InPack(Moment.TABLE, _on_the_table),
    ),
    PageKind(
        "agreement",
        AGREED,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "What we agreed, as a poster to sign")),
        str(QT_TRANSLATE_NOOP("Sheets", "What we agreed")),
        agreement_page,
        lambda page, sheet: agreement.agreement_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
    PageKind(
        "reflection",
        QUESTIONS,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Questions to talk about, and where we are, to fill in")),
        str(QT_TRANSLATE_NOOP("Sheets", "Questions to talk about")),
        reflection_page,
        lambda page, sheet: reflection.reflection_pdf(page, sheet),
        # The page of the window shows other records too.
        is_wanted=question_sets.is_one,
        has_readers_to_choose=False,
    ),
    PageKind(
        "ledger",
        LEDGER,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Given to others")),
        str(QT_TRANSLATE_NOOP("Sheets", "List")),
        ledger_page,
        lambda page, sheet: ledger.ledger_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
)
