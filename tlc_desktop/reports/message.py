"""An agenda or a summary as one would type it to colleagues' phones: short lines, and nothing but text."""

from collections.abc import Iterable, Iterator, Sequence

from tlc_desktop.domain.entries import EntryKind
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.pages.meetings import AgendaPage, NextTime, SummaryPage
from tlc_desktop.domain.text import runs_one_way, unsteered
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.sheet import Sheet
from tlc_desktop.reports.phrases import (
    credited,
    ended,
    felt,
    idea_said,
    people,
    said_by,
    sentences,
    tried,
    who_does_what,
    with_answer,
)
from tlc_desktop.reports.summary import ALSO_SAID
from tlc_desktop.reports.text.lines import Spans

BOLD = "*"  # as messengers know it


def agenda_message(page: AgendaPage, sheet: Sheet, *, bold: bool) -> str:
    """The agenda: when and where, the intention, who does what, and a line for each item.

    Args:
        page: What to say.
        sheet: Whose words and days.
        bold: Its title stands between asterisks.
    """
    words, formats, meeting = sheet.words, sheet.formats, page.meeting
    kind = (
        words.translate("Reports", "Draft of the agenda")
        if meeting.state is MeetingState.DRAFT
        else words.translate("Reports", "Agenda")
    )
    items = (
        f"{formats.time(line.starts)} {credited(sheet, line.title, line.brought_by)}"
        for line in page.lines
    )
    return _message(
        [
            _head(sheet, kind, page, bold=bold),
            meeting.intention.splitlines(),
            who_does_what(sheet, page.roles),
            items,
        ]
    )


def summary_message(page: SummaryPage, sheet: Sheet, *, bold: bool) -> str:
    """The summary, as on paper; a part with nothing in it is left out. The arguments are those of an agenda."""
    words = sheet.words

    def named(heading: str, lines: Iterable[str]) -> list[str]:
        return _under(words.translate("Reports", heading), lines, bold=bold)

    told = (
        _named(
            sheet,
            line.name,
            sentences((_plain(with_answer(sheet, line.answer, line.what)), *line.words)),
        )
        for line in page.told
    )
    return _message(
        [
            _head(sheet, words.translate("Reports", "Summary of our meeting"), page, bold=bold),
            _here(page, sheet),
            _intention(page, sheet),
            named("What we told each other", told),
            named("Ideas that came up", (_plain(idea_said(sheet, idea)) for idea in page.ideas)),
            named("What else was said", _said(page, sheet, ALSO_SAID)),
            named("Questions we keep", _said(page, sheet, (EntryKind.QUESTION,))),
            named("What we decided", _said(page, sheet, (EntryKind.DECISION,))),
            named("Who will try what", _plans(page, sheet)),
            named(
                "What goes on next time",
                (credited(sheet, each.title, each.by) for each in page.going_on),
            ),
            named("For later", (credited(sheet, each.title, each.by) for each in page.parked)),
            named("Thank you", _said(page, sheet, (EntryKind.THANKS,))),
            named("How it felt", filter(None, (felt(sheet, page.felt),))),
            named("Next time", _next_time(page.next_time, sheet)) if page.next_time else (),
        ]
    )


def _message(parts: Iterable[Iterable[str]]) -> str:
    """Parts with a blank line between; a line that runs one way has no marks of direction in it."""
    written = ("\n".join(_typed(line) for line in part if line.strip()) for part in parts)
    return "\n\n".join(part for part in written if part)


def _typed(line: str) -> str:
    bare = unsteered(line)
    return bare.strip() if runs_one_way(bare) else line.strip()


def _bold(text: str) -> str:
    return f"{BOLD}{' '.join(text.replace(BOLD, '').split())}{BOLD}"


def _head(sheet: Sheet, kind: str, page: AgendaPage | SummaryPage, *, bold: bool) -> Iterator[str]:
    """What it is, when, and where."""
    words, formats, meeting = sheet.words, sheet.formats, page.meeting
    yield _bold(meeting.title) if bold else meeting.title
    if page.head.is_sample:
        yield words.translate("Reports", "sample")
    day = formats.whole_day(meeting.opens_at.date())
    yield words.translate("Reports", "{kind}, {day}").format(kind=kind, day=day)
    yield formats.time_range(meeting.opens_at, meeting.ends_at)
    yield meeting.place
    if meeting.tea:
        yield words.translate("Reports", "tea: {names}").format(names=people(sheet, meeting.tea))


def _here(page: SummaryPage, sheet: Sheet) -> Iterator[str]:
    words = sheet.words
    if page.here:
        here = words.translate("Reports", "Here today")
        yield _named(sheet, here, people(sheet, page.here))
    if page.guests:
        names = people(sheet, page.guests)
        yield words.translate("Reports", "Guests: {names}").format(names=names)


def _intention(page: SummaryPage, sheet: Sheet) -> Iterator[str]:
    words = sheet.words
    said = (
        (words.translate("Reports", "Our intention"), page.meeting.intention),
        (words.translate("Reports", "Was it met?"), page.intention_met),
        (words.translate("Reports", "What we take with us"), page.summary),
    )
    for name, text in said:
        if text.strip():
            yield _named(sheet, name, sentences((text,)))


def _named(sheet: Sheet, name: str, text: str) -> str:
    """A text after what it is; a question keeps its own mark."""
    if name.endswith(("?", "؟")):
        return f"{name} {text}"
    return sheet.words.translate("Reports", "{role}: {names}").format(role=name, names=text)


def _said(page: SummaryPage, sheet: Sheet, kinds: Sequence[EntryKind]) -> list[str]:
    return [said_by(sheet, line) for line in page.said if line.kind in kinds]


def _plans(page: SummaryPage, sheet: Sheet) -> Iterator[str]:
    for plan in page.plans:
        what = _named(sheet, plan.name, tried(sheet, plan.what, plan.with_class))
        if not plan.friend:
            yield what
            continue
        friend = _named(sheet, sheet.words.translate("Reports", "Friend who will ask"), plan.friend)
        yield f"{ended(what)} {friend}"


def _next_time(later: NextTime, sheet: Sheet) -> Iterator[str]:
    formats = sheet.formats
    yield formats.whole_day(later.opens_at.date())
    yield formats.time_range(later.opens_at, later.ends_at)
    yield later.title
    yield later.place
    for role, names in later.roles:
        yield _named(sheet, label(role, sheet.words), people(sheet, names))
    if later.tea:
        yield _named(sheet, sheet.words.translate("Reports", "Tea"), people(sheet, later.tea))


def _under(heading: str, lines: Iterable[str], *, bold: bool) -> list[str]:
    """Lines under their heading; nothing without lines."""
    found = [line for line in lines if line.strip()]
    return [_bold(heading) if bold else heading, *found] if found else []


def _plain(spans: Spans) -> str:
    return "".join(text for text, _ in spans)
