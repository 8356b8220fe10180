"""What can be keyed of a meeting, in the order of its run sheet, and what of it is entered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from tlc_desktop.domain.paper_codes import PaperCode, Slip
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import from_paper, paper_codes, pulse, tryouts
from tlc_desktop.storage.pages.run_sheets import turns_in
from tlc_desktop.storage.said import said
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.shown import MeetingShown
from tlc_desktop.ui.widgets.rows import RowText

translate = QCoreApplication.translate


class Keyed(StrEnum):
    """What a line of the list is keyed in with."""

    CAME = "came"
    MINUTES = "minutes"
    TELLING = "telling"
    SAID = "said"
    PLAN = "plan"
    END = "end"
    PULSE = "pulse"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One thing to key in.

    Attributes:
        kind: What it is.
        title: What the list says of it.
        small: Under that.
        tryout: What is told of, or what a plan has become.
        code: What stands in the corner of its slip, or of the run sheet that it is a part of, if it has one.
        is_entered: Whether something of it is in the file.
        entered: Of a slip, the day on which it was entered first.
    """

    kind: Keyed
    title: str
    small: str = ""
    tryout: TryOut | None = None
    code: PaperCode | None = None
    is_entered: bool = False
    entered: date | None = None

    @property
    def corner(self) -> str:
        """What stands in the corner of its slip; empty where nothing does."""
        return self.code.code if self.code else ""

    @property
    def key(self) -> str:
        """Tells it from the others."""
        if self.tryout is not None:
            return f"{self.kind}:{self.tryout.id}"
        return (
            f"{self.kind}:{self.corner}" if self.corner and self.kind is Keyed.PLAN else self.kind
        )


def sheet_lines(desk: Desk, shown: MeetingShown) -> list[SheetLine]:
    """Read what there is to key in of a meeting."""
    with desk.workspace.read() as session:
        codes = paper_codes.of_meeting(session, shown.key)
        something_said = bool(said(session, shown.key))
    meeting = shown.meeting
    came = bool(meeting.came or meeting.guests)
    timed = any(item.real is not None for item in shown.agenda)
    told = bool(meeting.intention_met.strip() or meeting.summary.strip())
    sheet = next((code for code in codes if code.slip is Slip.RUN_SHEET), None)

    def part(kind: Keyed, title: str, is_entered: bool) -> SheetLine:
        day = sheet.entered_on if sheet else None
        return SheetLine(kind, title, code=sheet, is_entered=is_entered, entered=day)

    return [
        part(Keyed.CAME, translate("FromPaper", "Who came"), came),
        part(Keyed.MINUTES, translate("FromPaper", "Real minutes"), timed),
        *_tellings(desk, shown, codes),
        part(Keyed.SAID, translate("FromPaper", "What was said"), something_said),
        *_plans(desk, shown, codes),
        part(Keyed.END, translate("FromPaper", "At the end"), told),
        _pulse(desk, shown.key, codes),
    ]


def _pulse(desk: Desk, meeting: UUID, codes: Sequence[PaperCode]) -> SheetLine:
    code = next((code for code in codes if code.slip is Slip.PULSE), None)
    with desk.workspace.read() as session:
        kept = [total.id for total in pulse.of_meeting(session, meeting)]
        days = from_paper.written_on(session, "pulse_total", kept)
    day = _first(code, min(days.values(), default=None))
    title = translate("FromPaper", "What the slips said")
    return SheetLine(Keyed.PULSE, title, code=code, is_entered=bool(kept), entered=day)


def _first(code: PaperCode | None, written: date | None) -> date | None:
    """The day on which a slip was entered first; of one without a code, that its record was written."""
    return code.entered_on if code is not None and code.entered_on else written


def _tellings(desk: Desk, shown: MeetingShown, codes: Sequence[PaperCode]) -> Iterator[SheetLine]:
    """What somebody could tell of, in the order of the turns on the run sheet."""
    known = {code.try_out: code for code in codes if code.slip is Slip.WHAT_WILL_I_SAY}
    with desk.workspace.read() as session:
        asked = [key for key, _ in tryouts.going_round(session, shown.meeting.day)]
        asked += [key for key in known if key is not None and key not in asked]
        turns = turns_in(session, shown.meeting, shown.expected())
        # What was written on its day was planned in it, and not told of.
        found = [
            each
            for each in tryouts.some(session, asked)
            if each.id in known or each.day < shown.meeting.day
        ]
        told = {each.id: from_paper.story_at(each, shown.meeting) for each in found}
        stories = [story.id for story in told.values() if story]
        days = from_paper.written_on(session, "story", stories)
    place = {owner: n for n, owner in enumerate(turns)}
    for each in sorted(found, key=lambda one: place.get(one.owner, len(turns))):
        code, story = known.get(each.id), told[each.id]
        day = _first(code, days[story.id] if story else None)
        (owner,) = shown.names([each.owner])
        yield SheetLine(Keyed.TELLING, owner, each.what, each, code, day is not None, day)


def _plans(desk: Desk, shown: MeetingShown, codes: Sequence[PaperCode]) -> Iterator[SheetLine]:
    """The plans that are there, by name; then another."""
    became = {code.became: code for code in codes if code.slip is Slip.MY_PLAN}
    with desk.workspace.read() as session:
        found = tryouts.of_meeting(session, shown.key)
        days = from_paper.written_on(session, "try_out", [each.id for each in found])
    for each in found:
        (owner,) = shown.names([each.owner])
        code = became.get(each.id)
        day = _first(code, days[each.id])
        yield SheetLine(Keyed.PLAN, owner, each.what, each, code, is_entered=True, entered=day)
    yield SheetLine(Keyed.PLAN, translate("FromPaper", "Another plan"))


def names_line(desk: Desk) -> SheetLine:
    """How names may appear: of no meeting."""
    asked = [each.told_us_on for each in desk.people.values()]
    title = translate("FromPaper", "How names may appear")
    return SheetLine(Keyed.NAMES, title, is_entered=bool(asked) and all(asked))


def rows_of(lines: Sequence[SheetLine]) -> list[RowText]:
    """The rows of the list, under the headings of the run sheet."""
    heads = {
        Keyed.TELLING: translate("FromPaper", "How’s it going?"),
        Keyed.PLAN: translate("FromPaper", "My plan"),
        Keyed.NAMES: translate("FromPaper", "Of no meeting"),
    }
    rows: list[RowText] = []
    before: Keyed | None = None
    for line in lines:
        if line.kind is not before and line.kind in heads:
            rows.append(RowText(f"heading:{line.kind}", heads[line.kind], heading=True))
        before = line.kind
        rows.append(_row(line))
    return rows


def _row(line: SheetLine) -> RowText:
    entered = translate("FromPaper", "entered") if line.is_entered else ""
    icon = "tick" if line.is_entered else ""
    small = (line.small,) if line.small else ()
    return RowText(line.key, line.title, entered, small, icon=icon, light=True)
