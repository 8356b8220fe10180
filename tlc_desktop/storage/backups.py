"""Backups of a community on this computer: made, proved, listed, thinned.

A file of its own each, and beside them a ledger of what was found when they were proved. What
counts is the file: one that the ledger does not know is looked at.
"""

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, replace
from datetime import date, datetime
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import RLock
from typing import Any, cast
from uuid import UUID

from sqlcipher3 import dbapi2

from tlc_desktop.domain.backups import AFTER_ERASING, PROVED_AGAIN, Backup, Why, may_go
from tlc_desktop.domain.errors import (
    DiskFull,
    FileDamaged,
    FileEmpty,
    FileForeign,
    PassphraseNeeded,
    PassphraseWrong,
    UserError,
)
from tlc_desktop.domain.file_endings import COMMUNITY_ENDING
from tlc_desktop.domain.same_file import real
from tlc_desktop.storage import cipher, content_hash, driver, opening, own_folder, store
from tlc_desktop.storage.cipher import Key
from tlc_desktop.storage.copying import HeldInMemory
from tlc_desktop.storage.files import explained, sum_of, with_its_folder, write_whole
from tlc_desktop.storage.sql_errors import explained_sql
from tlc_desktop.storage.store import Store

_LEDGER = "ledger.json"
_DIGITS = 6
# One at a time in this program: a window that closes may meet one that is being made.
_one_at_a_time = RLock()
Lines = dict[str, dict[str, Any]]


def folder_of(path: Path) -> Path:
    """Where the backups of the file at `path` lie: on this computer, wherever the file is."""
    place = real(path)
    mark = blake2b(str(place).encode(errors="surrogateescape"), digest_size=4).hexdigest()
    return own_folder.files_folder() / "backups" / f"{place.stem[:40].strip()} {mark}"


def _made_folder(path: Path) -> Path:
    return with_its_folder(folder_of(path) / _LEDGER).parent


def kept(path: Path, key: Key | None = None) -> tuple[Backup, ...]:
    """The backups of the file at `path`, the newest first.

    Args:
        path: The file.
        key: Its key, where it has a passphrase, for those that the ledger does not know.
    """
    folder = folder_of(path)
    lines = _lines(folder)
    found = [_kept(each, lines.get(each.name), key) for each in folder.glob(f"*{COMMUNITY_ENDING}")]
    return tuple(sorted(filter(None, found), key=lambda each: each.number, reverse=True))


def made(
    opened: Store,
    why: Why,
    clock: Callable[[], datetime] = store.now,
    *,
    then: HeldInMemory | None = None,
) -> Backup:
    """Make a backup, and let those go that are kept no longer.

    It is one only once it was opened, read through, counted, and read back from the disk.

    Args:
        opened: The file.
        why: What it is made for.
        clock: When it is made.
        then: What the file held before something risky; what it holds now without.

    Raises:
        FileDamaged: The file is not as it was written, and so would be its backup.
        UserError: There is no room, or the folder may not be written.
    """
    with _one_at_a_time:
        folder, when = _made_folder(opened.path), clock()
        number = 1 + max(map(_number, folder.iterdir()), default=0)
        path = folder / f"{number:0{_DIGITS}} {when:%Y-%m-%d} {why}{COMMUNITY_ENDING}"
        found = _written(opened, then, path)
        with _reading(path, opened.key) as connection:
            ideas, meetings, content = _holds(connection)
        new = Backup(path, number, when, why, when.date(), ideas, meetings, content, found)
        _write(folder, {**_lines(folder), path.name: _line(new)})
        _thin(opened.path)
        return new


def _written(opened: Store, then: HeldInMemory | None, path: Path) -> str:
    def proof(place: Path) -> None:
        _prove(place, opened.key)

    if then is None:
        return opened.copy(path, over=False, proof=proof)
    try:
        return then.hand_on(path, proof)
    except FileDamaged as trouble:
        raise FileDamaged(opened.path) from trouble


def look_through(opened: Store) -> None:
    """Read every letter of an open file; of a copy, since nobody may write while one is read.

    Raises:
        FileDamaged: It is not as it was written.
        UserError: There is no room for the copy.
    """
    folder = _made_folder(opened.path)
    with explained(folder), TemporaryDirectory(dir=folder) as place:
        opened.copy(Path(place) / "a.tlc", proof=lambda made: _prove(made, opened.key))


def before(opened: Store, why: Why) -> bool:
    """Make a backup before something risky, unless the newest holds all there is; whether one was made.

    A disk that is full holds up nobody who makes room on it, or erases a name.

    Raises:
        UserError: It cannot be made.
    """
    if not holds_all(opened):
        with suppress(DiskFull):
            made(opened, why)
            return True
    return False


def holds_all(opened: Store, then: HeldInMemory | None = None) -> bool:
    """Whether the newest backup was proved and holds all there is in a file, or was then."""
    newest = next(iter(kept(opened.path, opened.key)), None)
    if newest is None or newest.proved_on is None:
        return False
    if then is None:
        return newest.content == content_of(opened).hex()
    with closing(then.connect()) as connection:
        return newest.content == _content(connection)


def held(opened: Store) -> HeldInMemory:
    """What a file holds now, to be made a backup of while it changes already.

    Raises:
        UserError: It cannot be read.
    """
    return HeldInMemory(opened.path, opened.key)


def readable(path: Path) -> Path:
    """Where all that the file at `path` held at its newest backup stands as text, to be rebuilt from."""
    return folder_of(path) / "everything.json"


def prove_again(
    opened: Store,
    clock: Callable[[], datetime] = store.now,
    goes_on: Callable[[], bool] = lambda: True,
) -> None:
    """Read those backups through that were not for a month, and write down what was found.

    Args:
        opened: The file.
        clock: What day it is.
        goes_on: Asked before each whether there is time for it.
    """
    day = clock().date()
    for each in kept(opened.path, opened.key):
        if not goes_on():
            return
        if each.proved_on is None or abs(day - each.proved_on) >= PROVED_AGAIN:
            write_down(opened.path, _found_again(each, day, opened.key))


def write_down(path: Path, found: Backup) -> None:
    """Keep what was found of a backup of the file at `path`."""
    with _one_at_a_time:
        folder = folder_of(path)
        _write(folder, {**_lines(folder), found.path.name: _line(found)})


def _found_again(one: Backup, day: date, key: Key | None) -> Backup:
    """A backup as it is found; one that is not what it was counts as not proved.

    Of one that has the passphrase of another time, the bytes tell: they are those that were read through.
    """
    with suppress(UserError):
        found = sum_of(one.path)
        try:
            _prove(one.path, key)
        except (PassphraseNeeded, PassphraseWrong):
            return replace(one, proved_on=day if one.sum == found else None)
        if one.sum in ("", found):
            return replace(one, proved_on=day, sum=found)
    return replace(one, proved_on=None)


def end_with(opened: Store, member: UUID, day: date) -> None:
    """Of the backups of a file that hold a member who is erased on a day, write down when they go."""
    with _one_at_a_time:
        all_of_them = kept(opened.path, opened.key)
        ended = [
            replace(each, ends=day + AFTER_ERASING)
            if each.ends is None and may_hold(each.path, member, opened.key)
            else each
            for each in all_of_them
        ]
        with explained(opened.path):
            readable(opened.path).unlink(missing_ok=True)
        if ended:
            _write(folder_of(opened.path), {each.path.name: _line(each) for each in ended})


def may_hold(path: Path, member: UUID, key: Key | None) -> bool:
    """Whether a member is in the file at `path`, or it cannot be looked into."""
    try:
        return _holds_member(path, member, key)
    except (FileForeign, FileEmpty):
        return False  # it is no community's
    except UserError:
        return True


def is_closed(path: Path, key: Key | None) -> bool:
    """Whether the file at `path` cannot be looked into, for it has another passphrase."""
    try:
        opening.look(path, key)
    except (PassphraseNeeded, PassphraseWrong):
        return True
    except UserError:
        pass
    return False


def _holds_member(path: Path, member: UUID, key: Key | None) -> bool:
    with _reading(path, key) as connection:
        sql = "SELECT 1 FROM member WHERE id = ?"
        return connection.execute(sql, (member.hex,)).fetchone() is not None


@contextmanager
def _reading(path: Path, key: Key | None) -> Generator[dbapi2.Connection]:
    """A connection that only looks."""
    opening.look(path, key)
    own = _own(path, key)
    with (
        explained_sql(path),
        closing(driver.connect(path, key=own, only_reads=True)) as connection,
    ):
        yield connection


def _own(path: Path, key: Key | None) -> Key | None:
    """The key for a backup of a file that has one: none of one that was made before there was a passphrase."""
    with explained(path):
        return key if cipher.is_ciphered(path) else None


def salts_of(path: Path) -> list[bytes]:
    """What the file at `path` may begin with, as far as its backups tell, where it has a passphrase."""
    newest_first = sorted(folder_of(path).glob(f"*{COMMUNITY_ENDING}"), reverse=True)
    with explained(path):
        return [*dict.fromkeys(map(cipher.salt_of, newest_first))]


def _prove(path: Path, key: Key | None) -> None:
    """Open a backup and read it through; search is made anew of the rows when it is restored."""
    with closing(Store(path, key=_own(path, key))) as opened:
        opened.check(search_too=False)


def content_of(opened: Store) -> bytes:
    """The hash of all that is in a file, as it was written last."""
    with opened.connection() as connection:
        return content_hash.kept(connection)


def _holds(connection: dbapi2.Connection) -> tuple[int, int, str]:
    """How many ideas and meetings there are, and the hash of all."""
    ideas, meetings = (
        connection.execute(f"SELECT count(*) FROM {each} WHERE deleted_at IS NULL").fetchone()[0]  # noqa: S608
        for each in ("idea", "meeting")
    )
    return ideas, meetings, _content(connection)


def held_by(path: Path, key: Key | None) -> str:
    """The hash of all that the file at `path` holds, as a backup has it."""
    with _reading(path, key) as connection:
        return _content(connection)


def _content(connection: dbapi2.Connection) -> str:
    return connection.execute("SELECT hash FROM content_hash").fetchone()[0].hex()


def _kept(path: Path, line: Mapping[str, Any] | None, key: Key | None) -> Backup | None:
    """A backup, as the ledger knows it, or else as it is found; None where it cannot be read."""
    with suppress(ValueError, TypeError, KeyError):
        if line is not None:
            return _of_line(path, line)
    with suppress(UserError, dbapi2.Error, ValueError, TypeError, OSError):
        _, day, why = path.stem.split(" ")
        with _reading(path, key) as connection:
            ideas, meetings, content = _holds(connection)
        when = datetime.fromisoformat(day)
        return Backup(path, _number(path), when, Why(why), None, ideas, meetings, content)
    return None


def _number(path: Path) -> int:
    """The number in a backup's name, whatever it is like inside."""
    number = path.name.partition(" ")[0]
    return int(number) if number.isascii() and number.isdigit() else 0


def _line(one: Backup) -> dict[str, Any]:
    facts = asdict(one)
    del facts["path"]
    for name in ("when", "proved_on", "ends"):
        facts[name] = facts[name] and facts[name].isoformat()
    return facts


def _of_line(path: Path, line: Mapping[str, Any]) -> Backup:
    facts: dict[str, Any] = {
        **line,
        "path": path,
        "why": Why(line["why"]),
        "number": int(line["number"]),
    }
    facts["when"] = datetime.fromisoformat(line["when"])
    for name in ("proved_on", "ends"):
        facts[name] = line[name] and date.fromisoformat(line[name])
    return Backup(**facts)


def _lines(folder: Path) -> Lines:
    """What the ledger says of each file, by its name; nothing where it is not there or garbled."""
    try:
        found: object = json.loads((folder / _LEDGER).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    known = cast("dict[object, object]", found).items() if isinstance(found, dict) else ()
    return {
        str(name): cast("dict[str, Any]", line) for name, line in known if isinstance(line, dict)
    }


def _write(folder: Path, lines: Lines) -> None:
    there = {name: line for name, line in lines.items() if (folder / name).exists()}
    write_whole(folder / _LEDGER, json.dumps(there, indent=1).encode())


def _thin(path: Path) -> None:
    for each in may_go(kept(path)):
        with suppress(OSError):
            each.path.unlink()
