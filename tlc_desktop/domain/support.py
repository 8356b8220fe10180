"""What was asked of the head and given; what the facilitator promised; how protected the time was."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid4

from tlc_desktop.domain.live import Stop


class SupportKind(StrEnum):
    TIME = "time"
    COVER = "cover"
    ROOM = "room"
    COPIES = "copies"
    OTHER = "other"


class SupportState(StrEnum):
    """How far something is that the group needs."""

    WANTED = "wanted"
    ASKED = "asked"
    PROMISED = "promised"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Support:
    """Something that the group needs of the school: wanted, asked for, promised, given.

    Attributes:
        note: What else there is to say of it, such as "for April" or "once".
    """

    what: str
    kind: SupportKind = SupportKind.OTHER
    asked_on: date | None = None
    promised_on: date | None = None
    given_on: date | None = None
    note: str = ""
    id: UUID = field(default_factory=uuid4)

    @property
    def state(self) -> SupportState:
        if self.given_on:
            return SupportState.GIVEN
        if self.promised_on:
            return SupportState.PROMISED
        return SupportState.ASKED if self.asked_on else SupportState.WANTED


class PromiseState(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    NOT_KEPT = "not_kept"


@dataclass(frozen=True, slots=True)
class Promise:
    """What the facilitator promised; for the facilitator's eyes alone, never printed, never exported.

    Attributes:
        to: Ids of the members it was promised to.
        whom: Somebody else, such as the head.
        day: When it was promised.
        until: When it shall be kept, if that was said.
    """

    what: str
    day: date
    to: tuple[UUID, ...] = ()
    whom: str = ""
    until: date | None = None
    meeting: UUID | None = None
    became: PromiseState = PromiseState.OPEN
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class ProtectedTime:
    """The minutes of meetings that took place: of the group, of nobody alone.

    Attributes:
        promised: For which they were planned.
        business: Taken by announcements and the like.
        lost: To what came between, by what it was.
    """

    promised: int = 0
    business: int = 0
    lost: Mapping[Stop, int] = field(default_factory=dict[Stop, int])

    @property
    def ours(self) -> int:
        """What was left for learning and for each other."""
        return max(0, self.promised - self.business - sum(self.lost.values()))
