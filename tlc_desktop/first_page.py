"""*Today*, shown before the file is open and the rest of the program is read."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import UserError
from tlc_desktop.i18n.languages import Words
from tlc_desktop.storage import today
from tlc_desktop.storage.today import Glance
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.today.view import TodayPage
from tlc_desktop.ui.window.main_window import MainWindow
from tlc_desktop.ui.window.requests import GoTo, Request

if TYPE_CHECKING:
    from tlc_desktop.storage.store import Store


def glance(path: Path, language: Language) -> Glance | None:
    """What is on the page now; None where it cannot be read yet, which opening the file explains."""
    try:
        return today.glance(path, datetime.now(), language)
    except (UserError, dbapi2.Error):
        return None


def show(
    window: MainWindow,
    seen: Glance,
    store: "Callable[[], Store]",
    words: Words,
    keep: Callable[[Request], None],
) -> TodayPage:
    """Put the page into a window.

    Args:
        window: The window.
        seen: What is on the page.
        store: Waits for the open file.
        words: The window's.
        keep: Keeps the places that are clicked on, until one can go there.
    """
    ours, frame = seen.community, window.frame
    desk = Desk(Workspace(store, seen.drafts), words, community=ours)
    page = TodayPage(desk, seen.today)
    frame.side_bar.show_community(ours.name, ours.school, ours.is_sample)
    frame.strip.setVisible(ours.is_sample)
    frame.page_area.add(page)
    frame.page_area.show_sheet(page)

    def wish(place: Place) -> None:
        keep(GoTo(place))

    def wish_for_page(name: str) -> None:
        wish(Place(name))

    desk.went.connect(wish)
    frame.side_bar.chosen.connect(wish_for_page)
    return page
