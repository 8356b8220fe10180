"""Everything of a community as one open JSON file, and back."""

import json
from pathlib import Path

from tlc_desktop.domain.errors import DataCut, DataWrong
from tlc_desktop.exchange import schemas, upgrades
from tlc_desktop.storage import files, whole
from tlc_desktop.storage.store import Store

LARGEST = 256 * 1024 * 1024


def json_of(opened: Store) -> bytes:
    """Every record of a file, as `dump.schema.json` describes it; the same records, the same bytes."""
    data = {
        "format": upgrades.DUMP.name,
        "version": upgrades.DUMP.version,
        "records": whole.dump(opened),
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def write(opened: Store, path: Path) -> None:
    """Write every record to `path`, over a file that is there.

    Raises:
        UserError: There is no room, or the folder may not be written.
    """
    files.write_whole(path, json_of(opened))


def make(path: Path, source: Path) -> None:
    """Make a community file at `path` from what `write` of any version wrote; all of it or nothing.

    Raises:
        DataCut: `source` is not whole.
        DataWrong: Something in it is not as it should be.
        DataTooNew: A newer version of the program wrote it.
        UserError: There is a file at `path`, no room, or one of the two may not be used.
    """
    files.place_of(path, over=False)
    whole.load(path, records_of(source), source)


def records_of(source: Path) -> whole.Records:
    """What `write` of any version wrote, rows by table; raises like `make`."""
    said = schemas.read_json(content_of(source, LARGEST), source)
    return upgrades.brought_up(said, upgrades.DUMP, source)["records"]


def content_of(path: Path, largest: int) -> bytes:
    """The bytes of a data file.

    Raises:
        DataCut: It has none.
        DataWrong: It is larger than any of ours can be.
        UserError: It is not there, or may not be read.
    """
    with files.explained(path), path.open("rb") as file:
        content = file.read(largest + 1)
    if not content:
        raise DataCut(path)
    if len(content) > largest:
        raise DataWrong(path, "size")
    return content
