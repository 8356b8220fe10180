"""Where a name stands in what others wrote, and how it goes from there."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from tlc_desktop.domain.members import Member
from tlc_desktop.domain.mentions import (
    BLANK,
    Span,
    blanked,
    folded_words,
    forms_of,
    is_sure,
    spans_of,
)
from tlc_desktop.domain.naming import initials, spellings
from tlc_desktop.storage import drafts, text_versions
from tlc_desktop.storage.base import Base, JsonTuple, Writing
from tlc_desktop.storage.exports import ExportRow

# These are masked, or somebody else's.
_NAMES = {("export", "named"), *(("member", name) for name in ("name", "called", "other_script"))}


@dataclass(frozen=True, slots=True)
class Mention:
    """A text in which a name stands.

    Attributes:
        kind: The table of the record.
        record: Its id.
        column: Where in the record the text is.
        part: Which of the texts there, where it is a list; None where it is one text.
        text: The whole text.
        spans: Where the name starts and ends in it.
        is_sure: Whether it can be nothing else, such as a word of the language, or another's name.
    """

    kind: str
    record: UUID
    column: str
    part: int | None
    text: str
    spans: tuple[Span, ...]
    is_sure: bool = True


def mentions(
    rows: Iterable[Base], member: Member, others: Collection[str] = frozenset()
) -> list[Mention]:
    """Where the name of a member stands in some rows; but for the names of others.

    Args:
        rows: The rows.
        member: Whose name.
        others: The folded words of the names of others.
    """
    forms = forms_of(member)
    return [
        Mention(row.__tablename__, row.id, column, part, text, spans, is_sure(text, spans, others))
        for row in rows
        for column, part, text in _texts(row)
        if (row.__tablename__, column) not in _NAMES
        if (spans := spans_of(text, forms))
    ]


def found_by_search(session: Session, kind: str, member: Member) -> set[UUID]:
    """The records of a kind in whose texts, as search has them, a word of the name stands somewhere."""
    begins = {form[0] for form in forms_of(member)}
    asked = " OR ".join(["instr(folded, ?)"] * len(begins))
    found = session.connection().exec_driver_sql(
        f"SELECT record FROM search_text WHERE kind = ? AND ({asked})",  # noqa: S608 - marks alone
        (kind, *begins),
    )
    return set(map(UUID, found.scalars()))


def texts_of(kind: type[Base]) -> tuple[str, ...]:
    """The columns of a kind of row that somebody wrote."""
    return tuple(name for name, _ in _text_columns(kind))


def blank(rows: Iterable[Base], places: Iterable[Mention]) -> None:
    """Put a blank for a name in these places."""
    there = {row.id: row for row in rows}
    for place in places:
        row = there.get(place.record)
        if row is not None and (place.column, place.part, place.text) in _texts(row):
            _write(row, place.column, place.part, blanked(place.text, place.spans))


def mask_ledger(rows: Iterable[ExportRow], member: Member) -> None:
    """Let no line of the ledger name a member any more."""
    for row, theirs in _named(rows, member):
        row.named = tuple(BLANK if name in theirs else name for name in row.named)


def lines_naming(rows: Iterable[ExportRow], member: Member) -> list[ExportRow]:
    """The lines of the ledger in which a member is named."""
    return [row for row, theirs in _named(rows, member) if theirs]


def _named(rows: Iterable[ExportRow], member: Member) -> Iterator[tuple[ExportRow, set[str]]]:
    """Lines of the ledger, each with the names in it that are a member's."""
    short = {initials(each.full) for each in spellings(member) if each} - {""}
    forms = forms_of(member)
    for row in rows:
        yield row, {name for name in row.named if name in short or folded_words(name) in forms}


def blank_beside(session: Session, member: Member) -> None:
    """Put a blank for a name in what is half-typed, and in what texts said before they were changed."""
    forms = forms_of(member)
    connection = session.connection()
    drafts.rewrite(connection, lambda _, text: blanked(text, spans_of(text, forms)))
    text_versions.rewrite(connection, lambda text: blanked(text, spans_of(text, forms)))


def _texts(row: Base) -> Iterator[tuple[str, int | None, str]]:
    """Each text of a row: its column, which part of it, and the text."""
    for column, is_list in _text_columns(type(row)):
        held: Any = getattr(row, column)
        if is_list:
            yield from ((column, part, text) for part, text in enumerate(held))
        elif held:
            yield column, None, held


@cache
def _text_columns(kind: type[Base]) -> tuple[tuple[str, bool], ...]:
    """The columns of a kind of row that somebody wrote, and which of them are lists."""
    found: list[tuple[str, bool]] = []
    for name, column in inspect(kind).columns.items():
        is_list = isinstance(column.type, JsonTuple) and column.type.part is str
        if (type(column.type) is Writing or is_list) and name != "sort_key":
            found.append((name, is_list))
    return tuple(found)


def _write(row: Base, column: str, part: int | None, text: str) -> None:
    if part is None:
        setattr(row, column, text)
        return
    held: tuple[str, ...] = getattr(row, column)
    setattr(row, column, (*held[:part], text, *held[part + 1 :]))
