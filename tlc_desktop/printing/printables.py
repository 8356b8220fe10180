"""Everything that could be printed: what is likely wanted now, and all kinds of pages there are."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.terms import current
from tlc_desktop.printing import kinds
from tlc_desktop.printing.of_packs import PACK
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.storage import calendar, meetings, records, terms, visits

LATELY, SOON = timedelta(days=14), timedelta(days=21)


@dataclass(frozen=True, slots=True)
class Printable:
    """A kind of page, of the record that is most likely meant.

    Attributes:
        about: What the record is called; empty where the page is about all there is.
        day: Of which day it is, if of one.
    """

    kind: PageKind
    record: UUID | None = None
    about: str = ""
    day: date | None = None


def likely(session: Session, now: datetime) -> list[Printable]:
    """What is likely wanted now, the soonest first: of the next meeting, the last one, a visit, the term."""
    found: list[Printable] = []
    coming = calendar.next_meeting(session, now)
    if coming:
        found += [_of(session, name, coming.id) for name in (PACK, "agenda")]
    last = calendar.last_before(session, now)
    if last and last.state is MeetingState.CLOSED and now - last.opens_at <= LATELY:
        found.append(_of(session, "summary", last.id))
    expected = [each for each in visits.visits(session) if each.day]
    soon = [
        each for each in expected if each.day and timedelta() <= each.day - now.date() <= LATELY
    ]
    found += [_of(session, "visit", each.id) for each in sorted(soon, key=lambda v: str(v.day))[:1]]
    term = current(terms.terms(session), now.date())
    if term and abs(term.ends - now.date()) <= SOON:
        found.append(_of(session, "term", term.id))
    return found


def everything(session: Session, now: datetime) -> list[Printable]:
    """Every kind of page, those of one subject together; none of what there is no record of."""
    found: list[Printable] = []
    for subject in kinds.subjects():
        record = subject.default(session, now) if subject.default else None
        about, day = _told(session, subject.name, record) if record else ("", None)
        for kind in kinds.kinds_about(subject):
            if subject.default is None or kind.is_of_all:
                found.append(Printable(kind))
            elif record:
                found.append(Printable(kind, record, about, day))
    return found


def _of(session: Session, name: str, record: UUID) -> Printable:
    kind = kinds.kind(name)
    return Printable(kind, record, *_told(session, kind.subject.name, record))


def _told(session: Session, about: str, record: UUID) -> tuple[str, date | None]:
    """What a record is called, and of which day it is, if of one."""
    title = records.title(session, about, record) if about in records.kinds() else ""
    return title, meetings.meeting(session, record).day if about == "meeting" else None
