"""The build before: the same program under an older version, with a module that has gone since."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from linux import deb, run_file, tree

VERSION = "0.0.9"
NEWER = "99.0.0"
STALE = "_internal/tlc_desktop/storage/of_long_ago.pyc"


def unpacked(made: Path, folder: Path) -> Path:
    """The folder with `usr` that a .deb carries."""
    root = folder / "tree"
    root.mkdir()
    subprocess.run(["dpkg-deb", "-x", str(made), str(root)], check=True)
    return root


def make(made: Path, folder: Path) -> tuple[Path, Path]:
    """A .deb and a .run of an older version, from the .deb of today's."""
    root = unpacked(made, folder)
    packages = subprocess.run(
        ["dpkg-deb", "-f", str(made), "Depends"], check=True, stdout=subprocess.PIPE
    ).stdout.decode()
    (root / tree.LIBRARY / STALE).write_bytes(b"")
    content = tree.tar(root)
    fast = tree.packed(content, quick=True)
    names = tuple(packages.strip().split(", "))
    older_deb = deb.make(root, names, VERSION, fast, folder / deb.name(VERSION))
    older_run = run_file.make(root, VERSION, fast, folder / run_file.name(VERSION))
    shutil.rmtree(str(root))
    return older_deb, older_run
