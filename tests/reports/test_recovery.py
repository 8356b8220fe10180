"""Where the records are, and the way back, read back."""

import page_values as values
import pytest
from pdf_reading import pages, text

from tlc_desktop.domain import recovery_code
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.pages.recovery import RecoveryPage
from tlc_desktop.reports.recovery import recovery_pdf

WHERE = "On the laptop in the staff room, and on the blue stick in the library"


def test_it_says_where_the_file_lies_in_the_groups_words_and_six_steps() -> None:
    (page,) = pages(recovery_pdf(RecoveryPage(values.HEAD, WHERE), values.sheet()))
    page = " ".join(page.split())
    assert WHERE in page
    for number in range(1, 7):
        assert f" {number} " in page
    assert page.index("Bring back…") < page.index("Open a file…") < page.index("Give a copy…")
    assert "passphrase" not in page
    assert "Copy of" in page


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_what_nobody_typed_is_written_by_hand(language: Language) -> None:
    empty = recovery_pdf(RecoveryPage(values.HEAD, " "), values.sheet(language))
    typed = recovery_pdf(RecoveryPage(values.HEAD, WHERE), values.sheet(language))
    assert WHERE not in text(empty)
    assert empty.count(b"/Type /Page") == typed.count(b"/Type /Page")


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_the_code_of_a_file_with_a_passphrase_stands_whole_on_the_one_page(
    language: Language,
) -> None:
    code = recovery_code.groups_of(bytes(range(32)))
    with_code = RecoveryPage(values.HEAD, WHERE, code)
    (page,) = pages(recovery_pdf(with_code, values.sheet(language)))
    assert all(group in page for group in code)
    for words in ("BackupsPage", "Bring back…"), ("StartWindow", "Open a file…"):
        button = values.sheet(language).words.translate(*words).removesuffix("…")
        assert " ".join(button.split()) in " ".join(page.split()), "as its button is called"
