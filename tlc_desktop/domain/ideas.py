"""Ideas, everyone's part in them, and how they grew from each other."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from tlc_desktop.domain.entries import Authorship


class Source(StrEnum):
    OWN_CLASSROOM = "own_classroom"
    BEST_PRACTICE = "best_practice"
    RESEARCH = "research"
    EMERGING = "emerging"


class IdeaState(StrEnum):
    SAID = "said"
    BEING_TRIED = "being_tried"
    ADAPTED = "adapted"
    KEPT = "kept"
    RESTING = "resting"


class CreditPart(StrEnum):
    """What somebody did for an idea."""

    BROUGHT = "brought"
    BUILT_ON = "built_on"
    ADAPTED = "adapted"
    TRIED_FIRST = "tried_first"
    INSPIRED = "inspired"


class LinkKind(StrEnum):
    """How an idea came from another."""

    BUILT_ON = "built_on"
    ADAPTED = "adapted"
    INSPIRED = "inspired"


@dataclass(frozen=True, slots=True)
class Credit:
    """A part in an idea; `member` None is the group."""

    part: CreditPart
    member: UUID | None = None
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class CreditTrace:
    """A part in an idea as it was said before it was put right; `member` None is the group.

    Attributes:
        until: When it was put right.
    """

    part: CreditPart
    member: UUID | None
    until: datetime
    id: UUID = field(default_factory=uuid4)


def by_part(given: Iterable[Credit]) -> tuple[Credit, ...]:
    """Credits in the order of what was done for an idea; those alike stay as they come."""
    order = list(CreditPart)
    return tuple(sorted(given, key=lambda credit: order.index(credit.part)))


@dataclass(frozen=True, slots=True)
class IdeaLink:
    """`idea` came from `parent`."""

    idea: UUID
    parent: UUID
    kind: LinkKind
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea in the words of whoever said it.

    Attributes:
        steps: How it goes, one line each.
        day: When it was said.
        credits: Empty when the author is not stored.
    """

    title: str
    day: date
    words: str = ""
    source: Source = Source.OWN_CLASSROOM
    how_we_know: str = ""
    first_step: str = ""
    works_without: str = ""
    steps: tuple[str, ...] = ()
    not_so_well: str = ""
    read_more: str = ""
    state: IdeaState = IdeaState.SAID
    meeting: UUID | None = None
    item: UUID | None = None
    authorship: Authorship = Authorship.GROUP
    credits: tuple[Credit, ...] = ()
    id: UUID = field(default_factory=uuid4)


def told_before(idea: Idea, traces: Iterable[CreditTrace]) -> list[CreditTrace]:
    """What was said of the parts in `idea` before, and is not said now.

    That it was the group's on the day it was said, or for a moment while a name was put right, is nothing to tell.
    """
    said = {(credit.part, credit.member) for credit in idea.credits}
    of_group = idea.authorship is Authorship.GROUP
    kept = list(traces)
    named = {trace.until.date() for trace in kept if trace.member}

    def is_told(trace: CreditTrace) -> bool:
        if trace.member:
            return (trace.part, trace.member) not in said
        day = trace.until.date()
        return (
            not of_group and (trace.part, None) not in said and day > idea.day and day not in named
        )

    return [trace for trace in kept if is_told(trace)]


def dealt(
    keys: Iterable[UUID],
    seen: Collection[UUID],
    shuffle: Callable[[list[UUID]], None],
    most: int = 3,
) -> tuple[list[UUID], bool]:
    """Some of `keys` for whoever asks, shuffled; all anew, which is said too, once each was seen."""
    every = list(keys)
    left = [key for key in every if key not in seen]
    anew = bool(every) and not left
    hand = every if anew else left
    shuffle(hand)
    return hand[:most], anew


@dataclass(frozen=True, slots=True)
class Branch:
    """An idea in its family: how it came from the one above, and how deep it stands."""

    idea: UUID
    kind: LinkKind | None
    depth: int


def nearby(branches: Sequence[Branch], idea: UUID, most: int = 5) -> list[Branch]:
    """Of a family what stands nearest to `idea`: what it came from, what came of it, and so on; at most so many."""
    above: dict[UUID, Branch] = {}
    below: dict[UUID, list[UUID]] = {}
    line: list[Branch] = []
    for branch in branches:
        del line[branch.depth :]
        if line:
            above[branch.idea] = line[-1]
            below.setdefault(line[-1].idea, []).append(branch.idea)
        line.append(branch)
    near = [idea]
    for here in near:
        parent = [above[here].idea] if here in above else []
        near += [each for each in (*parent, *below.get(here, ())) if each not in near]
        if len(near) >= most:
            break
    kept = {*near[:most]}
    shown = [branch for branch in branches if branch.idea in kept]
    start = min((branch.depth for branch in shown), default=0)
    return [Branch(b.idea, b.kind if b.depth > start else None, b.depth - start) for b in shown]


def family(idea: UUID, links: Sequence[IdeaLink]) -> list[Branch]:
    """The family of `idea`: the ideas it came from, and all that came from those, parents first.

    An idea that came from two stands under the first. A circle of links is cut where it closes.
    """
    parents: dict[UUID, IdeaLink] = {}
    for link in links:
        parents.setdefault(link.idea, link)
    root, seen = idea, {idea}
    while (link := parents.get(root)) and link.parent not in seen:
        root = link.parent
        seen.add(root)
    children: dict[UUID, list[IdeaLink]] = {}
    for link in parents.values():
        children.setdefault(link.parent, []).append(link)
    branches: list[Branch] = []
    todo: list[tuple[UUID, LinkKind | None, int]] = [(root, None, 0)]
    placed: set[UUID] = set()
    while todo:
        here, kind, depth = todo.pop()
        if here in placed:
            continue
        placed.add(here)
        branches.append(Branch(here, kind, depth))
        todo.extend((c.idea, c.kind, depth + 1) for c in reversed(children.get(here, [])))
    return branches
