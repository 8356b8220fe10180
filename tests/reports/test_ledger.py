"""The ledger on paper, read back."""

from datetime import date

import pytest
from page_values import sheet
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.ledger import PrintedLedger
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.reports.ledger import ledger_pdf

HEAD = Letterhead("Thursday Circle", "El Nakheel", Audience.GROUP)
LINES = (
    Export(date(2026, 11, 23), Audience.OUTSIDE, "First term R&D <b>", ("Nadia Fikry", "K. A.")),
    Export(date(2026, 6, 1), Audience.SCHOOL, "Second term", ()),
)


@pytest.mark.parametrize("paper", list(Paper))
def test_every_line_is_on_it(paper: Paper) -> None:
    said = text(ledger_pdf(PrintedLedger(HEAD, LINES), sheet(Language.ENGLISH, paper)))
    for expected in ("23 November 2026", "First term R&D <b>", "For outside the school", "Nobody"):
        assert expected in said
    assert "Nadia Fikry, K. A." in said


def test_a_ledger_with_nothing_in_it_says_so() -> None:
    assert "Nothing was given to others yet." in text(ledger_pdf(PrintedLedger(HEAD, ()), sheet()))


def test_a_long_one_goes_over_pages_with_its_labels() -> None:
    made = pages(ledger_pdf(PrintedLedger(HEAD, LINES * 40), sheet()))
    assert len(made) > 2
    for page in made:
        assert "Who is named in it" in page


@pytest.mark.parametrize("language", list(Language))
def test_it_can_be_read_in_each_language(language: Language) -> None:
    on = sheet(language)
    made = ledger_pdf(PrintedLedger(HEAD, LINES), on)
    assert on.formats.number(2026) in text(made)
    assert len(pages(made)) == 1
