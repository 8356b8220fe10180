"""A backup in the place of a community's file: what stood there is kept aside, and is told before."""

from pathlib import Path

from tlc_desktop.domain.errors import FileNotKept
from tlc_desktop.domain.text import one_line
from tlc_desktop.storage import backups, opening, torn_rows
from tlc_desktop.storage.backup import make_search_anew
from tlc_desktop.storage.base import row_kinds
from tlc_desktop.storage.cipher import Key
from tlc_desktop.storage.files import OF_SQLITE, beside, copy_blocks, explained, free_path, put
from tlc_desktop.storage.salvage import NotRead, content_of
from tlc_desktop.storage.store import prove


def changed_since(
    backup: Path, path: Path, key: Key | None = None, now_key: Key | None = None
) -> list[NotRead]:
    """The records of a file, be it damaged, that a backup of it has not, or not as they are now.

    Args:
        backup: The backup.
        path: The file.
        key: The backup's, where that has a passphrase.
        now_key: The file's, where that has one: it may be another.
    """
    then, now = (torn_rows.read(content_of(*each)) for each in ((backup, key), (path, now_key)))
    found: list[NotRead] = []
    for table, rows in now.rows.items():
        title, before = row_kinds()[table].TITLE, then.rows.get(table, {})
        for record, row in rows.items():
            if title and row["deleted_at"] is None and before.get(record) != row:
                found.append(NotRead(table, one_line(row[title])))
    return found


def restore_over(backup: Path, path: Path, key: Key | None = None) -> None:
    """Put what a backup holds in the place of a file, or where it was; it is opened, read through and compared.

    What stood there is kept first, with what SQLite left beside it, in `recovered` beside the backups.

    Args:
        backup: The backup.
        path: The file, which then has the backup's passphrase, or none.
        key: The backup's, where that has one.

    Raises:
        UserError: It is not done; what was there is there, or in `recovered`.
    """

    def proved(place: Path) -> None:
        prove(place, key)
        is_of_now = opening.look(backup, key) == opening.SCHEMA_VERSION
        if is_of_now and backups.held_by(place, key) != backups.held_by(backup, key):
            raise FileNotKept(path)

    with beside(path) as made:
        opening.look(backup, key)
        copy_blocks(backup, made.path)
        _keep(made.place)
        make_search_anew(made.path, key)
        put(made, proved)


def recovered(path: Path) -> Path:
    """Where what was replaced is kept."""
    return backups.folder_of(path) / "recovered"


def _keep(path: Path) -> None:
    """Copy a file, and what lies beside it, into a folder of its own."""
    there = [each for end in ("", *OF_SQLITE) if (each := path.with_name(path.name + end)).exists()]
    if not there:
        return
    folder = free_path(recovered(path) / path.stem, " ")
    with explained(folder):
        folder.mkdir(parents=True)
        for each in there:
            copy_blocks(each, folder / each.name)
