"""The page of a term."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.communities import AgreementKind
from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.ideas import Idea, family
from tlc_desktop.domain.meetings import (
    AgendaItem,
    Meeting,
    MeetingState,
    Purpose,
    by_origin,
    by_purpose,
)
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.ideas import FamilyLine
from tlc_desktop.domain.pages.terms import (
    CalendarPage,
    PlannedMeeting,
    TermMeeting,
    TermSummary,
    TryOutLine,
)
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import communities, entries, holidays, ideas, meetings, terms, tryouts
from tlc_desktop.storage.pages.ideas import idea_line
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.meetings import said_line, story_lines
from tlc_desktop.storage.pages.naming import Naming, by_chance, naming_for

QUOTED = 240  # letters; what is longer is no quotation


def term_summary(session: Session, key: UUID, names: Names) -> TermSummary:
    """A term for one audience; a story is told only of what its owner lets be named, or unnamed."""
    term = terms.term(session, key)
    naming = naming_for(session, names)
    first, last = terms.days(session, term)
    held = terms.meetings_of(session, term)
    keys = [meeting.id for meeting in held]
    agendas = meetings.agendas(session, keys)
    items = [i for m in held if _held(m) for i in agendas[m.id]]
    grown = ideas.between(session, first, last, keys)
    said = entries.said(session, keys)
    tried = naming.in_order(tryouts.between(session, first, last))
    ideas_of = {i.id: i.title for i in ideas.some(session, [t.idea for t in tried if t.idea])}
    lines = [try_out_line(t, first, last, naming, ideas_of) for t in tried]
    return TermSummary(
        letterhead(session, names.audience),
        term.name,
        term.starts,
        term.ends,
        communities.current(agreed_until(session, AgreementKind.QUESTION, term.ends)),
        communities.current(agreed_until(session, AgreementKind.PURPOSE, term.ends)),
        tuple(term_meeting(m, agendas[m.id]) for m in held),
        tuple(by_origin(items).items()),
        tuple(idea_line(idea, naming) for idea in grown),
        _largest_family(session, grown, naming),
        tuple(e.text for e in said if e.kind is EntryKind.QUESTION),
        tuple(said_line(entry, naming) for entry in said),
        tuple(lines),
        _quotations(said, tried, first, last),
        tuple(e.text for e in said if e.kind is EntryKind.THANKS),
        next_term(session, term.ends),
    )


def calendar_page(session: Session, key: UUID, names: Names) -> CalendarPage:
    """The meetings of a term, and its days without school."""
    term = terms.term(session, key)
    planned = [
        PlannedMeeting(m.title, m.opens_at, m.ends_at, m.place, m.id)
        for m in terms.meetings_of(session, term)
    ]
    off = [h for h in holidays.holidays(session) if h.first <= term.ends and h.last >= term.starts]
    head = letterhead(session, names.audience)
    return CalendarPage(head, term.name, tuple(planned), tuple(off))


def _held(meeting: Meeting) -> bool:
    return meeting.state is MeetingState.CLOSED


def agreed_until(
    session: Session, kind: AgreementKind, day: date
) -> Sequence[communities.Agreement]:
    """What was agreed of a kind by a day, the newest first."""
    agreed = communities.agreements(session, kind)
    return [a for a in agreed if a.agreed_on is None or a.agreed_on <= day]


def term_meeting(meeting: Meeting, items: Sequence[AgendaItem]) -> TermMeeting:
    """A meeting, with its minutes for learning."""
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
        "\n".join(said for said in (meeting.intention_met, meeting.summary) if said.strip()),
    )


def try_out_line(
    tryout: TryOut, starts: date, ends: date, naming: Naming, titles: dict[UUID, str]
) -> TryOutLine:
    """A try-out, with the lines of its story between two days."""
    return TryOutLine(
        naming.one(tryout.owner),
        tryout.what,
        naming.class_of(tryout),
        titles.get(tryout.idea, "") if tryout.idea else "",
        tryout.answer,
        tuple(line for s in tryout.stories if starts <= s.day <= ends for line in story_lines(s)),
    )


def _largest_family(
    session: Session, grown: Sequence[Idea], naming: Naming
) -> tuple[FamilyLine, ...]:
    """The family with most ideas of the term; empty where no idea of the term has one."""
    links = ideas.links(session)
    linked = {link.idea for link in links} | {link.parent for link in links}
    wanted = {idea.id for idea in grown}
    trees = {
        branches[0].idea: branches
        for key in wanted & linked
        if len(branches := family(key, links)) > 1
    }
    if not trees:
        return ()

    def size(root: UUID) -> tuple[int, int]:
        return sum(b.idea in wanted for b in trees[root]), len(trees[root])

    most = max(size(root) for root in trees)
    largest = [root for root in trees if size(root) == most]
    began = {idea.id: (idea.day, idea.title) for idea in ideas.some(session, largest)}
    best = trees[min(largest, key=lambda root: began.get(root, (date.max, "")))]
    shown = {i.id: i for i in ideas.some(session, [b.idea for b in best])}
    return tuple(
        FamilyLine(idea_line(shown[b.idea], naming), b.kind, b.depth)
        for b in best
        if b.idea in shown
    )


def _quotations(
    said: Sequence[Entry], tried: Sequence[TryOut], starts: date, ends: date
) -> tuple[str, ...]:
    """Two things as they were said: voices first, then what pupils said or did; unnamed.

    Names have no say in which, nor in which comes first.
    """
    voices = [entry.text for entry in said if entry.kind is EntryKind.VOICE]
    told = [s for t in tried for s in t.stories if s.pupils and starts <= s.day <= ends]
    told.sort(key=lambda story: (story.day, by_chance(story.id)))
    pupils = [story.pupils for story in told]
    kept = [text for text in (*voices, *pupils) if len(text) <= QUOTED]
    return tuple(kept[:2])


def next_term(session: Session, ends: date) -> tuple[str, date] | None:
    """The name and the first day of the term after one that ends on a day."""
    later = [term for term in terms.terms(session) if term.starts > ends]
    return (later[-1].name, later[-1].starts) if later else None
