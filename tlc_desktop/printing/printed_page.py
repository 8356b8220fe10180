"""A page of any kind: how it is wanted, read for whom it is for, and made into a PDF.

What is slow comes last and needs no file: all values are read in a session; the PDF is
then made of those alone, on any thread.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain import file_names, mentions
from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.errors import NothingToPrint
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import Names
from tlc_desktop.i18n import value_names
from tlc_desktop.i18n.formats import formats
from tlc_desktop.i18n.languages import Words, words
from tlc_desktop.printing.kinds import title_of
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.reports.layout.sheet import Sheet
from tlc_desktop.storage import communities, members

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Wish:
    """How a page is wanted; None leaves it to the kind, or to the community.

    Attributes:
        record: The record it is about; else the one that its subject says, or all.
    """

    record: UUID | None = None
    audience: Audience | None = None
    language: Language | None = None
    paper: Paper | None = None


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page that has been read: all that its PDF needs.

    Attributes:
        record: The record it is about; None where it is about none, or all.
        value: Of `tlc_desktop.domain.pages`.
        people: Whose names were asked for: those who are in the value.
    """

    kind: PageKind
    record: UUID | None
    audience: Audience
    value: Any
    sheet: Sheet
    people: frozenset[UUID]

    def pdf(self) -> bytes:
        """Its PDF; the same page gives the same bytes."""
        return self.kind.report(self.value, self.sheet)

    def file_name(self, suffix: str = ".pdf") -> str:
        """A name to propose for its file: what it is, what it is about, and the day.

        No name of a person is in it, and every system takes it.
        """
        title = title_of(self.kind, self.sheet.words)
        about, day = self.kind.subject.heading(self.value)
        said = f"{title} {day.isoformat() if day else ''} {about}"
        return file_names.file_name(said, self.kind.name) + suffix


@dataclass(frozen=True, slots=True)
class _AskedNames(Names):
    """Names that remember of whom they were asked: those are the people in a value."""

    asked: set[UUID] = field(default_factory=set[UUID], compare=False)

    def of(self, member: Member) -> str:
        self.asked.add(member.id)
        return Names.of(self, member)


def printed_page(session: Session, kind: PageKind, wish: Wish, now: datetime) -> PrintedPage:
    """Read everything that a page needs.

    Raises:
        NothingToPrint: There is no record to print it from.
        RecordNotThere: The record that is wished for is not there, or in the bin.
    """
    record = record_of(session, kind, wish, now)
    own = communities.community(session)
    language = wish.language or own.language
    sheet = Sheet(words(language), formats(own, language), wish.paper or own.paper)
    audience = wish.audience or kind.audience
    of_day = (now.date(),) if kind.is_letter else ()
    value, people = read_for(
        session, audience, sheet.words, lambda names: kind.read(session, record, names, *of_day)
    )
    return PrintedPage(kind, record, audience, value, sheet, people)


def message(session: Session, kind: PageKind, wish: Wish, now: datetime, *, bold: bool) -> str:
    """A page as text for a message; empty where its kind has none. Raises like `printed_page`.

    It goes from telephone to telephone: whoever others wrote of stands in it as they chose too, in the group as well.
    """
    page = printed_page(session, kind, wish, now)
    names = value_names.names(page.audience, page.sheet.words)
    value = mentions.as_chosen(page.value, members.with_binned(session), names)
    return kind.message(value, page.sheet, bold) if kind.message else ""


def read_for(
    session: Session, audience: Audience, words: Words, read: Callable[[Names], V]
) -> tuple[V, frozenset[UUID]]:
    """A value as an audience may read it, and the people whose names were asked for."""
    plain = value_names.names(audience, words)
    names = _AskedNames(audience, plain.anyone, plain.group, plain.not_stored, plain.language)
    value = read(names)
    if audience is not Audience.GROUP:
        value = mentions.as_chosen(value, members.with_binned(session), names)
    return value, frozenset(names.asked)


def record_of(session: Session, kind: PageKind, wish: Wish, now: datetime) -> UUID | None:
    """The record that a page is about; None where it is about none, or all.

    Raises:
        NothingToPrint: There is none.
    """
    if kind.subject.default is None:
        return None
    if kind.is_of_all:
        return wish.record
    record = wish.record or kind.subject.default(session, now)
    if record is None:
        raise NothingToPrint(kind.name)
    return record
