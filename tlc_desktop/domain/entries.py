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


class Rights(StrEnum):
    """Whether something that was found may be copied."""

    NOT_KNOWN = "not_known"
    FREELY = "freely"
    FOR_THE_GROUP = "for_the_group"
    ONLY_READ = "only_read"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something said in a meeting, or found outside one (then it has no meeting).

    Attributes:
        by: Ids of the members credited; empty unless it is credited.
        citation: Of something found: who wrote it and where, or its address.
        paper_copy: Where it lies on paper.
        brought: The part of an agenda that it is brought to.
        became: The idea that was made of it.
    """

    kind: EntryKind
    text: str
    day: date
    authorship: Authorship = Authorship.GROUP
    by: tuple[UUID, ...] = ()
    meeting: UUID | None = None
    item: UUID | None = None
    citation: str = ""
    rights: Rights = Rights.NOT_KNOWN
    paper_copy: str = ""
    brought: UUID | None = None
    became: UUID | None = None
    id: UUID = field(default_factory=uuid4)
