"""Two ideas that are one, made one: all that pointed at either points at the one that stays."""

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.errors import ChainsRing
from tlc_desktop.domain.ideas import CreditPart, Idea, IdeaLink
from tlc_desktop.domain.links import closes_ring
from tlc_desktop.domain.merged_ideas import Families, merged, one_family
from tlc_desktop.storage import drafts, entries, ideas, links
from tlc_desktop.storage.base import Tie, row_kinds, row_of, value
from tlc_desktop.storage.entries import EntryRow
from tlc_desktop.storage.ideas import IdeaLinkRow, IdeaRow
from tlc_desktop.storage.pointing import pointers, pointing
from tlc_desktop.storage.said_once import say_once

IDEA = IdeaRow.__tablename__


@dataclass(frozen=True, slots=True)
class OneIdea:
    """What comes of two ideas: the one, and its family."""

    idea: Idea
    family: Families


def one_of(session: Session, kept: UUID, other: UUID, leads: UUID | None = None) -> OneIdea:
    """What `kept` will be once `other` is the same, with title and words of the one that leads; reads only.

    Raises:
        ChainsRing: Put together, their chains would come back to somebody who passed it on.
    """
    stays, goes = ideas.idea(session, kept), ideas.idea(session, other)
    chain = links.chain(session, kept)
    if any(closes_ring(chain, step) for step in links.chain(session, other)):
        raise ChainsRing
    family = one_family(stays, goes, _links(session))
    told = ideas.links(session)
    let_go = tuple(link for link in family.let_go if link in told)
    return OneIdea(merged(stays, goes, leads), replace(family, let_go=let_go))


def make_one(session: Session, kept: UUID, other: UUID, leads: UUID | None = None) -> None:
    """Make `other` and `kept` one idea, which is `kept`: nothing that anybody wrote is lost.

    The title of the one that leads stays, and its words come first; of `kept` without a choice.

    Raises:
        ChainsRing: As `one_of`.
    """
    if kept == other:
        return
    one, goes = one_of(session, kept, other, leads), ideas.idea(session, other)
    if goes.meeting not in (None, one.idea.meeting):
        _leave_said(session, goes)
    stay = {link.id for link in one.family.links}
    for link in _links(session):
        if link.id not in stay:
            session.delete(session.get_one(IdeaLinkRow, link.id, execution_options=_WITH_BIN))
    for credit in one.idea.credits:
        if credit.member is None:
            ideas.add_credit(session, kept, credit)
    _point_at(session, kept, other)
    ideas.edit(session, kept, lambda now: replace(one.idea, credits=now.credits))
    session.flush()
    for key in (kept, other):
        session.expire(row_of(session, IdeaRow, key), ["credits"])
    session.delete(row_of(session, IdeaRow, other))
    session.flush()
    drafts.point_at(session.connection(), kept, other)


_WITH_BIN = {"with_bin": True}


def _links(session: Session) -> list[IdeaLink]:
    """All links in the order made; of those in the bin, which come after, none may close a circle either."""
    row = IdeaLinkRow
    rows = session.scalars(
        select(row).order_by(row.deleted_at.is_not(None), row.created_at),
        execution_options=_WITH_BIN,
    )
    return [value(IdeaLink, each) for each in rows]


def _leave_said(session: Session, idea: Idea) -> None:
    """Leave what was said in the record of its meeting: the one idea stands in that of another."""
    brought = (each.member for each in idea.credits if each.part is CreditPart.BROUGHT)
    by = tuple(member for member in brought if member)
    text, whose = idea.words or idea.title, idea.authorship
    said = Entry(EntryKind.NOTE, text, idea.day, whose, by, idea.meeting, idea.item)
    entries.add(session, said)
    session.flush()
    moment = row_of(session, IdeaRow, idea.id).created_at
    row_of(session, EntryRow, said.id).created_at = moment


def _point_at(session: Session, kept: UUID, other: UUID) -> None:
    """Have all that points at `other` point at `kept`; what may be said once is said once."""
    for kind in row_kinds().values():
        for name, target in pointers(kind, *Tie):
            if target != IDEA:
                continue
            for row in pointing(session, kind, name, (other,)):
                setattr(row, name, kept)
            session.flush()
            say_once(session, pointing(session, kind, name, (kept,)))
