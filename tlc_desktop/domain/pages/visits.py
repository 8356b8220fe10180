"""What is printed of a class visit, for its host."""

from dataclasses import dataclass
from datetime import date

from tlc_desktop.domain.pages.letterhead import Letterhead


@dataclass(frozen=True, slots=True)
class VisitPage:
    """A visit to come: who invites whom, and what the host would like looked at.

    Attributes:
        day: None while it is still to be agreed.
        look_at: Two things, each empty where the host has yet to say it.
        question: What the host asks before.
    """

    head: Letterhead
    host: str
    visitor: str
    day: date | None
    with_class: str
    period: str
    look_at: tuple[str, ...]
    question: str
