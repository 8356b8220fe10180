"""People outside the school who know, in the file, each with the ideas they can be asked about."""

from collections.abc import Callable
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.domain.holders import KnowledgeHolder
from tlc_desktop.storage.base import OWN, Base, Name, made, rewrite, row_of, value
from tlc_desktop.storage.ideas import IdeaRow


class KnowledgeHolderRow(Base):
    __tablename__ = "knowledge_holder"
    TITLE = "name"
    FOUND = ("name", "about", "reach")

    name: Mapped[str] = mapped_column(Name())
    about: Mapped[str]
    reach: Mapped[str]
    sort_key: Mapped[str] = mapped_column(default="", index=True)

    @property
    def sort_text(self) -> str:
        return self.name


class HolderIdeaRow(Base):
    """An idea that somebody outside can be asked about."""

    __tablename__ = "holder_idea"

    holder: Mapped[UUID] = mapped_column(
        "holder_id", ForeignKey("knowledge_holder.id"), index=True, info=OWN
    )
    idea: Mapped[UUID] = mapped_column("idea_id", ForeignKey("idea.id"), index=True, info=OWN)


def _holder(session: Session, row: KnowledgeHolderRow) -> KnowledgeHolder:
    ideas = session.scalars(
        select(HolderIdeaRow.idea)
        .where(HolderIdeaRow.holder == row.id)
        .where(HolderIdeaRow.idea.in_(select(IdeaRow.id)))
        .order_by(HolderIdeaRow.created_at)
    )
    return value(KnowledgeHolder, row, ideas=tuple(ideas))


def holders(session: Session) -> list[KnowledgeHolder]:
    """All of them, by name."""
    rows = session.scalars(select(KnowledgeHolderRow).order_by(KnowledgeHolderRow.sort_key))
    return [_holder(session, row) for row in rows]


def holder(session: Session, key: UUID) -> KnowledgeHolder:
    """One of them."""
    return _holder(session, row_of(session, KnowledgeHolderRow, key))


def of_idea(session: Session, idea: UUID) -> list[KnowledgeHolder]:
    """Who can be asked about an idea, by name."""
    known = select(HolderIdeaRow.holder).where(HolderIdeaRow.idea == idea)
    rows = session.scalars(
        select(KnowledgeHolderRow)
        .where(KnowledgeHolderRow.id.in_(known))
        .order_by(KnowledgeHolderRow.sort_key)
    )
    return [_holder(session, row) for row in rows]


def add(session: Session, holder: KnowledgeHolder) -> UUID:
    """Add somebody, with their ideas; the id.

    Raises:
        TitleNeeded: They have no name.
    """
    row = made(KnowledgeHolderRow, holder)
    _sound(row)
    session.add(row)
    for idea in holder.ideas:
        link(session, row.id, idea)
    return row.id


def edit(session: Session, key: UUID, change: Callable[[KnowledgeHolder], KnowledgeHolder]) -> None:
    """Change what is known of somebody, all but their ideas; raises like `add`."""
    row = row_of(session, KnowledgeHolderRow, key)
    rewrite(row, _holder(session, row), change)
    _sound(row)


def _sound(row: KnowledgeHolderRow) -> None:
    if not row.name.strip():
        raise TitleNeeded


def link(session: Session, key: UUID, idea: UUID) -> None:
    """Say that somebody can be asked about an idea; once."""
    if idea not in [row.idea for row in _links(session, key)]:
        session.add(HolderIdeaRow(holder=key, idea=idea))


def unlink(session: Session, key: UUID, idea: UUID) -> None:
    """Take that back."""
    for row in _links(session, key):
        if row.idea == idea:
            session.delete(row)


def _links(session: Session, key: UUID) -> list[HolderIdeaRow]:
    return list(session.scalars(select(HolderIdeaRow).where(HolderIdeaRow.holder == key)))
