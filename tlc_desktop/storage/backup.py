"""A copy kept aside, made a community's file again."""

import shutil
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from tlc_desktop.domain.errors import FileExists
from tlc_desktop.storage import opening
from tlc_desktop.storage.files import explained, replace_with_retry
from tlc_desktop.storage.store import Store


def restore(backup: Path, path: Path) -> None:
    """Make a file of a backup, whole or not at all; the backup itself is only read.

    Raises:
        UserError: There is a file already, or the backup cannot be opened or read to its end.
    """
    if path.exists():
        raise FileExists(path)
    opening.look(backup)
    with explained(path), TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
        # Where it may be brought up to date, which a backup on a stick must not be.
        part = Path(folder) / path.name
        with explained(backup):
            shutil.copyfile(backup, part)
            if opening.journal(backup).exists():  # of a change that was cut off: undone when opened
                shutil.copyfile(opening.journal(backup), opening.journal(part))
        with closing(Store(part)) as opened:
            opened.check()
        if path.exists():
            raise FileExists(path)
        replace_with_retry(part, path)
