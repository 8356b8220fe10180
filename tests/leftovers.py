"""What a program that was killed leaves beside a file."""

import subprocess
import sys
from pathlib import Path
from shutil import copyfile

ENDINGS = ("-journal", "-wal", "-shm")

_WRITER = """
import sys, time
from sqlcipher3 import dbapi2
file = dbapi2.connect(sys.argv[1], isolation_level=None)
mode = sys.argv[2]
file.execute(f"PRAGMA journal_mode = {mode}")
file.execute("PRAGMA cache_size = 1")
file.execute("PRAGMA cache_spill = 1")
file.execute("BEGIN IMMEDIATE")
file.execute("UPDATE community SET name = 'Of the damaged file', school = hex(randomblob(9000))")
file.execute("CREATE TABLE much (words)")
file.executemany("INSERT INTO much VALUES (hex(randomblob(1500)))", [()] * 60)
if mode == "wal":
    file.execute("COMMIT")
print("written", flush=True)
time.sleep(600)
"""


def kill_writer(path: Path, mode: str) -> None:
    """Have another program write into a file, and kill it in the middle: hot leftovers, its own.

    Args:
        path: The file, damaged by it.
        mode: `truncate` leaves a journal, `wal` the two others.
    """
    call = [sys.executable, "-c", _WRITER, str(path), mode]
    with subprocess.Popen(call, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "written\n"
        writer.kill()


def left_by_killed_writers(whole: Path, folder: Path) -> dict[str, bytes]:
    """By its ending, everything that SQLite leaves beside a file like `whole`."""
    found: dict[str, bytes] = {}
    for mode in ("truncate", "wal"):
        path = folder / f"{mode}.tlc"
        copyfile(whole, path)
        kill_writer(path, mode)
        for ending in ENDINGS:
            left = path.with_name(path.name + ending)
            if left.exists() and left.stat().st_size:
                found[ending] = left.read_bytes()
            left.unlink(missing_ok=True)
        path.unlink()
    assert set(found) == set(ENDINGS)
    return found
