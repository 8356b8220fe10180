"""Which release this copy of the program is: said by a file that its build puts into resources."""

import json
from dataclasses import dataclass
from datetime import date
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
        day: That of the commit; before it nobody can have this copy.
    """

    version: str
    commit: str
    sha: str = ""
    day: date | None = None


def release(path: Path = FILE) -> Release | None:
    """The release this copy is, None in a checkout.

    Args:
        path: JSON with the texts `version`, `commit` and, where they are known, `sha` and `day`.
    """
    if not path.is_file():
        return None
    kept: dict[str, Any] = json.loads(path.read_text("utf-8"))
    day = date.fromisoformat(str(kept["day"])) if "day" in kept else None
    return Release(str(kept["version"]), str(kept["commit"]), str(kept.get("sha", "")), day)


def program_version() -> str:
    """This program's version."""
    built = release()
    if built is not None:
        return built.version
    try:
        return version("tlc-desktop")
    except PackageNotFoundError:  # copied without its metadata
        return "0"
