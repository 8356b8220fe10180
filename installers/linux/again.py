"""Whether building the same commit once more gives the same bytes."""

from __future__ import annotations

import hashlib
import io
import json
import lzma
import tarfile
import tempfile
from pathlib import Path
from typing import Iterator

import payload
from linux import bundle, roots, run_file, tree
from steps import CannotGoOn

_XZ = b"\xfd7zXZ\x00"
_RELEASE = f"./{tree.LIBRARY}/_internal/resources/release.json"


def same(out: Path) -> Iterator[str]:
    """Collect the folder once more, somewhere else, and compare it with what the .run carries.

    Raises:
        CannotGoOn: A file differs; the first ones are named.
    """
    made = out / run_file.name(payload.version())
    content = made.read_bytes()
    content = lzma.decompress(content[content.index(_XZ) :])
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        release = archive.extractfile(_RELEASE)
        built_from = json.loads(release.read())["commit"] if release else ""
    if built_from != payload.commit() or "+" in built_from:
        yield "skipped: building twice, for what was built is not the commit that is here."
        return
    reason = roots.why_not()
    if reason:
        yield f"skipped: building twice, for {reason}."
        return
    with tempfile.TemporaryDirectory(prefix="tlc-again-", dir=str(payload.cache_folder())) as work:
        again = bundle.make(Path(work), payload.cache_folder() / "wheels", quick=False)
        other = tree.tar(tree.lay_out(Path(work), again, payload.version()))
    if other != content:
        differ = sorted(_sums(content) ^ _sums(other))
        raise CannotGoOn(f"Two builds of one commit differ in {len(differ)} files: {differ[:8]}")
    yield "passed: two builds of this commit, in different folders, are the same byte for byte"


def _sums(content: bytes) -> set[tuple[str, int, str]]:
    found: set[tuple[str, int, str]] = set()
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        for entry in archive:
            file = archive.extractfile(entry) if entry.isfile() else None
            digest = hashlib.sha256(file.read()).hexdigest() if file else entry.linkname
            found.add((entry.name, entry.mode, digest))
    return found
