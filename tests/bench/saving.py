"""One change saved, against the raw driver writing the same rows under the same settings."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sqlcipher3 import dbapi2

from tests.bench.timing import Ratio, at_most, in_turn, seconds
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import content_hash, ideas, undo_log
from tlc_desktop.storage.driver import SETTINGS
from tlc_desktop.storage.store import Store

CHANGES = 20


def ratios(path: Path, runs: int) -> Iterator[Ratio]:
    """Typed text to disk: the row, its undo step, and its search row."""
    opened = Store(path)
    with opened.change("Add idea") as session:
        key = ideas.add(session, Idea("Exit slips", date(2026, 11, 23), words="x"))

    def ours() -> float:
        def save() -> None:
            for n in range(CHANGES):
                with opened.change("Edit words", joins="typed") as session:
                    ideas.edit(
                        session, key, lambda idea, n=n: replace(idea, words=f"{sentence} {n}")
                    )

        return seconds(save) / CHANGES

    sentence = "Before the bell each pupil answers one question on a scrap of paper. " * 4
    raw = connect(path)
    write = _raw_writer(raw, key.hex, sentence)

    def baseline() -> float:
        return seconds(lambda: [write(n) for n in range(CHANGES)]) / CHANGES

    pair = in_turn(ours, baseline, runs)
    share = 100 * _fsync_seconds(path) / pair[0]
    yield at_most(
        "one change saved",
        "the raw driver, same rows",
        pair,
        4,
        note=f"its fsyncs are about {min(share, 100):.0f} % of it",
    )
    unhashed = in_turn(ours, lambda: _unhashed(ours), 3 * runs)
    yield at_most("a save with its content hash", "the same without it", unhashed, 1.2)
    raw.close()
    opened.close()


def _unhashed(save: Callable[[], float]) -> float:
    """How long `save` takes where no hash is kept."""
    with (
        patch.object(content_hash, "follow"),
        patch.object(content_hash, "digest", return_value=b""),
        patch.object(undo_log, "_is_whole", return_value=True),
    ):
        return save()


def connect(path: Path) -> dbapi2.Connection:
    connection = dbapi2.connect(str(path), isolation_level=None)
    for name, value in SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}")
    return connection


def _raw_writer(raw: dbapi2.Connection, key: str, sentence: str) -> Callable[[int], None]:
    """Writes the rows of one change: the idea, the step with both images, the search row."""
    names = [row[1] for row in raw.execute("PRAGMA table_info(idea)").fetchall()]

    def image() -> dict[str, Any]:
        row = raw.execute("SELECT * FROM idea WHERE id = ?", (key,)).fetchone()
        return dict(zip(names, row, strict=True))

    def write(n: int) -> None:
        raw.execute("BEGIN IMMEDIATE")
        before = image()
        raw.execute("UPDATE idea SET words = ? WHERE id = ?", (f"{sentence} raw {n}", key))
        changes = json.dumps([("idea", key, before, image())], ensure_ascii=False)
        raw.execute("DELETE FROM undo_step WHERE joins = 'raw'")
        raw.execute(
            "INSERT INTO undo_step (label, joins, changes, undone, hash)"
            " VALUES ('x', 'raw', ?, 0, x'')",
            (changes,),
        )
        shown = f"Exit slips\n{sentence} raw {n}"
        raw.execute(
            "UPDATE search_text SET shown = ?, folded = ? WHERE record = ?",
            (shown, shown.lower(), key),
        )
        raw.execute("COMMIT")

    return write


@contextmanager
def _beside(path: Path) -> Iterator[int]:
    probe = path.with_name("fsync")
    handle = os.open(probe, os.O_RDWR | os.O_CREAT)
    try:
        yield handle
    finally:
        os.close(handle)
        probe.unlink()


def _fsync_seconds(path: Path) -> float:
    """How long the five fsyncs of a commit in TRUNCATE mode take on this disk."""
    with _beside(path) as handle:

        def five() -> None:
            for _ in range(5):
                os.write(handle, bytes(4096))
                os.fsync(handle)

        return min(seconds(five) for _ in range(20))
