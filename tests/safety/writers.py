"""Programs that write without end and say what is saved, until they are killed; and a look at what they left."""

import os
import signal
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from datetime import time as hour
from pathlib import Path
from typing import NoReturn

from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import drafts, files, meetings, members, whole
from tlc_desktop.storage.store import Store

Say = Callable[[int], None]
Write = Callable[[Path, Say], None]
DAY, PLACE = date(2026, 11, 23), "said:1"
LONGEST = 20_000


@dataclass(slots=True)
class Writer:
    """A process that writes.

    Attributes:
        process: Its number.
        said: How many of its changes it said were saved.
    """

    process: int
    said: int
    _out: int
    _rest: bytes = b""

    def hear(self) -> None:
        """Hear what it said until now."""
        while True:
            try:
                told = os.read(self._out, 1 << 16)
            except BlockingIOError:
                return
            if not told:
                return
            *whole_lines, self._rest = (self._rest + told).split(b"\n")
            if whole_lines:
                self.said = int(whole_lines[-1])

    def wait(self) -> None:
        """Wait until it has begun."""
        while self.said < 1:
            time.sleep(0.0005)
            self.hear()

    def kill(self) -> None:
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        self.hear()
        os.close(self._out)


def begun(write: Write, path: Path) -> Writer:
    """A process that writes to a path and has begun; nothing of ours is open in it."""
    out, into = os.pipe()
    process = os.fork()
    if not process:
        _write(write, path, into)
    os.close(into)
    os.set_blocking(out, False)
    made = Writer(process, 0, out)
    made.wait()
    return made


def _write(write: Write, path: Path, into: int) -> NoReturn:
    try:
        write(path, lambda number: os.write(into, b"%d\n" % number))
    finally:
        os._exit(1)


def changes(path: Path, say: Say) -> None:
    """Change a community: a name, a meeting with two items, and half a sentence, each time all or none."""
    with closing(Store(path)) as opened:
        for number in range(1, LONGEST):
            with opened.change(f"Change {number}") as session:
                members.add(session, [Member(f"Member {number}")])
                items = [AgendaItem("Welcome"), AgendaItem("How is it going?")]
                meetings.schedule(session, Meeting(f"Meeting {number}", DAY, hour(13, 15)), items)
                drafts.keep(session, PLACE, str(number))
            say(number)


def whole_files(path: Path, say: Say) -> None:
    """Put one file after another under a name, each larger than the one before."""
    for number in range(1, LONGEST):
        files.write_whole(path, page(number))
        say(number)


def page(number: int) -> bytes:
    return b"%d\n" % number + bytes([number % 251]) * (1000 + 37 * (number % 100))


def lost_changes(path: Path, said: int) -> str:
    """What is wrong with what `changes` left; empty when nothing is."""
    try:
        with closing(Store(path)) as opened:
            whole.check(opened)
            with opened.read() as session:
                names = len(members.members(session))
                planned = meetings.meetings(session)
                items = [len(meetings.agenda(session, meeting.id)) for meeting in planned]
            typed = opened.drafts().get(PLACE, "0")
            undone = opened.labels()[0]
    except UserError as trouble:
        return f"not opened: {trouble!r}"
    if names < said:
        return f"lost: {said} were saved, {names} are there"
    half = len(planned) != names or items != [2] * names or int(typed) != names
    if half or undone != (f"Change {names}" if names else None):
        return f"half: {names} names, {items}, {typed}, {undone}"
    return ""


def lost_files(path: Path, said: int) -> str:
    """What is wrong with what `whole_files` left; empty when nothing is."""
    content = path.read_bytes()
    number = int(content.partition(b"\n")[0] or 0)
    if content != page(number):
        return f"not whole: {number}"
    return "" if number >= said else f"lost: {said} were written, {number} is there"
