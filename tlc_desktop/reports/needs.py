"""What the group needs: a letter to the head, thanks first, with the time promised and given."""

from dataclasses import replace

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.letters import NeedsPage
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label
from tlc_desktop.reports.layout.charts import Bars, Legend, Minutes, Pattern
from tlc_desktop.reports.layout.flow import Piece, bullets, under_heading
from tlc_desktop.reports.layout.sheet import Sheet
from tlc_desktop.reports.letter import Letter, answers, asked, letter_pdf, said, to_the_head

_TOGETHER = 10  # bars of one chart
_TO_WRITE = 3


def needs_pdf(page: NeedsPage, sheet: Sheet) -> bytes:
    """The letter as a PDF; of nobody alone is anything in it."""
    words = sheet.words
    to, greeting = to_the_head(page.sender.head, sheet)
    letter = Letter(
        page.sender,
        words.translate("Reports", "What our group needs"),
        to,
        greeting,
        [*_thanks(page, sheet), *_minutes(page, sheet), *_needs(page, sheet)],
        [
            words.translate(
                "Reports",
                "If one of these is not possible, or not now, please tell us: we shall plan around it. You are welcome to drink tea with us at any of our meetings.",
            )
        ],
    )
    return letter_pdf(letter, sheet)


def _thanks(page: NeedsPage, sheet: Sheet) -> list[Piece]:
    """What was given, and what came of it."""
    words, formats = sheet.words, sheet.formats
    pieces: list[Piece] = []
    if page.thanks:
        (over,) = said(sheet, [words.translate("Reports", "Thank you for what you gave us:")])
        pieces = [replace(over, keeps=1), *bullets(sheet, page.thanks)]
        pieces[1] = replace(pieces[1], gap=over.gap)
    held, kept = page.held, page.kept
    came: list[str] = []
    if held:
        came.append(
            words.translate("Reports", "%n meeting(s) took place this term.", None, held, formats)
        )
    if kept:
        came.append(
            words.translate(
                "Reports", "%n idea(s) of them stayed in our lessons.", None, kept, formats
            )
        )
    return [*pieces, *said(sheet, [" ".join(came)])]


def _minutes(page: NeedsPage, sheet: Sheet) -> list[Piece]:
    if not page.minutes:
        return []
    words = sheet.words
    sentence = words.translate(
        "Reports",
        "Time for learning is what we have least of. What was promised and what we had, in minutes:",
    )
    length = max(each.promised for each in page.minutes)
    bars = [
        Bars(sheet.formats.short_day(each.day), each.promised, each.ours) for each in page.minutes
    ]
    entries = (
        (words.translate("Reports", "promised"), Pattern.EMPTY),
        (words.translate("Reports", "given"), Pattern.DIAGONAL),
    )
    charts = [
        Piece(Minutes(sheet, bars[i : i + _TOGETHER], length), 3 * mm, keeps=1)
        for i in range(0, len(bars), _TOGETHER)
    ]
    (over,) = said(sheet, [sentence])
    return [
        replace(over, keeps=1),
        *charts,
        Piece(Legend(sheet, entries, Minutes.START), 3 * mm),
    ]


def _needs(page: NeedsPage, sheet: Sheet) -> list[Piece]:
    words = sheet.words
    rows = [(label(kind, words), isolate(what)) for kind, what in page.needs]
    heading = words.translate("Reports", "What would help us most")
    return under_heading(
        sheet, heading, asked(sheet, rows or [("", "")] * _TO_WRITE, answers(sheet))
    )
