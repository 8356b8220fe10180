"""Values stand the trip through plain data."""

import json
from datetime import date, time
from typing import Any
from uuid import UUID

import pytest

from tlc_desktop.domain.ideas import CreditPart, IdeaState, Source
from tlc_desktop.domain.pages.ideas import CreditLine, IdeaLine
from tlc_desktop.domain.plain import of_plain, plain

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
    assert of_plain(IdeaLine, json.loads(json.dumps(plain(IDEA)))) == IDEA


@pytest.mark.parametrize(
    ("name", "wrong", "said"), [("day", "2026-13-01", "month"), ("state", "lost", "lost")]
)
def test_what_is_none_of_its_kind_is_refused(name: str, wrong: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        of_plain(IdeaLine, {**plain(IDEA), name: wrong})


@pytest.mark.parametrize(
    ("hint", "value", "data"),
    [
        (frozenset[int], frozenset({5, 4}), [4, 5]),
        (UUID | None, None, None),
        (tuple[UUID, ...], (UUID(int=3),), ["00000000-0000-0000-0000-000000000003"]),
        (time, time(13, 15), "13:15:00"),
        (tuple[str, bool], ("a", True), ["a", True]),
    ],
)
def test_each_kind_of_value_and_back(hint: Any, value: Any, data: Any) -> None:
    assert plain(value) == data
    assert of_plain(hint, data) == value


def test_half_a_character_is_no_text() -> None:
    with pytest.raises(ValueError, match="surrogates"):
        of_plain(tuple[str, ...], ["\ud800"])
