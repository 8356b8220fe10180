"""Pictures of every place: `python -m tests.ui.screens OUT [--real] [--language en] [--text 200] [NAME ...]`.

With `--real` the window is shown on an X screen of its own, that Xvfb gives; else off screen.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from tests.ui.every_place import SPOTS, Spot, World
from tlc_desktop.domain.communities import Language

SCREENS = {"1366": QSize(1366, 720), "1024": QSize(1024, 560)}
MARK = "TLC_SCREENS_REAL"


def main(arguments: list[str] | None = None) -> int:
    """Save the pictures; its exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("names", nargs="*", help="only these places")
    parser.add_argument("--real", action="store_true", help="on an X screen, through xvfb-run")
    parser.add_argument("--language", action="append", choices=[str(each) for each in Language])
    parser.add_argument("--width", action="append", choices=list(SCREENS))
    parser.add_argument("--theme", action="append", choices=["light", "dark"])
    parser.add_argument("--text", type=int, default=100, help="size of text: 100, 125, 150 or 200")
    given = parser.parse_intermixed_args(arguments)
    if given.real and MARK not in os.environ:
        return _on_own_screen(sys.argv[1:] if arguments is None else arguments)
    os.environ["QT_QPA_PLATFORM"] = "xcb" if given.real else "offscreen"
    app = QApplication([])
    given.out.mkdir(parents=True, exist_ok=True)
    spots = [spot for spot in SPOTS if not given.names or spot.name in given.names]
    languages = [Language(each) for each in given.language or Language]
    for language in languages:
        for theme in given.theme or ["light", "dark"]:
            widths = given.width or list(SCREENS)
            take(given.out, spots, language, theme, widths, given.text / 100)
    app.quit()
    return 0


def take(
    out: Path,
    spots: list[Spot],
    language: Language,
    theme: str,
    widths: list[str],
    scale: float = 1.0,
) -> None:
    """Save a picture of each place, in one language and look."""
    with TemporaryDirectory() as folder:
        for of_sample in (True, False):
            wanted = [spot for spot in spots if spot.of_sample is of_sample]
            if not wanted:
                continue
            dark = theme == "dark"
            world = World(Path(folder), language, of_sample=of_sample, dark=dark, scale=scale)
            for spot in wanted:
                for width in widths:
                    shown = world.visit(spot, SCREENS[width])
                    path = out / f"{spot.name}-{language}-{theme}-{width}.png"
                    shown.grab().save(str(path))
            world.close()


def _on_own_screen(arguments: list[str]) -> int:
    """The same again, inside Xvfb."""
    runner = shutil.which("xvfb-run")
    if runner is None:
        sys.stderr.write("xvfb-run is not installed.\n")
        return 1
    own = [runner, "-a", "-s", "-screen 0 1366x768x24"]
    command = [*own, sys.executable, "-m", "tests.ui.screens", *arguments]
    return subprocess.run(command, check=False, env={**os.environ, MARK: "1"}).returncode


if __name__ == "__main__":
    raise SystemExit(main())
