"""Where a step that was undone, or done again, can be seen."""

from uuid import UUID

from tlc_desktop.storage import records
from tlc_desktop.storage.base import is_noted
from tlc_desktop.storage.undo_log import RowChange, Step
from tlc_desktop.ui.page import Page
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.window.page_table import PAGES
from tlc_desktop.ui.window.record_table import RECORDS, place_of


def where_seen(step: Step, page: Page) -> Place | None:
    """Where to go to see what a step did; None where it is seen on the page that is shown."""
    changes = [change for change in step.changes if not is_noted(change.table)]
    gone = {UUID(change.id) for change in changes if _is_gone(change)}
    places = [_place(change, gone) for change in changes]
    seen = (_is_seen(c, place, page) for c, place in zip(changes, places, strict=True))
    if not places or any(seen):
        return None
    shown = dict.fromkeys(place for place in places if place.record is not None)
    if len(shown) > 1 and all(map(_is_binned, changes)):
        return Place(PAGES[places[0].page].section)  # several went, or came back: their list
    return next(iter(shown), places[0])


def _is_gone(change: RowChange) -> bool:
    return change.after is None or change.after["deleted_at"] is not None


def _is_binned(change: RowChange) -> bool:
    """Whether a row went into the bin, or came out of it."""
    before, after = change.before, change.after
    return bool(before and after and before["deleted_at"] != after["deleted_at"])


def _place(change: RowChange, gone: set[UUID]) -> Place:
    """The page of the record, or the list that it stood in."""
    kind, record, shown_by = records.record_of(change)
    if kind not in RECORDS:
        return Place("settings")
    place = place_of(kind, record, shown_by)
    return Place(PAGES[place.page].section) if place.record in gone else place


def _is_seen(change: RowChange, place: Place, page: Page) -> bool:
    """Whether a page shows the record, or is a list that follows such records.

    A page for one record at a time, while it has none, follows only those that have their place on it.
    """
    here = page.place
    if here.record is None:
        for_one = any(here.page == line.page for line in RECORDS.values())
        return change.table in page.SHOWS and (not for_one or here.page == place.page)
    if (
        PAGES[here.page].alone and change.table in page.SHOWS
    ):  # all of its record is to be seen there
        return here.record == place.record
    if (here.page, here.record) == (place.page, place.record):
        return True
    return here.record == records.belongs_to(change) and change.table in page.SHOWS
