"""Cards of ideas and of steps, read back."""

from dataclasses import astuple, replace
from datetime import date

import page_values as values
import pytest
from pdf_reading import ink, pages, pixels, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.links import LinkHow
from tlc_desktop.domain.pages.cards import IdeaCards, LinkCards, StepCard
from tlc_desktop.reports.idea_cards import idea_cards_pdf
from tlc_desktop.reports.link_card import link_card_pdf

STEP = StepCard("Hossam", "Doaa", LinkHow.TOGETHER, "One question each.", date(2026, 12, 6))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("paper", Paper)
def test_eight_ideas_are_one_sheet(language: Language, paper: Paper) -> None:
    eight = tuple(values.idea(f"Idea {n}") for n in range(8))
    data = idea_cards_pdf(IdeaCards(values.HEAD, eight), values.sheet(language, paper))
    (page,) = pages(data)
    assert all(f"Idea {n}" in page for n in range(8))
    assert page.count("Sobhy") == 8
    assert min(astuple(ink(pixels(data)[0]))) >= 9.7


def test_an_idea_of_many_words_is_whole_and_the_rest_of_its_sheet_is_blank_cards() -> None:
    ideas = (values.idea("Short"), values.idea("Long", words_="Ten seconds. " * 400))
    found = pages(idea_cards_pdf(IdeaCards(values.HEAD, ideas), values.sheet()))
    assert sum(page.count("seconds") for page in found) == 400
    assert found[0].count("An idea to try") == 7


def test_each_of_the_two_has_a_card_of_their_step() -> None:
    cards = LinkCards(values.HEAD, values.idea("Five fingers"), (STEP,))
    (page,) = pages(link_card_pdf(cards, values.sheet()))
    for part in ("Hossam and Doaa", "do together", "One question each.", "Sunday 6 December 2026"):
        assert page.count(part) == 2
    assert page.count("Five fingers") == 4  # two are to be written on
    blank = replace(cards, steps=())
    assert text(link_card_pdf(blank, values.sheet(Language.FRENCH))).count("Five fingers") == 4
