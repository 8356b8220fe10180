"""What pages are about, and what has to be known of it to print one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from sqlalchemy.orm import Session

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.pages.cards import LinkCards
from tlc_desktop.domain.pages.ideas import HandoutPage
from tlc_desktop.domain.pages.leaving import LeavingPage
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.pages.letters import NeedsPage
from tlc_desktop.domain.pages.meetings import MeetingFacts
from tlc_desktop.domain.pages.paths import PathPage
from tlc_desktop.domain.pages.protocols import ProtocolCard
from tlc_desktop.domain.pages.reflections import ReflectionPage
from tlc_desktop.domain.pages.slips import ConsentSlips
from tlc_desktop.domain.pages.terms import CalendarPage, PlannedMeeting, TermSummary
from tlc_desktop.domain.pages.visits import VisitPage
from tlc_desktop.domain.terms import current
from tlc_desktop.domain.visits import by_day
from tlc_desktop.storage import (
    calendar,
    communities,
    ideas,
    meetings,
    members,
    protocols,
    question_sets,
    terms,
    visits,
)

# What a page's value is about, and of which day, if of one.
Heading = tuple[str, date | None]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a page is about.

    Attributes:
        name: What a record of it is called; also its option on the command line.
        page: The page of the window that shows one, and leads to its printing.
        invitation: What stands over its pages before they are printed, in English; may say
            `{day}`. `invitation_of` has it in a language.
        heading: What the value of a page is about.
        default: The record that is most likely wanted, none where there is none of its kind.
            Where there is no such function, a page is about no record, but all there is.
        named: The record that is asked for by name; else it is asked for by its id.
        asked_by: What stands after its option on the command line; empty where it has none.
    """

    name: str
    page: str
    invitation: str
    heading: Callable[[Any], Heading]
    default: Callable[[Session, datetime], UUID | None] | None = None
    named: Callable[[Session, str], UUID] | None = None
    asked_by: str = ""

    def record(self, session: Session, asked: str) -> UUID:
        """The record that somebody asks for; raises RecordNotThere."""
        if self.named:
            return self.named(session, asked)
        try:
            return UUID(asked)
        except ValueError as trouble:
            raise RecordNotThere(self.name, asked) from trouble


class _OfMeeting(Protocol):
    """A page about a meeting."""

    @property
    def meeting(self) -> MeetingFacts | PlannedMeeting: ...


def _meeting_of(page: _OfMeeting) -> Heading:
    return page.meeting.title, page.meeting.opens_at.date()


def _next_or_last_meeting(session: Session, now: datetime) -> UUID | None:
    found = calendar.next_or_last(session, now)
    return found.id if found else None


MEETING = Subject(
    "meeting",
    "meeting",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print for {day}")),
    _meeting_of,
    _next_or_last_meeting,
    asked_by="ID",
)


def _idea_of(page: HandoutPage | LinkCards) -> Heading:
    return page.idea.title, page.idea.day


def _latest_idea(session: Session, _now: datetime) -> UUID | None:
    return next((idea.id for idea in ideas.latest(session, 1)), None)


IDEA = Subject(
    "idea",
    "idea",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print this idea")),
    _idea_of,
    _latest_idea,
)


def _of_member(page: PathPage | LeavingPage | ConsentSlips) -> Heading:
    return page.name if isinstance(page, PathPage) else page.head.community, None


def _facilitator_or_first(session: Session, _now: datetime) -> UUID | None:
    """Whose path is offered where nobody's is asked for: the facilitator's, else the first by name."""
    own = communities.community(session).facilitator
    people = list(members.people(session))
    return own if own in people else next(iter(people), None)


def _member_named(session: Session, asked: str) -> UUID:
    return members.named(session, asked).id


MEMBER = Subject(
    "member",
    "people",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print for a colleague")),
    _of_member,
    _facilitator_or_first,
    _member_named,
    "NAME|ID",
)


def _term_of(page: TermSummary | CalendarPage) -> Heading:
    return page.name, None


def _current_term(session: Session, now: datetime) -> UUID | None:
    found = current(terms.terms(session), now.date())
    return found.id if found else None


def _term_named(session: Session, asked: str) -> UUID:
    return terms.named(session, asked).id


TERM = Subject(
    "term",
    "term",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print the summary of the term")),
    _term_of,
    _current_term,
    _term_named,
    "NAME|ID",
)


class _OfCommunity(Protocol):
    """A page about the community, or about what it keeps."""

    @property
    def head(self) -> Letterhead: ...


def _community_of(page: _OfCommunity) -> Heading:
    return page.head.community, None


LEDGER = Subject(
    "ledger",
    "ledger",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print what was given")),
    _community_of,
)

IDEAS = Subject(
    "ideas",
    "ideas",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print cards of our ideas")),
    _community_of,
)

AGREED = Subject(
    "agreed",
    "people",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print what we agreed")),
    _community_of,
)


BLANKS = Subject(
    "blanks",
    "meetings",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print blank forms")),
    _community_of,
)

RECORDS = Subject(
    "records",
    "settings",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print where our records are")),
    _community_of,
)


def _sender_of(page: NeedsPage) -> Heading:
    return page.sender.head.community, None


SUPPORT = Subject(
    "support",
    "support",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print what we need")),
    _sender_of,
)


def _protocol_of(page: ProtocolCard) -> Heading:
    return page.protocol.title, None


def _protocol_of_next_meeting(session: Session, now: datetime) -> UUID | None:
    """The one that the next meeting uses, else the first of the community's own."""
    meeting = _next_or_last_meeting(session, now)
    items = meetings.agenda(session, meeting) if meeting else []
    used = [item.protocol for item in items if item.protocol]
    return next(iter([*used, *(own.id for own in protocols.protocols(session))]), None)


PROTOCOL = Subject(
    "protocol",
    "protocols",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print a card")),
    _protocol_of,
    _protocol_of_next_meeting,
)


def _visit_of(page: VisitPage) -> Heading:
    """Its class and day: the names of two people do not go into the name of a file."""
    return page.with_class or page.head.community, page.day


def _next_or_last_visit(session: Session, now: datetime) -> UUID | None:
    coming, been = by_day(visits.visits(session), now.date())
    return next((each.id for each in (*coming, *been)), None)


VISIT = Subject(
    "visit",
    "visits",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print a class visit")),
    _visit_of,
    _next_or_last_visit,
)


def _questions_of(page: ReflectionPage) -> Heading:
    return page.title, None


def _first_of_questions(session: Session, _now: datetime) -> UUID | None:
    """The first of the group's own, else of ours."""
    language = communities.community(session).language
    offered = (*question_sets.question_sets(session), *question_sets.ready(language))
    return next((each.id for each in offered), None)


QUESTIONS = Subject(
    "questions",
    "journey",
    str(QT_TRANSLATE_NOOP("PrintPage", "Print questions")),
    _questions_of,
    _first_of_questions,
)
