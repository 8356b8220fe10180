"""Templates of meetings: what a meeting is planned from."""

from dataclasses import dataclass, replace
from uuid import uuid4

from tlc_desktop.domain.meetings import AgendaItem


@dataclass(frozen=True, slots=True)
class Template:
    """A way to hold a meeting; what is planned from it is changed freely afterwards.

    Attributes:
        key: Names it in every language.
        about: One sentence: what it is for.
        minutes: How long the meeting is.
        items: Its agenda, in order.
    """

    key: str
    name: str
    about: str
    minutes: int
    items: tuple[AgendaItem, ...]

    def agenda(self) -> list[AgendaItem]:
        """Its items, as new ones of one meeting."""
        return [replace(item, id=uuid4()) for item in self.items]
