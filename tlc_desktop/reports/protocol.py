"""A protocol as a card: what it is for, its steps with their minutes, who does what."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from tlc_desktop.domain.pages.protocols import ProtocolCard
from tlc_desktop.domain.protocols import ProtocolStep
from tlc_desktop.domain.text import lines_of
from tlc_desktop.reports.layout.blocks import Block, Paragraph
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import bullets, lead, pair, ruled, under_heading
from tlc_desktop.reports.layout.sheet import SECTION, STEP, Sheet
from tlc_desktop.reports.phrases import minutes

_RAIL, _RAIL_SMALL, _RAIL_RTL = 24 * mm, 16 * mm, 22 * mm


def protocol_pdf(page: ProtocolCard, sheet: Sheet) -> bytes:
    """A protocol as a PDF, the same for everyone in the room."""
    words, protocol = sheet.words, page.protocol
    kind = words.translate("Reports", "How we talk together")
    report = Report(
        kind=kind,
        title=protocol.title,
        aside=kind,
        head=page.head,
        pieces=[
            *lead(sheet, protocol.aim),
            *under_heading(
                sheet, words.translate("Reports", "Steps"), ruled(_steps(protocol.parted, sheet))
            ),
            *under_heading(
                sheet,
                words.translate("Reports", "Who does what"),
                bullets(sheet, lines_of(protocol.roles)),
            ),
            *under_heading(
                sheet, words.translate("Reports", "Good to know"), lead(sheet, protocol.card)
            ),
        ],
        notes=words.translate("Reports", "My notes"),
    )
    return report_pdf(report, sheet)


def _steps(steps: Sequence[ProtocolStep], sheet: Sheet) -> list[Block]:
    """Each step after its minutes; where some have none, they are numbered instead."""
    timed = all(step.minutes for step in steps)
    rail = _RAIL_RTL if sheet.is_small and sheet.rtl else _RAIL_SMALL if sheet.is_small else _RAIL
    return [
        pair(
            sheet,
            Paragraph(
                minutes(sheet, step.minutes) if timed else sheet.formats.number(n),
                SECTION,
                sheet.rtl,
            ),
            Paragraph(step.title, STEP, sheet.rtl),
            rail,
        )
        for n, step in enumerate(steps, 1)
    ]
