"""What is proposed at closing, and what an agenda has got already."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from tlc_desktop.domain.carrying import FRAME, carried, fresh, is_settled, proposal
from tlc_desktop.domain.meetings import AgendaItem, Onward, Outcome, Part


@pytest.mark.parametrize("outcome", [o for o in Outcome if o is not Outcome.OPEN])
def test_what_was_marked_is_proposed(outcome: Outcome) -> None:
    assert proposal(AgendaItem("x", standing=True, outcome=outcome)) is outcome


@pytest.mark.parametrize("part", Part)
def test_what_nobody_marked_walks_on_unless_it_is_the_frame(part: Part) -> None:
    wanted = Outcome.DONE if part in FRAME else Outcome.WALKS_ON
    assert proposal(AgendaItem("x", part=part)) is wanted


def test_what_stands_or_took_its_minutes_is_over() -> None:
    assert proposal(AgendaItem("x", standing=True)) is Outcome.DONE
    assert proposal(AgendaItem("x", real=3)) is Outcome.DONE


def test_only_what_went_on_is_settled() -> None:
    item = AgendaItem("x", onward=Onward.SETTLED)
    assert not is_settled(item)
    assert is_settled(replace(item, outcome=Outcome.WALKS_ON))


def test_what_is_carried_begins_anew_and_knows_where_it_came_from() -> None:
    item = AgendaItem(
        "x", 7, 9, outcome=Outcome.WALKS_ON, onward=Onward.SETTLED, parked_in=uuid4(), notes="n"
    )
    after = carried(item)
    assert after == AgendaItem("x", 7, carried_from=item.id, notes="n", id=after.id)
    assert after.id != item.id


def test_an_agenda_gets_only_what_it_has_not_got() -> None:
    first, again, other = AgendaItem("Exams"), AgendaItem(" EXAMS"), AgendaItem("Trip")
    parents: dict[UUID, UUID | None] = {}
    assert fresh([first, again, other], [], [], parents) == [first, other]
    assert fresh([first, other], [again], [], parents) == [other]
    renamed = replace(carried(other), title="The trip")
    parents = {renamed.id: other.id}
    assert fresh([first, other], [renamed], [other.id], parents) == [first]
    assert fresh([renamed], [], [other.id], parents) == []


def test_a_circle_of_items_ends() -> None:
    a, b = AgendaItem("a"), AgendaItem("b")
    assert fresh([a], [], [], {a.id: b.id, b.id: a.id}) == [a]
