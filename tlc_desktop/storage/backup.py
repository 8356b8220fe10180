"""A copy kept aside, made a community's file again."""

from contextlib import closing
from pathlib import Path

from tlc_desktop.storage import opening, search
from tlc_desktop.storage.cipher import Key
from tlc_desktop.storage.files import beside, copy_blocks, put
from tlc_desktop.storage.store import Store, prove


def restore(backup: Path, path: Path, key: Key | None = None) -> None:
    """Make a file of a backup, whole or not at all; the backup itself is only read.

    Args:
        backup: The backup.
        path: Where there is no file yet.
        key: The key of both, where the backup has a passphrase.

    Raises:
        UserError: There is a file already, or the backup cannot be opened or read to its end.
    """
    with beside(path, over=False) as made:
        opening.look(backup, key)
        copy_blocks(backup, made.path)
        if opening.journal(backup).exists():  # of a change that was cut off: undone when opened
            copy_blocks(opening.journal(backup), opening.journal(made.path))
        # This brings it up to date, which a backup on a stick must not be.
        make_search_anew(made.path, key)
        put(made, lambda place: prove(place, key))


def make_search_anew(path: Path, key: Key | None = None) -> None:
    """Make what search knows of the rows anew, where it is not what they say; they are read through first.

    Raises:
        UserError: It is not one of ours, or its rows are not as they were written.
    """
    with closing(Store(path, key=key)) as opened:
        opened.check(search_too=False)
        with opened.connection() as connection:
            knows = search.holds(connection)
        if not knows:
            with opened.change("") as session:
                search.rebuild(session.connection())
                search.index_anew(session.connection())
