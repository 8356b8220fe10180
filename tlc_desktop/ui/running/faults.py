"""The last resort: what rises out of a slot is explained, or shown as a bug."""

import logging
import platform
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.release import program_version

log = logging.getLogger(__name__)
PACKAGE = Path(__file__).resolve().parent.parent.parent


def install(tell: Callable[[UserError], None], report: Callable[[str], None]) -> None:
    """Give user errors to `tell`; log the rest, which are bugs, and give their details to `report`.

    Qt hands the exceptions of slots to `sys.excepthook`, so a slot need not
    catch anything.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, UserError):
            tell(error)
        elif isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            log.critical("bug", exc_info=(kind, error, trace))
            report(details(error))

    sys.excepthook = hook


def details(error: BaseException) -> str:
    """What a helper needs to find a bug, and nothing that anybody typed.

    The kinds of the errors and the lines they came from; never their messages
    or values, which may hold names.
    """
    parts: list[str] = []
    for each in _causes(error):
        lines = [
            f"  {_shown(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(each.__traceback__)
        ]
        parts.append("\n".join([type(each).__qualname__, *lines]))
    return "\n".join([about(), *parts])


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """An error and what led to it, each once: a circle ends where it closes."""
    met: set[int] = set()
    while error is not None and id(error) not in met:
        met.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def about() -> str:
    """Versions of the program and of what it stands on, in one line."""
    return (
        f"TLC Desktop {program_version()}, Qt {qVersion()}, Python {platform.python_version()},"
        f" {platform.system()} {platform.release()}"
    )


def _shown(name: str) -> str:
    """A path without the home folder, whose name may be a person's."""
    path = Path(name)
    try:
        return path.relative_to(PACKAGE).as_posix()
    except ValueError:
        return path.name
