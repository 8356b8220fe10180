"""The forms, read back: blank, of nobody, and all that a meeting takes."""

import page_values as values
import pytest
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.pages.forms import FormsPage
from tlc_desktop.reports.forms import forms_pdf

FORMS = ("Agenda", "Welcome. We are glad", "Run sheet", "My plan", "How was today?", "Summary")


def test_the_forms_are_all_that_a_meeting_takes_in_its_order() -> None:
    found = pages(forms_pdf(FormsPage(values.HEAD, ()), values.sheet()))
    at = [next(n for n, page in enumerate(found) if form in page) for form in FORMS]
    assert at == sorted(set(at))
    whole = " ".join(found)
    for part in ("Day", "Place", "Started, ended", "not yet", "Who will try what", "Guests"):
        assert part.lower() in whole.lower()
    # No day stands on a form, and none has a code to come back by.
    assert "2000" not in whole
    assert "draft" not in whole


def test_each_form_has_its_own_page_numbers_and_slips_have_none() -> None:
    found = pages(forms_pdf(FormsPage(values.HEAD, ()), values.sheet()))
    assert "Page 1 of 1" in found[0]
    assert "Page 1 of 2" in found[2]
    plan = next(page for page in found if page.count("My plan") == 4)
    assert "Page" not in plan


@pytest.mark.parametrize("paper", [Paper.A5, Paper.LETTER], ids=str)
@pytest.mark.parametrize("language", [Language.ARABIC, Language.FRENCH], ids=str)
def test_the_forms_are_blank_in_every_language_on_every_paper(
    language: Language, paper: Paper
) -> None:
    words = ("one", "two", "three", "four")
    sheet = values.sheet(language, paper)
    data = forms_pdf(FormsPage(values.HEAD, words), sheet)
    assert all(word in text(data) for word in words)
    assert all(len(page.strip()) > 40 for page in pages(data))
