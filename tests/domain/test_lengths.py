"""How long a text may be."""

import pytest

from tlc_desktop.domain.lengths import LINE, TEXT, fits, most


@pytest.mark.parametrize(
    ("fact", "said", "before", "may"),
    [
        ("name", "x" * LINE, "", True),
        ("name", "x" * (LINE + 1), "", False),
        ("words", "x" * TEXT, "", True),
        ("words", "x" * (TEXT + 1), "", False),
        ("words", "x" * (TEXT + 1), "x" * (TEXT + 1), True),
        ("words", "x" * (TEXT + 2), "x" * (TEXT + 1), False),
        ("steps", ("x" * TEXT, "x"), "", False),
        ("steps", ("x" * LINE,) * 9, (), True),
        ("minutes", 10**9, 5, True),
        ("since", None, None, True),
    ],
)
def test_what_fits(fact: str, said: object, before: object, may: bool) -> None:
    assert fits(fact, said, before) is may


def test_every_line_is_shorter_than_a_text() -> None:
    assert most("title") == LINE < most("notes") == TEXT
