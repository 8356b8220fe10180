"""The sign-in sheet, read back."""

from dataclasses import replace

import page_values as values
import pytest
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.pages.meetings import SignInPage
from tlc_desktop.reports.sign_in import TWO_COLUMNS, sign_in_pdf


def sign_in(*names: str) -> SignInPage:
    page = values.agenda()
    return SignInPage(page.head, page.meeting, names)


def many(number: int) -> list[str]:
    return [f"Colleague {n:02} of the Very Long Family Name" for n in range(1, number + 1)]


def test_everybody_who_is_awaited_stands_on_it_and_guests_are_welcome() -> None:
    (page,) = pages(sign_in_pdf(sign_in("Amal Fathy", "Dalia Sobhy"), values.sheet()))
    for part in ("Welcome. We are glad", "Amal Fathy", "Dalia Sobhy", "I am here", "Guests"):
        assert part in page
    assert page.index("Amal") < page.index("Dalia") < page.index("Guests")


@pytest.mark.parametrize("number", [0, 1, TWO_COLUMNS - 1, TWO_COLUMNS, 40, 100])
@pytest.mark.parametrize("paper", list(Paper))
def test_it_has_room_for_any_number_of_people(number: int, paper: Paper) -> None:
    names = many(number)
    sheet = replace(values.sheet(), paper=paper)
    found = pages(sign_in_pdf(sign_in(*names), sheet))
    whole = "\n".join(found)
    assert all(f"Colleague {n:02}" in whole for n in range(1, number + 1))
    # The place for guests is whole, on one page.
    assert sum("Guests" in page for page in found) == 1
    assert all("Name" in page for page in found if "Colleague" in page)


def test_two_columns_are_read_downwards() -> None:
    pair = text(sign_in_pdf(sign_in(*many(20)), values.sheet())).split("Colleague ")
    assert [part[:2] for part in pair[1:5]] == ["01", "11", "02", "12"]  # a row has one of each


def test_in_arabic_it_stands_in_its_own_words() -> None:
    found = text(sign_in_pdf(sign_in("أمل فتحي"), values.sheet(Language.ARABIC)))
    assert "أنا هنا" in found
    assert "أمل فتحي" in found
