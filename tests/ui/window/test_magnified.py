"""Text at 200 % in a window of 1024 by 560: nothing is cut or lies over another, and all is within reach."""

from collections.abc import Iterator

import looking
import pytest
from every_place import SPOTS, Spot, World, rest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.languages import install
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window.magnified import Magnified

SMALLEST = QSize(1024, 560)
PLACES = ("ideas", "meeting", "people")


@pytest.fixture(scope="module", params=[Language.ARABIC, Language.FRENCH], ids=str)
def world(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[World]:
    made = World(tmp_path_factory.mktemp("large"), request.param, scale=2.0)
    yield made
    made.close()
    install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


@pytest.fixture
def spots(request: pytest.FixtureRequest) -> list[Spot]:
    """Some places; all of them where there is time."""
    every = bool(request.config.getoption("--long"))
    return [spot for spot in SPOTS if spot.of_sample and (every or spot.name in PLACES)]


def test_nothing_is_cut_and_nothing_lies_over_another(world: World, spots: list[Spot]) -> None:
    wrong = [
        f"{spot.name}: {each}"
        for spot in spots
        for shown in [world.visit(spot, SMALLEST)]
        for each in (
            *looking.clipped(shown, lambda _: True),
            *looking.overlapping(shown),
            *(said for said in looking.outside(shown) if not _scrolls_so(shown, said)),
        )
    ]
    assert wrong == []


def test_it_scrolls_to_what_has_the_keyboard_and_begins_anew_on_another_page(
    world: World,
) -> None:
    world.leave()
    world.window.resize(SMALLEST)
    looking.activate(world.window)
    world.go("settings")
    (area,) = world.window.findChildren(Magnified)
    for stop in looking.walk(world.window)[:20]:
        if area.isAncestorOf(stop):
            stop.setFocus()
            rest(world.window)
            seen = area.viewport().rect()
            at = looking.place(stop, area.viewport())
            assert seen.intersects(at), looking.named(stop)
    world.shell.navigator.go(Place("ideas"))
    bar = world.shell.window.frame.side_bar
    assert bar.width() < 120
    assert {each.toolTip() for each in bar.places.values()} == {
        each.text() for each in bar.places.values()
    }


def _scrolls_so(window: QWidget, said: str) -> bool:
    """It is what is meant: all of a page is wider than the window."""
    (area,) = window.findChildren(Magnified) or (None,)
    return area is not None and said.endswith("in qt_scrollarea_viewport") and "wider" in said
