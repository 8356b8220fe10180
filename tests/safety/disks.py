"""A disk of a file, whose power can be cut: what had not reached it is gone. Root alone may mount one."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from tests.safety.writers import Writer

_NEEDED = ("losetup", "mkfs.ext4", "mount", "umount")
_SIZE = 12 * 1024 * 1024


def missing() -> str:
    """What this machine lacks for it; empty when nothing."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "only root may mount a disk: sudo python -m tests.safety"
    lacking = [name for name in _NEEDED if shutil.which(name) is None]
    if lacking:
        return f"there is no {', '.join(lacking)} here"
    return "" if Path("/dev/loop-control").exists() else "there are no loop devices here"


def new_disk(image: Path) -> None:
    """Make the image of an empty disk."""
    with image.open("wb") as file:
        file.truncate(_SIZE)
    subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True)


@contextmanager
def mounted(image: Path, folder: Path) -> Generator[Path]:
    """The folder of a disk, as long as the block lasts.

    Raises:
        CalledProcessError: It cannot be mounted.
    """
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-o", "loop", str(image), str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def cut(writer: Writer, image: Path, copy: Path) -> int:
    """Copy a disk as a power cut would leave it; how many changes were said to be saved by then.

    The writer stands still meanwhile, and goes on afterwards.
    """
    os.kill(writer.process, signal.SIGSTOP)
    state = Path(f"/proc/{writer.process}/stat")
    while state.read_text().rpartition(")")[2].split()[0] != "T":
        time.sleep(0.0002)
    writer.hear()
    shutil.copyfile(image, copy)
    os.kill(writer.process, signal.SIGCONT)
    return writer.said
