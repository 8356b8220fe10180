"""T5 of our promises: a hostile or broken file is refused, in one way or another that has a sentence."""

import io
import json
import struct
import zipfile
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tests.spoilt import spoilt
from tlc_desktop.domain.errors import DataCut, DataTooNew, DataWrong
from tlc_desktop.exchange import packing
from tlc_desktop.exchange.packing import unzipped, zipped
from tlc_desktop.exchange.upgrades import MANIFEST

HERE = Path("their.tlcterm")
ABOUT = {
    "format": "tlcterm",
    "version": MANIFEST.version,
    "made_on": "2026-11-23",
    "language": "en",
    "community": "Tuesday Circle",
    "term": "First term",
    "audience": "outside",
}
FILES = {"term.json": b'{"a": 1}' * 40, "ideas.csv": "فكرة".encode(), "term.pdf": b"%PDF-1.4 x"}
GOOD = zipped(ABOUT, FILES)


def test_what_is_packed_comes_back() -> None:
    manifest, files = unzipped(GOOD, HERE, MANIFEST)
    assert files == FILES
    assert {name: manifest[name] for name in ABOUT} == ABOUT
    assert manifest["files"][0] == {
        "name": "term.json",
        "size": 320,
        "sha256": sha256(FILES["term.json"]).hexdigest(),
    }


def test_the_same_files_give_the_same_bytes() -> None:
    assert zipped(ABOUT, FILES) == GOOD
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None


@given(st.dictionaries(st.from_regex(r"[a-z]{1,9}\.csv", fullmatch=True), st.binary(max_size=300)))
def test_any_files_come_back(files: dict[str, bytes]) -> None:
    assert unzipped(zipped(ABOUT, files), HERE, MANIFEST)[1] == files


def test_text_that_packs_too_well_is_stored_as_it_is() -> None:
    files = {"long.csv": b"a" * 3_000_000}
    assert unzipped(zipped(ABOUT, files), HERE, MANIFEST)[1] == files


def test_every_cut_is_seen() -> None:
    for end in range(0, len(GOOD), 7):
        with pytest.raises((DataCut, DataWrong)):
            unzipped(GOOD[:end], HERE, MANIFEST)


@given(st.data())
@settings(max_examples=examples(1500))
def test_changed_bytes_are_seen_or_change_nothing(data: st.DataObject) -> None:
    changed = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, len(GOOD) - 1))] = data.draw(st.integers(0, 255))
    told_or_equal(bytes(changed))


@given(st.binary(max_size=400))
def test_any_bytes_are_refused(content: bytes) -> None:
    with pytest.raises(DataCut):
        unzipped(content, HERE, MANIFEST)


@pytest.mark.long
def test_a_hundred_thousand_broken_files() -> None:
    """P12: seeded, so that a finding comes back."""
    dice = Random(2)
    for _ in range(100_000):
        told_or_equal(spoilt(GOOD, dice))


def told_or_equal(content: bytes) -> None:
    try:
        manifest, files = unzipped(content, HERE, MANIFEST)
    except (DataCut, DataWrong, DataTooNew):
        return
    assert files == FILES
    assert manifest["format"] == "tlcterm"


def by_hand(names: Mapping[str, bytes], way: int = zipfile.ZIP_DEFLATED, **changes: Any) -> bytes:
    """A zip with a fitting manifest, whatever its names are."""
    listed = [
        {"name": name, "size": len(inside), "sha256": sha256(inside).hexdigest()}
        for name, inside in names.items()
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", way) as archive:
        manifest = {**ABOUT, "files": listed, **changes}
        archive.writestr("manifest.json", json.dumps(manifest))
        for name, inside in names.items():
            archive.writestr(name, inside)
    return out.getvalue()


def duplicated() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.csv", b"1")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.csv", b"2")
    return out.getvalue()


def many_entries() -> bytes:
    """A list of more files than we would read, each of the shortest kind."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for n in range(3000):
            archive.writestr(f"{n}", b"")
    return out.getvalue()


def larger_kind() -> bytes:
    return GOOD[:-22] + b"PK\6\7" + bytes(16) + GOOD[-22:]


def with_flag(content: bytes, at: int, value: int) -> bytes:
    """A zip whose directory says something else of its first file."""
    start = struct.unpack_from("<L", content, len(content) - 6)[0]
    changed = bytearray(content)
    struct.pack_into("<H", changed, start + at, value)
    return bytes(changed)


def bomb() -> bytes:
    return by_hand({"a.csv": b"\0" * 19_000_000})


def too_large() -> bytes:
    return by_hand({"a.csv": bytes(21 * 1024 * 1024)}, zipfile.ZIP_STORED)


def too_large_together() -> bytes:
    inside = bytes(18 * 1024 * 1024)
    return by_hand({f"{letter}.csv": inside for letter in "abcdef"}, zipfile.ZIP_STORED)


WRONG: dict[str, Callable[[], bytes]] = {
    "a path up": lambda: by_hand({"../evil.csv": b"x"}),
    "a path": lambda: by_hand({"folder/a.csv": b"x"}),
    "a Windows path": lambda: by_hand({"C:\\a.csv": b"x"}),
    "a path up, of Windows": lambda: by_hand({"..\\a.csv": b"x"}),
    "from the root": lambda: by_hand({"/a.csv": b"x"}),
    "a device": lambda: by_hand({"CON": b"x"}),
    "a name that lies": lambda: by_hand({"a\u202evsc.csv": b"x"}),
    "a program": lambda: by_hand({"a.exe": b"x"}),
    "an ending with a line": lambda: by_hand({"a.csv\n": b"x"}),
    "a folder": lambda: by_hand({"a/": b""}),
    "the same name twice": duplicated,
    "a list too long": many_entries,
    "the larger kind of zip": larger_kind,
    "a bomb": bomb,
    "a file too large": too_large,
    "files too large together": too_large_together,
    "a locked file": lambda: with_flag(GOOD, 8, 1),
    "another way to pack": lambda: with_flag(GOOD, 10, 14),
    "no manifest": lambda: by_hand({}).replace(b"manifest.json", b"manifesto.csv"),
    "a size that lies": lambda: by_hand(
        {"a.csv": b"x"}, files=[{"name": "a.csv", "size": 2, "sha256": "0" * 64}]
    ),
    "a hash that lies": lambda: by_hand(
        {"a.csv": b"x"}, files=[{"name": "a.csv", "size": 1, "sha256": "0" * 64}]
    ),
    "a file that is not listed": lambda: by_hand({"a.csv": b"x"}, files=[]),
    "a file that is only listed": lambda: by_hand(
        {}, files=[{"name": "a.csv", "size": 1, "sha256": "0" * 64}]
    ),
    "a manifest of another shape": lambda: by_hand({}, more=1),
    "a manifest of another language": lambda: by_hand({}, language="de"),
    "another format": lambda: by_hand({}, format="other"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_hostile_file_is_refused(name: str) -> None:
    with pytest.raises((DataWrong, DataCut)) as caught:
        unzipped(WRONG[name](), HERE, MANIFEST)
    assert caught.value.path == HERE


def test_a_newer_one_is_told_apart() -> None:
    with pytest.raises(DataTooNew):
        unzipped(by_hand({}, version=MANIFEST.version + 1), HERE, MANIFEST)


def test_nothing_is_ever_put_on_disk_from_a_zip() -> None:
    source = Path(packing.__file__).read_text("utf-8")
    assert "extract" not in source
