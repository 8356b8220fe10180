"""P2: what was saved survives a power cut: what had not reached the disk is gone, and the disk is mounted anew."""

import random
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.beginnings import write_new
from tests.laws import tries
from tests.safety.apart import apart
from tests.safety.disks import cut, missing, mounted, new_disk
from tests.safety.figures import Figures
from tests.safety.writers import begun, changes, lost_changes, lost_files, whole_files
from tlc_desktop.domain.communities import Community
from tlc_desktop.storage import driver

CUTS, CONTROL = 300, 60
OF_ONE = 25  # cuts of one writer, before the next begins anew
KINDS = {"changes": (changes, lost_changes), "whole files": (whole_files, lost_files)}


def cut_off(folder: str, kind: str, many: int, synchronous: str) -> list[str]:
    """Cut the power of so many disks under a writer; what each lost, left half, or could not mount."""
    driver.SETTINGS = tuple(
        (name, synchronous if name == "synchronous" else value) for name, value in driver.SETTINGS
    )
    write, lost = KINDS[kind]
    image, copy, place = (Path(folder) / name for name in ("disk", "copy", "place"))
    dice, faults, left = random.Random(2), list[str](), many
    while left:
        new_disk(image)
        with mounted(image, place) as disk:
            path = disk / "Our school.tlc"
            write_new(path, Community("Tuesday Circle"))
            subprocess.run(["sync", "-f", str(disk)], check=True)
            writer = begun(write, path)
            for _ in range(min(left, OF_ONE)):
                time.sleep(dice.uniform(0.005, 0.06))
                said = cut(writer, image, copy)
                faults += looked_at(copy, Path(folder) / "again", path.name, said, lost)
                left -= 1
            writer.kill()
    return faults


def looked_at(
    copy: Path, place: Path, name: str, said: int, lost: Callable[[Path, int], str]
) -> list[str]:
    try:
        with mounted(copy, place) as again:
            fault = lost(again / name, said)
    except (subprocess.CalledProcessError, FileNotFoundError) as trouble:
        return [str(trouble)]
    return [fault] if fault else []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_saved_is_lost_by_a_power_cut(tmp_path: Path, figure: Figures, kind: str) -> None:
    if why := missing():
        figure.not_run("P2", why)
    many = tries(CUTS, 4)
    faults = apart(cut_off, str(tmp_path), kind, many, "FULL")
    figure("P2", f"power cut while writing {kind}, the disk mounted again", many, faults)


def test_a_file_that_is_not_synced_is_seen_to_lose(tmp_path: Path, figure: Figures) -> None:
    """Else the test above would see nothing, whatever was lost."""
    if why := missing():
        figure.not_run("P2", why)
    many = tries(CONTROL, 4)
    faults = apart(cut_off, str(tmp_path), "changes", many, "OFF")
    what = "the same without syncing, which must be seen to lose"
    figure("P2", what, many, faults, least=many // 2 + 1)
