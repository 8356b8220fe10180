"""Bringing a community back from a backup, after saying what would be lost."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import FileBusy, UserError
from tlc_desktop.file_lock import FileLock, take
from tlc_desktop.i18n.formats import Formats, formats_of
from tlc_desktop.storage import own_folder, restoring
from tlc_desktop.storage.files import free_path, with_its_folder
from tlc_desktop.storage.salvage import NotRead
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.running.tasks import Progress
from tlc_desktop.ui.widgets import dialogs
from tlc_desktop.ui.window.requests import Restore

translate = QCoreApplication.translate
TITLES = 6


def bring_back(
    window: QWidget,
    asked: Restore,
    language: Language,
    let_go: Callable[[], bool],
    then: Callable[[Path], None],
) -> None:
    """Say what would be lost, and put a backup in the place of a file if that is wanted.

    Args:
        window: Where it is said.
        asked: The backup, and its file; where the folder of that is gone, it goes where new files go.
        language: The window's.
        let_go: Closes the file, should it be open; False to stay with it.
        then: Opens what was brought back, or what is still there.
    """
    backup, path = asked.backup, asked.path

    def look(_progress: Progress) -> list[NotRead]:
        with suppress(UserError):
            return restoring.changed_since(backup, path)
        return []  # nothing can be read of it: then nothing is lost that was there

    def told(lost: list[NotRead]) -> None:
        if path.exists() and not _is_wanted(window, lost, formats_of(language)):
            return
        if let_go():
            tasks.run(window, translate("Restore", "Bringing the backup back"), work, end)

    def work(_progress: Progress) -> tuple[Path, UserError | None]:
        try:
            anew = free_path(own_folder.files_folder() / path.name, " ")
            place = path if path.parent.is_dir() else with_its_folder(anew)
            lock = take(place)
            if not isinstance(lock, FileLock):
                raise FileBusy(place)
            try:
                restoring.restore_over(backup, place)
            finally:
                lock.let_go()
        except UserError as trouble:
            return path, trouble
        return place, None

    def end(done: tuple[Path, UserError | None]) -> None:
        place, trouble = done
        then(place)
        if trouble is not None:
            raise trouble

    tasks.run(window, translate("Restore", "Looking what would be lost"), look, told)


def _is_wanted(window: QWidget, lost: list[NotRead], shown: Formats) -> bool:
    said = translate(
        "Restore",
        "The file takes the place of the one that is there now, which is kept beside the backups.",
    )
    if lost:
        titles = shown.list([each.title for each in lost[:TITLES] if each.title])
        more = translate(
            "Restore",
            "What was written since is not in it. Number of records: {count}. For example: {titles}.",
        )
        said += "\n" + more.format(count=shown.number(len(lost)), titles=titles)
    return dialogs.ask(
        window,
        "restore",
        translate("Restore", "Bring this backup back?"),
        said,
        translate("Restore", "Bring it back"),
    )
