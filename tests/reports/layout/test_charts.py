"""Charts: outlines and hatching, told apart without colour, mirrored with the page."""

import io

import page_values as values
import pypdfium2
import pytest
from pdf_reading import pixels, text

from tlc_desktop.domain.communities import Language
from tlc_desktop.reports.layout.blocks import Block
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.charts import (
    Bars,
    Legend,
    Meetings,
    Minutes,
    Pattern,
    Share,
    Squares,
    Strip,
    Whose,
    pattern_box,
)
from tlc_desktop.reports.layout.sheet import Sheet


def drawn(block: Block, width: float = 500) -> bytes:
    file = io.BytesIO()
    height = block.measure(width)
    canvas = PdfCanvas(file, (width + 40, height + 40), "T", "en")
    block.paint(canvas, 20, height + 20)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def share_of_ink(data: bytes) -> float:
    (page,) = pixels(data)
    return sum(map(sum, page)) / (len(page) * len(page[0]))


@pytest.mark.parametrize("pattern", Pattern)
def test_no_pattern_is_filled(pattern: Pattern) -> None:
    file = io.BytesIO()
    canvas = PdfCanvas(file, (140, 140), "T", "en")
    pattern_box(canvas, 20, 20, (100, 100), pattern)
    canvas.showPage()
    canvas.save()
    assert 0.005 < share_of_ink(file.getvalue()) < 0.3


def test_patterns_are_told_apart_without_colour() -> None:
    pictures: set[bytes] = set()
    for pattern in Pattern:
        file = io.BytesIO()
        canvas = PdfCanvas(file, (60, 60), "T", "en")
        pattern_box(canvas, 10, 10, (40, 40), pattern)
        canvas.showPage()
        canvas.save()
        document = pypdfium2.PdfDocument(file.getvalue())
        pictures.add(document[0].render(scale=2).to_pil().tobytes())
    assert len(pictures) == len(Pattern)


SHARES = (
    Share("Members", 60, "60", Pattern.DIAGONAL),
    Share("The group", 30, "30", Pattern.EMPTY),
    Share("From outside", 10, "10", Pattern.SQUARES),
)


def charts(sheet: Sheet) -> list[Block]:
    return [
        Strip(sheet, SHARES, 100),
        Whose(sheet, SHARES),
        Meetings(sheet, [("24 Sep", "A first circle", True), ("1 Oct", "No room", False)]),
        Minutes(sheet, [Bars("24 Sep", 60, 45), Bars("1 Oct", 30, None)], 75),
        Squares(sheet, "Research", [(5, Pattern.DIAGONAL), (2, Pattern.DASHED)]),
        Legend(sheet, [("held", Pattern.DIAGONAL), ("not held", Pattern.DASHED)], 60),
    ]


@pytest.mark.parametrize("number", range(6))
def test_a_chart_is_mirrored_with_the_page(number: int) -> None:
    """Its ink lies the other way round: what is heavy at one side is heavy at the other."""

    def balance(language: Language) -> float:
        (page,) = pixels(drawn(charts(values.sheet(language))[number]))
        columns = [sum(column) for column in zip(*page, strict=True)]
        return sum(i * n for i, n in enumerate(columns)) / sum(columns) / len(columns)

    latin, arabic = balance(Language.ENGLISH), balance(Language.ARABIC)
    assert latin + arabic == pytest.approx(1, abs=0.03)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("number", range(6))
def test_a_chart_stays_in_its_width(number: int, language: Language) -> None:
    (page,) = pixels(drawn(charts(values.sheet(language))[number]))
    columns = [i for i, column in enumerate(zip(*page, strict=True)) if any(column)]
    assert columns[0] >= 19 * 2
    assert columns[-1] <= len(page[0]) - 19 * 2


def test_a_strip_is_drawn_only_where_it_can_be_read() -> None:
    assert Strip.fits(SHARES, 400)
    assert not Strip.fits((*SHARES, Share("", 1, "1", Pattern.EMPTY)), 400)
    assert not Strip.fits(SHARES * 5, 4000)
    assert not Strip.fits((), 400)


def test_words_under_a_bar_do_not_meet() -> None:
    tiny = (*SHARES, *(Share(f"Some word {n}", 1, "1", Pattern.UPRIGHT) for n in range(1)))
    found = text(drawn(Whose(values.sheet(), tiny)))
    for share in tiny:
        assert share.word in found


def test_a_number_beside_a_bar_is_clear_of_the_line_at_the_end() -> None:
    found = text(drawn(Minutes(values.sheet(), [Bars("1 Oct", 74, 75)], 75)))
    assert "74" in found
    assert "75" in found


def test_minutes_over_the_length_of_the_meeting_stay_on_the_page() -> None:
    (page,) = pixels(drawn(Minutes(values.sheet(), [Bars("1 Oct", 90, 120)], 75)))
    columns = [i for i, column in enumerate(zip(*page, strict=True)) if any(column)]
    assert columns[-1] <= len(page[0]) - 19 * 2
