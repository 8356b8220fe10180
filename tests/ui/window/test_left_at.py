"""The place at which the program was cut off."""

from pathlib import Path
from uuid import UUID

import pytest

from tlc_desktop.settings import Recent, Settings
from tlc_desktop.ui.place import HOME, Place
from tlc_desktop.ui.window.left_at import keep, left_at

FILE = Path("/circle.tlc")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings(tmp_path / "settings.ini")
    made.opened(Recent(FILE, "Circle"))
    return made


@pytest.mark.parametrize(
    "place",
    [
        Place("idea", UUID(int=7)),
        Place("print", UUID(int=7), "agenda"),
        Place("search", text="«شاي» | a:b"),
    ],
)
def test_every_place_is_there_at_the_next_start(settings: Settings, place: Place) -> None:
    keep(settings, place)
    settings.write()
    again = Settings(settings.path)
    assert left_at(again, FILE) == place
    assert left_at(again, Path("/other.tlc")) is None


@pytest.mark.parametrize(
    "text", ["idea|123", "7", "[1]", '["idea", "7", "", ""]', '["nowhere", "", "", ""]']
)
def test_a_place_that_is_none_is_today(settings: Settings, text: str) -> None:
    """So wrote an older program, which packed it otherwise, or somebody by hand."""
    settings.place = text
    assert left_at(settings, FILE) == HOME


def test_after_the_window_was_closed_in_peace_it_is_none(settings: Settings) -> None:
    keep(settings, Place("ideas"))
    keep(settings, None)
    assert left_at(settings, FILE) is None
