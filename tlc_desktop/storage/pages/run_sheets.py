"""The page of a meeting for the one who runs it."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.going_round import Order, order
from tlc_desktop.domain.meetings import AgendaItem, Meeting, Role, starts
from tlc_desktop.domain.members import Audience, MemberState
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.run_sheets import RunItem, RunSheetPage, TellingLine
from tlc_desktop.domain.paper_codes import Slip, WantedSlip
from tlc_desktop.domain.protocols import Protocol, lengths, shown_minutes
from tlc_desktop.storage import (
    as_it_was,
    communities,
    meetings,
    members,
    paper_codes,
    protocols,
)
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.meetings import meeting_facts, roles_of
from tlc_desktop.storage.pages.naming import Naming, by_chance, naming_for
from tlc_desktop.storage.pages.slips import tellings_wanted, to_tell_of


def run_sheet_page(session: Session, key: UUID, names: Names) -> RunSheetPage:
    """All that it takes to run a meeting; private notes are on it for no other audience than our own."""
    meeting = meetings.meeting(session, key)
    naming = naming_for(session, names)
    items = meetings.agenda(session, key)
    used = {p.id: p for p in protocols.protocols(session)}
    begin = starts(items, meeting.opens_at)
    awaited = [member.id for member in members.members(session, [MemberState.JOINED])]
    tellings, also = _turns(session, meeting, awaited, naming)
    later = as_it_was.later(session, meeting)
    return RunSheetPage(
        letterhead(session, names.audience),
        meeting_facts(meeting, naming),
        tuple(
            RunItem(
                start,
                item.title,
                item.minutes,
                item.part,
                naming.all(item.brought_by),
                item.notes,
                _steps(used.get(item.protocol) if item.protocol else None, item),
                item.private_note if names.audience is Audience.GROUP else "",
            )
            for item, start in zip(items, begin, strict=True)
        ),
        roles_of(meeting, naming),
        tellings,
        also,
        len(awaited),
        tuple(dict.fromkeys(_titles(items, used))),
        later.opens_at if later else None,
        paper_codes.codes_for(session, [WantedSlip(Slip.RUN_SHEET, key)])[0],
    )


def _steps(protocol: Protocol | None, item: AgendaItem) -> tuple[tuple[str, int], ...]:
    steps = protocol.parted if protocol else ()
    each = zip(steps, lengths(steps, item.minutes), strict=True)
    return tuple((step.title, shown_minutes(length)) for step, length in each)


def _titles(items: Iterable[AgendaItem], used: dict[UUID, Protocol]) -> list[str]:
    wanted = (used.get(item.protocol) for item in items if item.protocol)
    return [protocol.title for protocol in wanted if protocol]


def run_sheet_slips(session: Session, key: UUID) -> list[WantedSlip]:
    """What comes back of a run sheet: itself, and what each tells of what they tried."""
    return [WantedSlip(Slip.RUN_SHEET, key), *tellings_wanted(session, key)]


def turns_in(session: Session, meeting: Meeting, awaited: Sequence[UUID]) -> list[UUID]:
    """The order of those who are awaited, the facilitator last.

    It is one of chance: always the same for this meeting, another for the next.
    """
    leads = communities.community(session).facilitator
    return order(
        awaited,
        Order.SHUFFLED,
        last=meeting.who(Role.FACILITATOR) or ([leads] if leads else []),
        newest={},
        shuffle=lambda found: found.sort(key=lambda each: by_chance(meeting.id, each)),
    )


def _turns(
    session: Session, meeting: Meeting, awaited: Sequence[UUID], naming: Naming
) -> tuple[tuple[TellingLine, ...], tuple[str, ...]]:
    """What there is to tell, and who has a turn without that."""
    turns = turns_in(session, meeting, awaited)
    tried = to_tell_of(session, meeting)
    codes = paper_codes.codes_for(session, tellings_wanted(session, meeting.id))
    lines = tuple(
        TellingLine(naming.one(each.owner), each.what, naming.class_of(each), code)
        for turn in turns
        for each, code in zip(tried, codes, strict=True)
        if each.owner == turn
    )
    owners = {each.owner for each in tried}
    return lines, tuple(naming.one(turn) for turn in turns if turn not in owners)
