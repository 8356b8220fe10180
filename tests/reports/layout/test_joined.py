"""Several PDFs as one: their pages as often as wanted, what is alike once."""

import io

import pypdf
from page_values import HEAD, sheet

from tlc_desktop.domain.communities import Language
from tlc_desktop.reports.layout.blocks import Paragraph
from tlc_desktop.reports.layout.document import Report, report_pdf
from tlc_desktop.reports.layout.flow import Piece
from tlc_desktop.reports.layout.joined import joined, pages
from tlc_desktop.reports.layout.sheet import BODY


def report(language: Language, title: str, words: str) -> bytes:
    rtl = language is Language.ARABIC
    pieces = [Piece(Paragraph(words, BODY, rtl)) for _ in range(60 if rtl else 80)]
    return report_pdf(Report("Slip", title, "", HEAD, pieces), sheet(language))


def test_pages_come_as_often_as_they_are_wanted_and_weigh_once() -> None:
    pdfs = [
        report(Language.ENGLISH, "First R&D (7 0 R)", "as before"),
        report(Language.ARABIC, "Second", "كُلُّ وَاحِد يكتب سطرًا"),
    ]
    assert [pages(pdf) for pdf in pdfs] == [2, 2]
    order = [(0, 0), (1, 1), (0, 0), (1, 0), (0, 1)]
    made = joined(pdfs, order, "كل شيء (R&D)", "ar")
    assert made == joined(pdfs, order, "كل شيء (R&D)", "ar")
    found = pypdf.PdfReader(io.BytesIO(made), strict=True)
    alone = [
        [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages] for pdf in pdfs
    ]
    assert [page.extract_text() for page in found.pages] == [alone[pdf][n] for pdf, n in order]
    assert found.root_object["/Lang"] == "ar"
    about = found.metadata
    assert about is not None
    assert {about.author, about.creator, about.producer} == {"TLC Desktop"}
    assert about.title == "كل شيء (R&D)"
    often = joined(pdfs, order * 12, "", "ar")
    assert pages(often) == 60
    assert len(often) < len(made) + 55 * 400
