"""Names of people, as they stand on a page."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.members import Member
from tlc_desktop.domain.naming import Names
from tlc_desktop.storage import members


@dataclass(frozen=True, slots=True)
class Naming:
    """Names of the people of this file, as one audience may read them."""

    names: Names
    people: dict[UUID, Member]

    def one(self, key: UUID | None) -> str:
        """The name of a member; somebody who is not in the list any more is a member."""
        member = self.people.get(key) if key else None
        return self.names.of(member) if member else self.names.anyone

    def all(self, keys: Iterable[UUID]) -> tuple[str, ...]:
        """Names in the order of names, those that stay here last and once."""
        wanted = set(keys)
        named = self.names.all(m for key, m in self.people.items() if key in wanted)
        gone = wanted - self.people.keys()
        return (*named, self.names.anyone) if gone and self.names.anyone not in named else named


def naming_for(session: Session, names: Names) -> Naming:
    """Names for an audience, of the people of this file."""
    return Naming(names, members.people(session, names.language))
