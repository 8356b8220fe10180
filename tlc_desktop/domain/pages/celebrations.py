"""What is printed of a term to celebrate it, for the wall of the staff room."""

from dataclasses import dataclass
from datetime import date

from tlc_desktop.domain.pages.ideas import IdeaLine
from tlc_desktop.domain.pages.letterhead import Letterhead


@dataclass(frozen=True, slots=True)
class Quotation:
    """What somebody said; `by` is empty where it was said by nobody alone, or nobody knows by whom."""

    text: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CelebrationPage:
    """A term as others may read it: nobody is on it who did not choose to be named there.

    Attributes:
        question: What the group asked; empty if it did not say.
        ideas: Those that were kept or adapted, with those parts in them that are named.
    """

    head: Letterhead
    name: str
    question: str
    ideas: tuple[IdeaLine, ...]
    quotations: tuple[Quotation, ...]
    thanks: tuple[str, ...]
    next_term: tuple[str, date] | None
