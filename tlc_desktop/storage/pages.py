"""What is printed and exported, read for one audience: names are resolved here, once and for all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.communities import AgreementKind
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import CreditPart, Idea, family
from tlc_desktop.domain.meetings import (
    AgendaItem,
    Meeting,
    MeetingState,
    Outcome,
    Purpose,
    by_origin,
    by_purpose,
    starts,
)
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages import (
    AgendaLine,
    AgendaPage,
    CreditLine,
    FamilyLine,
    HandoutPage,
    IdeaLine,
    Letterhead,
    MeetingFacts,
    NextTime,
    PlanLine,
    SaidLine,
    SummaryPage,
    TermMeeting,
    TermSummary,
    ToldLine,
    TryOutLine,
)
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.storage import (
    communities,
    entries,
    ideas,
    meetings,
    members,
    terms,
    tryouts,
)


@dataclass(frozen=True, slots=True)
class _Naming:
    """Names of the people of this file, as one audience may read them."""

    names: Names
    people: dict[UUID, Member]

    def one(self, key: UUID | None) -> str:
        """The name of a member; somebody who is not in the list any more is a member."""
        member = self.people.get(key) if key else None
        return self.names.of(member) if member else self.names.anyone

    def all(self, keys: Iterable[UUID]) -> tuple[str, ...]:
        """Names in the order of names, those that stay here last and once."""
        wanted = set(keys)
        named = self.names.all(m for key, m in self.people.items() if key in wanted)
        gone = wanted - self.people.keys()
        return (*named, self.names.anyone) if gone and self.names.anyone not in named else named


def _naming(session: Session, names: Names) -> _Naming:
    return _Naming(names, members.people(session, names.language))


def letterhead(session: Session, audience: Audience) -> Letterhead:
    """Who a page is from, and for."""
    own = communities.community(session)
    return Letterhead(own.name, own.school, audience, own.calls_itself, own.is_sample)


def agenda_page(session: Session, key: UUID, names: Names) -> AgendaPage:
    """The agenda of a meeting."""
    meeting = meetings.meeting(session, key)
    naming = _naming(session, names)
    items = meetings.agenda(session, key)
    lines = tuple(
        AgendaLine(
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
    return AgendaPage(letterhead(session, names.audience), _facts(meeting, naming), lines)


def _facts(meeting: Meeting, naming: _Naming) -> MeetingFacts:
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


def handout_page(session: Session, key: UUID, names: Names) -> HandoutPage:
    """An idea for others."""
    idea = ideas.idea(session, key)
    return HandoutPage(
        letterhead(session, names.audience),
        _idea_line(idea, _naming(session, names)),
        idea.first_step,
        idea.steps,
        idea.works_without,
        idea.not_so_well,
        idea.how_we_know,
        idea.read_more,
    )


def _idea_line(idea: Idea, naming: _Naming) -> IdeaLine:
    return IdeaLine(
        idea.title, idea.words, idea.source, idea.state, _credit_lines(idea, naming), idea.day
    )


def _credit_lines(idea: Idea, naming: _Naming) -> tuple[CreditLine, ...]:
    """Everyone's part, a line a part; nothing for an author that is not stored."""
    if idea.authorship is Authorship.NOT_STORED:
        return ()
    lines: list[CreditLine] = []
    for part in CreditPart:
        here = [credit.member for credit in idea.credits if credit.part is part]
        group = (naming.names.group,) if None in here else ()
        if here:
            lines.append(CreditLine(part, (*naming.all(key for key in here if key), *group)))
    return tuple(lines) or (CreditLine(CreditPart.BROUGHT, (naming.names.group,)),)


def _said_line(entry: Entry, naming: _Naming) -> SaidLine:
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
    naming = _naming(session, names)
    group = names.audience is Audience.GROUP
    written = tryouts.of_meeting(session, key)
    return SummaryPage(
        letterhead(session, names.audience),
        _facts(meeting, naming),
        naming.all(meeting.came) if group else (),
        meeting.guests if group else (),
        meeting.summary,
        _told_since_last(session, meeting, naming),
        tuple(_idea_line(idea, naming) for idea in ideas.of_meeting(session, key)),
        tuple(_said_line(entry, naming) for entry in entries.said(session, [key])),
        tuple(_plan(tryout, naming) for tryout in written),
        _parked(session, key),
        _next_time(session, meeting, naming),
    )


def _told_since_last(session: Session, meeting: Meeting, naming: _Naming) -> tuple[ToldLine, ...]:
    """What was told: the story lines since the meeting before, by name."""
    last = meetings.before(session, meeting)
    since = last.day if last else date.min
    told: list[ToldLine] = []
    for tryout in tryouts.told_between(session, since, meeting.day):
        days = [s for s in tryout.stories if since < s.day <= meeting.day]
        words = tuple(line for story in days for line in _story_lines(story))
        told.append(ToldLine(naming.one(tryout.owner), tryout.what, tryout.answer, words))
    return tuple(told)


def _story_lines(story: Story) -> tuple[str, ...]:
    parts = (story.what_i_did, story.pupils, story.surprised, story.next)
    return tuple(part for part in parts if part)


def _plan(tryout: TryOut, naming: _Naming) -> PlanLine:
    friend = naming.one(tryout.friend) if tryout.friend else ""
    return PlanLine(naming.one(tryout.owner), tryout.what, tryout.with_class, friend)


def _parked(session: Session, key: UUID) -> tuple[str, ...]:
    here = [i.title for i in meetings.agenda(session, key) if i.outcome is Outcome.PARKED]
    waiting = [item.title for item in meetings.agenda(session, None)]
    return tuple(dict.fromkeys([*here, *waiting]))


def _next_time(session: Session, meeting: Meeting, naming: _Naming) -> NextTime | None:
    later = meetings.after(session, meeting)
    if later is None:
        return None
    roles = tuple(
        (role, naming.all(holders))
        for role in dict.fromkeys(holder.role for holder in later.roles)
        if (holders := later.who(role))
    )
    return NextTime(later.title, later.opens_at, later.ends_at, later.place, roles)


def term_summary(session: Session, key: UUID, names: Names) -> TermSummary:
    """A term for one audience; a story is told only of what its owner lets be named, or unnamed."""
    term = terms.term(session, key)
    naming = _naming(session, names)
    held = meetings.meetings(session, term.starts, term.ends)
    keys = [meeting.id for meeting in held if meeting.id]
    agendas = meetings.agendas(session, keys)
    items = [i for m in held if m.id and _held(m) for i in agendas[m.id]]
    grown = ideas.between(session, term.starts, term.ends, keys)
    said = entries.said(session, keys)
    tried = tryouts.between(session, term.starts, term.ends)
    ideas_of = {i.id: i.title for i in ideas.some(session, [t.idea for t in tried if t.idea])}
    lines = [_try_out_line(t, term.starts, term.ends, naming, ideas_of) for t in tried]
    return TermSummary(
        letterhead(session, names.audience),
        term.name,
        term.starts,
        term.ends,
        communities.current(_until(session, AgreementKind.QUESTION, term.ends)),
        communities.current(_until(session, AgreementKind.PURPOSE, term.ends)),
        tuple(_term_meeting(m, agendas[m.id]) for m in held if m.id),
        tuple(by_origin(items).items()),
        tuple(_idea_line(idea, naming) for idea in grown),
        _largest_family(session, grown, naming),
        tuple(e.text for e in said if e.kind is EntryKind.QUESTION),
        tuple(_said_line(entry, naming) for entry in said),
        tuple(lines),
        _quotations(said, tried, term.starts, term.ends),
        tuple(e.text for e in said if e.kind is EntryKind.THANKS),
        _next_term(session, term.ends),
    )


def _held(meeting: Meeting) -> bool:
    return meeting.state is MeetingState.CLOSED


def _until(session: Session, kind: AgreementKind, day: date) -> Sequence[communities.Agreement]:
    agreed = communities.agreements(session, kind)
    return [a for a in agreed if a.agreed_on is None or a.agreed_on <= day]


def _term_meeting(meeting: Meeting, items: Sequence[AgendaItem]) -> TermMeeting:
    learning = [item for item in items if item.purpose is Purpose.LEARNING]
    taken = [item.real for item in learning if item.real is not None]
    return TermMeeting(
        meeting.title,
        meeting.day,
        _held(meeting),
        meeting.minutes,
        by_purpose(items)[Purpose.LEARNING],
        sum(taken) if taken and _held(meeting) else None,
        meeting.intention,
        meeting.summary,
    )


def _try_out_line(
    tryout: TryOut, starts: date, ends: date, naming: _Naming, titles: dict[UUID | None, str]
) -> TryOutLine:
    return TryOutLine(
        naming.one(tryout.owner),
        tryout.what,
        tryout.with_class,
        titles.get(tryout.idea, "") if tryout.idea else "",
        tryout.answer,
        tuple(line for s in tryout.stories if starts <= s.day <= ends for line in _story_lines(s)),
    )


def _largest_family(
    session: Session, grown: Sequence[Idea], naming: _Naming
) -> tuple[FamilyLine, ...]:
    """The family with most ideas of the term; empty where no idea of the term has one."""
    links = ideas.links(session)
    linked = {link.idea for link in links} | {link.parent for link in links}
    wanted = {idea.id for idea in grown if idea.id}
    trees = {
        branches[0].idea: branches
        for key in wanted & linked
        if len(branches := family(key, links)) > 1
    }
    if not trees:
        return ()

    def size(root: UUID) -> tuple[int, int, str]:
        return sum(b.idea in wanted for b in trees[root]), len(trees[root]), root.hex

    best = trees[max(trees, key=size)]
    shown = {i.id: i for i in ideas.some(session, [b.idea for b in best])}
    return tuple(
        FamilyLine(_idea_line(shown[b.idea], naming), b.kind, b.depth)
        for b in best
        if b.idea in shown
    )


def _quotations(
    said: Sequence[Entry], tried: Sequence[TryOut], starts: date, ends: date
) -> tuple[str, ...]:
    """Two things as they were said: voices first, then what pupils said or did; unnamed."""
    voices = [entry.text for entry in said if entry.kind is EntryKind.VOICE]
    pupils = [s.pupils for t in tried for s in t.stories if s.pupils and starts <= s.day <= ends]
    kept = [text for text in (*voices, *pupils) if len(text) <= 240]
    return tuple(kept[:2])


def _next_term(session: Session, ends: date) -> tuple[str, date] | None:
    later = [term for term in terms.terms(session) if term.starts > ends]
    return (later[-1].name, later[-1].starts) if later else None
