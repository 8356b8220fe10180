"""What is to be seen on the second screen: the words that stand there, and no others."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from tlc_desktop.domain import live as going
from tlc_desktop.domain.entries import Authorship, Entry
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.live import Stop
from tlc_desktop.domain.meetings import AgendaItem, Outcome, planned, starts
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.mentions import as_chosen
from tlc_desktop.domain.protocols import lengths
from tlc_desktop.domain.text import one_line
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.storage.said import credited
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.shown import LiveShown
from tlc_desktop.ui.live.time_words import TimeWords
from tlc_desktop.ui.meetings.shown import MeetingShown

translate = QCoreApplication.translate
MOST_PARTS = 12  # for more, letters that are read from eight metres leave no room


class ThingShown(StrEnum):
    """What the facilitator may let be seen; the names only with what was said."""

    AGENDA = "agenda"
    PART = "part"
    COUNTDOWN = "countdown"
    STEP = "step"
    NAMES = "names"


USUAL = frozenset({ThingShown.AGENDA, ThingShown.PART, ThingShown.COUNTDOWN, ThingShown.STEP})


@dataclass(frozen=True, slots=True)
class PartLine:
    """A part of the agenda.

    Attributes:
        mark: The icon before it: "play" where it is on, "tick" where it is over.
    """

    title: str
    starts: str = ""
    minutes: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class OnScreen:
    """All that can be read there.

    Attributes:
        facts: Under the heading of a plan: when, and whether its minutes are those there are.
        share: How much of the part is over, from 0 to 1.
        split: How long each step of the part is, in seconds.
        step: The step that is on.
        idea: What was said and is talked about; `by` whose it is.
    """

    clock: str = ""
    heading: str = ""
    facts: str = ""
    parts: tuple[PartLine, ...] = ()
    digits: str = ""
    counts: str = ""
    share: float = 0.0
    split: tuple[int, ...] = ()
    step: str = ""
    idea: str = ""
    by: str = ""


def plan_on_screen(shown: MeetingShown, desk: Desk) -> OnScreen:
    """The agenda of a meeting, to agree on it."""
    formats, meeting = desk.formats, shown.meeting
    items = [item for item in shown.agenda if item.outcome is not Outcome.LET_GO]
    parts = [
        PartLine(item.title, formats.time(start), formats.number(item.minutes))
        for item, start in zip(items, starts(items, meeting.opens_at), strict=True)
    ]
    when = translate("Meetings", "{start} to {end}").format(
        start=formats.time(meeting.opens_at), end=formats.time(meeting.ends_at)
    )
    told = translate("StripsPanel", "{planned} of {minutes} minutes")
    told = told.format(planned=planned(shown.agenda), minutes=meeting.minutes)
    value = OnScreen(
        heading=meeting.title,
        facts=" · ".join((formats.whole_day(meeting.day), when, formats.digits(told))),
        parts=_some(parts, 0),
    )
    return _with_names(value, shown, desk)


def still_on_screen(
    shown: LiveShown, wanted: Collection[ThingShown], said: Entry | Idea | None, desk: Desk
) -> OnScreen:
    """What stays from second to second of a meeting that goes on.

    Args:
        shown: The meeting.
        wanted: What is to be seen.
        said: What is talked about, if that is.
        desk: Where its words are from.
    """
    part = shown.part
    value = OnScreen()
    if ThingShown.PART in wanted:
        value = replace(value, heading=part.title if part else shown.meeting.meeting.title)
    if ThingShown.AGENDA in wanted:
        here = [item for item in shown.meeting.agenda if item.outcome is not Outcome.LET_GO]
        at = next((n for n, item in enumerate(here) if item.id == shown.run.item), 0)
        value = replace(value, parts=_some([_line(item, shown) for item in here], at))
    if said is not None:
        is_idea = isinstance(said, Idea)
        words = one_line(said.title if is_idea else said.text)
        quoted = translate("Projector", "“{words}”").format(words=isolate(words))
        value = replace(value, idea=quoted)
        if ThingShown.NAMES in wanted:
            value = replace(value, by=_named(said, shown.meeting, desk))
    return _with_names(value, shown.meeting, desk)


def live_on_screen(
    still: OnScreen, shown: LiveShown, wanted: Collection[ThingShown], desk: Desk
) -> OnScreen:
    """What is to be seen in this second of a meeting that goes on."""
    value, part, even = still, shown.part, desk.even.now()
    if ThingShown.AGENDA in wanted:
        value = replace(value, clock=desk.formats.time(desk.now()))
    if part is None:
        return value
    words, left = TimeWords(desk.formats), going.left(shown.run, part, even)
    used, protocol = going.used(shown.run, part, even), shown.meeting.protocol_of(part)
    step = shown.step(even)
    if protocol is not None and step is not None and ThingShown.STEP in wanted:
        title = protocol.parted[step.index].title
        split = tuple(int(each.total_seconds()) for each in lengths(protocol.parted, part.length))
        named = _with_names(OnScreen(step=title), shown.meeting, desk)
        value = replace(value, step=named.step, split=split)
        left = step.left
    if ThingShown.COUNTDOWN not in wanted:
        return value
    counts = words.left_of(part.length) if not value.step else ""
    if left <= -timedelta(minutes=1):
        counts = words.over(left)
    if shown.run.stop is not None:
        counts = label(Stop.PAUSE, desk.words)  # what came between is nobody's business there
    share = used / timedelta(minutes=part.length) if part.length else 1.0
    return replace(value, digits=words.digits(left), counts=counts, share=min(max(share, 0.0), 1.0))


def texts_of(value: OnScreen) -> list[str]:
    """All that can be read there, in order."""
    parts = [text for part in value.parts for text in (part.starts, part.title, part.minutes)]
    rest = [value.digits, value.counts, value.step, value.idea, value.by]
    return [text for text in (value.clock, value.heading, value.facts, *parts, *rest) if text]


def _line(item: AgendaItem, shown: LiveShown) -> PartLine:
    on = item.id == shown.run.item
    return PartLine(
        item.title, mark="play" if on else "tick" if going.is_over(item, shown.run) else ""
    )


def _some(parts: Sequence[PartLine], at: int) -> tuple[PartLine, ...]:
    """As many as there is room for, the one before that which is on first."""
    if len(parts) <= MOST_PARTS:
        return tuple(parts)
    start = max(0, min(at - 1, len(parts) - MOST_PARTS))
    return tuple(parts[start : start + MOST_PARTS])


def _named(said: Entry | Idea, shown: MeetingShown, desk: Desk) -> str:
    """Whose it is, as each wants to be named in the group; nobody, where it is not credited."""
    if said.authorship is not Authorship.CREDITED:
        return ""
    by = credited(said)
    group = names(Audience.GROUP, desk.words)
    named = [group.of(member) for key, member in shown.people.items() if key in by]
    return desk.formats.list(list(dict.fromkeys(named)))


def _with_names(value: OnScreen, shown: MeetingShown, desk: Desk) -> OnScreen:
    """A name that somebody wrote into a title stands there as its owner wants it in the group."""
    group = names(Audience.GROUP, desk.words)
    return as_chosen(value, shown.people.values(), group, first_names=True)
