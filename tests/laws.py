"""How many examples a law is tried with: some in each run, all of them with `--long`."""

from collections.abc import Sequence
from typing import Any

from hypothesis import settings

LONG = 100


def choose(*, long: bool) -> None:
    """Try each law with all of its examples, or with a tenth."""
    settings.register_profile("ours", max_examples=LONG if long else 10, deadline=None)
    settings.load_profile("ours")


def examples(full: int, *, slow: int = 1) -> int:
    """The share of `full` that is tried in this run; a law that names no number has a hundred.

    Of a law that is so many times slower than others, so many times fewer are tried when not all are.
    """
    few = full * settings().max_examples // LONG
    return max(5, few if few == full else few // slow)


def tries(full: int, few: int) -> int:
    """How often something is tried that each time takes long: `few` times in each run, `full` with `--long`."""
    return full if settings().max_examples >= LONG else few


def some(cases: Sequence[Any], every: int = 4) -> Sequence[Any]:
    """Of cases that are told one by one, each `every`th in each run, and all of them with `--long`."""
    return cases if settings().max_examples >= LONG else cases[::every]
