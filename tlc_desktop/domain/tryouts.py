"""Try-outs: what a member wants to try, in their words, and how it went."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID, uuid4


class Answer(StrEnum):
    """How the owner answers; each is a good answer."""

    TOLD = "told"
    NOT_YET = "not_yet"
    CHANGED = "changed"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Story:
    """A dated line of how it went; any of its five parts may be empty."""

    day: date
    what_i_did: str = ""
    pupils: str = ""
    surprised: str = ""
    next: str = ""
    already_doing: str = ""
    id: UUID = field(default_factory=uuid4)

    @property
    def parts(self) -> tuple[str, ...]:
        """The five, in the order in which they are told."""
        return self.what_i_did, self.pupils, self.surprised, self.next, self.already_doing


@dataclass(frozen=True, slots=True)
class TryOut:
    """A personal plan to try something out, written by its owner.

    Attributes:
        day: When it was written.
        friend: The owner's choice of somebody who asks how it went.
        asked_on: The day the facilitator asked, at most twice in all; both days
            are emptied when the owner brings it up.
    """

    owner: UUID
    what: str
    day: date
    idea: UUID | None = None
    meeting: UUID | None = None
    with_class: str = ""
    first_step: str = ""
    already_doing: str = ""
    friend: UUID | None = None
    talk_on: date | None = None
    answer: Answer | None = None
    asked_on: date | None = None
    asked_again_on: date | None = None
    stories: tuple[Story, ...] = ()
    id: UUID = field(default_factory=uuid4)

    @property
    def open(self) -> bool:
        """Whether it is still being tried."""
        return self.answer in (None, Answer.NOT_YET)

    @property
    def may_be_asked(self) -> bool:
        """Whether a kind question is left: twice at most, then it rests."""
        return self.open and self.asked_again_on is None


SETTLE = timedelta(days=7)


def could_ask(tryout: TryOut, today: date) -> bool:
    """Whether to suggest asking how it went.

    From the day it was to be talked about, else from a week after it was
    written; a week after asking once at the earliest; never after asking twice.
    """
    due = tryout.talk_on or tryout.day + SETTLE
    if tryout.asked_on:
        due = max(due, tryout.asked_on + SETTLE)
    return tryout.may_be_asked and due <= today
