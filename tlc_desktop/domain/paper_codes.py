"""Short codes of the slips that come back on paper: how one is made, and how a typed one is read."""

import unicodedata
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid4

# No 0 O 1 I L, which look alike. Their number is a prime: so the weighed sum of a code tells
# every single wrong character, and every two that changed places.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
FREE = 4
MANY = len(ALPHABET) ** FREE
_WEIGHTS = (5, 4, 3, 2)  # the check character's is 1

# The Arabic letters that the keys of the Latin ones give where the keyboard is set to Arabic.
_KEYS = str.maketrans("ضصثقفغعهخحشسيبلاتنمئءؤرىة", "QWERTYUIOPASDFGHJKLZXCVNM")
_TWO_ON_ONE_KEY = "لا"  # on the key of B; G and H give the same


class Slip(StrEnum):
    """What comes back on paper."""

    MY_PLAN = "my-plan"
    WHAT_WILL_I_SAY = "what-will-i-say"
    PULSE = "pulse"
    RUN_SHEET = "run-sheet"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class WantedSlip:
    """A slip for which a code is wanted: the same slip has the same code.

    Attributes:
        meeting: None for `consent`.
        try_out: Only of `what-will-i-say`, which is of a try-out and a meeting.
        member: Only of `consent`.
        number: Tells the blank slips of a meeting apart, from 0.
    """

    slip: Slip
    meeting: UUID | None = None
    try_out: UUID | None = None
    member: UUID | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class PaperCode:
    """A code, and the slip that it is on.

    Attributes:
        printed_on: None of one that has been shown, but is on no paper yet.
        entered_on: The day its slip was keyed in first.
        became: The try-out that a blank plan became.
    """

    code: str
    slip: Slip
    meeting: UUID | None = None
    try_out: UUID | None = None
    member: UUID | None = None
    number: int = 0
    printed_on: date | None = None
    entered_on: date | None = None
    became: UUID | None = None
    id: UUID = field(default_factory=uuid4)

    @property
    def record(self) -> UUID | None:
        """What the slip is about: a try-out or a member, else the meeting."""
        return self.try_out or self.member or self.meeting

    @property
    def wanted(self) -> WantedSlip:
        """For what it was wanted."""
        return WantedSlip(self.slip, self.meeting, self.try_out, self.member, self.number)


def code_of(number: int) -> str:
    """The code with that number, from 0 to `MANY`, with its check character."""
    values: list[int] = []
    for _ in range(FREE):
        number, value = divmod(number, len(ALPHABET))
        values.append(value)
    return "".join(ALPHABET[value] for value in (*values, _check(values)))


def number_of(code: str) -> int:
    """The number that `code_of` made a code of."""
    return sum(ALPHABET.index(code[n]) * len(ALPHABET) ** n for n in range(FREE))


def check(typed: str) -> str | None:
    """The code that somebody typed, in any case, with any digits and blanks, or on Arabic keys; None if it is none."""
    letters = "".join(c for c in unicodedata.normalize("NFKC", typed) if c.isalnum())
    read = (letters, letters.replace(_TWO_ON_ONE_KEY, "B"))
    return next(filter(_is_right, map(_plain, read)), None)


def _plain(letters: str) -> str:
    """What was typed, in Latin capitals and Western digits."""
    latin = letters.translate(_KEYS).upper()
    return "".join(str(unicodedata.decimal(c, c)) for c in latin)


def _is_right(code: str) -> bool:
    values = [ALPHABET.find(letter) for letter in code]
    return len(values) == FREE + 1 and -1 not in values and values[-1] == _check(values[:-1])


def _check(values: list[int]) -> int:
    return -sum(w * v for w, v in zip(_WEIGHTS, values, strict=True)) % len(ALPHABET)
