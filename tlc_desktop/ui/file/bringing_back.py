"""Bringing a community back from a backup, after saying what would be lost."""

from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import FileBusy, UserError
from tlc_desktop.domain.file_endings import COMMUNITY_ENDING
from tlc_desktop.exchange import whole_file
from tlc_desktop.file_lock import FileLock, take
from tlc_desktop.i18n.formats import Formats, formats_of
from tlc_desktop.storage import own_folder, restoring
from tlc_desktop.storage.cipher import Key
from tlc_desktop.storage.files import explained, free_path, with_its_folder
from tlc_desktop.storage.salvage import NotRead
from tlc_desktop.ui.file.asking_key import Keys
from tlc_desktop.ui.running import tasks
from tlc_desktop.ui.widgets import dialogs
from tlc_desktop.ui.window.requests import Restore

translate = QCoreApplication.translate
TITLES = 6


@dataclass(frozen=True, slots=True)
class _Found:
    """What a backup would take the place of.

    Attributes:
        key: The backup's, where it has a passphrase.
        now: The file's, where it has one that is known.
        is_closed: The file has a passphrase.
        lost: What the backup has not.
    """

    key: Key | None
    now: Key | None
    is_closed: bool
    lost: list[NotRead]


def bring_back(
    window: QWidget,
    asked: Restore,
    keys: Keys,
    language: Language,
    let_go: Callable[[], bool],
    then: Callable[[Path, Key | None], None],
) -> None:
    """Say what would be lost, and put a backup in the place of a file if that is wanted.

    Args:
        window: Where it is said.
        asked: The backup, and its file; where the folder of that is gone, it goes where new files go.
        keys: What opens the two, as far as it is known.
        language: The window's.
        let_go: Closes the file, should it be open; False to stay with it.
        then: Opens what was brought back, or what is still there, with its key.
    """

    def begin(key: Key | None) -> None:
        doing = translate("Restore", "Looking what would be lost")
        tasks.run(window, doing, lambda _progress: _look(asked, keys, key), told)

    def told(found: _Found) -> None:
        if asked.path.exists() and not _is_wanted(window, found, formats_of(language)):
            return
        if let_go():
            doing = translate("Restore", "Bringing the backup back")
            tasks.run(
                window,
                doing,
                lambda _progress: _restore(asked, found.key),
                lambda done: end(found, *done),
            )

    def end(found: _Found, place: Path, trouble: UserError | None) -> None:
        then(place, found.key if trouble is None else found.now)
        if trouble is not None:
            raise trouble

    said = translate(
        "Restore", "It is the one that the file had when this backup was made; or the code of then."
    )
    keys.ask(window, asked.backup, said, begin)


@contextmanager
def _backup(asked: Restore) -> Generator[Path]:
    """The backup; made for the moment, where all that is left is what was written down as text."""
    if asked.backup.suffix == COMMUNITY_ENDING:
        yield asked.backup
        return
    with explained(asked.path), TemporaryDirectory(dir=asked.backup.parent) as folder:
        made = Path(folder) / f"a{COMMUNITY_ENDING}"
        whole_file.make(made, asked.backup)
        yield made


def _look(asked: Restore, keys: Keys, key: Key | None) -> _Found:
    now, is_closed, lost = None, False, list[NotRead]()
    with suppress(UserError):  # nothing can be read of it: then nothing is lost that was there
        typed = () if key is None else (key,)
        is_closed, now = Keys(keys.path, (*keys.known, *typed), keys.words).of(asked.path)
        if now is not None or not is_closed:
            with _backup(asked) as backup:
                lost = restoring.changed_since(backup, asked.path, key, now)
    return _Found(key, now, is_closed, lost)


def _restore(asked: Restore, key: Key | None) -> tuple[Path, UserError | None]:
    path = asked.path
    try:
        anew = free_path(own_folder.files_folder() / path.name, " ")
        place = path if path.parent.is_dir() else with_its_folder(anew)
        lock = take(place)
        if not isinstance(lock, FileLock):
            raise FileBusy(place)
        try:
            with _backup(asked) as backup:
                restoring.restore_over(backup, place, key)
        finally:
            lock.let_go()
    except UserError as trouble:
        return path, trouble
    return place, None


def _is_wanted(window: QWidget, found: _Found, shown: Formats) -> bool:
    said = [
        translate(
            "Restore",
            "The file takes the place of the one that is there now, which is kept beside the backups.",
        )
    ]
    if found.lost:
        titles = shown.list([each.title for each in found.lost[:TITLES] if each.title])
        more = translate(
            "Restore",
            "What was written since is not in it. Number of records: {count}. For example: {titles}.",
        )
        said.append(more.format(count=shown.number(len(found.lost)), titles=titles))
    said += _of_passphrases(found)
    return dialogs.ask(
        window,
        "restore",
        translate("Restore", "Bring this backup back?"),
        "\n".join(said),
        translate("Restore", "Bring it back"),
    )


def _of_passphrases(found: _Found) -> list[str]:
    """What changes for whoever opens the file."""
    said: list[str] = []
    if found.is_closed and found.now is None:
        said.append(
            translate(
                "Restore",
                "What was written since cannot be told: the file that is there now has another passphrase.",
            )
        )
    if found.is_closed and found.key is None:
        said.append(
            translate(
                "Restore",
                "The backup was made before there was a passphrase: anybody can read it. Set the passphrase again in the settings.",
            )
        )
    elif found.key is not None and found.now not in (None, found.key):
        said.append(
            translate("Restore", "From then on the file opens with the passphrase of the backup.")
        )
    return said
