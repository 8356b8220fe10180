"""The meetings of a term, to hang on a wall or keep in a book: nobody is named on it."""

from reportlab.lib.units import mm

from tlc_desktop.domain.holidays import Holiday
from tlc_desktop.domain.pages.terms import CalendarPage, PlannedMeeting
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.reports.layout.blocks import Block, Cell, Paragraph, Row, Stack
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import (
    Piece,
    bullets,
    column_labels,
    labelled,
    ruled,
    texts,
    under_heading,
)
from tlc_desktop.reports.layout.sheet import BODY, GUTTER, STRONG, Sheet

_PLACE = 46 * mm


def calendar_pdf(page: CalendarPage, sheet: Sheet) -> bytes:
    """The term's meetings as a PDF, each with its day, time and place; then the days without school."""
    words = sheet.words
    kind = words.translate("Reports", "Our meetings")
    report = Report(
        kind=kind,
        title=page.name,
        aside=kind,
        head=page.head,
        pieces=[*_meetings(page, sheet), *_holidays(page, sheet)],
        notes=words.translate("Reports", "My notes"),
    )
    return report_pdf(report, sheet)


def _meetings(page: CalendarPage, sheet: Sheet) -> list[Piece]:
    words = sheet.words
    if not page.meetings:
        return texts(sheet, [words.translate("Reports", "No meeting is planned in this term yet.")])
    head = column_labels(
        _row(
            sheet,
            Paragraph(words.translate("Reports", "Day"), BODY, sheet.rtl),
            Paragraph(words.translate("Reports", "Time"), BODY, sheet.rtl),
            Paragraph(words.translate("Reports", "Place"), BODY, sheet.rtl),
        )
    )
    return labelled(head, ruled([_line(line, sheet) for line in page.meetings]))


def _line(line: PlannedMeeting, sheet: Sheet) -> Row:
    formats = sheet.formats
    day = Paragraph(formats.whole_day(line.opens_at.date()), STRONG, sheet.rtl)
    time = Paragraph(formats.time_range(line.opens_at, line.ends_at), BODY, sheet.rtl)
    title = Paragraph(line.title, BODY, sheet.rtl)
    place = Paragraph(line.place, BODY, sheet.rtl)
    return _row(sheet, Stack((day, title)), time, place)


def _row(sheet: Sheet, day: Block, time: Block, place: Block) -> Row:
    last = 34 * mm if sheet.is_small else _PLACE
    middle = 26 * mm if sheet.is_small else sheet.rail
    first = sheet.grid.measure - last - middle - 2 * GUTTER
    cells = (
        Cell(day, 0, first),
        Cell(time, first + GUTTER, middle),
        Cell(place, first + middle + 2 * GUTTER, last),
    )
    return Row(cells, sheet.rtl)


def _holidays(page: CalendarPage, sheet: Sheet) -> list[Piece]:
    said = [_holiday(each, sheet) for each in page.holidays]
    heading = sheet.words.translate("Reports", "Days without school")
    return under_heading(sheet, heading, bullets(sheet, said))


def _holiday(holiday: Holiday, sheet: Sheet) -> str:
    formats = sheet.formats
    one = holiday.first == holiday.last
    days = formats.day(holiday.first) if one else formats.period(holiday.first, holiday.last)
    name = isolate(holiday.name.strip())
    return f"{isolate(days)} · {name}" if holiday.name.strip() else days
