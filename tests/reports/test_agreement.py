"""The working agreement as a poster, read back."""

from datetime import date

import page_values as values
import pytest
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Paper
from tlc_desktop.domain.pages.agreements import AgreementPage
from tlc_desktop.reports.agreement import agreement_pdf

AGREED = AgreementPage(
    values.HEAD,
    "We meet to try one small thing each.",
    ("Whoever likes may say “pass”.", "What is said here stays here."),
    "What can pupils do for each other?",
    date(2026, 9, 29),
)


def test_what_was_agreed_stands_with_lines_to_sign() -> None:
    (page,) = pages(agreement_pdf(AGREED, values.sheet()))
    places = [
        page.index(part) for part in ("one small thing", "“pass”", "stays here", "pupils", "Signed")
    ]
    assert places == sorted(places)
    assert "Agreed on 29 September 2026." in page


@pytest.mark.parametrize("paper", list(Paper))
def test_with_nothing_agreed_there_are_lines_to_write_it_on(paper: Paper) -> None:
    page = AgreementPage(values.HEAD, "", (), "", None)
    found = text(agreement_pdf(page, values.sheet(paper=paper)))
    assert "We agree" in found
    assert "Agreed on" not in found
    assert "Our question" not in found
