"""The last resort: what rises out of a slot, a painting or a thread is explained, or shown as a bug."""

import logging
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.release import program_version

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

log = logging.getLogger(__name__)
PACKAGE = Path(__file__).resolve().parent.parent.parent
# A painting that breaks does so each time that anything moves.
QUIET_FOR = 30.0
# What calls itself without end has a thousand lines.
MOST = 20


class LastResort(QObject):
    """Hears of everything that nobody caught, on whichever thread; says each bug once.

    Qt hands the exceptions of slots and of paintings to `sys.excepthook`, so a slot need not
    catch anything. User errors go to `tell`. The rest are bugs: their details are logged, and given to
    `report` the first time; later `again` hears that one is back, at most every half a minute.
    """

    _elsewhere = Signal(object)

    def __init__(
        self,
        tell: Callable[[UserError], None],
        report: Callable[[str], None],
        again: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tell, self._report, self._again = tell, report, again
        self._said: set[str] = set()
        self._quiet_until = 0.0
        self._is_busy = False
        self._elsewhere.connect(self._meet, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear from now on."""
        sys.excepthook = self._hook
        threading.excepthook = self._hook_of_thread
        sys.unraisablehook = self._hook_of_rubbish

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif threading.current_thread() is threading.main_thread():
            self._meet(error)
        else:
            self._hand_over(error)

    def _hook_of_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._hand_over(args.exc_value)

    def _hook_of_rubbish(self, args: "UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self._hand_over(args.exc_value)

    def _hand_over(self, error: BaseException) -> None:
        """Have the window's thread hear of it; when the program is ending, nobody."""
        with suppress(RuntimeError):
            self._elsewhere.emit(error)

    def _meet(self, error: BaseException) -> None:
        if self._is_busy:  # telling of it breaks too
            log.critical("%s", details(error))
            return
        self._is_busy = True
        try:
            if isinstance(error, UserError):
                self._tell(error)
            else:
                self._meet_bug(details(error))
        except Exception as worse:  # noqa: BLE001 - nothing is left that could tell of it
            log.critical("%s", details(worse))
        finally:
            self._is_busy = False

    def _meet_bug(self, found: str) -> None:
        now = time.monotonic()
        if found not in self._said:
            self._said.add(found)
            log.critical("%s", found)
            self._report(found)
        elif now >= self._quiet_until:
            self._again()
        else:
            return
        self._quiet_until = now + QUIET_FOR


def details(error: BaseException) -> str:
    """What a helper needs to find a bug, and nothing that anybody typed.

    The kinds of the errors and the lines they came from; never their messages
    or values, which may hold names.
    """
    parts: list[str] = []
    for each in _causes(error):
        lines = [
            f"  {_shown(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in _ends(traceback.extract_tb(each.__traceback__))
        ]
        parts.append("\n".join([type(each).__qualname__, *lines]))
    return "\n".join([about(), *parts])


def _ends(frames: traceback.StackSummary) -> list[traceback.FrameSummary]:
    """The frames; of what called itself without end, the first and the last."""
    return list(frames) if len(frames) <= 2 * MOST else [*frames[:MOST], *frames[-MOST:]]


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
