"""Values stand the trip through plain data."""

import json
from collections.abc import Callable
from datetime import date

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.ideas import CreditPart, IdeaState, Source
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.ideas import CreditLine, IdeaLine
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.exchange.plain import plain, valued
from tlc_desktop.printing.term_export import TermExport

IDEA = IdeaLine(
    "R&D <b>",
    "",
    Source.RESEARCH,
    IdeaState.KEPT,
    (CreditLine(CreditPart.BROUGHT, ("Ehab", "a member")),),
    date(2026, 10, 20),
)


def test_a_value_as_plain_data() -> None:
    assert plain(IDEA) == {
        "title": "R&D <b>",
        "words": "",
        "source": "research",
        "state": "kept",
        "credits": [{"part": "brought", "names": ["Ehab", "a member"]}],
        "day": "2026-10-20",
    }


def test_a_value_comes_back() -> None:
    assert valued(IdeaLine, json.loads(json.dumps(plain(IDEA)))) == IDEA


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC])
@pytest.mark.parametrize("audience", list(Audience))
def test_a_term_comes_back(
    language: Language, audience: Audience, term_of: Callable[[Language, Audience], TermExport]
) -> None:
    term: TermSummary = term_of(language, audience).page.value
    assert valued(TermSummary, json.loads(json.dumps(plain(term)))) == term


@pytest.mark.parametrize(
    ("name", "wrong", "said"), [("day", "2026-13-01", "month"), ("state", "lost", "lost")]
)
def test_what_is_none_of_its_kind_is_refused(name: str, wrong: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        valued(IdeaLine, {**plain(IDEA), name: wrong})
