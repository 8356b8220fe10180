"""Two ways of doing a thing, run in turn, and how they compare.

In time of the processor, and each by the least of its runs: what else the machine does only ever
adds to that. What waits for the disk is timed by the clock.
"""

import gc
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

RUNS = 7
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ratio:
    """A measured ratio against a named baseline.

    Attributes:
        ours: The least of our runs, in `unit`.
        baseline: The least of the runs of the baseline, in turn with ours.
        limit: The most that `ours` may be, in `unit`.
        rule: How the limit came about, in words.
    """

    name: str
    against: str
    ours: float
    baseline: float
    limit: float
    rule: str
    unit: str = "ms"
    note: str = ""

    @property
    def holds(self) -> bool:
        return self.ours <= self.limit

    def line(self) -> str:
        held = "holds" if self.holds else "TOO SLOW"
        ratio = self.ours / self.baseline if self.baseline else float("inf")
        return (
            f"{self.name:<42} {self.ours:>9.2f} {self.unit}  {ratio:>6.2f} x {self.against} "
            f"({self.baseline:.2f}), {self.rule}: {held}{'; ' + self.note if self.note else ''}"
        )


def seconds(act: Callable[[], object]) -> float:
    """How long `act` takes, in seconds by the clock."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def worked(act: Callable[[], object]) -> float:
    """How long the processor worked at `act`, in seconds."""
    begun = time.process_time()
    act()
    return time.process_time() - begun


def cpu_seconds(act: Callable[[], object]) -> float:
    """How long the processor worked at `act`, in seconds, whatever else the machine does.

    Nothing is collected meanwhile, as in the program, where that has its own time.
    """
    gc.collect()
    gc.disable()
    try:
        return worked(act)
    finally:
        gc.enable()


def run_python(arguments: list[str]) -> str:
    """What a process of Python prints; with bytecode, as an installed program has it."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def worked_by_python(arguments: list[str]) -> float:
    """How long the processor worked at a process of Python, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run_python(arguments)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def measured(once: Callable[[], T], runs: int) -> list[T]:
    """What so many runs measure, after one that does not count; with no runs, that one."""
    return [once() for _ in range(runs + 1)][min(1, runs) :]


def in_turn(
    ours: Callable[[], float], baseline: Callable[[], float], runs: int = RUNS
) -> tuple[float, float]:
    """The least of two measurements each, taken in turn after one of each that does not count.

    With no runs, it is all there is.
    """
    pairs = measured(lambda: (ours(), baseline()), runs)
    return min(a for a, _ in pairs), min(b for _, b in pairs)


def at_most(
    name: str,
    against: str,
    pair: tuple[float, float],
    times: float,
    *,
    plus: float = 0,
    note: str = "",
) -> Ratio:
    """A ratio in milliseconds, from seconds: at most `times` the baseline, plus `plus` ms."""
    ours, baseline = (part * 1000 for part in pair)
    rule = f"at most {times:g} x" + (f" + {plus:g} ms" if plus else "")
    return Ratio(name, against, ours, baseline, times * baseline + plus, rule, note=note)
