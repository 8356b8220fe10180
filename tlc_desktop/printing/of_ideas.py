"""What is printed of an idea.

Reports bring ReportLab, and are read when the first page is printed, or ahead of that.
"""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from sqlalchemy.orm import Session

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.members import Audience, MemberState
from tlc_desktop.domain.packs import Moment, SheetOffer
from tlc_desktop.printing.page_kind import InPack, PageKind
from tlc_desktop.printing.subjects import IDEA, IDEAS
from tlc_desktop.storage import calendar, ideas, meetings, members, packs
from tlc_desktop.storage.pages.cards import idea_cards, link_cards
from tlc_desktop.storage.pages.ideas import handout_page

if TYPE_CHECKING:
    from tlc_desktop.reports import handout, link_card
    from tlc_desktop.reports import idea_cards as cards
else:
    cards = read_later("tlc_desktop.reports.idea_cards")
    link_card = read_later("tlc_desktop.reports.link_card")
    handout = read_later("tlc_desktop.reports.handout")


HANDOUT = "handout"


def _handouts(session: Session, meeting: UUID) -> list[SheetOffer]:
    """Of what was brought for this meeting; those of the last with steps to follow could be wanted.

    And of whatever else was chosen.
    """
    own = ideas.of_meeting(session, meeting)
    last = calendar.before(session, meetings.meeting(session, meeting))
    told = [idea for idea in ideas.of_meeting(session, last.id) if idea.steps] if last else []
    offered = {idea.id for idea in (*own, *told)}
    others = [each.idea for each in packs.chosen(session, meeting) if each.kind == HANDOUT]
    added = ideas.some(session, [key for key in others if key and key not in offered])
    expected = max(1, len(members.members(session, [MemberState.JOINED])))
    each = str(QT_TRANSLATE_NOOP("PrintPage", "each one"))
    since = str(QT_TRANSLATE_NOOP("PrintPage", "from {day}"))
    return [
        *(SheetOffer(idea.id, expected, note=each) for idea in own),
        *(
            SheetOffer(idea.id, expected, is_in=False, note=each, until=since, day=idea.day)
            for idea in told
        ),
        *(SheetOffer(idea.id, expected, is_in=False, note=each) for idea in added),
    ]


OF_IDEAS = (
    PageKind(
        HANDOUT,
        IDEA,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Handout")),
        str(QT_TRANSLATE_NOOP("Sheets", "Handout")),
        handout_page,
        lambda page, sheet: handout.handout_pdf(page, sheet),
        in_pack=InPack(Moment.WITH_THE_AGENDA, _handouts),
    ),
    PageKind(
        "link-card",
        IDEA,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "From one to another, a card for each of the two")),
        str(QT_TRANSLATE_NOOP("Sheets", "For the two")),
        link_cards,
        lambda page, sheet: link_card.link_card_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
    PageKind(
        "idea-cards",
        IDEAS,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Our ideas as cards to cut apart")),
        str(QT_TRANSLATE_NOOP("Sheets", "Idea cards")),
        idea_cards,
        lambda page, sheet: cards.idea_cards_pdf(page, sheet),
    ),
)
