"""Names of people, as they stand on a page, and the order that they give.

An order is made of what a page shows, never of what it keeps back: a name that stays here would
else be given away by its place. What is shown alike, and who is not named, stand in an order by
chance, which their ids give.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain import alike_names
from tlc_desktop.domain.members import Audience, Member, NameChoice, typed_name
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import communities, members
from tlc_desktop.storage.sorting import sort_key


@dataclass(frozen=True, slots=True)
class Naming:
    """Names of the people of this file, as one audience may read them.

    Attributes:
        apart: How those are named who would be called alike, by id.
    """

    names: Names
    people: dict[UUID, Member]
    apart: dict[UUID, str]
    article_aside: bool

    def one(self, key: UUID | None) -> str:
        """The name of a member; somebody who is not in the list any more is a member."""
        member = self.people.get(key) if key else None
        if member is None:
            return self.names.anyone
        shown = self.names.of(member)
        apart = self.apart.get(member.id)
        return self.names.told(apart) if apart else shown

    def all(self, keys: Iterable[UUID]) -> tuple[str, ...]:
        """Names in their order, those that stay here last and once."""
        wanted = sorted(set(keys), key=self._place)
        named = [name for key in wanted if (name := self.one(key)) != self.names.anyone]
        return (*named, self.names.anyone) if len(named) < len(wanted) else tuple(named)

    def by_name(self, keys: Iterable[UUID]) -> list[UUID]:
        """People by their names as they are shown; who is not named stands last."""
        return sorted(keys, key=self._place)

    def in_order(self, tried: Iterable[TryOut]) -> list[TryOut]:
        """Try-outs by the names of their owners, each owner's by day; those not named last."""

        def place(tryout: TryOut) -> tuple[object, ...]:
            if self.tells(tryout.owner):
                return (*self._place(tryout.owner), tryout.day, by_chance(tryout.id))
            return True, "", by_chance(tryout.id)

        return sorted(tried, key=place)

    def tells(self, key: UUID | None) -> bool:
        """Whether the page says who a member is."""
        return self.one(key) != self.names.anyone

    def class_of(self, tryout: TryOut) -> str:
        """With which class; outside the group that would say whose it is, where no name does."""
        known = self.names.audience is Audience.GROUP or self.tells(tryout.owner)
        return tryout.with_class if known else ""

    def _place(self, key: UUID) -> tuple[bool, str, str]:
        shown = self.one(key)
        if shown == self.names.anyone:
            return True, "", by_chance(key)
        if self.people[key].choice(self.names.audience) is NameChoice.CALLED:
            untitled = typed_name(shown)
            shown = untitled.name if untitled else shown
        return False, sort_key(shown, article_aside=self.article_aside), by_chance(key)


def by_chance(*keys: UUID) -> str:
    """What to sort by where no order is meant: always the same, and taken from nothing that is kept."""
    return sha256(b"".join(key.bytes for key in keys)).hexdigest()


def naming_for(session: Session, names: Names) -> Naming:
    """Names for an audience, of the people of this file."""
    people = members.people(session)
    aside = communities.community(session).article_aside
    return Naming(names, people, alike_names.apart(people.values(), names), aside)
