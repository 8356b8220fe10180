"""People outside the school who know: whom one may ask, and how to reach them."""

from dataclasses import dataclass, field
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True)
class KnowledgeHolder:
    """Somebody outside the school who knows about something.

    Attributes:
        about: What they know about.
        reach: How to reach them without internet.
        ideas: What they can be asked about.
    """

    name: str
    about: str = ""
    reach: str = ""
    ideas: tuple[UUID, ...] = ()
    id: UUID = field(default_factory=uuid4)
