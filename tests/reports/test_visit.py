"""The sheet of a class visit, read back."""

from dataclasses import replace
from datetime import date

import page_values as values
import pytest
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Paper
from tlc_desktop.domain.pages.visits import VisitPage
from tlc_desktop.reports.visit import visit_pdf

VISIT = VisitPage(
    values.HEAD,
    "Hoda Mansour",
    "Nadia Shawky",
    date(2026, 12, 15),
    "2/3",
    "3rd",
    ("What do pupils in the last rows do?", "Do I really wait?"),
    "Where do you sit to see hands?",
)
ORDER = (
    "Hoda Mansour invites Nadia Shawky",
    "I chose my visitor",
    "Where do you sit",
    "last rows",
    "really wait",
    "try myself",
    "A question for Hoda",
    "there is no scale",
    "belongs to the host",
)


@pytest.mark.parametrize("paper", list(Paper))
def test_it_is_one_page_in_the_order_of_the_visit(paper: Paper) -> None:
    (page,) = pages(visit_pdf(VISIT, values.sheet(paper=paper)))
    flat = " ".join(page.split())
    places = [flat.index(part) for part in ORDER]
    assert places == sorted(places)


def test_what_is_not_said_yet_has_room_to_be_said() -> None:
    bare = replace(VISIT, day=None, with_class="", period="", look_at=("", ""), question="")
    (page,) = pages(visit_pdf(bare, values.sheet()))
    found = text(visit_pdf(bare, values.sheet()))
    assert "No day yet" in found
    assert "A question before" not in page
    assert "Class and period" not in page
