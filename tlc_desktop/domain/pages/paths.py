"""What is printed of one colleague's path."""

from dataclasses import dataclass
from datetime import date

from tlc_desktop.domain.ideas import CreditPart
from tlc_desktop.domain.links import LinkHow
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.tryouts import Answer


@dataclass(frozen=True, slots=True)
class PathStory:
    """What was told on a day."""

    day: date
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PathTryOut:
    """Something that was tried; `friend` is empty where nobody was chosen."""

    day: date
    what: str
    with_class: str
    already_doing: str
    idea: str
    answer: Answer | None
    friend: str
    stories: tuple[PathStory, ...]


@dataclass(frozen=True, slots=True)
class PathVisit:
    """A class visit: the other's name, and whether the owner of the path was the host."""

    day: date | None
    other: str
    was_host: bool
    with_class: str
    question: str
    will_try: str


@dataclass(frozen=True, slots=True)
class PathIdeas:
    """A part that the owner of the path had in ideas, and their titles."""

    part: CreditPart
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PathLink:
    """A step by which an idea went from one to another, with the other's name."""

    idea: str
    how: LinkHow
    other: str
    gave: bool


@dataclass(frozen=True, slots=True)
class PathPage:
    """All of it, each in the order in which it came."""

    head: Letterhead
    name: str
    tried: tuple[PathTryOut, ...]
    visits: tuple[PathVisit, ...]
    ideas: tuple[PathIdeas, ...]
    links: tuple[PathLink, ...]
