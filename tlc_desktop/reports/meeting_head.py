"""What stands at the head of every page about a meeting: when, where, and who brings tea."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.meetings import MeetingFacts
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.flow import (
    Piece,
    facts,
)
from tlc_desktop.reports.layout.sheet import BODY, GUTTER, Sheet
from tlc_desktop.reports.layout.writing import WritingLine
from tlc_desktop.reports.phrases import people

_TO_WRITE = 7 * mm


def aside(sheet: Sheet, kind: str, meeting: MeetingFacts) -> str:
    """What stands beside the title on the pages after the first: the kind and the day."""
    if meeting.is_blank:
        return kind
    return sheet.words.translate("Reports", "{kind}, {day}").format(
        kind=kind, day=sheet.formats.date(meeting.opens_at.date())
    )


def head_facts(
    sheet: Sheet, meeting: MeetingFacts, label: str, value: str | Block | None = None
) -> list[Piece]:
    """Day, time, place, and under a label a value, who brings the tea where none is said.

    A small sheet has two lines, and tea alone.
    """
    words, formats = sheet.words, sheet.formats
    if meeting.is_blank:
        where = ((words.translate("Reports", "Place"), 46), (label, 36))
        return blank_facts(sheet, (*when(sheet), *where[: 1 if sheet.is_small else 2]))
    if sheet.is_small:
        return small_facts(sheet, meeting)
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


def when(sheet: Sheet) -> tuple[tuple[str, float], tuple[str, float]]:
    """The labels over when a meeting is, each with its share of the width."""
    words = sheet.words
    return (words.translate("Reports", "Day"), 55), (words.translate("Reports", "Time"), 29)


def blank_facts(sheet: Sheet, columns: Sequence[tuple[str, float]]) -> list[Piece]:
    """Labels over lines to write on; each column has a share of the width."""
    whole = sheet.grid.measure - GUTTER * (len(columns) - 1)
    total = sum(share for _, share in columns)
    lines = [
        WritingLine(_TO_WRITE, ((0, whole * share / total),), sheet.rtl) for _, share in columns
    ]
    pieces = facts(
        sheet,
        [(label, line, share) for (label, share), line in zip(columns, lines, strict=True)],
    )
    whole_row = (Cell(pieces[0].block, 0, sheet.grid.measure),)
    return [Piece(Row(whole_row, sheet.rtl, below=3 * mm), 3.3 * mm)]


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
