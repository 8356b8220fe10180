"""The slips of a meeting, and those on how names may appear."""

import re
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.communities import AgreementKind
from tlc_desktop.domain.meetings import AgendaItem, Meeting, Part
from tlc_desktop.domain.members import Audience, Member, MemberState, NameChoice
from tlc_desktop.domain.naming import Names, choices
from tlc_desktop.domain.pages.slips import (
    ConsentSlip,
    ConsentSlips,
    PlanSlips,
    PulseSlips,
    TellSlip,
    TellSlips,
    ThinkSlips,
)
from tlc_desktop.domain.paper_codes import Slip, WantedSlip
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import calendar, communities, meetings, members, paper_codes, tryouts
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.meetings import meeting_facts
from tlc_desktop.storage.pages.naming import naming_for

_QUARTERS, _EIGHTHS = 4, 8  # on a sheet
# A sentence that asks, with the marks that close it.
_QUESTION = re.compile(r"[^.!?؟…\n]*[?؟]+[\"”»’')\]]*")


def plan_slips(session: Session, key: UUID, names: Names) -> PlanSlips:
    """Slips to plan on until the meeting after a meeting."""
    meeting = meetings.meeting(session, key)
    facts = meeting_facts(meeting, naming_for(session, names))
    later = calendar.after(session, meeting)
    return PlanSlips(
        letterhead(session, names.audience),
        facts,
        later.day if later else None,
        tuple(paper_codes.codes_for(session, plans_wanted(session, key))),
    )


def plans_wanted(session: Session, key: UUID) -> list[WantedSlip]:
    """The slips to plan on of a meeting: one for each who is awaited, and as many more as fill the last sheet."""
    many = _filling(_awaited(session), _QUARTERS)
    return paper_codes.blanks(session, Slip.MY_PLAN, key, many)


def _awaited(session: Session) -> int:
    """How many colleagues are joined: who takes a break is not awaited."""
    return len(members.members(session, [MemberState.JOINED]))


def _filling(slips: int, places: int) -> int:
    """So many slips that their sheets are full; one sheet at least."""
    return max(-(-slips // places), 1) * places


def tell_slips(session: Session, key: UUID, names: Names) -> TellSlips:
    """A slip for each try-out that a meeting asks of, by the names of the owners."""
    meeting = meetings.meeting(session, key)
    naming = naming_for(session, names)
    asked = naming.in_order(to_tell_of(session, meeting))
    codes = paper_codes.codes_for(session, [_telling(key, each) for each in asked])
    slips = (
        TellSlip(naming.one(each.owner), each.day, each.what, each.first_step, code)
        for each, code in zip(asked, codes, strict=True)
    )
    facts = meeting_facts(meeting, naming)
    return TellSlips(letterhead(session, names.audience), facts, tuple(slips))


def tellings_wanted(session: Session, key: UUID) -> list[WantedSlip]:
    """The slips of a meeting to tell from, each of a try-out."""
    asked = to_tell_of(session, meetings.meeting(session, key))
    return [_telling(key, each) for each in asked]


def _telling(meeting: UUID, tryout: TryOut) -> WantedSlip:
    return WantedSlip(Slip.WHAT_WILL_I_SAY, meeting, try_out=tryout.id)


def to_tell_of(session: Session, meeting: Meeting) -> list[TryOut]:
    """What those who are joined wrote before a meeting and try still, or told on its day."""
    here = [member.id for member in members.members(session, [MemberState.JOINED])]
    asked = [key for key, *_ in tryouts.to_tell_of(session, meeting.day, here)]
    return [each for each in tryouts.some(session, asked, stories=False) if each.day < meeting.day]


def think_slips(session: Session, key: UUID, names: Names) -> ThinkSlips:
    """Slips to think on in a meeting, one for each who is awaited."""
    facts = meeting_facts(meetings.meeting(session, key), naming_for(session, names))
    asked = _question(meetings.agenda(session, key)) or communities.current(
        communities.agreements(session, AgreementKind.QUESTION)
    )
    many = _filling(_awaited(session), _QUARTERS)
    return ThinkSlips(letterhead(session, names.audience), facts, asked, many)


def _question(items: Sequence[AgendaItem]) -> str:
    """The first question in what the agenda says of the learning, if it asks one."""
    learning = (item for item in items if item.part is Part.LEARNING)
    said = (text for item in learning for text in (item.notes, item.title))
    found = (match[0].strip() for text in said for match in _QUESTION.finditer(text))
    return next((question for question in found if len(question) > 1), "")


def pulse_slips(session: Session, key: UUID, names: Names) -> PulseSlips:
    """Unsigned slips on how a meeting was, one for each who is awaited."""
    facts = meeting_facts(meetings.meeting(session, key), naming_for(session, names))
    words = communities.community(session).pulse_words
    [code] = paper_codes.codes_for(session, pulse_wanted(session, key))
    many = _filling(_awaited(session), _EIGHTHS)
    return PulseSlips(letterhead(session, names.audience), facts, words, code, many)


def pulse_wanted(_session: Session, key: UUID) -> list[WantedSlip]:
    """All unsigned slips of a meeting are one, so that none can be told from another."""
    return [WantedSlip(Slip.PULSE, key)]


def consent_slips(session: Session, key: UUID | None, names: Names) -> ConsentSlips:
    """A slip for a member, or for everybody who has not left, by name; blank ones for others to read."""
    asked = _asked(session, key) if names.audience is Audience.GROUP else []
    codes = paper_codes.codes_for(session, [_consent(member) for member in asked])
    slips = (_slip_of(member, names, code) for member, code in zip(asked, codes, strict=True))
    return ConsentSlips(letterhead(session, names.audience), tuple(slips))


def _slip_of(member: Member, names: Names, code: str) -> ConsentSlip:
    """How the name would stand in the group, whatever is chosen now."""
    ways = tuple((choice, names.of(replace(member, in_group=choice))) for choice in choices(member))
    return ConsentSlip(names.of(replace(member, in_group=NameChoice.FULL)), ways, code)


def consents_wanted(session: Session, key: UUID | None) -> list[WantedSlip]:
    """The slips on names of a member, or of everybody who has not left."""
    return [_consent(member) for member in _asked(session, key)]


def _consent(member: Member) -> WantedSlip:
    return WantedSlip(Slip.CONSENT, member=member.id)


def _asked(session: Session, key: UUID | None) -> list[Member]:
    if key:
        return [members.member(session, key)]
    return [m for m in members.people(session).values() if m.state is not MemberState.LEFT]
