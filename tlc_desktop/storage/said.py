"""What was said in a meeting: entries and ideas in one list, each of which may become the other."""

from dataclasses import fields
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from tlc_desktop.domain.catching import titled
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.finds import where_from
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import entries, ideas, tryouts
from tlc_desktop.storage.base import Base, row_of
from tlc_desktop.storage.credit_traces import CreditTraceRow
from tlc_desktop.storage.entries import EntryRow
from tlc_desktop.storage.ideas import IdeaLinkRow, IdeaRow
from tlc_desktop.storage.tryouts import TryOutRow

# What an idea has besides that it was said.
_PLAIN = frozenset({"title", "day", "words", "meeting", "item", "authorship", "credits", "id"})


def said(session: Session, meeting: UUID) -> list[Entry | Idea]:
    """What was said in a meeting, ideas among the rest, the newest first."""
    found = [*entries.written(session, [meeting]), *ideas.written(session, meeting)]
    found.sort(key=lambda pair: pair[0], reverse=True)
    return [one for _, one in found]


def words_of(one: Entry | Idea) -> str:
    """All that was said, in its own words."""
    return one.text if isinstance(one, Entry) else one.words or one.title


def credited(one: Entry | Idea) -> tuple[UUID, ...]:
    """Who said it."""
    if isinstance(one, Entry):
        return one.by
    brought = (each for each in one.credits if each.part is CreditPart.BROUGHT)
    return tuple(each.member for each in brought if each.member)


def is_plain(session: Session, idea: Idea) -> bool:
    """Whether an idea is no more than what was said, so that it can become something else whole."""
    bare = Idea(idea.title, idea.day)
    more = (f.name for f in fields(Idea) if f.name not in _PLAIN)
    if any(getattr(idea, name) != getattr(bare, name) for name in more):
        return False
    parts = {each.part for each in idea.credits}
    linked = select(IdeaLinkRow.id).where(
        or_(IdeaLinkRow.idea == idea.id, IdeaLinkRow.parent == idea.id)
    )
    corrected = select(CreditTraceRow.id).where(CreditTraceRow.idea == idea.id)
    tried = select(TryOutRow.id).where(TryOutRow.idea == idea.id)
    told = idea.words if idea.words and titled(idea.words)[0] != idea.title else ""
    return (
        not told and parts <= {CreditPart.BROUGHT} and not _any(session, linked, tried, corrected)
    )


def to_entry(session: Session, one: Entry | Idea, kind: EntryKind) -> UUID:
    """Make what was said an entry of a kind, with its words and whose they are."""
    if isinstance(one, Entry):
        row_of(session, EntryRow, one.id).kind = kind
        return one.id
    made = Entry(kind, words_of(one), one.day, one.authorship, credited(one), one.meeting, one.item)
    return _instead(session, one, EntryRow, entries.add(session, made))


def idea_of(entry: Entry) -> Idea:
    """The idea that says the same as an entry, and is the same people's."""
    title, whole = titled(entry.text)
    members = entry.by if entry.authorship is Authorship.CREDITED else (None,)
    stored = entry.authorship is not Authorship.NOT_STORED
    return Idea(
        title,
        entry.day,
        words=whole,
        meeting=entry.meeting,
        item=entry.item,
        read_more=where_from(entry),
        authorship=entry.authorship,
        credits=tuple(Credit(CreditPart.BROUGHT, member) for member in members if stored),
    )


def to_idea(session: Session, entry: Entry) -> UUID:
    """Make an entry an idea, with its words and whose they are."""
    return _instead(session, entry, IdeaRow, ideas.add(session, idea_of(entry)))


def to_try_out(session: Session, one: Entry | Idea, owner: UUID) -> UUID:
    """Make what was said somebody's try-out, in these words."""
    made = TryOut(owner, words_of(one), one.day, meeting=one.meeting)
    return _instead(session, one, TryOutRow, tryouts.add(session, made))


def _any(session: Session, *queries: Select[UUID]) -> bool:
    return any(session.execute(query.limit(1)).first() for query in queries)


def _instead(session: Session, one: Entry | Idea, kind: type[Base], key: UUID) -> UUID:
    """Have what was made stand in the place of what it was: said at the same moment."""
    session.flush()
    old = row_of(session, EntryRow if isinstance(one, Entry) else IdeaRow, one.id)
    row_of(session, kind, key).created_at = old.created_at
    if isinstance(old, IdeaRow):
        for credit in old.credits:
            session.delete(credit)
    session.delete(old)
    session.flush()
    return key
