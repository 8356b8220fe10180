"""Every ratio that the program promises, each against its baseline: `python -m tests.bench`.

With `--smoke` each runs once, on a tenth of the ten years and of the pages, and only
shows that it can be measured: a busy machine says nothing about speed.
"""

import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from tests.bench.timing import RUNS, Ratio

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def measured(folder: Path, *, smoke: bool) -> Iterator[Ratio]:
    """Each ratio as it is measured; the files are made in `folder`."""
    # Here, so that the platform is chosen before Qt is.
    from tests.bench import (
        backing_up,
        catching,
        ciphered,
        free_periods,
        opening_pages,
        packs,
        printing,
        saving,
        searching,
        starting,
        ten_years,
    )
    from tlc_desktop.domain.communities import Language
    from tlc_desktop.storage import sample

    runs = 0 if smoke else RUNS
    small, grown = folder / "sample.tlc", folder / "ten years.tlc"
    sample.make(small, Language.ENGLISH, date(2026, 11, 23))
    ten_years.make(grown, part=0.1 if smoke else 1.0)
    gc.freeze()  # what is there now stays: before each measurement all that was made is looked through
    yield from starting.ratios(small, grown, folder, runs)
    yield from opening_pages.ratios(grown, runs)
    yield from ciphered.ratios(grown, folder, runs)
    yield from free_periods.ratios(folder / "free periods.tlc", runs)
    yield from searching.ratios(grown, runs)
    yield from backing_up.ratios(grown, folder, runs)
    yield from catching.ratios(grown, runs)
    yield from saving.ratios(grown, runs)  # after them: it saves what no hash knows of, too
    yield from printing.ratios(small, runs)
    yield from packs.ratios(small, runs)


def _hear(_kind: QtMsgType, _where: QMessageLogContext, said: str) -> None:
    """Print what Qt says, but what it says of every window off screen."""
    if "propagateSizeHints" not in said:
        print(said, file=sys.stderr)


def main() -> int:
    """Print every ratio; 1 when one does not hold, unless it is only a smoke run."""
    smoke = "--smoke" in sys.argv[1:]
    qInstallMessageHandler(_hear)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder  # so that no backup is left behind
        found: list[Ratio] = []
        for ratio in measured(Path(folder), smoke=smoke):
            found.append(ratio)
            print(ratio.line(), flush=True)
    broken = [ratio.name for ratio in found if not ratio.holds]
    if smoke:
        print(f"{len(found)} ratios can be measured.")
        return 0
    print("All hold." if not broken else f"Too slow: {', '.join(broken)}.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
