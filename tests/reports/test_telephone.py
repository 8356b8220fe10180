"""A meeting for a telephone at the foot of agenda and summary, read back from the drawn page."""

from dataclasses import replace
from datetime import datetime

import page_values
import pypdfium2
import pytest
import zxingcpp
from reportlab.lib.units import mm

from tlc_desktop.domain.calendar_entry import CalendarEntry
from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.reports.agenda import agenda_pdf
from tlc_desktop.reports.layout.calendar_code import CalendarCode
from tlc_desktop.reports.summary import summary_pdf

OPENS, ENDS = datetime(2026, 11, 23, 13, 15), datetime(2026, 11, 23, 14, 30)
ENTRIES = (
    CalendarEntry("Wait time; R&D, “3/2”", OPENS, ENDS, "Library\\2"),
    CalendarEntry("ثلاث ثوانٍ من الصمت، ومتى نسأل من جديد؟ " * 4, OPENS, ENDS, "مكتبة المدرسة " * 9),
)


def read(pdf: bytes) -> list[str]:
    """What a reader finds on the pages of a PDF, as it is printed."""
    found: list[str] = []
    for page in pypdfium2.PdfDocument(pdf):
        found += [each.text for each in zxingcpp.read_barcodes(page.render(scale=3).to_pil())]
    return found


@pytest.mark.parametrize("entry", ENTRIES, ids=["short", "long"])
def test_it_is_read_back_and_has_the_meeting_in_it(entry: CalendarEntry) -> None:
    own = page_values.sheet(Language.ARABIC if entry is ENTRIES[1] else Language.ENGLISH)
    for pdf in (
        agenda_pdf(replace(page_values.agenda(), entry=entry), own),
        summary_pdf(replace(page_values.summary(), entry=entry), own),
        agenda_pdf(replace(page_values.agenda(), entry=entry), replace(own, paper=Paper.A5)),
    ):
        texts = read(pdf)
        assert texts
        assert set(texts) == {entry.text}, "A5 has two of the same on a sheet"


def test_a_longer_text_makes_a_larger_square() -> None:
    small, large = (CalendarCode(entry.text).side for entry in ENTRIES)
    assert 18 * mm <= small < large < 32 * mm


def test_without_one_the_page_is_as_it_was() -> None:
    assert read(agenda_pdf(page_values.agenda(), page_values.sheet())) == []
