"""What is printed on cards: ideas to be cut apart, and a step for the two who take it."""

from dataclasses import dataclass
from datetime import date

from tlc_desktop.domain.links import LinkHow
from tlc_desktop.domain.pages.ideas import IdeaLine
from tlc_desktop.domain.pages.letterhead import Letterhead


@dataclass(frozen=True, slots=True)
class IdeaCards:
    """The ideas that were kept or adapted, a card each."""

    head: Letterhead
    ideas: tuple[IdeaLine, ...]


@dataclass(frozen=True, slots=True)
class StepCard:
    """A step by which an idea goes from one to another."""

    giver: str
    receiver: str
    how: LinkHow
    what: str
    day: date | None


@dataclass(frozen=True, slots=True)
class LinkCards:
    """The steps of an idea that two have yet to take."""

    head: Letterhead
    idea: IdeaLine
    steps: tuple[StepCard, ...]
