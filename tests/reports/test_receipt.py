"""The receipt of who was erased, read back."""

from datetime import date

import pytest
from page_values import HEAD, sheet
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.receipt import ErasureReceipt, KeptCopy
from tlc_desktop.reports.receipt import receipt_pdf

DAY = date(2026, 11, 23)
HELD = ErasureReceipt(
    HEAD,
    DAY,
    (Export(date(2026, 6, 1), Audience.OUTSIDE, "Second term"),),
    (
        KeptCopy("Our school.v4.tlc", date(2026, 9, 1)),
        KeptCopy("000003 asked.tlc", date(2026, 9, 2), date(2026, 10, 2), is_closed=True),
    ),
)


def test_it_lists_what_holds_the_name_and_until_when() -> None:
    said = " ".join(text(receipt_pdf(HELD, sheet())).split())
    for expected in (
        "Second term",
        "1 June 2026",
        "Our school.v4.tlc",
        "1 September 2026",
        "goes on 2 October 2026 · may hold it: it cannot be looked into without the passphrase",
        "until whoever has it deletes it",
        "On 23 November 2026",
    ):
        assert expected in said


@pytest.mark.parametrize("language", list(Language))
def test_it_fits_a_page_in_each_language(language: Language) -> None:
    assert len(pages(receipt_pdf(HELD, sheet(language)))) == 1


def test_where_nothing_is_known_it_says_so() -> None:
    bare = ErasureReceipt(HEAD, DAY, (), ())
    said = " ".join(text(receipt_pdf(bare, sheet())).split())
    assert "knows of no other file" in said
    assert "hold your name still" not in said
