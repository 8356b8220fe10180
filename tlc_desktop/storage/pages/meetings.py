"""The pages of a meeting."""

from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.entries import Authorship, Entry
from tlc_desktop.domain.meetings import (
    AgendaItem,
    Meeting,
    MeetingState,
    Outcome,
    Role,
    starts,
)
from tlc_desktop.domain.members import Audience, MemberState
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.meetings import (
    AgendaPage,
    ItemLine,
    MeetingFacts,
    NextTime,
    PlanLine,
    Roles,
    SaidLine,
    SignInPage,
    SummaryPage,
    ToldLine,
    WaitingLine,
)
from tlc_desktop.domain.paper_codes import Slip, WantedSlip
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.storage import (
    as_it_was,
    communities,
    entries,
    ideas,
    meetings,
    members,
    paper_codes,
    pulse,
)
from tlc_desktop.storage.pages.calendar_entries import entry_of
from tlc_desktop.storage.pages.ideas import idea_line
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.naming import Naming, naming_for


def agenda_page(session: Session, key: UUID, names: Names) -> AgendaPage:
    """The agenda of a meeting."""
    meeting = meetings.meeting(session, key)
    naming = naming_for(session, names)
    items = meetings.agenda(session, key)
    lines = tuple(
        ItemLine(
            start,
            item.title,
            item.minutes,
            item.part,
            item.purpose,
            item.origin,
            naming.all(item.brought_by),
            item.notes,
        )
        for item, start in zip(items, starts(items, meeting.opens_at), strict=True)
    )
    facts, roles = meeting_facts(meeting, naming), roles_of(meeting, naming)
    entry = entry_of(session, meeting, names)
    return AgendaPage(letterhead(session, names.audience), facts, lines, roles, entry)


def sign_in_page(session: Session, key: UUID, names: Names) -> SignInPage:
    """The sign-in sheet of a meeting: all who are joined; who takes a break is not awaited."""
    naming = naming_for(session, names)
    awaited = [member.id for member in members.members(session, [MemberState.JOINED])]
    facts = meeting_facts(meetings.meeting(session, key), naming)
    (code,) = paper_codes.codes_for(session, sign_in_slips(session, key))
    return SignInPage(letterhead(session, names.audience), facts, naming.all(awaited), code)


def sign_in_slips(_session: Session, key: UUID) -> list[WantedSlip]:
    """What comes back of a sign-in sheet: it is keyed in where the run sheet begins, and has its code."""
    return [WantedSlip(Slip.RUN_SHEET, key)]


def roles_of(meeting: Meeting, naming: Naming) -> Roles:
    """Who has which role."""
    return tuple((role, naming.all(holders)) for role in Role if (holders := meeting.who(role)))


def meeting_facts(meeting: Meeting, naming: Naming) -> MeetingFacts:
    """What stands at the head of every page about a meeting."""
    return MeetingFacts(
        meeting.title,
        meeting.opens_at,
        meeting.ends_at,
        meeting.minutes,
        meeting.place,
        naming.all(meeting.tea),
        meeting.intention,
        meeting.state,
    )


def said_line(entry: Entry, naming: Naming) -> SaidLine:
    """Something said, and by whom."""
    match entry.authorship:
        case Authorship.CREDITED:
            by = naming.all(entry.by)
        case Authorship.GROUP:
            by = (naming.names.group,)
        case Authorship.NOT_STORED:
            by = (naming.names.not_stored,)
    return SaidLine(entry.kind, entry.text, by)


def summary_page(session: Session, key: UUID, names: Names) -> SummaryPage:
    """The summary of a meeting; who came stands on it for the group alone."""
    meeting = meetings.meeting(session, key)
    naming = naming_for(session, names)
    group = names.audience is Audience.GROUP
    written = naming.in_order(as_it_was.planned(session, meeting))
    then = as_it_was.closed_at(session, key)
    return SummaryPage(
        letterhead(session, names.audience),
        meeting_facts(meeting, naming),
        naming.all(meeting.came) if group else (),
        meeting.guests if group else (),
        meeting.intention_met,
        meeting.summary,
        _told_since_last(session, meeting, naming),
        tuple(idea_line(idea, naming) for idea in ideas.of_meeting(session, key, then)),
        tuple(said_line(entry, naming) for entry in entries.said(session, [key])),
        tuple(_plan(tryout, naming) for tryout in written),
        tuple(_waiting(item, naming) for item in _going_on(session, key)),
        tuple(_waiting(item, naming) for item in _parked(session, meeting)),
        _next_time(session, meeting, naming),
        entry_of(session, as_it_was.later(session, meeting), names),
        communities.community(session).signed_summary,
        tuple(pulse.of_meeting(session, key)) if group else (),
    )


def _told_since_last(session: Session, meeting: Meeting, naming: Naming) -> tuple[ToldLine, ...]:
    """What was told: the story lines since the meeting before."""
    told: list[ToldLine] = []
    for tryout in naming.in_order(as_it_was.told(session, meeting)):
        words = tuple(line for story in tryout.stories for line in story_lines(story))
        told.append(ToldLine(naming.one(tryout.owner), tryout.what, tryout.answer, words))
    return tuple(told)


def story_lines(story: Story) -> tuple[str, ...]:
    """What a story says, as far as it does."""
    return tuple(part for part in story.parts if part)


def _plan(tryout: TryOut, naming: Naming) -> PlanLine:
    friend = naming.one(tryout.friend) if tryout.friend else ""
    return PlanLine(naming.one(tryout.owner), tryout.what, naming.class_of(tryout), friend)


def _waiting(item: AgendaItem, naming: Naming) -> WaitingLine:
    return WaitingLine(item.title, naming.all(item.brought_by))


def _going_on(session: Session, key: UUID) -> list[AgendaItem]:
    """What a meeting did not finish, and takes along to the next."""
    return [i for i in meetings.agenda(session, key) if i.outcome is Outcome.WALKS_ON]


def _parked(session: Session, meeting: Meeting) -> list[AgendaItem]:
    """What waits; of a meeting that is over, what it left to wait, whatever waits today."""
    here = meetings.parked_in(session, meeting.id)
    if meeting.state is MeetingState.CLOSED:
        return here
    known = {item.title for item in here}
    return [*here, *(i for i in meetings.agenda(session, None) if i.title not in known)]


def _next_time(session: Session, meeting: Meeting, naming: Naming) -> NextTime | None:
    later = as_it_was.later(session, meeting)
    if later is None:
        return None
    tea, roles = naming.all(later.tea), roles_of(later, naming)
    return NextTime(later.title, later.opens_at, later.ends_at, later.place, tea, roles)
