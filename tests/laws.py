"""How many examples a law is tried with: some in each run, all of them with `--long`."""

from hypothesis import settings


def choose(*, long: bool) -> None:
    """Try each law with all of its examples, or with a fifth."""
    settings.register_profile("ours", max_examples=100 if long else 20, deadline=None)
    settings.load_profile("ours")


def examples(full: int, *, slow: int = 1) -> int:
    """The share of `full` that is tried in this run; a law that names no number has a hundred.

    Of a law that is so many times slower than others, so many times fewer are tried when not all are.
    """
    few = full * settings().max_examples // 100
    return max(5, few if few == full else few // slow)
