"""A passphrase set, changed and taken off: the file is written anew under another key, or under none."""

import os
from contextlib import closing
from pathlib import Path

from tlc_desktop.domain.errors import FileNotKept
from tlc_desktop.storage import backups, driver
from tlc_desktop.storage.cipher import Key
from tlc_desktop.storage.files import beside, explained, put
from tlc_desktop.storage.sql_errors import explained_sql
from tlc_desktop.storage.store import Store, prove


def write_anew(path: Path, old: Key | None, new: Key | None) -> None:
    """Write a file under another key, with its undo steps and what is half-typed; whole or not at all.

    Nobody may have the file open. Copies of it that were made before stay as they are.

    Args:
        path: The file.
        old: Its key until now, where it has a passphrase.
        new: The one that it is to have; with none, anybody can read it.

    Raises:
        UserError: It is not as it was written, there is no room, or the folder may not be written.
    """
    with closing(Store(path, key=old)) as opened:
        opened.check()
        content = backups.content_of(opened)

    def is_the_same(place: Path) -> None:
        prove(place, new)
        with closing(Store(place, key=new)) as written:
            if backups.content_of(written) != content:
                raise FileNotKept(path)

    with beside(path) as made, explained_sql(path):
        made.path.touch()
        _export(path, old, made.path, new)
        put(made, is_the_same)
    if new is not None:  # what stands as text for everybody; the next backup writes none
        readable = backups.readable(path)
        with explained(readable):
            readable.unlink(missing_ok=True)


def _export(path: Path, old: Key | None, target: Path, new: Key | None) -> None:
    with closing(driver.connect(path, key=old)) as connection:
        numbers = ("application_id", "user_version")
        found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in numbers]
        under = new.spelled() if new is not None else ""
        connection.execute("ATTACH DATABASE ? AS anew KEY ?", (os.fspath(target), under))
        connection.execute("PRAGMA anew.journal_mode = OFF")  # it has no name yet, and is synced
        connection.execute("PRAGMA anew.synchronous = OFF")
        connection.execute("BEGIN")
        connection.execute("SELECT sqlcipher_export('anew')")
        for name, number in zip(numbers, found, strict=True):
            connection.execute(f"PRAGMA anew.{name} = {number}")
        connection.execute("COMMIT")
