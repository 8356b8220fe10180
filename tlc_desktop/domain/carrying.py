"""What becomes of agenda items when their meeting is closed, and which come to a later agenda."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID, uuid4

from tlc_desktop.domain.meetings import AgendaItem, Onward, Origin, Outcome, Part
from tlc_desktop.domain.text import fold

# The frame of each meeting: over with it, and there again in the next.
FRAME = frozenset({Part.WELCOME, Part.STARTER, Part.GOING, Part.PLAN, Part.SUMMARY})
# Of these, what nobody asks about at closing: it stands on the next agenda anyway.
COMES_AGAIN = FRAME - {Part.STARTER}
# What can be decided of an item when its meeting is closed, the way that it took most often first.
DECISIONS = (Outcome.DONE, Outcome.WALKS_ON, Outcome.PARKED, Outcome.LET_GO)


def proposal(item: AgendaItem) -> Outcome:
    """What is proposed at closing: what was marked; what nobody marked walks on.

    The frame of each meeting, what stands on every agenda and what took its minutes is over.
    """
    if item.outcome is not Outcome.OPEN:
        return item.outcome
    over = item.standing or item.part in FRAME or bool(item.real)
    return Outcome.DONE if over else Outcome.WALKS_ON


def comes_again(item: AgendaItem) -> bool:
    """Whether an item is over, and on the next agenda by itself."""
    over = item.outcome in (Outcome.OPEN, Outcome.DONE)
    return over and (item.standing or item.part in COMES_AGAIN)


def is_settled(item: AgendaItem) -> bool:
    """Whether an item went on already, so that closing its meeting again decides nothing of it."""
    return item.outcome is Outcome.WALKS_ON and item.onward is Onward.SETTLED


def carried(item: AgendaItem) -> AgendaItem:
    """What `item` becomes on a later agenda; a note beside what stands on each was for that day."""
    return replace(
        item,
        id=uuid4(),
        real=None,
        allotted=None,
        seconds=0,
        outcome=Outcome.OPEN,
        onward=Onward.HERE,
        carried_from=item.id,
        parked_in=None,
        private_note="" if item.standing else item.private_note,
    )


def again(agenda: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
    """An agenda as it is planned once more: without what came to it from before, goes on from it by itself, or was let go.

    Nobody is said to have brought anything again.
    """
    return tuple(
        AgendaItem(
            item.title,
            item.minutes,
            part=item.part,
            purpose=item.purpose,
            origin=Origin.GROUP if item.origin is Origin.MEMBER else item.origin,
            phase=item.phase,
            standing=item.standing,
            notes=item.notes,
            moves_on=item.moves_on,
            protocol=item.protocol,
        )
        for item in agenda
        if item.standing
        or item.part in FRAME
        or (item.outcome in (Outcome.OPEN, Outcome.DONE) and item.carried_from is None)
    )


def fresh(
    wanted: Iterable[AgendaItem],
    there: Iterable[AgendaItem],
    taken_up: Iterable[UUID],
    parents: Mapping[UUID, UUID | None],
) -> list[AgendaItem]:
    """Those of `wanted` that an agenda has not got yet, each once.

    Args:
        wanted: Items of earlier agendas.
        there: What stands on it; an item with the same title is the same.
        taken_up: What it took up once; also where that was taken off it again.
        parents: The item that each carried item came from.
    """
    titles = {_alike(item.title) for item in there}
    roots = {_root(key, parents) for key in taken_up}
    found: list[AgendaItem] = []
    for item in wanted:
        title, root = _alike(item.title), _root(item.id, parents)
        if title not in titles and root not in roots:
            found.append(item)
        titles.add(title)
        roots.add(root)
    return found


def _alike(title: str) -> str:
    return fold(" ".join(title.split()))


def _root(key: UUID, parents: Mapping[UUID, UUID | None]) -> UUID:
    """The item that began what `key` goes on with."""
    seen = {key}
    while (above := parents.get(key)) and above not in seen:
        seen.add(above)
        key = above
    return key
