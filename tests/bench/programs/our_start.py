"""Our program on a file, as the launcher starts it; prints how long the processor worked until a
moment, and its peak memory, then ends.

`our_start.py FILE painted` ends at the first paint; `filled`, when *Today* is
filled and painted; `alive`, when the file is open and every act can be done;
`settled`, when everything has been read that is read ahead. `unlooked` is `filled` by a
program that does not look at what the file is built of, `unread` is `settled` by one that never
looks the file through, nor backs it up.
"""

import os
import sys
import time
from pathlib import Path
from types import ModuleType

from tlc_desktop import __main__ as program
from tlc_desktop import start

until = sys.argv.pop()
if until == "unlooked":
    from tlc_desktop.storage import parts

    parts.are_ours = lambda _connection: True
    until = "filled"
if until == "unread":

    class ByItself:
        """What never begins; `damaged.connect` is there to be called."""

        def __init__(self, *_given: object) -> None:
            self.damaged = self

        def connect(self, _slot: object) -> None: ...

    never = sys.modules["tlc_desktop.ui.backups.by_itself"] = ModuleType("never")
    never.__dict__["ByItself"] = ByItself
    until = "settled"


def peak() -> int:
    """The most memory this process had, in KB; `ru_maxrss` would begin with its parent's."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


def end() -> None:
    print(time.process_time(), peak(), flush=True)
    from tlc_desktop.settings import Settings

    kept = Settings()
    kept.place = ""  # as after a peaceful end: the next start has nothing to say about this one
    kept.write()
    os._exit(0)


class Watched(start.Reading):
    def start(self) -> None:
        if until == "painted":
            end()
        super().start()

    def go_on(self) -> None:
        """Called when Today is filled and painted, and again when the whole program is there."""
        if until == ("alive" if self.store.done() else "filled"):
            end()
        super().go_on()

    def _read_later(self) -> None:
        super()._read_later()
        end()


start.Reading = Watched  # type: ignore[misc]
program.main()
