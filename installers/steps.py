"""What every step of the installer shares: saying, stopping, running quietly.

These files run on whatever Python a machine happens to have, from 3.8 on, with the
standard library alone, so that even an old Python can say what is wanted instead.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Sequence

CHECKOUT = Path(__file__).resolve().parent.parent
VENV = CHECKOUT / ".venv"


class CannotGoOn(Exception):
    """The machine lacks something; the text says what, and what to do about it."""


class ToolsLacking(CannotGoOn):
    """A tool of others, or the network, is not to be had here; nothing of ours is at fault."""


def speak_plainly() -> None:
    """Let any text be shown, whatever the terminal's encoding, line by line."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace", line_buffering=True)


def say(line: str) -> None:
    """One plain line about a step; seen at once, also through a pipe."""
    print(line, flush=True)


def answer_of(command: Sequence[str], seconds: float = 30) -> str | None:
    """What a command prints, or nothing when it is not there, is not well, or hangs."""
    try:
        done = subprocess.run(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    if done.returncode != 0:
        return None
    return done.stdout.decode("utf-8", "replace")


def run_quietly(command: Sequence[str]) -> tuple[int, str]:
    """Run a command in the checkout and keep its words.

    Returns:
        Its exit code, and all that it said on both streams; 127 when there is no such command.
    """
    try:
        done = subprocess.run(
            list(command),
            cwd=str(CHECKOUT),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
    except OSError as problem:
        return 127, str(problem)
    return done.returncode, done.stdout.decode("utf-8", "replace")


def last_lines(text: str, count: int = 15) -> str:
    """The end of what a command said, where the reason usually stands."""
    return "\n".join("    " + line for line in text.strip().splitlines()[-count:])
