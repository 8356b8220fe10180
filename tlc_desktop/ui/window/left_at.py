"""The place at which the program was cut off, as the settings keep it."""

import json
from pathlib import Path
from uuid import UUID

from tlc_desktop.domain.same_file import is_same
from tlc_desktop.settings import Settings
from tlc_desktop.ui.place import HOME, Place
from tlc_desktop.ui.window import page_table


def keep(settings: Settings, place: Place | None) -> None:
    """Remember where one is; None when the window is closed in peace."""
    settings.place = _text_of(place) if place else ""


def left_at(settings: Settings, path: Path) -> Place | None:
    """Where the program was cut off in a file; None where it was not."""
    recent = settings.recent
    if not settings.place or not recent or not is_same(recent[0].path, path):
        return None
    return _place_of(settings.place)


def is_home(settings: Settings, path: Path) -> bool:
    """Whether a file is opened at Today: not where the program was cut off elsewhere."""
    place = left_at(settings, path)
    return place is None or place.page == HOME.page


def _text_of(place: Place) -> str:
    record = str(place.record) if place.record else ""
    return json.dumps([place.page, record, place.kind, place.text], ensure_ascii=True)


def _place_of(text: str) -> Place:
    """The place that was written; Today for what an older program wrote, or somebody by hand."""
    try:
        page, record, kind, looked_for = (str(each) for each in json.loads(text))
        place = Place(page, UUID(record) if record else None, kind, looked_for)
    except (ValueError, TypeError):
        return HOME
    return place if page in page_table.PAGES else HOME
