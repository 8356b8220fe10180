"""The Hijri day and the halves of a day, where the community wants them: on every page that tells a day."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import looking
import pytest
from every_place import DAY, LARGE, SMALL, SPOTS, Spot, World
from PySide6.QtWidgets import QApplication

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.digits import western
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.languages import install
from tlc_desktop.storage import communities, meetings, terms
from tlc_desktop.ui.look import theme

# Places that write out the day of a meeting or of a term, and where it is chosen.
TOLD = ("today", "meetings", "meeting", "meetings_year", "terms", "term")
TOLD_IN = re.compile(r"14[45]\d|\d:\d\d|\d\u00a0h\u00a0")  # the year, or the hour
PLACES = [spot for spot in SPOTS if spot.name in (*TOLD, "settings")]


@pytest.fixture(scope="module", params=list(Language), ids=str)
def world(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[World]:
    made = World(tmp_path_factory.mktemp("hijri"), request.param)
    _want(made, wanted=True)
    yield made
    made.close()
    install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


def _want(world: World, *, wanted: bool) -> None:
    with world.workspace.change("Change settings") as session:
        communities.edit(session, lambda ours: replace(ours, hijri=wanted, half_days=wanted))


def _texts(world: World, name: str) -> str:
    spot = next(spot for spot in PLACES if spot.name == name)
    return "\n".join(looking.written(world.visit(spot)))


def _days(world: World) -> dict[str, date]:
    with world.workspace.read() as session:
        coming = meetings.meeting(session, world.records().coming).day
        term = terms.term(session, world.records().term)
    return {
        "today": DAY.replace(day=24),
        "meetings": coming,
        "meeting": coming,
        "terms": term.starts,
        "term": term.ends,
    }


def test_a_day_that_is_written_out_has_its_hijri_day(world: World) -> None:
    formats = world.desk.formats
    assert formats.has_hijri
    for name, day in _days(world).items():
        assert formats.hijri(day) in _texts(world, name), name


def test_without_the_wish_there_is_none(world: World) -> None:
    written = {name: world.desk.formats.hijri(day) for name, day in _days(world).items()}
    _want(world, wanted=False)
    try:
        for name, hijri in written.items():
            assert hijri
            assert hijri not in _texts(world, name), name
    finally:
        _want(world, wanted=True)


def test_hours_are_told_by_halves_of_the_day(world: World) -> None:
    with world.workspace.read() as session:
        starts = meetings.meeting(session, world.records().coming).opens_at
    shown = world.desk.formats.time(starts)
    of_the_day = Formats(world.desk.formats.language, world.desk.formats.figures).time(starts)
    assert shown != of_the_day
    for name in ("today", "meetings", "meeting"):
        said = _texts(world, name)
        assert shown.partition("\u00a0")[0] in said, name
        assert of_the_day not in said, name


@pytest.mark.parametrize("spot", PLACES, ids=lambda spot: spot.name)
def test_there_is_room_for_it(world: World, spot: Spot) -> None:
    found: list[str] = []
    for size in (SMALL, LARGE):
        window = world.visit(spot, size)
        seen = [
            *looking.clipped(window, lambda text: bool(TOLD_IN.search(western(text)))),
            *looking.outside(window),
            *looking.overlapping(window),
        ]
        found += [f"{size.width()}: {each}" for each in seen]
    assert not found, "\n".join(found)
