"""Going round: everybody in turn, the facilitator last. It is in memory alone, and never in a file."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

Shuffle = Callable[[list[UUID]], None]


class Order(StrEnum):
    """In which order people speak."""

    SHUFFLED = "shuffled"
    NEWEST = "newest"
    SEATED = "seated"


@dataclass(frozen=True, slots=True)
class GoRound:
    """Turns in their order.

    Attributes:
        at: Where the turn is; behind the last once everybody had theirs.
        away: Who is not here, and is passed over.
    """

    by: Order = Order.SHUFFLED
    turns: tuple[UUID, ...] = ()
    at: int = 0
    away: frozenset[UUID] = frozenset()

    @property
    def turn(self) -> UUID | None:
        """Whose turn it is; nobody's once all had theirs."""
        return next(iter(self._left()), None)

    @property
    def then(self) -> list[UUID]:
        """Who speaks after, in turn."""
        return self._left()[1:]

    def _left(self) -> list[UUID]:
        return [each for each in self.turns[self.at :] if each not in self.away]

    def moved_on(self) -> "GoRound":
        """With the turn of the next."""
        turn = self.turn
        return self if turn is None else replace(self, at=self.turns.index(turn) + 1)

    def moved_back(self) -> "GoRound":
        """With the turn of the one before."""
        had = [n for n, each in enumerate(self.turns[: self.at]) if each not in self.away]
        return replace(self, at=had[-1]) if had else self

    def given_to(self, member: UUID) -> "GoRound":
        """With the turn of one out of turn; whose turn it was comes right after."""
        had = [each for each in self.turns[: self.at] if each != member]
        after = [each for each in self.turns[self.at :] if each != member]
        return replace(self, turns=(*had, member, *after), at=len(had))

    def reordered(self, by: Order, order: Sequence[UUID]) -> "GoRound":
        """Those who had no turn yet in another order."""
        had = self.turns[: self.at]
        after = (each for each in order if each not in had)
        return replace(self, by=by, turns=(*had, *after))

    def among(self, order: Sequence[UUID]) -> "GoRound":
        """The same with those who are here now; who comes late speaks before the one who is last in `order`."""
        late = [each for each in order if each not in self.turns]
        turns = list(self.turns)
        at = len(turns) - (turns[-1:] == [*order][-1:])
        turns[max(at, self.at) : max(at, self.at)] = late
        # Whose turn it is has it, even of somebody who is not here.
        away = frozenset(self.turns).difference(order, [self.turn])
        return replace(self, turns=tuple(turns), away=away)


def order(
    seats: Sequence[UUID],
    by: Order,
    *,
    last: Collection[UUID],
    newest: Mapping[UUID, date],
    shuffle: Shuffle,
) -> list[UUID]:
    """Who sits in a circle, in the order in which they speak.

    Args:
        seats: As they sit.
        by: Which order.
        last: Who facilitates, and speaks last; as seated, those beside them begin.
        newest: When what somebody is trying was written, for the newest first.
        shuffle: Puts a list into an order of chance.
    """
    found = list(seats)
    match by:
        case Order.SHUFFLED:
            shuffle(found)
        case Order.NEWEST:
            found.sort(key=lambda each: newest.get(each, date.min), reverse=True)
        case Order.SEATED:
            leads = next((n for n, each in enumerate(found) if each in last), -1)
            found = [*found[leads + 1 :], *found[: leads + 1]]
    return sorted(found, key=lambda each: each in last)
