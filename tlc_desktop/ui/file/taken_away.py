"""A file that was taken away: kept aside while the program runs, so that it can be brought back."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tlc_desktop.deferred import read_later
from tlc_desktop.domain.errors import FileBusy
from tlc_desktop.file_lock import FileLock, take
from tlc_desktop.settings import RECENT_KEPT, Recent, Settings, without
from tlc_desktop.storage.files import explained, free_path, replace_with_retry

if TYPE_CHECKING:
    from tlc_desktop.ui.widgets import dialogs
else:
    dialogs = read_later("tlc_desktop.ui.widgets.dialogs")

translate = QCoreApplication.translate
ENDING = ".away"


@dataclass(frozen=True, slots=True)
class TakenAway:
    """A file that was taken away.

    Attributes:
        file: What it was.
        kept: Where it is kept.
        lock: While it is held, no other start of the program brings it back.
    """

    file: Recent
    kept: Path
    lock: FileLock


def take_away(file: Recent, settings: Settings) -> TakenAway:
    """Put a file aside that is closed, and offer it no more.

    The settings know of it first: should the program be killed, `bring_back_left` finds it.

    Raises:
        UserError: The folder may not be written.
    """
    kept = free_path(file.path.with_name(file.path.name + ENDING), " ")
    lock = take(kept)
    if not isinstance(lock, FileLock):
        raise FileBusy(file.path)
    settings.recent = without(settings.recent, file.path)
    settings.away = {**settings.away, kept: file}
    with explained(file.path):
        replace_with_retry(file.path, kept)
    return TakenAway(file, kept, lock)


def bring_back(away: TakenAway, settings: Settings) -> Recent:
    """Give a file its name again, or one beside it where that is taken by now; what it is then.

    Raises:
        UserError: The folder may not be written.
    """
    path = free_path(away.file.path, " ")
    with explained(path):
        replace_with_retry(away.kept, path)
    _no_longer_away(away.kept, settings)
    away.lock.let_go()
    return replace(away.file, path=path)


def let_go_for_good(away: TakenAway, settings: Settings) -> None:
    """Delete a file that nobody wanted back.

    Raises:
        UserError: The folder may not be written.
    """
    with explained(away.kept):
        away.kept.unlink(missing_ok=True)
    _no_longer_away(away.kept, settings)
    away.lock.let_go()


def bring_back_left(settings: Settings) -> None:
    """Bring back what a program had put aside that was killed meanwhile.

    Raises:
        UserError: The folder may not be written.
    """
    for kept, file in settings.away.items():
        if not kept.exists():
            _no_longer_away(kept, settings)  # killed between the two, or its stick is elsewhere
        elif isinstance(lock := take(kept), FileLock):
            back = bring_back(TakenAway(file, kept, lock), settings)
            before = without(settings.recent, back.path)[: RECENT_KEPT - 1]
            settings.recent = [*before, back]  # before all others


def _no_longer_away(kept: Path, settings: Settings) -> None:
    settings.away = {path: file for path, file in settings.away.items() if path != kept}


def asked_to(window: QWidget) -> bool:
    """Whether somebody who was asked takes the sample away with what they wrote in it."""
    return dialogs.ask(
        window,
        "remove_sample",
        translate("App", "Take the sample away, with what was written in it?"),
        translate(
            "App",
            "Something was changed in it since it was made, and goes with it. Until the program"
            " is closed, it can be brought back.",
        ),
        translate("App", "Remove the sample"),
    )
