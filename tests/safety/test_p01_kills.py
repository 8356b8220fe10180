"""P1: what was saved survives a kill of the program, and nothing is half saved."""

import random
import sys
import time
from pathlib import Path

from tests.beginnings import write_new
from tests.laws import tries
from tests.safety.apart import apart
from tests.safety.figures import Figures
from tests.safety.writers import begun, changes, lost_changes
from tlc_desktop.domain.communities import Community


def killed(folder: str, many: int) -> list[str]:
    """Kill so many writers, 2 to 30 ms after their first change; what each lost or left half."""
    dice, faults = random.Random(1), list[str]()
    for number in range(many):
        path = Path(folder) / f"{number}.tlc"
        write_new(path, Community("Tuesday Circle"))
        writer = begun(changes, path)
        time.sleep(dice.uniform(0.002, 0.030))
        writer.kill()
        if fault := lost_changes(path, writer.said):
            faults.append(f"{number}: {fault}")
        path.unlink()
    return faults


def test_nothing_saved_is_lost_by_a_kill(tmp_path: Path, figure: Figures) -> None:
    if sys.platform == "win32":
        figure.not_run("P1", "Windows forks no process")
    many = tries(1000, 4)
    faults = apart(killed, str(tmp_path), many)
    figure("P1", "killed while writing, read back", many, faults)
