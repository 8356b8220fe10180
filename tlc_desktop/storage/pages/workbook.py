"""Reading the records that are given to another program."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import MemberState
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.workbook import (
    IdeaRecord,
    MeetingRecord,
    PersonRecord,
    RecordBook,
    TryOutRecord,
)
from tlc_desktop.storage import ideas, meetings, tryouts
from tlc_desktop.storage.pages.ideas import idea_line
from tlc_desktop.storage.pages.naming import Naming, naming_for
from tlc_desktop.storage.pages.terms import term_meeting, try_out_line

_WITH_US = (MemberState.JOINED, MemberState.RESTING)


def record_book(session: Session, names: Names) -> RecordBook:
    """All ideas, try-outs, meetings and people, for one audience.

    Of those who were invited only, or left, nothing is told but what they had a part in.
    """
    naming = naming_for(session, names)
    held = meetings.meetings(session)
    agendas = meetings.agendas(session, [meeting.id for meeting in held])
    said = ideas.between(session, date.min, date.max, list(agendas))
    titles = {idea.id: idea.title for idea in said}
    tried = naming.in_order(tryouts.between(session, date.min, date.max))
    return RecordBook(
        tuple(_idea(idea, naming) for idea in said),
        tuple(
            TryOutRecord(try_out_line(t, date.min, date.max, naming, titles), t.day) for t in tried
        ),
        tuple(MeetingRecord(term_meeting(m, agendas[m.id]), m.time, m.place) for m in held),
        tuple(_people(naming)),
    )


def _idea(idea: Idea, naming: Naming) -> IdeaRecord:
    return IdeaRecord(
        idea_line(idea, naming),
        idea.first_step,
        idea.steps,
        idea.works_without,
        idea.not_so_well,
        idea.how_we_know,
        idea.read_more,
    )


def _people(naming: Naming) -> list[PersonRecord]:
    """By the names that are shown; who is not named stands last, and nothing tells who it is."""
    with_us = [member for member in naming.people.values() if member.state in _WITH_US]
    return [_person(key, naming) for key in naming.by_name(member.id for member in with_us)]


def _person(key: UUID, naming: Naming) -> PersonRecord:
    if not naming.tells(key):
        return PersonRecord(naming.one(key), "", "", None)
    found = naming.people[key]
    return PersonRecord(naming.one(key), found.subject, found.room, found.since)
