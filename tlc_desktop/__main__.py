"""The program: a command, or the window; neither reads what only the other needs."""

import gc
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tlc_desktop.deferred import read_later
from tlc_desktop.verbs import Verb

if TYPE_CHECKING:
    from tlc_desktop import cli, selftest, start
    from tlc_desktop.domain.communities import Language
    from tlc_desktop.selftest import Finding
else:
    cli = read_later("tlc_desktop.cli")
    selftest = read_later("tlc_desktop.selftest")
    start = read_later("tlc_desktop.start")

# What Qt itself reads from a command line; the first ones are followed by a value. Said there
# because some systems (Wine) hand on no variable that begins with QT_.
_QT_VALUES = frozenset(
    [
        "display",
        "fontengine",
        "geometry",
        "platform",
        "platformpluginpath",
        "platformtheme",
        "plugin",
        "qwindowgeometry",
        "qwindowicon",
        "qwindowtitle",
        "session",
        "style",
        "stylesheet",
    ]
)
_QT_FLAGS = frozenset(["reverse", "nograb", "dograb", "sync", "widgetcount"])


def main() -> int:
    """Run the program; its exit status."""
    for_qt, arguments = apart(sys.argv[1:])
    if arguments and (arguments[0] in set(Verb) or arguments[0].startswith("-")):
        gc.disable()  # nothing that is made while the program is read is rubbish
        run = cli.main
        gc.freeze()
        gc.enable()
        return run(arguments, lambda folder, language: _look(folder, language, for_qt))
    return start.open_window(Path(arguments[0]).absolute() if arguments else None, for_qt)


def apart(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The options of a command line that are Qt's, and all else."""
    for_qt: list[str] = []
    ours: list[str] = []
    given = iter(arguments)
    for each in given:
        name, is_joined, _ = each.removeprefix("-").removeprefix("-").partition("=")
        if not each.startswith("-") or name not in _QT_VALUES | _QT_FLAGS:
            ours.append(each)
            continue
        for_qt.append(each)
        if name in _QT_VALUES and not is_joined:
            for_qt += [value for value in [next(given, "")] if value]
    return for_qt, ours


def _look(folder: Path, language: "Language", for_qt: list[str]) -> "Iterator[Finding]":
    return selftest.look(folder, language, for_qt)


if __name__ == "__main__":
    sys.exit(main())
