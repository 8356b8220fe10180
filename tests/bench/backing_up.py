"""A backup that is proved, against a plain copy of the same file that is synced; and opening, looked through by itself."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from tests.bench.starting import seconds_until
from tests.bench.timing import Ratio, at_most, cpu_seconds, in_turn, measured, seconds
from tlc_desktop.domain.backups import Why
from tlc_desktop.storage import backups
from tlc_desktop.storage.files import copy_blocks
from tlc_desktop.storage.store import Store


def ratios(grown: Path, folder: Path, runs: int) -> Iterator[Ratio]:
    """A proved backup, and opening with the look through every letter, of ten years."""
    with closing(Store(grown)) as opened:
        # The best of each: a disk, and a machine that others use, only ever add to it.
        ours, plain = _best(
            lambda: backups.made(opened, Why.ASKED), lambda: _plain_copy(grown), runs
        )
        worked = cpu_seconds(lambda: backups.made(opened, Why.ASKED))
    yield at_most(
        "a proved backup, ten years",
        "a plain copy, synced",
        (ours, plain),
        3,
        note=f"the processor worked {1000 * worked:.0f} ms of it",
    )
    looked = in_turn(
        lambda: seconds_until(folder, grown, "settled"),
        lambda: seconds_until(folder, grown, "unread"),
        min(runs, 3),
    )
    yield at_most("opened, ten years, looked through", "the same never looked through", looked, 1.3)


def _best(
    ours: Callable[[], object], baseline: Callable[[], object], runs: int
) -> tuple[float, float]:
    pairs = measured(lambda: (seconds(ours), seconds(baseline)), runs)
    return min(a for a, _ in pairs), min(b for _, b in pairs)


def _plain_copy(path: Path) -> None:
    copied = path.with_name("plain")
    copied.unlink(missing_ok=True)
    copy_blocks(path, copied)
    handle = os.open(copied, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
