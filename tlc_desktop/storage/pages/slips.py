"""The slips of a meeting."""

from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import MemberState
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.slips import PlanSlips, TellSlip, TellSlips
from tlc_desktop.domain.paper_codes import Slip, WantedSlip
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import calendar, meetings, members, paper_codes, tryouts
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.meetings import meeting_facts
from tlc_desktop.storage.pages.naming import naming_for

_PLANS = 4  # on a sheet


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
    many = _filling(_awaited(session), _PLANS)
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
