"""Every check of the project, in order, each with its time."""

from __future__ import annotations

import os
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Sequence

from environment import venv_python
from steps import CHECKOUT, say


@dataclass(frozen=True)
class Check:
    """One command that is red or green.

    Attributes:
        words: What the checkout's own interpreter is started with.
        beside: It runs beside the others, for those that come first leave a core idle; what it
            says is shown after them.
    """

    name: str
    words: tuple[str, ...]
    beside: bool = False


_LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"

# A test at a time on each core; a core that is done takes over half of what another has left.
_PYTEST = ("-m", "pytest", "-n", "auto", "--dist", "worksteal")


def all_checks(long: bool) -> list[Check]:
    """The checks, those that answer soonest first.

    Args:
        long: The tests that take minutes are run too.
    """
    python = os.fspath(venv_python())
    return [
        Check("ruff check", ("-m", "ruff", "check")),
        Check("ruff format", ("-m", "ruff", "format", "--check")),
        Check("types", ("-m", "basedpyright", "--pythonpath", python)),
        Check("imports", ("-c", _LINT_IMPORTS)),
        Check("dead code", ("-m", "vulture")),
        Check("structure", ("-m", "tests.structure")),
        Check("translations", ("installers/translations.py",)),
        Check("tests", (*_PYTEST, *(["--long"] if long else []))),
        Check("benchmarks start", ("-m", "tests.bench", "--smoke"), beside=True),
    ]


def run(check: Check) -> bool:
    """Run one check, showing all it says; whether it was green."""
    say("\n--- " + check.name)
    started = time.monotonic()
    return _is_green(check, _ended(check).returncode, time.monotonic() - started)


def run_all(checks: Sequence[Check]) -> int:
    """Run every check, also after a red one; exit code 1 when any was red, named at the end."""
    started = time.monotonic()
    beside = [check for check in checks if check.beside]
    with ThreadPoolExecutor(max(1, len(beside))) as pool:
        begun = [pool.submit(_run_beside, check) for check in beside]
        red = [check.name for check in checks if not check.beside and not run(check)]
    for check, ended in zip(beside, begun):
        say("\n--- " + check.name)
        code, said, seconds = ended.result()
        say(said)
        red += [] if _is_green(check, code, seconds) else [check.name]
    say(f"\nAll checks took {time.monotonic() - started:.0f} s.")
    if red:
        say("Red: " + ", ".join(red))
    say(f"Checks: {len(checks) - len(red)} passed, {len(red)} failed")
    return 1 if red else 0


def _run_beside(check: Check) -> tuple[int, str, float]:
    """Run a check in silence: its exit code, all that it said, and its seconds."""
    started = time.monotonic()
    done = _ended(check, subprocess.PIPE)
    return done.returncode, done.stdout.decode("utf-8", "replace"), time.monotonic() - started


def _ended(check: Check, said: int | None = None) -> subprocess.CompletedProcess[bytes]:
    # Tests start the program some hundred times: reading it anew each time would take minutes.
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run(
        [os.fspath(venv_python()), *check.words],
        cwd=str(CHECKOUT),
        env={**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        stdout=said,
        stderr=said and subprocess.STDOUT,
        check=False,
    )


def _is_green(check: Check, code: int, seconds: float) -> bool:
    """Say whether a check was green, and its seconds."""
    say(f"--- {check.name}: {'RED' if code else 'green'}, {seconds:.0f} s")
    return code == 0
