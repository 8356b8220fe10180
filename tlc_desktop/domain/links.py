"""Learning links: how an idea travels from one to another, in a chain of small agreed steps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid4

from tlc_desktop.domain.meetings import Phase


class LinkHow(StrEnum):
    """What two people do in a step, the lightest first."""

    TELL = "tell"
    SHOW = "show"
    TOGETHER = "do_together"
    COACH = "coach"

    @property
    def phase(self) -> Phase:
        """Which kind of learning that is."""
        return _PHASES[self]


_PHASES = {
    LinkHow.TELL: Phase.INFORMATION,
    LinkHow.SHOW: Phase.EXPERIENCE,
    LinkHow.TOGETHER: Phase.EXPERIENCE,
    LinkHow.COACH: Phase.COACHING,
}


class LinkState(StrEnum):
    """How far a step is; it is agreed when both have said so."""

    NOT_YET = "not_yet"
    AGREED = "agreed"
    HAPPENED = "happened"


@dataclass(frozen=True, slots=True)
class LearningLink:
    """A step of a chain: one passes something of an idea on to another.

    Attributes:
        previous: The step before it in the chain; None for the first.
        day: For when it is agreed, or when it happened.
        small_enough: Both have said that it is a small enough step.
    """

    idea: UUID
    giver: UUID
    receiver: UUID
    how: LinkHow = LinkHow.TELL
    what: str = ""
    state: LinkState = LinkState.NOT_YET
    day: date | None = None
    small_enough: bool = False
    previous: UUID | None = None
    id: UUID = field(default_factory=uuid4)


def in_order(links: Sequence[LearningLink]) -> list[LearningLink]:
    """The steps of a chain, each after the one it says; those alike stay as they come.

    A step whose own step before is not there begins anew, and a ring is cut where it closes.
    """
    there = {link.id for link in links}
    after: dict[UUID | None, list[LearningLink]] = {}
    for link in links:
        after.setdefault(link.previous if link.previous in there else None, []).append(link)
    placed: dict[UUID, LearningLink] = {}
    for start in (*after.get(None, ()), *links):
        todo = [start]
        while todo:
            link = todo.pop()
            if link.id not in placed:
                placed[link.id] = link
                todo += reversed(after.get(link.id, []))
    return list(placed.values())


def closes_ring(links: Iterable[LearningLink], step: LearningLink) -> bool:
    """Whether with `step` a chain would run in a ring, by its people or by its order.

    The same two may take several steps; what they pass on never comes back.
    """
    others = [link for link in links if link.id != step.id]
    people = ((link.giver, link.receiver) for link in others)
    order = ((link.id, link.previous) for link in others if link.previous)
    return leads(people, step.receiver, step.giver) or (
        step.previous is not None and leads(order, step.previous, step.id)
    )


def leads(ways: Iterable[tuple[UUID, UUID]], start: UUID, end: UUID) -> bool:
    """Whether one gets from `start` to `end` by any number of one-way ways, also by none."""
    onward: dict[UUID, list[UUID]] = {}
    for here, there in ways:
        onward.setdefault(here, []).append(there)
    seen, todo = {start}, [start]
    while todo:
        fresh = [each for each in onward.get(todo.pop(), ()) if each not in seen]
        seen.update(fresh)
        todo += fresh
    return end in seen


def next_agreed(chain: Iterable[LearningLink]) -> LearningLink | None:
    """Of the steps agreed on, the one that is next in time; one with no day comes after those with one."""
    agreed = (link for link in chain if link.state is LinkState.AGREED)
    return min(agreed, key=lambda link: link.day or date.max, default=None)


def split(step: LearningLink, between: UUID) -> tuple[LearningLink, LearningLink]:
    """A step as two, with somebody in between; neither is agreed, for that person was not asked yet."""
    open_still = replace(step, state=LinkState.NOT_YET, small_enough=False)
    first = replace(open_still, receiver=between)
    return first, replace(open_still, giver=between, day=None, previous=step.id, id=uuid4())


def may_stand_between(
    chain: Sequence[LearningLink], step: LearningLink, people: Iterable[UUID]
) -> list[UUID]:
    """Those of `people` who could take a step in two, as they come: nobody through whom it came, or would come back."""
    found: list[UUID] = []
    for person in people:
        first, second = split(step, person)
        others = [link for link in chain if link.id != step.id]
        two = person not in (step.giver, step.receiver)
        if two and not closes_ring([*others, second], first):
            found.append(person)
    return found
