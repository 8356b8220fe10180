"""Set TLC Desktop up in this checkout, then show it or check it.

    python3 installers/from_source.py run       the window on a sample (no screen: its pages)
    python3 installers/from_source.py test      every check
    python3 installers/from_source.py install   only set up, for both

Any Python from 3.8 on will do to start this; it finds the newest one on the machine that
the program can use. It works from any folder, and again at once when run twice.
"""

import argparse
import os
import sys
import time

if sys.version_info < (3, 8):  # noqa: UP036 - somebody may well start it with such a one
    sys.exit(
        "This Python is {}.{}; please start me with Python 3.8 or newer"
        " (TLC Desktop itself needs 3.11 or newer).".format(*sys.version_info[:2])
    )

import checks
import environment
import pythons
import sample
import system_packages
import translations
from steps import CannotGoOn, say, speak_plainly


def set_up(for_tests: bool, newest: "tuple[int, int] | None" = None) -> None:
    """Bring the machine and the checkout to where the program runs.

    Args:
        for_tests: The tests' tools are wanted too.
        newest: No newer Python than this one; else the newest that the wheels take.

    Raises:
        CannotGoOn: Something is lacking that only the user can bring.
    """
    started = time.monotonic()
    pythons.windows_is_new_enough()
    newest = newest or pythons.newest_minor(pythons.glibc_here())
    kept = environment.ready_python(newest)
    python = kept or environment.chosen_python(newest)
    say(f"Python: {python.name} ({python.path}).")
    system_packages.provide(python, for_tests)
    if kept is None:
        environment.make(python)
    environment.fill(python, for_tests)
    translations.build()
    say(f"Set up in {time.monotonic() - started:.0f} s.")


def in_utf8() -> None:
    """Start again in UTF-8 where an old locale would garble a path with Arabic letters in it."""
    if sys.getfilesystemencoding().lower() not in ("utf-8", "utf8"):
        os.environ["PYTHONUTF8"] = "1"
        os.execv(sys.executable, [sys.executable, *sys.argv])  # noqa: S606 - ourselves, no shell


def asked() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = parser.add_subparsers(dest="verb", metavar="run | test | install")
    verbs.required = True
    run = verbs.add_parser("run", help="the window on a sample; with no screen, its pages")
    run.add_argument("--language", choices=("ar", "en", "fr"), help="of the sample")
    test = verbs.add_parser("test", help="every check, with its time")
    test.add_argument("--long", action="store_true", help="also the tests that take minutes")
    verbs.add_parser("install", help="only set up, for both")
    return parser.parse_args()


def main() -> int:
    """Do what is asked; exit code 0 done, 1 not, with a sentence that says why."""
    in_utf8()
    speak_plainly()
    wanted = asked()
    try:
        set_up(for_tests=wanted.verb != "run")
        if wanted.verb == "run":
            return sample.show(wanted.language)
        if wanted.verb == "test":
            return checks.run_all(checks.all_checks(wanted.long))
    except CannotGoOn as reason:
        print(f"\n{reason}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
