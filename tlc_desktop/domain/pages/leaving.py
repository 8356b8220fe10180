"""What a member takes along: all of theirs, and of others no more than they chose for outside."""

from dataclasses import dataclass
from datetime import date

from tlc_desktop.domain.members import NameChoice
from tlc_desktop.domain.pages.ideas import IdeaLine
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.tryouts import Answer


@dataclass(frozen=True, slots=True)
class OwnStory:
    """A line of the story of a try-out."""

    day: date
    what_i_did: str
    pupils: str
    surprised: str
    next: str
    already_doing: str = ""


@dataclass(frozen=True, slots=True)
class OwnTryOut:
    """A try-out; `friend` is who was asked to ask."""

    what: str
    day: date
    with_class: str
    first_step: str
    already_doing: str
    friend: str
    answer: Answer | None
    stories: tuple[OwnStory, ...]


@dataclass(frozen=True, slots=True)
class OwnVisit:
    """A class visit, as host or as guest; `other` is who was there too."""

    day: date | None
    as_host: bool
    other: str
    with_class: str
    look_at: tuple[str, ...]
    question: str
    will_try: str


@dataclass(frozen=True, slots=True)
class OwnStep:
    """A step of a learning link; `other` is whom it was with."""

    idea: str
    day: date | None
    gave: bool
    other: str
    what: str


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Something said that is theirs by name."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class LeavingPage:
    """All that is kept of one member, but what the facilitator keeps for themselves.

    Attributes:
        name: As they chose for outside.
        own_words: What they wrote of themselves.
        naming: How their name may appear: in the group, in the school, outside.
    """

    head: Letterhead
    name: str
    subject: str
    room: str
    since: date | None
    own_words: str
    naming: tuple[NameChoice, NameChoice, NameChoice]
    tryouts: tuple[OwnTryOut, ...]
    ideas: tuple[IdeaLine, ...]
    said: tuple[OwnWords, ...]
    visits: tuple[OwnVisit, ...]
    steps: tuple[OwnStep, ...]
