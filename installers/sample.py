"""Show the program on its sample: in its window, or, with no screen, as its pages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any, Mapping, Sequence

from environment import venv_python
from steps import CHECKOUT, VENV, CannotGoOn, last_lines, run_quietly, say

OUTPUT = CHECKOUT / "sample-output"
KINDS = ("agenda", "handout", "summary", "term")
Facts = Mapping[str, Any]


def has_screen(environment: Mapping[str, str], system: str) -> bool:
    """Whether a window can be shown: always on Windows and macOS, else where there is a display."""
    if system in ("win32", "darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def current_term(terms: Sequence[Facts], today: str) -> Facts:
    """The term of a day, else the last one before it, else the first.

    Args:
        terms: As `info` gives them, with `starts` and `ends` as yyyy-MM-dd; at least one.
        today: The day, as yyyy-MM-dd.
    """
    in_order = sorted(terms, key=lambda term: term["starts"])
    begun = [term for term in in_order if term["starts"] <= today]
    return begun[-1] if begun else in_order[0]


def last_held(meetings: Sequence[Facts]) -> Facts | None:
    """The latest meeting that took place: the one that has something to sum up."""
    held = [meeting for meeting in meetings if meeting["state"] == "closed"]
    return max(held, key=lambda meeting: meeting["day"], default=None)


def open_window(language: str | None) -> int:
    """Start the program on the sample, making that first; ends when its window is closed."""
    folder = VENV / "sample"
    folder.mkdir(exist_ok=True)
    community = folder / "sample-{}.tlc".format(language or "yours")
    if not community.exists():
        say("Sample: making " + os.fspath(community))
        _tlc("sample", community, *_in(language))
    say("Starting the window on the sample.")
    program = [os.fspath(venv_python()), "-m", "tlc_desktop", os.fspath(community)]
    code, words = run_quietly(program)
    if code != 0:
        msg = f"The window stopped with code {code}:\n{last_lines(words)}"
        raise CannotGoOn(msg)
    return 0


def print_pages(language: str | None) -> int:
    """Print the sample's four kinds of page and its term file, and say where they are."""
    say("There is no screen here, so the sample is printed instead of shown.")
    OUTPUT.mkdir(exist_ok=True)
    community = OUTPUT / "sample.tlc"
    if community.exists():
        community.unlink()
    _tlc("sample", community, *_in(language))
    facts = json.loads(_tlc("info", community))
    made = [community]
    for kind in KINDS:
        page = OUTPUT / (kind + ".pdf")
        _tlc("print", community, kind, *_which(kind, facts), *_in(language), "-o", page)
        made.append(page)
    term = OUTPUT / "term.tlcterm"
    chosen = current_term(facts["terms"], date.today().isoformat())
    _tlc("export", community, "--term", chosen["id"], *_in(language), "-o", term)
    made.append(term)
    say("The sample's pages are in " + os.fspath(OUTPUT))
    for path in made:
        say(f"  {path.name:<16}{path.stat().st_size:>9,} bytes")
    return 0


def _which(kind: str, facts: Facts) -> list[str]:
    meeting = last_held(facts["meetings"])
    return ["--meeting", meeting["id"]] if kind == "summary" and meeting else []


def _in(language: str | None) -> list[str]:
    return ["--language", language] if language else []


def _tlc(*words: str | Path) -> str:
    """What the program's command line answers, started with no need of a screen."""
    done = subprocess.run(
        [os.fspath(venv_python()), "-m", "tlc_desktop", *map(str, words)],
        cwd=str(CHECKOUT),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        complaint = last_lines(done.stderr.decode("utf-8", "replace"))
        raise CannotGoOn(f"`tlc-desktop {words[0]}` said:\n{complaint}")
    return done.stdout.decode("utf-8")


def show(language: str | None) -> int:
    """The window where there is a screen, the pages where there is none."""
    if has_screen(os.environ, sys.platform):
        return open_window(language)
    return print_pages(language)
