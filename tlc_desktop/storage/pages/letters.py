"""The letters."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.communities import AgreementKind
from tlc_desktop.domain.ideas import IdeaState
from tlc_desktop.domain.meetings import Meeting, MeetingState
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.letters import (
    DayMinutes,
    InvitationPage,
    NeedsPage,
    RoomDay,
    RoomPage,
    Sender,
)
from tlc_desktop.domain.pages.terms import PlannedMeeting
from tlc_desktop.domain.periods import Timetable
from tlc_desktop.domain.terms import current, school_year, term_of
from tlc_desktop.storage import communities, ideas, meetings, periods, support, terms
from tlc_desktop.storage.pages.letterhead import letterhead

_KEPT = (IdeaState.KEPT, IdeaState.ADAPTED)


def needs_page(session: Session, _record: None, names: Names, today: date) -> NeedsPage:
    """What the group needs; thanks are for what was given since the school year before."""
    since = date(school_year(today) - 1, 8, 1)
    known = support.supports(session)
    held = _held(session, today)
    return NeedsPage(
        _sender(session, names, today),
        tuple(one.what for one in known if one.given_on and one.given_on >= since),
        len(held),
        _kept(session, held),
        _minutes(session, held),
        tuple((one.kind, one.what) for one in known if not one.given_on),
    )


def _sender(session: Session, names: Names, today: date) -> Sender:
    own = communities.community(session)
    return Sender(letterhead(session, names.audience), own.directorate, own.administration, today)


def _held(session: Session, today: date) -> list[Meeting]:
    """The meetings of this term that took place; of all time where no term is known."""
    term = current(terms.terms(session), today)
    found = terms.meetings_of(session, term) if term else meetings.meetings(session)
    return [meeting for meeting in found if meeting.state is MeetingState.CLOSED]


def _kept(session: Session, held: Sequence[Meeting]) -> int:
    """How many ideas of some meetings are used on."""
    said = (idea for meeting in held for idea in ideas.of_meeting(session, meeting.id))
    return len({idea.id for idea in said if idea.state in _KEPT})


def _minutes(session: Session, held: Sequence[Meeting]) -> tuple[DayMinutes, ...]:
    """The minutes of each day on which there was a meeting."""
    days = sorted({meeting.day for meeting in held})
    times = [(day, support.protected_time(session, day, day)) for day in days]
    return tuple(DayMinutes(day, time.promised, time.ours) for day, time in times)


def room_page(session: Session, key: UUID, names: Names, today: date) -> RoomPage:
    """A room and time for a meeting, and for those after it in its term."""
    meeting = meetings.meeting(session, key)
    there = terms.terms(session)
    own = term_of(there, meeting.day, meeting.term)
    later = [
        each
        for each in meetings.meetings(session, meeting.day)
        if own
        and each.opens_at > meeting.opens_at
        and each.state is not MeetingState.CLOSED
        and not each.place_secured
        and term_of(there, each.day, each.term) == own
    ]
    known, everyone = periods.timetable(session, today), periods.everyone(session)
    days = tuple(_room_day(each, known, everyone) for each in (meeting, *later))
    return RoomPage(_sender(session, names, today), _planned(meeting), days)


def _room_day(meeting: Meeting, known: Timetable, everyone: Sequence[UUID]) -> RoomDay:
    """A meeting's room; of a period whether somebody has a class in it, and not who."""
    day = meeting.day.weekday()
    taken = tuple(
        bell.name
        for bell in known.during(meeting.time, meeting.minutes)
        if any(
            member in known.weeks and (day, bell.id) not in known.weeks[member]
            for member in everyone
        )
    )
    return RoomDay(meeting.opens_at, meeting.ends_at, meeting.place, taken)


def invitation_page(session: Session, key: UUID, names: Names, today: date) -> InvitationPage:
    """An invitation to a meeting."""
    meeting = meetings.meeting(session, key)
    purpose = communities.current(communities.agreements(session, AgreementKind.PURPOSE))
    sender = _sender(session, names, today)
    return InvitationPage(sender, _planned(meeting), purpose, meeting.intention)


def _planned(meeting: Meeting) -> PlannedMeeting:
    return PlannedMeeting(
        meeting.title, meeting.opens_at, meeting.ends_at, meeting.place, meeting.id
    )
