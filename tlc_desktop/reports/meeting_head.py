"""What stands at the head of every page about a meeting: when, where, and who brings tea."""

from dataclasses import replace

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.meetings import MeetingFacts
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.reports.layout.blocks import Block, Paragraph, Stack
from tlc_desktop.reports.layout.flow import (
    Piece,
    facts,
)
from tlc_desktop.reports.layout.sheet import (
    BODY,
    Sheet,
)
from tlc_desktop.reports.phrases import people


def aside(sheet: Sheet, kind: str, meeting: MeetingFacts) -> str:
    """What stands beside the title on the pages after the first: the kind and the day."""
    return sheet.words.translate("Reports", "{kind}, {day}").format(
        kind=kind, day=sheet.formats.date(meeting.opens_at.date())
    )


def head_facts(
    sheet: Sheet, meeting: MeetingFacts, label: str, value: str | Block | None = None
) -> list[Piece]:
    """Day, time, place, and under a label a value, who brings the tea where none is said.

    A small sheet has two lines, and tea alone.
    """
    if sheet.is_small:
        return small_facts(sheet, meeting)
    words, formats = sheet.words, sheet.formats
    pieces = facts(
        sheet,
        (
            (
                words.translate("Reports", "Day"),
                _two_lines(formats.whole_day(meeting.opens_at.date())),
                55,
            ),
            (
                words.translate("Reports", "Time"),
                formats.time_range(meeting.opens_at, meeting.ends_at),
                29,
            ),
            (words.translate("Reports", "Place"), meeting.place, 46),
            (label, people(sheet, meeting.tea) if value is None else value, 36),
        ),
    )
    return [replace(piece, gap=3.3 * mm) for piece in pieces]


def _two_lines(day: str) -> str:
    """A day in two calendars, the second under the first: a narrow column would break it anywhere."""
    return day.replace(" – ", " –\n")


def small_facts(sheet: Sheet, meeting: MeetingFacts) -> list[Piece]:
    """When, and where, in two lines."""
    words, formats = sheet.words, sheet.formats
    when = (
        (formats.whole_day(meeting.opens_at.date()), True),
        (f" · {formats.time_range(meeting.opens_at, meeting.ends_at)}", False),
    )
    where = [isolate(meeting.place)] if meeting.place.strip() else []
    if meeting.tea:
        tea = words.translate("Reports", "tea: {names}").format(names=people(sheet, meeting.tea))
        where.append(tea)
    lines: list[Block] = [Paragraph(when, BODY, sheet.rtl)]
    if where:
        lines.append(Paragraph(" · ".join(where), BODY, sheet.rtl))
    return [Piece(Stack(lines), 2.5 * mm)]
