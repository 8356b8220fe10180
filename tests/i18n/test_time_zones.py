"""Time zones by their towns."""

from zoneinfo import available_timezones

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.time_zones import ZONES, here, place


def test_every_zone_is_one_and_has_its_own_town() -> None:
    assert set(ZONES) <= available_timezones()
    for language in Language:
        assert len({place(zone, words(language)) for zone in ZONES}) == len(ZONES)


def test_another_zone_is_called_as_it_is() -> None:
    assert place("America/New_York", words(Language.ARABIC)) == "New York"
    assert here() in available_timezones()
