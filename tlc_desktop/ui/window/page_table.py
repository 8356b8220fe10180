"""Every page of the window, by the name that a `Place` gives it.

Pages are imported when first wanted, or ahead of that on another thread: the
first one is shown before the modules of the last are read.
"""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, cast

from tlc_desktop.deferred import later
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.ui.place import Place

if TYPE_CHECKING:
    from tlc_desktop.printing import kinds
    from tlc_desktop.ui.desk import Desk
    from tlc_desktop.ui.page import Page
else:
    kinds = later("tlc_desktop.printing.kinds")

MakePage = Callable[["Desk"], "Page"]

PAGES: dict[str, tuple[str, str]] = {
    "today": ("tlc_desktop.ui.today.view", "TodayPage"),
    "meetings": ("tlc_desktop.ui.meetings.list_view", "MeetingsPage"),
    "meeting": ("tlc_desktop.ui.meetings.view", "MeetingPage"),
    "ideas": ("tlc_desktop.ui.ideas.list_view", "IdeasPage"),
    "idea": ("tlc_desktop.ui.ideas.view", "IdeaPage"),
    "tryouts": ("tlc_desktop.ui.tryouts.view", "TryOutsPage"),
    "people": ("tlc_desktop.ui.members.view", "PeoplePage"),
    "terms": ("tlc_desktop.ui.terms.list_view", "TermsPage"),
    "term": ("tlc_desktop.ui.terms.view", "TermPage"),
    "search": ("tlc_desktop.ui.search.view", "SearchPage"),
    "print": ("tlc_desktop.ui.print.view", "PrintPage"),
    "bin": ("tlc_desktop.ui.bin.view", "BinPage"),
    "settings": ("tlc_desktop.ui.settings.view", "SettingsPage"),
    "ledger": ("tlc_desktop.ui.exchange.ledger_view", "LedgerPage"),
}

# The place in the side bar that a page belongs to; a page with none is reached from the menu.
SECTIONS = {
    "meeting": "meetings",
    "idea": "ideas",
    "term": "terms",
}


def page(name: str) -> MakePage:
    """What makes the page; reads its module if that was not done yet."""
    module, made_by = PAGES[name]
    return cast("MakePage", getattr(import_module(module), made_by))


def section(place: Place) -> str:
    """The page of the side bar's place that a place belongs to; empty for none."""
    page = _page_of_subject(place.kind) if place.page == "print" else place.page
    found = SECTIONS.get(page, page)
    return found if found in PAGES else ""


def _page_of_subject(kind: str) -> str:
    """The page of what a kind of printed page is about; empty where there is no such kind."""
    try:
        return kinds.kind(kind).subject.page
    except RecordNotThere:
        return ""
