"""Boxes to tick, and where they stand."""

import io

import pytest
from page_values import sheet
from pdf_reading import ink, pixels

from tlc_desktop.domain.communities import Language
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.ticks import SIDE, TickBox, Ticks

LABELS = ("told us", "not yet", "changed", "rests")


def drawn(block: TickBox | Ticks, width: float) -> bytes:
    file = io.BytesIO()
    canvas = PdfCanvas(file, (400, 200), "", "en")
    block.measure(width)
    block.paint(canvas, 50, 150)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC])
def test_a_box_stands_at_the_start(language: Language) -> None:
    rtl = language is Language.ARABIC
    (page,) = pixels(drawn(TickBox(rtl), 200))
    found = ink(page)
    start = found.right if rtl else found.left
    assert start == pytest.approx((150 if rtl else 50) * 25.4 / 72, abs=0.5)


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC])
def test_what_finds_no_room_in_a_line_stands_in_the_next(language: Language) -> None:
    wide, narrow = Ticks(LABELS, sheet(language)), Ticks(LABELS, sheet(language))
    assert narrow.measure(120) > 1.8 * wide.measure(300)
    for block, width in ((wide, 300), (narrow, 120)):
        (page,) = pixels(drawn(block, width))
        found = ink(page)
        assert found.left * 72 / 25.4 >= 49.5
        assert 400 - found.right * 72 / 25.4 <= 51 + width


def test_a_long_label_keeps_its_box() -> None:
    long = Ticks(["word " * 40], sheet())
    assert long.measure(200) > 4 * SIDE
