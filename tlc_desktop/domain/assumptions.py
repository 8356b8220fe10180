"""What is taken for granted, such as "they cannot…": the sentence is kept, never the speaker."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True)
class Assumption:
    """A sentence that the group wants to look at.

    Attributes:
        entry: Where it was said, if that was in a meeting.
        otherwise: What says otherwise.
        try_out: The one that tests it.
    """

    text: str
    day: date
    entry: UUID | None = None
    otherwise: str = ""
    try_out: UUID | None = None
    id: UUID = field(default_factory=uuid4)
