"""The Linux side: a .deb for a computer, and a .run for one user without the administrator."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Iterator

import payload
import pins
import system_packages
from linux import bundle, deb, run_file, test_linux, tools, tree
from steps import say


def fetch(wheels: Path) -> None:
    """Put what a build needs from the network into a folder.

    Raises:
        CannotGoOn: pip could not fetch it.
    """
    bundle.fetch(wheels)


def build(work: Path, wheels: Path | None, out: Path, quick: bool) -> list[Path]:
    """Make the .deb and the .run in `out`; their paths.

    Args:
        work: A folder to keep half-made things in; what is found there is made afresh.
        wheels: Everything that `fetch` brings; with none it is fetched.
        quick: Larger files, sooner, which only systems as new as this one can run; a release
            is made in a Debian 11 instead, and runs wherever there is glibc 2.30.

    Raises:
        CannotGoOn: A part is lacking, or is not what was pinned, or is larger than agreed.
    """
    system_packages.need(tools.FOR_BUILDING, "Making the Linux installers")
    if wheels is None:
        wheels = payload.cache_folder() / "wheels"
        fetch(wheels)
    made = bundle.make(work, wheels, quick)
    version = payload.version()
    root = tree.lay_out(work, made, version)
    say(f"Linux: packing {payload.size_below(root) / 1e6:.0f} MB.")
    packed = write(root, made.packages, version, out, quick)
    test_linux.keep_timed(made)
    if not quick:
        say(payload.hold_to(packed[0], packed[0].stat().st_size, pins.DEB_LIMIT))
    return packed


def write(
    root: Path, packages: tuple[str, ...], version: str, out: Path, quick: bool
) -> list[Path]:
    """Pack a laid out folder as a .deb and a .run; their paths.

    Args:
        root: The folder with `usr` in it.
        packages: What it wants from the system.
    """
    content = tree.tar(root)
    with ThreadPoolExecutor() as both:
        for_run = both.submit(tree.packed, content, quick)
        for_deb = both.submit(deb.gzipped, content, 1) if quick else for_run
        return [
            deb.make(root, packages, version, for_deb.result(), out / deb.name(version)),
            run_file.make(root, version, for_run.result(), out / run_file.name(version)),
        ]


def test(out: Path, quick: bool) -> Iterator[str]:
    """Install, run, upgrade and remove what `build` made; lines to say as they come.

    Raises:
        CannotGoOn: Something did not go as it should.
    """
    return test_linux.run(out, quick)
