"""The ledger of what left."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid4

from tlc_desktop.domain.members import Audience


@dataclass(frozen=True, slots=True)
class Export:
    """A line of the ledger.

    Attributes:
        what: What left, such as the name of the term.
        named: The names that were in it, as they stood there.
    """

    day: date
    audience: Audience
    what: str
    named: tuple[str, ...] = ()
    id: UUID = field(default_factory=uuid4)
