"""Handing a file over that leaves: a term, or all that is a member's; and its line in the ledger."""

from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.exports import Export
from tlc_desktop.storage import exports, files
from tlc_desktop.storage.store import Store

STEP = str(QT_TRANSLATE_NOOP("Steps", "Hand a file over"))


class Packed(Protocol):
    """A file before it is written anywhere, which knows its line of the ledger."""

    @property
    def content(self) -> bytes:
        """What stands in it."""
        ...

    def line(self, day: date) -> Export:
        """What the ledger says of it."""
        ...


def hand_over(store: Store, file: Packed, path: Path, day: date) -> Export:
    """Put a file where it is to go, over a file that is there, and note that it left.

    Written beside first, then the line, then its name: nothing leaves without its line, even
    in a power cut. Where it cannot be given its name, the line is taken back.

    Args:
        store: The community whose ledger it is.
        file: What leaves.
        path: Where it goes.
        day: Today.

    Returns:
        The line.

    Raises:
        UserError: The file cannot be written, or the ledger; what was at `path` is as it was.
    """
    line = file.line(day)
    with files.written_beside(path, file.content) as made:
        with store.change(STEP) as session:
            key = exports.add(session, line)
        try:
            files.put(made)
        finally:
            if made.path.exists():
                with store.change(STEP) as session:
                    exports.take_back(session, key)
    return line
