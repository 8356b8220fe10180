"""Which release this copy of the program is: said by a file that its build puts into resources."""

import json
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from tlc_desktop.domain.resources import RESOURCES

FILE = RESOURCES / "release.json"


@dataclass(frozen=True, slots=True)
class Release:
    """A release that was built; a checkout is none.

    Attributes:
        version: As people say it.
        commit: What it was built from.
        sha: The SHA-256 of what was built, by which two copies can be compared; may be empty.
    """

    version: str
    commit: str
    sha: str = ""


def release(path: Path = FILE) -> Release | None:
    """The release this copy is, None in a checkout.

    Args:
        path: JSON with the texts `version`, `commit` and, where it is known, `sha`.
    """
    if not path.is_file():
        return None
    kept: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return Release(str(kept["version"]), str(kept["commit"]), str(kept.get("sha", "")))


def program_version() -> str:
    """This program's version."""
    built = release()
    if built is not None:
        return built.version
    try:
        return version("tlc-desktop")
    except PackageNotFoundError:  # copied without its metadata
        return "0"
