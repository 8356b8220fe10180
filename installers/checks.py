"""Every check of the project, in order, each with its time."""

from __future__ import annotations

import os
import subprocess
import time
from dataclasses import dataclass
from typing import Sequence

from environment import venv_python
from steps import CHECKOUT, say


@dataclass(frozen=True)
class Check:
    """One command that is red or green.

    Attributes:
        words: What the checkout's own interpreter is started with.
    """

    name: str
    words: tuple[str, ...]


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
        Check("benchmarks start", ("-m", "tests.bench", "--smoke")),
    ]


def run(check: Check) -> bool:
    """Run one check, showing all it says; whether it was green."""
    say("\n--- " + check.name)
    started = time.monotonic()
    # Tests start the program some hundred times: reading it anew each time would take minutes.
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [os.fspath(venv_python()), *check.words],
        cwd=str(CHECKOUT),
        env={**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        check=False,
    )
    verdict = "green" if done.returncode == 0 else "RED"
    say(f"--- {check.name}: {verdict}, {time.monotonic() - started:.0f} s")
    return done.returncode == 0


def run_all(checks: Sequence[Check]) -> int:
    """Run every check, also after a red one; exit code 1 when any was red, named at the end."""
    started = time.monotonic()
    red = [check.name for check in checks if not run(check)]
    say(f"\nAll checks took {time.monotonic() - started:.0f} s.")
    if red:
        say("Red: " + ", ".join(red))
    say(f"Checks: {len(checks) - len(red)} passed, {len(red)} failed")
    return 1 if red else 0
