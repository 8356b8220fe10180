"""What tests begin with: files that are made once in a process, and are written anew for each test."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.storage import store
from tlc_desktop.storage.sample import make as make_sample  # also where a test stands in for it
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 23)
# A new file is of then: the times of what a test writes into it go on from there.
BEFORE = datetime(2025, 1, 1)


def write_sample(path: Path, language: Language = Language.ENGLISH, day: date = DAY) -> None:
    """Write the sample to `path`, as it is on a day."""
    path.write_bytes(_sample(language, day))


def write_new(path: Path, community: Community) -> None:
    """Write the file of a community in which there is nothing yet to `path`."""
    path.write_bytes(_new(community))


def begin(path: Path, community: Community, clock: Callable[[], datetime] = store.now) -> Store:
    """The open file of a community in which there is nothing yet."""
    write_new(path, community)
    return Store(path, clock)


@cache
def _sample(language: Language, day: date) -> bytes:
    return _made(lambda path: make_sample(path, language, day))


@cache
def _new(community: Community) -> bytes:
    return _made(lambda path: store.create(path, community, lambda: BEFORE).close())


def _made(make: Callable[[Path], None]) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.tlc"
        make(path)
        return path.read_bytes()
