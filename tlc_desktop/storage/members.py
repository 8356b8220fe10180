"""Members in the file."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import NameTwice, RecordNotThere, TitleNeeded
from tlc_desktop.domain.members import (
    Member,
    MemberState,
    NameChoice,
    called_after,
    newcomers,
    with_calls,
)
from tlc_desktop.domain.text import unsteered
from tlc_desktop.storage import communities
from tlc_desktop.storage.base import Base, Name, made, rewrite, row_of, value
from tlc_desktop.storage.sorting import by_shown_name


class MemberRow(Base):
    __tablename__ = "member"
    TITLE = "name"
    # The private note is found too: the window is the facilitator's own.
    FOUND = ("name", "called", "other_script", "subject", "room", "own_words", "private_note")

    name: Mapped[str] = mapped_column(Name())
    called: Mapped[str] = mapped_column(Name())
    other_script: Mapped[str] = mapped_column(Name())
    subject: Mapped[str]
    room: Mapped[str]
    state: Mapped[MemberState]
    since: Mapped[date | None]
    own_words: Mapped[str]
    in_group: Mapped[NameChoice]
    in_school: Mapped[NameChoice]
    outside: Mapped[NameChoice]
    told_us_on: Mapped[date | None]
    private_note: Mapped[str]
    sort_key: Mapped[str] = mapped_column(default="", index=True)

    @property
    def sort_text(self) -> str:
        return self.name


def members(session: Session, states: Iterable[MemberState] = MemberState) -> list[Member]:
    """Members in one of `states`, in one list by name."""
    rows = session.scalars(
        select(MemberRow).where(MemberRow.state.in_(tuple(states))).order_by(MemberRow.sort_key)
    )
    return [value(Member, row) for row in rows]


def people(session: Session, language: Language | None = None) -> dict[UUID, Member]:
    """Every member by id, in the order of names.

    With a language, a name that is known in two scripts stands in that of the language.
    """
    return {shown.id: shown for _, shown in _by_name(session, language)}


def with_binned(session: Session) -> list[Member]:
    """Every member, also those in the bin: what others wrote may name them still."""
    query = select(MemberRow).order_by(MemberRow.sort_key)
    rows = session.scalars(query.execution_options(with_bin=True))
    return [value(Member, row) for row in rows]


def listed(session: Session, language: Language) -> list[Member]:
    """Every member as written, in the order of the names that a page of that language shows."""
    return [written for written, _ in _by_name(session, language)]


def _by_name(session: Session, language: Language | None) -> list[tuple[Member, Member]]:
    """Each member as written and as shown."""
    return by_shown_name(
        members(session), language, lambda: communities.community(session).article_aside
    )


def member(session: Session, key: UUID) -> Member:
    """One member."""
    return value(Member, row_of(session, MemberRow, key))


def named(session: Session, name: str) -> Member:
    """The member with a name, or with an id written out.

    Raises:
        RecordNotThere: There is none.
        NameTwice: Two have the name.
    """
    found = [m for m in members(session) if name in (m.name, str(m.id))]
    if not found:
        raise RecordNotThere("member", name)
    if len(found) > 1:
        raise NameTwice(name, tuple(str(m.id) for m in found))
    return found[0]


def add(session: Session, typed: Sequence[Member], *, alike: bool = False) -> list[UUID]:
    """Add those of `typed` who are not there yet; the ids of those added.

    Each gets what they are called; where two would be called alike, the second name comes with it.

    Args:
        session: Where to.
        typed: Whom.
        alike: Add those too whose name is there: they are others of the same name.
    """
    there = members(session)
    new = list(typed) if alike else newcomers(typed, there)
    if any(not unsteered(m.name).strip() for m in new):
        raise TitleNeeded
    called = with_calls([*(replace(m, called="") for m in there), *new])[len(there) :]
    session.add_all([made(MemberRow, m) for m in called])
    return [m.id for m in called]


def edit(session: Session, key: UUID, change: Callable[[Member], Member]) -> None:
    """Change a member; what they are called follows a name that is corrected.

    Raises:
        TitleNeeded: The name would be blank.
    """
    row = row_of(session, MemberRow, key)
    before = value(Member, row)
    rewrite(row, before, change)
    if not unsteered(row.name).strip():
        raise TitleNeeded
    if row.name != before.name and row.called == before.called:
        row.called = called_after(before.called, before.name, row.name)
