"""What was said in a meeting, and what somebody found."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid4


class Authorship(StrEnum):
    """Whose a contribution is; *not stored* means that nobody can ever tell."""

    CREDITED = "credited"
    GROUP = "group"
    NOT_STORED = "not_stored"


class EntryKind(StrEnum):
    """What an entry is. An idea that was said is an Idea of its own, kept with its meeting."""

    NOTE = "note"
    CHALLENGE = "challenge"
    QUESTION = "question"
    PUSH_BACK = "push_back"
    ASSUMPTION = "assumption"
    DECISION = "decision"
    THANKS = "thanks"
    VOICE = "voice"
    FIND = "find"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something said in a meeting, or found outside one (then it has no meeting).

    Attributes:
        by: Ids of the members credited; empty unless it is credited.
    """

    kind: EntryKind
    text: str
    day: date
    authorship: Authorship = Authorship.GROUP
    by: tuple[UUID, ...] = ()
    meeting: UUID | None = None
    item: UUID | None = None
    id: UUID = field(default_factory=uuid4)
