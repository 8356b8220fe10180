"""The Windows side of the installers."""

from __future__ import annotations

from pathlib import Path

from steps import CannotGoOn


def fetch(wheels: Path) -> None:
    """Put what a build needs from the network into a folder."""
    del wheels
    raise CannotGoOn("The Windows installers are still being written.")


def build(work: Path, wheels: Path | None, out: Path, quick: bool) -> list[Path]:
    """Make the installers in `out`; their paths."""
    del work, wheels, out, quick
    raise CannotGoOn("The Windows installers are still being written.")


def test(out: Path, quick: bool) -> list[str]:
    """Try the installers; lines to say."""
    del out, quick
    return ["skipped: the Windows installers are still being written."]
