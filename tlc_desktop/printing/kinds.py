"""Every kind of page, each said once: a new one has its line here, and is found everywhere.

Reports bring ReportLab, and are read when the first page is printed, or ahead of that.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP
from sqlalchemy.orm import Session

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.members import Audience, MemberState
from tlc_desktop.domain.naming import Names
from tlc_desktop.i18n.languages import Words
from tlc_desktop.printing.subjects import (
    AGREED,
    IDEA,
    LEDGER,
    MEETING,
    MEMBER,
    PROTOCOL,
    TERM,
    Subject,
)
from tlc_desktop.storage import meetings, members
from tlc_desktop.storage.pages.agreements import agreement_page
from tlc_desktop.storage.pages.ideas import handout_page
from tlc_desktop.storage.pages.leaving import leaving_page
from tlc_desktop.storage.pages.ledger import ledger_page
from tlc_desktop.storage.pages.meetings import agenda_page, sign_in_page, summary_page
from tlc_desktop.storage.pages.paths import path_page
from tlc_desktop.storage.pages.protocols import protocol_card
from tlc_desktop.storage.pages.terms import calendar_page, term_summary

if TYPE_CHECKING:
    from tlc_desktop.reports import (
        agenda,
        agreement,
        annex,
        handout,
        leaving,
        ledger,
        message,
        path,
        protocol,
        sign_in,
        summary,
        term,
        term_calendar,
    )
    from tlc_desktop.reports.layout.sheet import Sheet
else:
    agenda = read_later("tlc_desktop.reports.agenda")
    agreement = read_later("tlc_desktop.reports.agreement")
    annex = read_later("tlc_desktop.reports.annex")
    term_calendar = read_later("tlc_desktop.reports.term_calendar")
    handout = read_later("tlc_desktop.reports.handout")
    leaving = read_later("tlc_desktop.reports.leaving")
    ledger = read_later("tlc_desktop.reports.ledger")
    message = read_later("tlc_desktop.reports.message")
    path = read_later("tlc_desktop.reports.path")
    protocol = read_later("tlc_desktop.reports.protocol")
    sign_in = read_later("tlc_desktop.reports.sign_in")
    summary = read_later("tlc_desktop.reports.summary")
    term = read_later("tlc_desktop.reports.term")


@dataclass(frozen=True, slots=True)
class PageKind:
    """A kind of page.

    Attributes:
        name: As the command line calls it.
        subject: What it is about.
        audience: Whom it is for, where nobody says otherwise.
        title: What it is, in English.
        short_title: The same where there is little room.
        read: Its value, from a record of its subject (None where that has none), with names
            for an audience.
        report: Its PDF.
        is_wanted: Whether it is what one prints of a record, of all kinds with its subject.
        until_wanted: What is said beside it while it is not, in English.
        once_printed: Notes in passing that it was printed: no step that could be undone.
        has_readers_to_choose: Whether it differs by who will read it.
        message: The same as text for a message, with its titles in bold or not; None where there is none.
    """

    name: str
    subject: Subject
    audience: Audience
    title: str
    short_title: str
    read: Callable[[Session, Any, Names], Any]
    report: "Callable[[Any, Sheet], bytes]"
    is_wanted: Callable[[Session, UUID], bool] | None = None
    until_wanted: str = ""
    once_printed: Callable[[Session, UUID], None] | None = None
    has_readers_to_choose: bool = True
    message: "Callable[[Any, Sheet, bool], str] | None" = None


def _is_to_come(session: Session, meeting: UUID) -> bool:
    return not _is_closed(session, meeting)


def _is_closed(session: Session, meeting: UUID) -> bool:
    return meetings.meeting(session, meeting).state is MeetingState.CLOSED


def _has_left(session: Session, member: UUID) -> bool:
    return members.member(session, member).state is MemberState.LEFT


def _agenda_was_printed(session: Session, meeting: UUID) -> None:
    meetings.edit(session, meeting, lambda meeting: replace(meeting, agenda_printed=True))


KINDS = (
    PageKind(
        "agenda",
        MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Agenda")),
        str(QT_TRANSLATE_NOOP("Sheets", "Agenda")),
        agenda_page,
        lambda page, sheet: agenda.agenda_pdf(page, sheet),
        is_wanted=_is_to_come,
        # One of the first steps is done.
        once_printed=_agenda_was_printed,
        message=lambda page, sheet, bold: message.agenda_message(page, sheet, bold=bold),
    ),
    PageKind(
        "handout",
        IDEA,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Handout")),
        str(QT_TRANSLATE_NOOP("Sheets", "Handout")),
        handout_page,
        lambda page, sheet: handout.handout_pdf(page, sheet),
    ),
    PageKind(
        "summary",
        MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Summary of a meeting")),
        str(QT_TRANSLATE_NOOP("Sheets", "Summary")),
        summary_page,
        lambda page, sheet: summary.summary_pdf(page, sheet),
        is_wanted=_is_closed,
        until_wanted=str(QT_TRANSLATE_NOOP("PrintPage", "after the meeting")),
        message=lambda page, sheet, bold: message.summary_message(page, sheet, bold=bold),
    ),
    PageKind(
        "sign-in",
        MEETING,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Sign-in sheet")),
        str(QT_TRANSLATE_NOOP("Sheets", "Sign-in sheet")),
        sign_in_page,
        lambda page, sheet: sign_in.sign_in_pdf(page, sheet),
        is_wanted=_is_to_come,
        has_readers_to_choose=False,
    ),
    PageKind(
        "term",
        TERM,
        Audience.OUTSIDE,
        str(QT_TRANSLATE_NOOP("Pages", "Summary of a term")),
        str(QT_TRANSLATE_NOOP("Sheets", "Summary of a term")),
        term_summary,
        lambda page, sheet: term.term_pdf(page, sheet),
    ),
    PageKind(
        "calendar",
        TERM,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Meetings of a term")),
        str(QT_TRANSLATE_NOOP("Sheets", "Meetings of the term")),
        calendar_page,
        lambda page, sheet: term_calendar.calendar_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
    PageKind(
        "annex",
        TERM,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Who tried what, and all that was said in a term")),
        str(QT_TRANSLATE_NOOP("Sheets", "Who tried what")),
        term_summary,
        lambda page, sheet: annex.annex_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
    PageKind(
        "protocol",
        PROTOCOL,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Protocol, a card for everyone")),
        str(QT_TRANSLATE_NOOP("Sheets", "Card")),
        protocol_card,
        lambda page, sheet: protocol.protocol_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
    PageKind(
        "agreement",
        AGREED,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "What we agreed, as a poster to sign")),
        str(QT_TRANSLATE_NOOP("Sheets", "What we agreed")),
        agreement_page,
        lambda page, sheet: agreement.agreement_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
    PageKind(
        "path",
        MEMBER,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "The path of a colleague, to keep")),
        str(QT_TRANSLATE_NOOP("Sheets", "Path")),
        path_page,
        lambda page, sheet: path.path_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
    PageKind(
        "leaving",
        MEMBER,
        Audience.OUTSIDE,
        str(QT_TRANSLATE_NOOP("Pages", "All that is a colleague’s, to take along")),
        str(QT_TRANSLATE_NOOP("Sheets", "To take along")),
        leaving_page,
        lambda page, sheet: leaving.leaving_pdf(page, sheet),
        is_wanted=_has_left,
        until_wanted=str(QT_TRANSLATE_NOOP("PrintPage", "when somebody leaves")),
        has_readers_to_choose=False,
    ),
    PageKind(
        "ledger",
        LEDGER,
        Audience.GROUP,
        str(QT_TRANSLATE_NOOP("Pages", "Given to others")),
        str(QT_TRANSLATE_NOOP("Sheets", "List")),
        ledger_page,
        lambda page, sheet: ledger.ledger_pdf(page, sheet),
        has_readers_to_choose=False,
    ),
)


def kind(name: str) -> PageKind:
    """The kind with that name.

    Raises:
        RecordNotThere: There is none.
    """
    found = next((kind for kind in KINDS if kind.name == name), None)
    if found is None:
        raise RecordNotThere("page", name)
    return found


def kinds_about(subject: Subject) -> tuple[PageKind, ...]:
    """The kinds that are about a subject."""
    return tuple(kind for kind in KINDS if kind.subject is subject)


def subjects() -> tuple[Subject, ...]:
    """Everything that some page is about, once."""
    return tuple(dict.fromkeys(kind.subject for kind in KINDS))


def title_of(kind: PageKind, words: Words) -> str:
    """What a kind of page is called."""
    return words.translate("Pages", kind.title)


def short_title_of(kind: PageKind, words: Words) -> str:
    """What it is called where there is little room."""
    return words.translate("Sheets", kind.short_title)


def is_wanted(kind: PageKind, session: Session, record: UUID | None) -> bool:
    """Whether a kind is what one prints of a record now."""
    return kind.is_wanted is None or record is None or kind.is_wanted(session, record)


def wanted_at(page: str, session: Session, record: UUID | None) -> PageKind | None:
    """What one prints at a page of the window that shows a record, or none; None for nothing.

    Raises:
        RecordNotThere: The record is not there, or in the bin.
    """
    here = [
        kind
        for kind in KINDS
        if kind.subject.page == page and (kind.subject.default is None) is (record is None)
    ]
    return next((kind for kind in here if is_wanted(kind, session, record)), None)
