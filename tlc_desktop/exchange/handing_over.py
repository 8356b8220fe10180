"""Handing a term over: a file that leaves, and its line in the ledger."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tlc_desktop.domain.exports import Export
from tlc_desktop.exchange.term_file import PackedTerm
from tlc_desktop.storage import exports, files
from tlc_desktop.storage.store import Store

STEP = str(QT_TRANSLATE_NOOP("Steps", "Hand a term over"))


def hand_over(store: Store, term: PackedTerm, path: Path, day: date) -> Export:
    """Put a term where it is to go, over a file that is there, and note that it left.

    Written beside first, then the line, then its name: nothing leaves without its line, even
    in a power cut. Where it cannot be given its name, the line is taken back.

    Args:
        store: The community whose ledger it is.
        term: What leaves.
        path: Where it goes.
        day: Today.

    Returns:
        The line.

    Raises:
        UserError: The file cannot be written, or the ledger; what was at `path` is as it was.
    """
    line = term.line(day)
    with files.written_beside(path, term.content) as made:
        with store.change(STEP) as session:
            key = exports.add(session, line)
        try:
            files.put(made)
        finally:
            if made.path.exists():
                with store.change(STEP) as session:
                    exports.take_back(session, key)
    return line
