"""Two ideas that are one, made one: all that pointed at either points at the one that stays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Column, inspect, or_, select
from sqlalchemy.orm import Session

from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.ideas import CreditPart, Idea, IdeaLink
from tlc_desktop.domain.merged_ideas import Families, merged, one_family
from tlc_desktop.storage import entries, ideas
from tlc_desktop.storage.base import Base, R, row_kinds, row_of
from tlc_desktop.storage.entries import EntryRow
from tlc_desktop.storage.ideas import IdeaRow
from tlc_desktop.storage.sound import ONCE


@dataclass(frozen=True, slots=True)
class OneIdea:
    """What comes of two ideas: the one, and its family."""

    idea: Idea
    family: Families


def one_of(session: Session, kept: UUID, other: UUID) -> OneIdea:
    """What `kept` will be once `other` is the same; reads only."""
    stays, goes = ideas.idea(session, kept), ideas.idea(session, other)
    return OneIdea(merged(stays, goes), one_family(stays, goes, _links(session, kept, other)))


def make_one(session: Session, kept: UUID, other: UUID) -> None:
    """Make `other` and `kept` one idea, which is `kept`: nothing that anybody wrote is lost."""
    if kept == other:
        return
    one, goes = one_of(session, kept, other), ideas.idea(session, other)
    if goes.meeting not in (None, one.idea.meeting):
        _leave_said(session, goes)
    stay = {link.id for link in one.family.links}
    for link in _links(session, kept, other):
        if link.id not in stay:
            ideas.remove_link(session, link.id)
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


def _links(session: Session, kept: UUID, other: UUID) -> list[IdeaLink]:
    """The links of both families, in the order made."""
    around = {link.id for key in (kept, other) for link in ideas.links(session, key)}
    return [link for link in ideas.links(session) if link.id in around]


def _leave_said(session: Session, idea: Idea) -> None:
    """Leave what was said in the record of its meeting: the one idea stands in that of another."""
    brought = (each.member for each in idea.credits if each.part is CreditPart.BROUGHT)
    by = tuple(member for member in brought if member)
    said = Entry(
        EntryKind.NOTE,
        idea.words or idea.title,
        idea.day,
        idea.authorship,
        by,
        idea.meeting,
        idea.item,
    )
    entries.add(session, said)
    session.flush()
    moment = row_of(session, IdeaRow, idea.id).created_at
    row_of(session, EntryRow, said.id).created_at = moment


def _point_at(session: Session, kept: UUID, other: UUID) -> None:
    """Have all that points at `other` point at `kept`; what may be said once is said once."""
    for table, kind in row_kinds().items():
        names = [name for name, column in inspect(kind).columns.items() if _is_idea(column)]
        if not names:
            continue
        for row in _all(session, kind, names, other):
            for name in names:
                if getattr(row, name) == other:
                    setattr(row, name, kept)
        session.flush()
        said: set[tuple[Any, ...]] = set()
        for row in _all(session, kind, names, kept) if table in ONCE else ():
            facts = row.deleted_at is None, *(_fact(row, name) for name in ONCE[table])
            if facts in said:
                session.delete(row)
            said.add(facts)
    session.flush()


def _is_idea(column: Column[Any]) -> bool:
    return any(key.column.table is IdeaRow.__table__ for key in column.foreign_keys)


def _fact(row: Base, column: str) -> object:
    return getattr(row, row.__mapper__.get_property_by_column(row.__table__.c[column]).key)


def _all(session: Session, kind: type[R], names: Sequence[str], key: UUID) -> list[R]:
    """The rows that point at an idea by one of some columns, those in the bin too; the oldest first."""
    query = select(kind).where(or_(*(getattr(kind, name) == key for name in names)))
    found = session.scalars(query.order_by(kind.created_at), execution_options={"with_bin": True})
    return list(found)
