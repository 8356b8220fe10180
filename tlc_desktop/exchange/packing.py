"""A zip of a few known files, each with its size and hash: written always alike, read with care."""

import json
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from tlc_desktop.domain.errors import DataCut, DataWrong
from tlc_desktop.exchange import schemas, upgrades
from tlc_desktop.exchange.upgrades import Format

MANIFEST = "manifest.json"
# A hostile file must cost neither memory nor time: no file of ours comes near any of these.
MOST_FILES = 2_000
LARGEST_FILE = 20 * 1024 * 1024
LARGEST = 100 * 1024 * 1024
MOST_RATIO = 200
_OUR_RATIO = 100
_LARGEST_DIRECTORY = 512 * 1024
LOOKED_AT = 30 + len(MANIFEST)
_NAME = re.compile(r"[a-z][a-z-]{0,30}\.(?:json|csv|xlsx|pdf)\Z")
_THE_SAME_DAY = (1980, 1, 1, 0, 0, 0)
UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
    LookupError,
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class Content:
    """A file inside; its size in bytes."""

    name: str
    size: int


def zipped(about: Mapping[str, Any], files: Mapping[str, bytes]) -> bytes:
    """`files` as a zip, after a manifest that says `about` and the size and SHA-256 of each."""
    listed = [
        {"name": name, "size": len(content), "sha256": sha256(content).hexdigest()}
        for name, content in files.items()
    ]
    manifest = json.dumps({**about, "files": listed}, ensure_ascii=False, indent=1)
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in {MANIFEST: f"{manifest}\n".encode(), **files}.items():
            info = zipfile.ZipInfo(name, _THE_SAME_DAY)
            info.create_system = 3
            info.compress_type = _way(content)
            archive.writestr(info, content, compresslevel=9)
    return out.getvalue()


def _way(content: bytes) -> int:
    """Deflated, unless that would make it so small that readers, ours too, take it for a trap."""
    small = len(zlib.compress(content, 9)) * _OUR_RATIO < len(content)
    return zipfile.ZIP_STORED if small else zipfile.ZIP_DEFLATED


def begins_as_ours(beginning: bytes) -> bool:
    """Whether a file that begins so is a zip of ours, which begin with their manifest."""
    return beginning.startswith(b"PK\3\4") and beginning[30:].startswith(MANIFEST.encode())


def is_others(content: bytes) -> bool:
    """Whether a zip has no file at all that one of ours could have, as a letter or a table has none."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return not any(map(_NAME.match, archive.namelist()))
    except UNREADABLE:
        return False


def unzipped(content: bytes, path: Path, form: Format) -> tuple[Any, dict[str, bytes]]:
    """The manifest of a zip and its files, each of the size and hash that the manifest says.

    Args:
        content: The zip.
        path: Where it was read from, to be named when something is wrong with it.
        form: What its manifest has to be.

    Raises:
        DataCut: It is not whole, or no zip at all.
        DataWrong: It has other files than it says, or more and larger ones than any of ours.
        DataTooNew: It is of a newer version.
    """
    _look(content, path)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            files = {info.filename: archive.read(info) for info in _sound(archive, path)}
    except UNREADABLE as trouble:
        raise DataCut(path) from trouble
    if MANIFEST not in files:
        raise DataWrong(path, MANIFEST)
    said = schemas.read_json(files.pop(MANIFEST), path)
    manifest = upgrades.brought_up(said, form, path)
    listed = {file["name"]: file for file in manifest["files"]}
    if len(listed) < len(manifest["files"]) or listed.keys() != files.keys():
        raise DataWrong(path, MANIFEST)
    for name, inside in files.items():
        told = listed[name]
        if (told["size"], told["sha256"]) != (len(inside), sha256(inside).hexdigest()):
            raise DataWrong(path, name)
    return manifest, files


def _look(content: bytes, path: Path) -> None:
    """Look at the end of a zip before its list of files is read: that list alone may be a trap."""
    if not content.startswith(b"PK\3\4") or content[-22:-18] != b"PK\5\6":
        raise DataCut(path)
    entries, directory = struct.unpack_from("<HL", content, len(content) - 12)
    larger_kind = content[-42:-38] == b"PK\6\7"
    if larger_kind or entries > MOST_FILES or directory > _LARGEST_DIRECTORY:
        raise DataWrong(path, "zip")


def _sound(archive: zipfile.ZipFile, path: Path) -> list[zipfile.ZipInfo]:
    """The list of files, when each has a name and a size that one of ours could have."""
    infos = archive.infolist()
    names = {info.filename for info in infos}
    sound = (
        len(names) == len(infos) <= MOST_FILES
        and sum(info.file_size for info in infos) <= LARGEST
        and all(map(_is_sound, infos))
    )
    if not sound:
        raise DataWrong(path, "zip")
    return infos


def _is_sound(info: zipfile.ZipInfo) -> bool:
    return (
        _NAME.match(info.filename) is not None
        and info.orig_filename == info.filename
        and info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        and not info.flag_bits & 1
        and info.file_size <= LARGEST_FILE
        and info.file_size <= MOST_RATIO * max(info.compress_size, 1)
    )
