"""P15: nothing leaves the computer: every test of the window, looked at while it calls the system."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.laws import tries
from tests.safety.apart import CHECKOUT
from tests.safety.figures import Figures

CALL = re.compile(r"(?:connect|sendto|bind)\(\d+, .*?sa_family=(\w+)")
CALLS_OUT = (
    "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
)


def called(log: Path, *command: str) -> list[str]:
    """The kinds of address that a program and all it starts connects to, sends to, or listens at."""
    look = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-o",
        str(log),
        "-e",
        "trace=connect,sendto,bind",
    ]
    subprocess.run([*look, sys.executable, "-B", *command], cwd=CHECKOUT, check=True)
    return CALL.findall(log.read_text("utf-8", "replace"))


def test_no_test_of_the_window_calls_another_computer(tmp_path: Path, figure: Figures) -> None:
    if sys.platform != "linux" or shutil.which("strace") is None:
        figure.not_run("P15", "there is no strace here")
    seen = [kind for kind in called(tmp_path / "seen", "-c", CALLS_OUT) if kind != "AF_UNIX"]
    figure("P15", "a call to another address, which must be seen", 1, seen, least=1)
    what = "tests/ui" if tries(1, 0) else "tests/ui/file/test_doorbell.py"
    run = ("-m", "pytest", "-q", "-p", "no:cacheprovider", what)
    kinds = called(tmp_path / "log", *run)
    outside = [kind for kind in kinds if kind != "AF_UNIX"]
    figure("P15", f"calls to any address while {what} runs", len(kinds), outside)
