"""What is handed on: a folder for a stick, with the installers, a guide, the sample, the licences.

It is put together from what stands in `installers/dist/`, so a school that builds only one
system's installers hands on those.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import payload
from environment import venv_python
from linux import deb, run_file
from steps import CHECKOUT, CannotGoOn, last_lines, run_quietly, say
from windows import test_windows

SCRIPT = Path(__file__).resolve().with_name("print_guides.py")


def names(version: str) -> dict[str, str]:
    """What the installers of a version are called, as the guide speaks of them."""
    return {
        "setup": test_windows.setup_exe(version),
        "portable": test_windows.portable_zip(version),
        "deb": deb.name(version),
        "run": run_file.name(version),
    }


_FOLDERS = {"setup": "Windows", "portable": "Windows", "deb": "Linux", "run": "Linux"}


def make(out: Path) -> Path:
    """Lay the folder out in `out`; where it is.

    Raises:
        CannotGoOn: No installer is there, or the guides could not be printed.
    """
    version = payload.version()
    folder = out / f"TLC-Desktop-{version}-stick"
    files = names(version)
    absent = [name for name in files.values() if not (out / name).exists()]
    if len(absent) == len(files):
        raise CannotGoOn("There is no installer to hand on: run installers/build.py all first.")
    if folder.exists():
        shutil.rmtree(str(folder))
    folder.mkdir(parents=True)
    for kind, name in files.items():
        if name not in absent:
            (folder / _FOLDERS[kind]).mkdir(exist_ok=True)
            _lay(out / name, folder / _FOLDERS[kind] / name)
    for name in absent:
        say(f"Stick: {name} is not there, so it is left out.")
    _print_guides(folder, files, version)
    licences = folder / "Licences"
    shutil.copytree(str(CHECKOUT / "resources" / "licences"), str(licences))
    shutil.copyfile(str(CHECKOUT / "LICENSE"), str(licences / "LICENSE.txt"))
    payload.write_sums(folder)
    payload.set_times(folder)
    return folder


def _lay(source: Path, target: Path) -> None:
    """The same file under a second name where that can be, else a copy."""
    try:
        os.link(str(source), str(target))
    except OSError:
        shutil.copyfile(str(source), str(target))


def _print_guides(folder: Path, files: dict[str, str], version: str) -> None:
    asked = folder / "asked.json"
    facts = {"files": files, "version": version, "date": payload.source_date()}
    asked.write_text(json.dumps(facts), "utf-8")
    own = ["env", "QT_QPA_PLATFORM=offscreen", f"PYTHONPATH={CHECKOUT}", "PYTHONHASHSEED=0"]
    words = [os.fspath(part) for part in (venv_python(), SCRIPT, folder, asked)]
    code, said = run_quietly([*own, *words])
    asked.unlink()
    if code != 0:
        raise CannotGoOn("The guides could not be printed:\n" + last_lines(said))
