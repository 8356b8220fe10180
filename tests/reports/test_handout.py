"""The handout, read back."""

from dataclasses import replace

import page_values as values
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience
from tlc_desktop.reports.handout import handout_pdf


def test_a_handout_has_its_steps_and_what_is_good_to_know() -> None:
    (page,) = pages(handout_pdf(values.handout(), values.sheet()))
    for part in (
        "An idea to try",
        "Write one word, then speak",
        "Smallest",
        "Tomorrow, for one question only",
        "How to do it",
        "Only now the talking begins.",
        "with 46 pupils in a room",
        "Our own classrooms",
        "Suggested by Dalia Sobhy",
        "M. B. Rowe",
        "What I change for my class",
    ):
        assert part in page


def test_a_handout_without_steps_or_author_prints() -> None:
    page = values.handout()
    bare = replace(
        page,
        idea=replace(page.idea, words="", credits=()),
        first_step="",
        steps=(),
        works_without="",
        not_so_well="",
        how_we_know="",
        read_more="",
    )
    (found,) = pages(handout_pdf(bare, values.sheet()))
    assert "How to do it" not in found
    assert "Who" not in found
    assert "Our own classrooms" in found


def test_a_handout_for_others_asks_to_be_passed_on() -> None:
    page = values.handout()
    outside = replace(page, head=replace(page.head, audience=Audience.OUTSIDE))
    assert "Please copy and pass on" in text(handout_pdf(outside, values.sheet()))
    assert "Please copy" not in text(handout_pdf(page, values.sheet()))


def test_steps_are_numbered_in_the_digits_of_the_community() -> None:
    found = text(handout_pdf(values.handout(), values.sheet(Language.ARABIC)))
    assert "٥" in found
