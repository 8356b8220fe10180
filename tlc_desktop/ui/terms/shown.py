"""What the page of the year shows, as it was read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tlc_desktop.domain.meetings import Meeting, MeetingLine, MeetingState
from tlc_desktop.domain.pulse import PulseTotal, middle
from tlc_desktop.domain.terms import Term, current, school_year, term_of
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.storage import calendar, pulse, terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.pulse.words import total_told, words_of
from tlc_desktop.ui.terms.axis_places import LineMeeting, When, YearShown


@dataclass(frozen=True, slots=True)
class OurYear:
    """A school year, with what there is beside it.

    Attributes:
        year: The calendar year in which it began.
        years: All of which there is something, the newest first.
        all_terms: Of every year, the newest first.
        terms: Those of this year, in order.
        meetings: Those of this year, in order.
        asked: Meetings in a break of which nobody has said yet to which term they belong.
        totals: What the slips of each meeting said.
        outside: Meetings that belong to no term.
        following: The next meeting, if it is of this year.
        term: The one that is on, or was last.
        question: What the group asks in that one.
    """

    year: int
    years: Sequence[int]
    all_terms: Sequence[Term]
    terms: Sequence[Term]
    meetings: Sequence[MeetingLine]
    outside: Sequence[MeetingLine]
    asked: Sequence[tuple[MeetingLine, tuple[Term, Term]]]
    totals: Mapping[UUID, Sequence[PulseTotal]]
    following: Meeting | None
    term: Term | None
    question: str


def read_year(desk: Desk, wanted: int | None) -> OurYear:
    """Read a year; where it is not said which, that of the term that is on."""
    with desk.workspace.read() as session:
        every = terms.terms(session)
        lines = calendar.lines(session)
        years = {year_of(every, line) for line in lines} | {school_year(t.starts) for t in every}
        on = current(every, desk.today())
        default = school_year(on.starts) if on else max(years, default=school_year(desk.today()))
        year = wanted if wanted in years else default
        here = sorted((t for t in every if school_year(t.starts) == year), key=lambda t: t.starts)
        term = current(here, desk.today())
        following = calendar.next_meeting(session, desk.now())
        held = [line for line in lines if year_of(every, line) == year]
        return OurYear(
            year,
            sorted(years, reverse=True),
            every,
            here,
            held,
            [line for line in lines if every and term_of(every, line.day, line.term) is None],
            terms.asked(session),
            pulse.totals(session),
            following if following and following.id in {line.id for line in held} else None,
            term,
            terms.question(session, term) if term else "",
        )


def year_of(every: Sequence[Term], line: MeetingLine) -> int:
    """The school year of a meeting: that of its term, if it has one."""
    term = term_of(every, line.day, line.term)
    return school_year(term.starts if term else line.day)


def year_line(desk: Desk, shown: OurYear) -> YearShown:
    """The line of a year, with the lines of how it felt where the group chose to see them."""
    words = words_of(desk) if desk.community.pulse_line and shown.totals else ()
    return YearShown(
        [(term.starts, term.ends) for term in shown.terms],
        [_meeting(desk, shown, line, felt=bool(words)) for line in shown.meetings],
        desk.today(),
        words,
    )


def _meeting(desk: Desk, shown: OurYear, line: MeetingLine, *, felt: bool) -> LineMeeting:
    formats, totals = desk.formats, shown.totals.get(line.id, ())
    told = day_and_title(desk, line.day, line.title)
    if totals:
        told += "\n" + total_told(desk, totals)
    step = middle(totals) if felt else None
    return LineMeeting(
        line.id,
        line.day,
        (formats.short_day(line.day), formats.number(line.day.day)),
        told,
        _when(desk, shown, line),
        None if step is None else list(type(step)).index(step),
    )


def _when(desk: Desk, shown: OurYear, line: MeetingLine) -> When:
    if shown.following is not None and line.id == shown.following.id:
        return When.NEXT
    over = line.state is MeetingState.CLOSED or line.ends_at < desk.now()
    return When.GONE if over else When.TO_COME


def day_and_title(desk: Desk, day: date, title: str) -> str:
    """Tuesday 20 April: “What we keep”."""
    formats = desk.formats
    when = f"{formats.weekday(day)} {formats.day_month(day)}"
    said = desk.words.translate("OurYear", "{day}: {title}")
    return said.format(day=isolate(when), title=formats.quote(title))
