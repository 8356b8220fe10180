"""The way back and forward, as a value."""

from uuid import UUID

from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window.way import KEPT, NOWHERE, Way

TODAY, IDEAS, IDEA = Place("today"), Place("ideas"), Place("idea", UUID(int=7))


def test_a_way_is_gone_back_and_forward() -> None:
    way = Way().to(TODAY).to(IDEAS).to(IDEA)
    assert way == Way(IDEA, (TODAY, IDEAS))
    assert way.back() == Way(IDEAS, (TODAY,), (IDEA,))
    assert way.back().back() == Way(TODAY, (), (IDEA, IDEAS))
    assert way.back().back().forward() == way.back()
    assert way.back().to(TODAY) == Way(TODAY, (TODAY, IDEAS))


def test_a_way_has_two_ends() -> None:
    way = Way().to(TODAY)
    assert (Way().here, way.behind) == (NOWHERE, ())
    assert way.back() == way
    assert way.forward() == way
    assert way.to(TODAY) == way


def test_what_is_gone_is_not_gone_back_to() -> None:
    way = Way().to(TODAY).to(IDEA).to(IDEAS).to(IDEA).instead(IDEAS)
    assert way == Way(IDEAS, (TODAY, IDEAS))


def test_only_so_much_is_kept() -> None:
    way = Way()
    for number in range(2 * KEPT):
        way = way.to(Place("idea", UUID(int=number)))
    assert len(way.behind) == KEPT
