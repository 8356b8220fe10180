"""Make, try and release the installers.

    python3 installers/build.py windows      Setup.exe and the portable folder
    python3 installers/build.py linux        .deb and .run
    python3 installers/build.py all          both
    python3 installers/build.py test         install, run, upgrade and remove what was built
    python3 installers/build.py stick        a folder to hand on: these, a guide, the sample
    python3 installers/build.py try          make and test quickly what this machine can
    python3 installers/build.py release      all, in their final form, the long tests, the stick
    python3 installers/build.py wheelhouse   fetch what a build needs, for one without internet

Everything lands in `installers/dist/` with its SHA256SUMS. Each step can be repeated.
With `--wheels DIR` nothing is fetched: DIR is what `wheelhouse --wheels DIR` has made.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import payload
import pins
import stick
from environment import venv_python
from from_source import in_utf8, set_up
from linux import build_linux
from steps import CannotGoOn, ToolsLacking, say, speak_plainly
from windows import build_windows

# Each system's module offers the same three:
#   fetch(wheels)                          put what a build needs from the network into a folder
#   build(work, wheels, out, quick)        make its files in `out`; their paths. With no folder of
#                                          wheels it may fetch them.
#   test(out, quick)                       try them; lines to say, as they come, "skipped: ..."
#                                          among them.
# All raise CannotGoOn with a sentence.
SYSTEMS = {"windows": build_windows, "linux": build_linux}


def asked() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = ("all", "test", "try", "stick", "release", "wheelhouse")
    parser.add_argument("verb", choices=(*SYSTEMS, *verbs))
    parser.add_argument("--wheels", type=Path, metavar="DIR", help="fetch nothing; take from here")
    parser.add_argument(
        "--quick", action="store_true", help="larger files sooner, and the short tests"
    )
    parser.add_argument("--only", choices=tuple(SYSTEMS), help="test, try, wheelhouse: one system")
    return parser.parse_args()


def build(systems: list[str], wheels: Path | None, quick: bool) -> None:
    """Make the files of each system.

    Raises:
        CannotGoOn: A part is lacking, or is not what was pinned.
    """
    payload.OUT.mkdir(parents=True, exist_ok=True)
    for system in systems:
        started = time.monotonic()
        work = payload.work_folder(system)
        work.mkdir(parents=True, exist_ok=True)
        made = SYSTEMS[system].build(work, wheels, payload.OUT, quick)
        say(f"{system}: made in {time.monotonic() - started:.0f} s.")
        for path in made:
            say(f"  {path.stat().st_size / 1e6:>7.1f} MB  {path.name}")


def say_sums() -> None:
    """Write the sums over all files that are there."""
    say("Sums: " + str(payload.write_sums(payload.OUT)))


def test(systems: list[str], quick: bool) -> int:
    """Try each system's installers; the number of those that were not all tried.

    Raises:
        CannotGoOn: One of them did not do what it should.
    """
    skipped = 0
    for system in systems:
        started = time.monotonic()
        for line in SYSTEMS[system].test(payload.OUT, quick):
            skipped += line.startswith("skipped:")
            say(f"{system}: {line}")
        say(f"{system}: tried in {time.monotonic() - started:.0f} s.")
    if skipped:
        say(f"SKIPPED, so not tried: {skipped} (see above).")
    return skipped


def attempt(system: str, wheels: Path | None) -> None:
    """Make and try a system's installers in their quick form, or skip it, saying so loudly.

    Raises:
        CannotGoOn: What was made is not as it should be.
    """
    try:
        build([system], wheels, quick=True)
    except ToolsLacking as reason:
        say(f"{system}: skipped: {reason}")
        say(f"SKIPPED, so neither made nor tried: {system} (see above).")
    else:
        test([system], quick=True)


def attempts(systems: list[str], wheels: Path | None) -> None:
    """Make and try each system's installers side by side: packing one keeps a single core busy.

    Raises:
        CannotGoOn: What was made of one is not as it should be; the others were tried too.
    """
    with ThreadPoolExecutor(len(systems)) as side_by_side:
        begun = [side_by_side.submit(attempt, system, wheels) for system in systems]
    say_sums()
    for each in begun:
        each.result()


def wheelhouse(systems: list[str], folder: Path) -> None:
    """Fetch what a build needs into one folder, to be carried to a machine without internet."""
    folder.mkdir(parents=True, exist_ok=True)
    for system in systems:
        SYSTEMS[system].fetch(folder)
    say(f"Wheels: {payload.size_below(folder) / 1e6:.0f} MB in {folder}")
    say(f"There: python3 installers/build.py all --wheels {folder}")


def hand_on() -> None:
    """Lay out the folder for a stick.

    Raises:
        CannotGoOn: There is nothing to hand on yet.
    """
    folder = stick.make(payload.OUT)
    say(f"Stick: {payload.size_below(folder) / 1e6:.0f} MB in {folder}")


def do(wanted: argparse.Namespace) -> None:
    """Do what is asked.

    Raises:
        CannotGoOn: It cannot be done; the text says why.
    """
    wheels: Path | None = wanted.wheels.absolute() if wanted.wheels else None
    systems = [wanted.only] if wanted.only else list(SYSTEMS)
    if wanted.verb == "wheelhouse":
        wheelhouse(systems, wheels or payload.cache_folder() / "wheels")
    elif wanted.verb == "test":
        test(systems, wanted.quick)
    elif wanted.verb == "try":
        attempts(systems, wheels)
    elif wanted.verb == "release":
        build(systems, wheels, quick=False)
        say_sums()
        test(systems, quick=False)
        hand_on()
    elif wanted.verb == "stick":
        hand_on()
    else:
        build([wanted.verb] if wanted.verb in SYSTEMS else systems, wheels, wanted.quick)
        say_sums()


def set_up_for(wheels: Path | None) -> None:
    """Set the checkout up; from a folder of wheels alone when one is given.

    Raises:
        CannotGoOn: Something is lacking that only the user can bring.
    """
    if wheels is None:
        set_up(for_tests=False)
        return
    os.environ.update(PIP_NO_INDEX="1", PIP_FIND_LINKS=str(wheels))
    # The wheels are for one Python; an environment that is there already may be any.
    set_up(for_tests=False, newest=None if venv_python().exists() else pins.PYTHON)


def main() -> int:
    """Do what is asked; exit code 0 done, 1 not, with a sentence that says why."""
    in_utf8()
    speak_plainly()
    wanted = asked()
    started = time.monotonic()
    try:
        wheels: Path | None = None if wanted.verb == "wheelhouse" else wanted.wheels
        set_up_for(wheels.absolute() if wheels else None)
        do(wanted)
    except CannotGoOn as reason:
        print(f"\n{reason}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    say(f"Done in {time.monotonic() - started:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
