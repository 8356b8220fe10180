"""How long a text may be: one measure for what is stored, loaded and typed."""

from typing import cast

LINE = 1_000
TEXT = 100_000

# What is written on one line; any other text may run on.
_LINES = frozenset(
    {
        "administration",
        "called",
        "calls_itself",
        "directorate",
        "kept_where",
        "name",
        "other_script",
        "period",
        "place",
        "room",
        "school",
        "subject",
        "time_chosen_by",
        "title",
        "with_class",
    }
)


def most(fact: str) -> int:
    """How many letters a fact of a record may have."""
    return LINE if fact in _LINES else TEXT


def fits(fact: str, said: object, before: object = "") -> bool:
    """Whether a text, or the lines of one, may be kept; what was longer before may become shorter."""
    return _letters(said) <= max(most(fact), _letters(before))


def _letters(said: object) -> int:
    match said:
        case str():
            return len(said)
        case tuple():
            return sum(map(_letters, cast("tuple[object, ...]", said)))
        case _:
            return 0
