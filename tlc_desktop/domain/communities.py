"""A community, its settings and what it agreed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid4


class Language(StrEnum):
    ENGLISH = "en"
    ARABIC = "ar"
    FRENCH = "fr"

    @property
    def right_to_left(self) -> bool:
        return self is Language.ARABIC

    @property
    def quotation_marks(self) -> tuple[str, str]:
        """What stands before and after what is quoted; a French blank keeps to its mark."""
        match self:
            case Language.ARABIC:
                return "«", "»"
            case Language.FRENCH:
                return "«\u00a0", "\u00a0»"
            case Language.ENGLISH:
                return "“", "”"


class Digits(StrEnum):
    """How numbers are written, on screen, paper and in files that people read."""

    WESTERN = "western"
    ARABIC = "arabic"


def usual_digits(language: Language) -> Digits:
    """The digits that a community of this language begins with: Egypt's schools write ١٢٣."""
    return Digits.ARABIC if language is Language.ARABIC else Digits.WESTERN


class Paper(StrEnum):
    A4 = "A4"
    A5 = "A5"
    LETTER = "Letter"


class Calls(StrEnum):
    """What the group calls itself."""

    TLC = "TLC"
    PLC = "PLC"
    CIRCLE = "circle"
    PRACTICE = "practice"


MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


@dataclass(frozen=True, slots=True)
class Community:
    """The group itself: the one row that every file has.

    Attributes:
        calls_itself: One of `Calls`, or the group's own word.
        first_day: First day of the week, 0 for Monday to 6 for Sunday.
        weekend: Days of rest, in the same numbers.
        hijri: A Hijri date stands beside the Gregorian one.
        hijri_shift: By so many days it is later than in the Umm al-Qura calendar: -1, 0 or 1.
        half_days: Hours are told by halves of the day, as 1:15 pm.
        pulse_words: The group's own words on the slips, four of them, the gentlest first; none for ours.
        time_zone: Where the clocks of the meetings are, as "Africa/Cairo"; empty for that of the computer.
        calendar_code: The next meeting stands at the foot of agenda and summary for a telephone to read.
        pulse_line: The group chose to see the line through the middle slips.
        kept_where: In which places the file and its copies lie, in the group's own words.
        signed_summary: There are lines to sign on a summary, and room for the school's stamp.
        is_sample: Made up; said so on every screen and page.
    """

    name: str
    language: Language = Language.ENGLISH
    school: str = ""
    place: str = ""
    directorate: str = ""
    administration: str = ""
    calls_itself: str = Calls.TLC
    first_day: int = SATURDAY
    weekend: frozenset[int] = frozenset({FRIDAY, SATURDAY})
    digits: Digits = Digits.WESTERN
    paper: Paper = Paper.A4
    hijri: bool = False
    half_days: bool = False
    hijri_shift: int = 0
    article_aside: bool = True
    pulse_words: tuple[str, ...] = ()
    pulse_line: bool = False
    time_zone: str = ""
    calendar_code: bool = False
    facilitator: UUID | None = None
    is_sample: bool = False
    kept_where: str = ""
    signed_summary: bool = False


class AgreementKind(StrEnum):
    PURPOSE = "purpose"
    AGREEMENT = "agreement"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the group means to be or do; what it agreed before is its history.

    Of the purpose and the question the newest holds; working agreements hold side by side.

    Attributes:
        replaces: The one that it took the place of, where several hold side by side.
    """

    kind: AgreementKind
    text: str
    agreed_on: date | None = None
    by_group: bool = True
    why: str = ""
    replaces: UUID | None = None
    id: UUID = field(default_factory=uuid4, compare=False)


def in_force(agreed: Sequence[Agreement]) -> list[list[Agreement]]:
    """Each agreement that holds beside the others, the oldest first, with what it was before after it.

    Args:
        agreed: All of one kind, the newest first.
    """
    known = {one.id: one for one in agreed}
    replaced = {one.replaces for one in agreed}
    found: list[list[Agreement]] = []
    for one in agreed:
        if one.id not in replaced:
            found.append(line := [one])
            while (before := known.get(line[-1].replaces or one.id)) and before not in line:
                line.append(before)
    return found[::-1]
