"""The slips of a meeting."""

from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import MemberState
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.slips import PlanSlips, TellSlip, TellSlips
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import calendar, meetings, members, tryouts
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.meetings import meeting_facts
from tlc_desktop.storage.pages.naming import naming_for

_PLANS = 4  # on a sheet


def plan_slips(session: Session, key: UUID, names: Names) -> PlanSlips:
    """Slips to plan on, one for each who is awaited, and as many more as fill the last sheet."""
    meeting = meetings.meeting(session, key)
    facts = meeting_facts(meeting, naming_for(session, names))
    later = calendar.after(session, meeting)
    return PlanSlips(
        letterhead(session, names.audience),
        facts,
        later.day if later else None,
        ("",) * _filling(_awaited(session), _PLANS),
    )


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
    return TellSlips(
        letterhead(session, names.audience),
        meeting_facts(meeting, naming),
        tuple(
            TellSlip(naming.one(each.owner), each.day, each.what, each.first_step, "")
            for each in naming.in_order(to_tell_of(session, meeting))
        ),
    )


def to_tell_of(session: Session, meeting: Meeting) -> list[TryOut]:
    """What those who are joined wrote before a meeting and try still, or told on its day."""
    here = [member.id for member in members.members(session, [MemberState.JOINED])]
    asked = [key for key, *_ in tryouts.to_tell_of(session, meeting.day, here)]
    return [each for each in tryouts.some(session, asked, stories=False) if each.day < meeting.day]
