"""Terms in the file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tlc_desktop.domain.communities import Agreement, AgreementKind
from tlc_desktop.domain.errors import (
    NameTwice,
    RecordNotThere,
    TermEndsFirst,
    TermsOverlap,
    TitleNeeded,
)
from tlc_desktop.domain.meetings import Meeting, MeetingLine
from tlc_desktop.domain.terms import Term, around, lasts_until, term_of
from tlc_desktop.domain.text_versions import TextOf
from tlc_desktop.storage import calendar, communities, meetings
from tlc_desktop.storage.base import Base, made, rewrite, row_of, value


class TermRow(Base):
    __tablename__ = "term"
    TITLE = "name"
    FOUND = ("name",)

    name: Mapped[str]
    starts: Mapped[date] = mapped_column(index=True)
    ends: Mapped[date]


def terms(session: Session) -> list[Term]:
    """Every term, the newest first."""
    rows = session.scalars(select(TermRow).order_by(TermRow.starts.desc()))
    return [value(Term, row) for row in rows]


def term(session: Session, key: UUID) -> Term:
    """One term."""
    return value(Term, row_of(session, TermRow, key))


def days(session: Session, term: Term) -> tuple[date, date]:
    """The first and the last day that count to a term, the break after it with it."""
    return term.starts, lasts_until(terms(session), term)


def meetings_of(session: Session, term: Term) -> list[Meeting]:
    """The meetings that belong to a term, by their day."""
    there, every = terms(session), calendar.lines(session)
    held = {line.id: line.day for line in every if term_of(there, line.day, line.term) == term}
    if not held:
        return []
    found = meetings.meetings(session, min(held.values()), max(held.values()))
    return [each for each in found if each.id in held]


def asked(session: Session) -> list[tuple[MeetingLine, tuple[Term, Term]]]:
    """The meetings in a break of which nobody has said yet to which term they belong, with the two."""
    there = terms(session)
    found: list[tuple[MeetingLine, tuple[Term, Term]]] = []
    for line in calendar.lines(session):
        both = around(there, line.day)
        if both and line.term not in {term.id for term in both}:
            found.append((line, both))
    return found


def named(session: Session, name: str) -> Term:
    """The term with a name, or with an id written out.

    Raises:
        RecordNotThere: There is none.
        NameTwice: Two have the name.
    """
    found = [t for t in terms(session) if name in (t.name, str(t.id))]
    if not found:
        raise RecordNotThere("term", name)
    if len(found) > 1:
        raise NameTwice(name, tuple(str(t.id) for t in found))
    return found[0]


def add(session: Session, term: Term) -> UUID:
    """Add a term.

    Raises:
        UserError: It has no name, ends before it starts, or shares days with another.
    """
    row = made(TermRow, term)
    session.add(row)
    sound(session, row)
    return row.id


def edit(session: Session, key: UUID, change: Callable[[Term], Term]) -> None:
    """Change a term's name or days; raises like `add`."""
    row = row_of(session, TermRow, key)
    rewrite(row, value(Term, row), change)
    sound(session, row)


def sound(session: Session, row: TermRow) -> None:
    """Refuse a term as `add` does."""
    if not row.name.strip():
        raise TitleNeeded
    if row.ends < row.starts:
        raise TermEndsFirst
    for other in terms(session):
        if other.id != row.id and other.starts <= row.ends and row.starts <= other.ends:
            raise TermsOverlap(other.name)


def question(session: Session, term: Term) -> str:
    """What the group asks in a term: the newest question agreed until its end, perhaps an older one."""
    return communities.current(
        [a for a in _questions(session) if a.agreed_on is None or a.agreed_on <= term.ends]
    )


def ask(session: Session, term: Term, text: str, today: date) -> None:
    """Write what the group asks in a term; the questions of other terms stay as they are."""
    here = [a for a in _questions(session) if a.agreed_on and a.agreed_on in term]
    if here:
        communities.edit_agreement(session, here[0].id, lambda asked: replace(asked, text=text))
    elif text.strip():
        day = today if today in term else term.starts
        communities.agree(session, Agreement(AgreementKind.QUESTION, text, day))


def place_of_question(session: Session, key: UUID) -> TextOf | None:
    """Where stands what was asked in a term itself; None while nothing was."""
    of_it = term(session, key)
    here = [a for a in _questions(session) if a.agreed_on and a.agreed_on in of_it]
    return TextOf("agreement", here[0].id, "text") if here else None


def _questions(session: Session) -> list[Agreement]:
    return communities.agreements(session, AgreementKind.QUESTION)
