"""Questions to talk about, on paper, read back."""

import page_values as values
import pytest
from pdf_reading import pages, shown, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.pages.reflections import ReflectionPage
from tlc_desktop.reports.reflection import reflection_pdf

PAGE = ReflectionPage(
    values.HEAD,
    "Is everyone heard?",
    "To look at who speaks.",
    ("What makes it easy to speak?", "When did we change our minds?"),
)


@pytest.mark.parametrize("paper", list(Paper))
def test_the_questions_come_first_and_then_where_we_are(paper: Paper) -> None:
    whole = " ".join(pages(reflection_pdf(PAGE, values.sheet(paper=paper))))
    flat = " ".join(whole.split())
    parts = ("who speaks", "easy to speak", "change our", "isolation", "pupils have", "next small")
    places = [flat.index(part) for part in parts]
    assert places == sorted(places)


def test_the_four_words_stand_beside_each_other_without_a_number() -> None:
    bare = ReflectionPage(values.HEAD, "Where?", "", ())
    (page,) = shown(reflection_pdf(bare, values.sheet()))
    lines: dict[float, str] = {}
    for one in page:
        lines[round(one.y, 1)] = lines.get(round(one.y, 1), "") + one.text
    assert "isolationinitiationengagementintegration" in lines.values()


def test_in_arabic_it_stands_in_its_own_words() -> None:
    found = text(reflection_pdf(PAGE, values.sheet(Language.ARABIC)))
    assert "عزلة" in found
    assert "تكامل" in found
