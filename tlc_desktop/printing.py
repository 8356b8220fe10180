"""Every kind of page: from which record, how its value is read, which report makes it.

What is slow comes last and needs no file: `page` and `term_export` read all values in a
session; `pdf` and `packed` then work on those alone, on any thread.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from sqlalchemy.orm import Session

from tlc_desktop.domain import file_names, mentions
from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.errors import NothingToPrint, RecordNotThere
from tlc_desktop.domain.file_endings import TERM_ENDING
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import Names, spelling
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.domain.terms import current
from tlc_desktop.exchange import term_file
from tlc_desktop.exchange.term_file import Named, PackedTerm
from tlc_desktop.i18n import value_names
from tlc_desktop.i18n.formats import formats
from tlc_desktop.i18n.languages import Words, words
from tlc_desktop.reports.agenda import agenda_pdf
from tlc_desktop.reports.handout import handout_pdf
from tlc_desktop.reports.layout.sheet import Sheet
from tlc_desktop.reports.ledger import ledger_pdf
from tlc_desktop.reports.summary import summary_pdf
from tlc_desktop.reports.term import term_pdf
from tlc_desktop.storage import communities, ideas, meetings, members, terms
from tlc_desktop.storage.pages.ideas import handout_page
from tlc_desktop.storage.pages.ledger import ledger_page
from tlc_desktop.storage.pages.meetings import agenda_page, summary_page
from tlc_desktop.storage.pages.terms import term_summary


class About(StrEnum):
    """What a page is about: which record it is printed from."""

    MEETING = "meeting"
    IDEA = "idea"
    TERM = "term"
    LEDGER = "ledger"


@dataclass(frozen=True, slots=True)
class PageKind:
    """A kind of page.

    Attributes:
        name: As the command line calls it.
        about: Which record it is printed from.
        audience: Whom it is for, where nobody says otherwise.
        title: What it is, in English; `title_of` has it in a language.
        read: Its value, from a record, with names for an audience.
        report: Its PDF.
    """

    name: str
    about: About
    audience: Audience
    title: str
    read: Callable[[Session, UUID, Names], Any]
    report: Callable[[Any, Sheet], bytes]


_KINDS = (
    PageKind(
        "agenda",
        About.MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Agenda")),
        agenda_page,
        agenda_pdf,
    ),
    PageKind(
        "handout",
        About.IDEA,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Handout")),
        handout_page,
        handout_pdf,
    ),
    PageKind(
        "summary",
        About.MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Summary of a meeting")),
        summary_page,
        summary_pdf,
    ),
    PageKind(
        "term",
        About.TERM,
        Audience.OUTSIDE,
        str(QT_TRANSLATE_NOOP("Pages", "Summary of a term")),
        term_summary,
        term_pdf,
    ),
    PageKind(
        "ledger",
        About.LEDGER,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "What has left")),
        ledger_page,
        ledger_pdf,
    ),
)
_NO_RECORD = UUID(int=0)


def kinds() -> tuple[PageKind, ...]:
    """Every kind of page."""
    return _KINDS


def kind(name: str) -> PageKind:
    """The kind with that name.

    Raises:
        RecordNotThere: There is none.
    """
    found = next((kind for kind in _KINDS if kind.name == name), None)
    if found is None:
        raise RecordNotThere("page", name)
    return found


def title_of(kind: PageKind, words: Words) -> str:
    """What a kind of page is called."""
    return words.translate("Pages", kind.title)


@dataclass(frozen=True, slots=True)
class Wish:
    """How a page is wanted; None leaves it to the kind, or to the community.

    Attributes:
        record: The record it is about; else the next meeting or the last, the term of
            today or the last, the latest idea.
    """

    record: UUID | None = None
    audience: Audience | None = None
    language: Language | None = None
    paper: Paper | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page that has been read: all that its PDF needs.

    Attributes:
        record: The record it is about; None for the ledger.
        value: Of `tlc_desktop.domain.pages`.
    """

    kind: PageKind
    record: UUID | None
    audience: Audience
    value: Any
    sheet: Sheet


def default_record(session: Session, about: About, now: datetime) -> UUID | None:
    """The record that a page is most likely wanted of; None where there is none of its kind."""
    match about:
        case About.MEETING:
            found = meetings.next_or_last(session, now)
        case About.TERM:
            found = current(terms.terms(session), now.date())
        case About.IDEA:
            found = next(iter(ideas.latest(session, 1)), None)
        case About.LEDGER:
            return _NO_RECORD
    return found.id if found else None


def page(session: Session, kind: PageKind, wish: Wish, now: datetime) -> Page:
    """Read everything that a page needs.

    Raises:
        NothingToPrint: There is no record to print it from.
        RecordNotThere: The record that is wished for is not there, or in the bin.
    """
    record = wish.record or default_record(session, kind.about, now)
    if record is None:
        raise NothingToPrint(kind.name)
    sheet = _sheet(session, wish)
    audience = wish.audience or kind.audience
    names = value_names.names(audience, sheet.words)
    people = list(members.people(session).values())
    value = _read(session, kind, record, names, people)
    return Page(kind, None if record == _NO_RECORD else record, audience, value, sheet)


def _sheet(session: Session, wish: Wish) -> Sheet:
    own = communities.community(session)
    language = wish.language or own.language
    return Sheet(words(language), formats(own, language), wish.paper or own.paper)


def _read(
    session: Session, kind: PageKind, record: UUID, names: Names, people: list[Member]
) -> Any:
    value = kind.read(session, record, names)
    if names.audience is Audience.GROUP:
        return value
    return mentions.as_chosen(value, people, names)


def pdf(page: Page) -> bytes:
    """The PDF of a page; the same page gives the same bytes."""
    return page.kind.report(page.value, page.sheet)


@dataclass(frozen=True, slots=True)
class _AskedNames(Names):
    """Names that remember of whom they were asked: those are the people in a value."""

    asked: set[UUID] = field(default_factory=set[UUID], compare=False)

    def of(self, member: Member) -> str:
        if member.id:
            self.asked.add(member.id)
        return Names.of(self, member)


@dataclass(frozen=True, slots=True)
class TermExport:
    """A term that has been read for a file."""

    page: Page
    named: tuple[Named, ...]
    unnamed: tuple[str, ...]
    mentions: tuple[tuple[str, str], ...]
    made_on: date


def term_export(session: Session, wish: Wish, now: datetime) -> TermExport:
    """Read everything that a term summary file needs; raises like `page`."""
    kept = kind("term")
    record = wish.record or default_record(session, About.TERM, now)
    if record is None:
        raise NothingToPrint(kept.name)
    sheet = _sheet(session, wish)
    audience = wish.audience or kept.audience
    plain = value_names.names(audience, sheet.words)
    names = _AskedNames(plain.audience, plain.anyone, plain.group, plain.not_stored, plain.language)
    everyone = list(members.people(session).values())
    summary: TermSummary = _read(session, kept, record, names, everyone)
    inside = [member for member in everyone if member.id in names.asked]
    return TermExport(
        Page(kept, record, audience, summary, sheet),
        tuple(
            Named(shown, member.choice(audience), member.told_us_on)
            for member in inside
            if (shown := plain.of(member)) != plain.anyone
        ),
        tuple(spelling(m, plain.language).called for m in inside if plain.of(m) == plain.anyone),
        tuple(mentions.mentions(summary, everyone, audience)),
        now.date(),
    )


def packed(export: TermExport) -> PackedTerm:
    """The term summary file, and what to look at before `hand_over` puts it anywhere."""
    summary: TermSummary = export.page.value
    content = term_file.packed(summary, export.page.sheet.words, pdf(export.page), export.made_on)
    # Read as anybody would: what does not open again is never written.
    contents = term_file.unpacked(content, Path(file_name(export.page, TERM_ENDING))).contents
    return PackedTerm(
        content,
        export.page.audience,
        summary.name,
        export.named,
        export.unnamed,
        export.mentions,
        contents,
    )


def file_name(page: Page, suffix: str = ".pdf") -> str:
    """A name to propose for a page's file: what it is, what it is about, and the day.

    No name of a person is in it, and every system takes it.
    """
    title = title_of(page.kind, page.sheet.words)
    about, day = _about(page)
    return file_names.file_name(f"{title} {day} {about}", page.kind.name) + suffix


def _about(page: Page) -> tuple[str, str]:
    match page.kind.about:
        case About.MEETING:
            facts = page.value.meeting
            return facts.title, facts.opens_at.date().isoformat()
        case About.IDEA:
            return page.value.idea.title, page.value.idea.day.isoformat()
        case About.TERM:
            return page.value.name, ""
        case About.LEDGER:
            return page.value.head.community, ""
