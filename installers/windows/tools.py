"""The tools of other makers that the Windows side is built with."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Sequence

from steps import CannotGoOn, last_lines, run_quietly
from system_packages import Needed

COMPILER = "x86_64-w64-mingw32-gcc-win32"
WINDRES = "x86_64-w64-mingw32-windres"
NSIS = "makensis"
FOR_BUILDING = (
    Needed(("nsis",), NSIS),
    Needed(("gcc-mingw-w64-x86-64-win32",), COMPILER),
    Needed(("binutils-mingw-w64-x86-64",), WINDRES),
    Needed(("mingw-w64-x86-64-dev",), "/usr/x86_64-w64-mingw32/include/windows.h"),
)
FOR_TRYING = (
    Needed(("nsis",), NSIS),
    Needed(("gcc-mingw-w64-x86-64-win32",), COMPILER),
    Needed(("mingw-w64-x86-64-dev",), "/usr/x86_64-w64-mingw32/include/windows.h"),
    Needed(("wine",), "wine"),
    Needed(("wine64",), "/usr/lib/wine/wine64"),
)


def run(command: Sequence[str | Path]) -> None:
    """Run one of them.

    Raises:
        CannotGoOn: It did not do its work; with the end of what it said.
    """
    code, words = run_quietly([os.fspath(part) for part in command])
    if code != 0:
        raise CannotGoOn(f"{command[0]} could not do it:\n{last_lines(words)}")
