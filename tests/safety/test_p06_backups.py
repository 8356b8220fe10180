"""P6: whatever fails while a backup is made, the disk decays under it, or it is read back wrong, one that is marked good restores."""

import random
import re
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from tests.beginnings import DAY, begin
from tests.laws import tries
from tests.safety.figures import Figures
from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import backup, backups, copying, files, ideas, whole
from tlc_desktop.storage.store import Store

PLACES = (
    (copying, "write_pages"),
    *((files, name) for name in ("_sync", "replace_with_retry", "_sync_folder", "sum_of")),
)
FAILS, SPOILS = 0.02, 0.2


class Faults:
    """Has what writes, and what reads back, fail now and then, and the disk turn a byte between.

    Attributes:
        many: How many there were.
    """

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self.many = 0

    def into(self, act: Callable[..., Any]) -> Callable[..., Any]:
        """`act`, that may fail, and may find or leave something else than what was meant."""

        def sometimes(*given: Any, **named: Any) -> Any:
            if self._dice.random() < FAILS:
                self.many += 1
                raise OSError(self._dice.choice((5, 28, 13)), "injected")
            place = next((each for each in reversed(given) if isinstance(each, Path)), None)
            spoils = self._dice.random() < SPOILS and place is not None
            # What was read back whole may decay later: no proof can know of that.
            if spoils and act.__name__ == "sum_of":
                self._spoil(place)
            done = act(*given, **named)
            if spoils and act.__name__ != "sum_of":
                self._spoil(place)
            return done

        return sometimes

    def _spoil(self, path: Path | None) -> None:
        """Turn a bit of a backup, as often as not one of a word in it."""
        if path is None or path.suffix != ".tlc" or not path.exists():
            return
        content = bytearray(path.read_bytes())
        words = [each.start() for each in re.finditer(rb"Wait|Circle", content)]
        anywhere = self._dice.randrange(len(content))
        at = self._dice.choice([anywhere, self._dice.choice(words or [anywhere])])
        content[at] ^= 1 << self._dice.randrange(7)
        path.write_bytes(content)
        self.many += 1


def test_no_fault_leaves_one_marked_good_that_does_not_restore(
    tmp_path: Path, figure: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults, wanted, marked, broken = Faults(6), tries(1000, 30), 0, list[str]()
    file = begin(tmp_path / "Tuesday Circle.tlc", Community("Tuesday Circle"))
    with file.change("Add idea") as session:
        ideas.add(session, Idea("Wait three seconds", DAY))
    said, last = whole.dump(file), 0
    while faults.many < wanted or not marked:
        with monkeypatch.context() as failing, suppress(UserError):
            for module, name in PLACES:
                failing.setattr(module, name, faults.into(getattr(module, name)))
            backups.made(file, Why.ASKED)
        newest = next(iter(backups.kept(file.path)), None)
        if newest is None or newest.proved_on is None or newest.number == last:
            continue
        marked, last = marked + 1, newest.number
        if restored(newest.path, tmp_path / "again.tlc") != said:
            broken.append(newest.path.name)
    file.close()
    figure(
        "P6",
        f"faults while a backup is made and read back; {marked:,} counted",
        faults.many,
        broken,
    )


def restored(path: Path, place: Path) -> whole.Records | None:
    """All that a backup holds, brought back; None where it cannot be."""
    try:
        backup.restore(path, place)
        with closing(Store(place)) as again:
            return whole.dump(again)
    except UserError:
        return None
    finally:
        place.unlink(missing_ok=True)
