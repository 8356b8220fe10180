"""Where the records are, and how to get them back in six steps: for a drawer, before it is needed."""

from dataclasses import replace

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.recovery import RecoveryPage
from tlc_desktop.reports.guide import spans, step_of
from tlc_desktop.reports.layout.blocks import Cell, Paragraph, Row
from tlc_desktop.reports.layout.code import CodeWord
from tlc_desktop.reports.layout.document import WRITING_LINE, Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece, texts, under_heading
from tlc_desktop.reports.layout.sheet import BODY, GUTTER, STEP, Sheet
from tlc_desktop.reports.layout.writing import WritingLine

_BLANKS, _COPIES = 2, 3  # lines
_COPY = 0.3  # of a line: the day
_IN_A_ROW, _NUMBER = 5, 7 * mm  # groups of the code


def recovery_pdf(page: RecoveryPage, sheet: Sheet) -> bytes:
    """The sheet as a PDF; what is not typed is written on it by hand."""
    words = sheet.words
    kind = words.translate("Reports", "To keep in a drawer")
    report = Report(
        kind=kind,
        title=words.translate("Reports", "Where our records are, and how to get them back"),
        aside=kind,
        head=page.head,
        pieces=[
            *_where(page, sheet),
            *(_code(page.code, sheet) if page.code else ()),
            *_copies(sheet),
            *_steps(page, sheet),
        ],
    )
    return report_pdf(report, sheet)


def _where(page: RecoveryPage, sheet: Sheet) -> list[Piece]:
    words = sheet.words
    said = words.translate(
        "Reports",
        "All that our community keeps is in one file, on one computer. If that computer is lost or broken, a copy brings all of it back.",
    )
    here: list[Piece] = [Piece(Paragraph(page.where, STEP, sheet.rtl), 3.5 * mm)]
    if not page.where.strip():
        here = _lines(sheet, ((0, sheet.grid.measure),), _BLANKS)
    heading = words.translate("Reports", "Where the file lies")
    backups = words.translate(
        "Reports",
        "Backups are made by themselves, in the program’s own folder on that computer. To have it all as it was at one of them: *File*, then *Backups*, choose it, then *Bring back…*. Where the file does not open, the first screen shows the newest.",
    )
    return [
        *texts(sheet, [said], 5 * mm),
        *under_heading(sheet, heading, here),
        Piece(Paragraph(spans(backups), BODY, sheet.rtl), 3.5 * mm),
    ]


def _code(code: tuple[str, ...], sheet: Sheet) -> list[Piece]:
    """The groups of the code, each after its number: that is how the program speaks of one."""
    words, wide = sheet.words, sheet.grid.measure / _IN_A_ROW
    said = words.translate(
        "Reports",
        "If the passphrase is forgotten, this code opens the file: type it in its place. Whoever has this page can open the file, so keep it locked away. A new passphrase needs a new page.",
    )
    rows = [
        Row(
            [
                cell
                for n, group in enumerate(code[first : first + _IN_A_ROW])
                for cell in (
                    Cell(
                        Paragraph(sheet.formats.number(first + n + 1), BODY, sheet.rtl),
                        n * wide,
                        _NUMBER,
                    ),
                    Cell(CodeWord(group, sheet.rtl), n * wide + _NUMBER, wide - _NUMBER),
                )
            ],
            sheet.rtl,
        )
        for first in range(0, len(code), _IN_A_ROW)
    ]
    heading = words.translate("Reports", "If the passphrase is forgotten")
    pieces = [Piece(Paragraph(said, BODY, sheet.rtl), 3 * mm)]
    return under_heading(sheet, heading, [*pieces, *(Piece(row, 2 * mm) for row in rows)])


def _lines(sheet: Sheet, stretches: tuple[tuple[float, float], ...], count: int) -> list[Piece]:
    line = WritingLine(WRITING_LINE, stretches, sheet.rtl)
    return [Piece(line, follows=True, keeps=0 if n else count - 1) for n in range(count)]


def _copies(sheet: Sheet) -> list[Piece]:
    """Lines for every copy that was given: its day, and where it is."""
    words, measure = sheet.words, sheet.grid.measure
    first = measure * _COPY
    rest = (first + GUTTER, measure - first - GUTTER)
    cells = (
        Cell(Paragraph(words.translate("Reports", "Copy of"), BODY, sheet.rtl), 0, first),
        Cell(Paragraph(words.translate("Reports", "Where it is"), BODY, sheet.rtl), *rest),
    )
    rows = [
        Piece(Row(cells, sheet.rtl), 3.5 * mm, keeps=_COPIES),
        *_lines(sheet, ((0, first), rest), _COPIES),
    ]
    heading = words.translate("Reports", "Where the copies are")
    return [replace(piece, labels=None) for piece in under_heading(sheet, heading, rows)]


def _steps(page: RecoveryPage, sheet: Sheet) -> list[Piece]:
    words = sheet.words
    opens = words.translate(
        "Reports",
        "Start TLC Desktop, choose *Open a file…* on its first screen, and then the file.",
    )
    if page.code:
        opens += " " + words.translate(
            "Reports", "Where a passphrase is asked for, type it, or the code above."
        )
    steps = (
        words.translate(
            "Reports",
            "Take the newest copy: its day stands in its name. Put the stick into another computer.",
        ),
        words.translate(
            "Reports",
            "Where TLC Desktop is not on that computer, install it from the folder *TLC Desktop* on the stick. It needs no internet, and a guide of two pages lies beside it.",
        ),
        words.translate(
            "Reports",
            "Copy the file from the stick into your documents. The one on the stick stays as it is.",
        ),
        opens,
        words.translate(
            "Reports",
            "Look at *Today*: is your last meeting there? If not, try the copy before. What happened since is written again from paper.",
        ),
        words.translate(
            "Reports",
            "At once choose *File*, then *Give a copy…*, onto another stick, and write its day above.",
        ),
    )
    rows = [
        Piece(step_of(sheet, n, step), 3.5 * mm if n == 1 else 2.6 * mm)
        for n, step in enumerate(steps, 1)
    ]
    return under_heading(sheet, words.translate("Reports", "In six steps"), rows)
