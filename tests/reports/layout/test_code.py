"""The code of a page that comes back, as people and readers of squares see it."""

import pypdfium2
import pytest
import zxingcpp
from page_values import HEAD, sheet
from pdf_reading import shown

from tlc_desktop.domain.communities import Language
from tlc_desktop.reports.layout.document import Report, report_pdf


def page(language: Language, code: str = "K7M4R") -> bytes:
    return report_pdf(Report("Slip", "Slip", "", HEAD, [], code=code), sheet(language))


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC])
def test_it_reads_from_left_to_right_beside_its_square(language: Language) -> None:
    data = page(language)
    image = pypdfium2.PdfDocument(data)[0].render(scale=4).to_pil().convert("L")
    (found,) = zxingcpp.read_barcodes(image)
    assert found.text == "K7M4R"
    (first,) = shown(data)
    letters = [one for one in first if one.text in set("K7M4R")]
    start = next(
        i for i in range(len(letters)) if "".join(o.text for o in letters[i : i + 5]) == "K7M4R"
    )
    places = [one.x for one in letters[start : start + 5]]
    assert places == sorted(places)
    # The square is at the outer edge: right, and left in Arabic.
    corner = found.position.top_left.x / 4
    assert (corner < places[0]) is (language is Language.ARABIC)
