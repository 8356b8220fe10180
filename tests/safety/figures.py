"""What was tried of a promise, how often, and how often it was broken; and the table of all."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NoReturn

import pytest

FIGURE, NOT_RUN = "figure", "not run"

PROMISES = {
    "P1": "what was saved survives a kill",
    "P2": "what was saved survives a power cut",
    "P3": "damage is never shown as if it were whole",
    "P4": "a lost community is never shown as an empty one",
    "P5": "restoring gives exactly the backup",
    "P6": "every backup in the list can be restored",
    "P7": "a full disk loses nothing and traps nobody",
    "P8": "of all starts one has the file",
    "P9": "a wrong clock loses nothing",
    "P10": "what looks finished is whole",
    "P11": "an upgrade is whole or has not begun",
    "P12": "a hostile file does nothing",
    "P13": "restoring is done alone",
    "P14": "everything can be undone, after a restart too",
    "P15": "nothing leaves the computer",
    "P16": "it is quick on an old laptop",
    "P17": "no spreadsheet runs what somebody typed",
    "P18": "confidential words stay in the file",
    "P19": "at most a second of typing is lost",
    "P20": "who is erased is erased",
    "T20": "what another program holds for a moment is not lost",
}
ELSEWHERE = {"P16": "python -m tests.bench"}


@dataclass(frozen=True, slots=True)
class Figure:
    """What was tried of a promise.

    Attributes:
        promise: Its number, such as P1.
        what: What was done, in a few words.
        tried: How often.
        failed: How often it was broken.
        limit: How often it may be.
        holds: Whether that is kept.
    """

    promise: str
    what: str
    tried: int
    failed: int
    limit: str
    holds: bool

    def row(self) -> tuple[str, ...]:
        said = "holds" if self.holds else "DOES NOT HOLD"
        return self.promise, self.what, f"{self.tried:,}", f"{self.failed:,}", self.limit, said


class Figures:
    """Where a test tells what it tried."""

    def __init__(self, record: Callable[[str, object], None]) -> None:
        self._record = record

    def __call__(
        self,
        promise: str,
        what: str,
        tried: int,
        failed: int | Sequence[object],
        *,
        most: int = 0,
        least: int = 0,
    ) -> None:
        """Tell what was tried; the test fails where the promise is broken.

        Args:
            promise: Its number.
            what: What was done, in a few words.
            tried: How often.
            failed: How often it was broken, or what was wrong each time.
            most: How often it may be.
            least: How often it must be, where a harm is tried to show that the test sees it.
        """
        assert promise in PROMISES
        limit = f"at least {least:,}" if least else f"at most {most:,}"
        broken = failed if isinstance(failed, int) else len(failed)
        holds = tried > 0 and (broken >= least if least else broken <= most)
        found = Figure(promise, what, tried, broken, limit, holds)
        self._record(FIGURE, asdict(found))
        assert found.holds, (found, failed)

    def not_run(self, promise: str, why: str) -> NoReturn:
        """Skip the test, and say so where nobody overlooks it."""
        self._record(NOT_RUN, (promise, why))
        pytest.skip(f"NOT RUN: {promise}, {PROMISES[promise]}: {why}")


class Table:
    """Collects the figures of a run of pytest."""

    def __init__(self) -> None:
        self._rows: list[tuple[str, ...]] = []
        self.broken = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.broken = True
            self._rows.append(("", report.nodeid, "", "", "", f"FAILED in {report.when}"))
        if report.when == "teardown":
            self._rows += _rows(report.user_properties)

    def print(self, say: Callable[[str], None]) -> None:
        """Print a row for each figure, by promise, and one for each promise without any."""
        silent = PROMISES.keys() - {row[0] for row in self._rows}
        nothing = [
            (p, ELSEWHERE.get(p, "nothing was tried"), "", "", "", "NOT RUN") for p in silent
        ]
        rows = sorted([*self._rows, *nothing], key=lambda row: int(row[0][1:] or 99))
        told = [(*(row[:1]), PROMISES.get(row[0], ""), *row[1:]) for row in rows]
        head = ("", "Promise", "What was done", "Tried", "Broken", "Limit", "")
        widths = [max(len(row[n]) for row in [head, *told]) for n in range(len(head))]
        for row in [head, *told]:
            cells = (
                cell.rjust(width) if n in (3, 4) else cell.ljust(width)
                for n, (cell, width) in enumerate(zip(row, widths, strict=True))
            )
            say("  ".join(cells).rstrip())


def _rows(properties: Iterable[tuple[str, Any]]) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for name, said in properties:
        if name == FIGURE:
            found.append(Figure(**said).row())
        elif name == NOT_RUN:
            promise, why = said
            found.append((promise, why, "", "", "", "NOT RUN"))
    return found
