"""What the sample's pages cost in sheets of paper, in the meetings and terms that say most."""

from collections.abc import Iterator
from datetime import date, datetime

import pypdfium2
import pytest

from tests.beginnings import write_sample
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience
from tlc_desktop.printing import kinds
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.storage import meetings, terms
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)
FULLEST = {
    Language.ENGLISH: ("2025-12-02", "2026-04-21", "2026-11-10"),
    Language.ARABIC: ("2025-10-21", "2025-12-02", "2026-03-10"),
}


@pytest.fixture(scope="module", params=FULLEST, ids=str)
def file(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Language, Store]]:
    path = tmp_path_factory.mktemp("paper") / "sample.tlc"
    write_sample(path, request.param, NOW.date())
    opened = Store(path)
    yield request.param, opened
    opened.close()


def pages(store: Store, kind: str, wish: Wish) -> list[str]:
    """The text of each page."""
    with store.read() as session:
        page = printed_page(session, kinds.kind(kind), wish, NOW)
    document = pypdfium2.PdfDocument(page.pdf())
    try:
        return [document[i].get_textpage().get_text_range() for i in range(len(document))]
    finally:
        document.close()


def test_a_summary_is_one_sheet_printed_on_both_sides(file: tuple[Language, Store]) -> None:
    language, store = file
    with store.read() as session:
        held = [m for m in meetings.meetings(session) if str(m.day) in FULLEST[language]]
    assert len(held) == 3
    for meeting in held:
        assert len(pages(store, "summary", Wish(meeting.id))) == 2


def test_a_term_is_three_pages_for_the_group_and_four_in_arabic(
    file: tuple[Language, Store],
) -> None:
    """Who tried what, and all that was said, is an annex for those who want it."""
    language, store = file
    with store.read() as session:
        (key,) = [t.id for t in terms.terms(session) if t.starts == date(2025, 9, 20)]
    for_us = Wish(key, Audience.GROUP)
    made = pages(store, "term", for_us)
    assert len(made) <= (4 if language is Language.ARABIC else 3)
    assert len(made[-1]) > 600  # not the next term alone
    annex = pages(store, "annex", for_us)
    assert len(annex) > len(made)
