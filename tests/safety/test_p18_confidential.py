"""P18: confidential words stay in the community's file: every place is shown, and everything else searched for them."""

import os
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from tests.beginnings import write_sample
from tests.safety.apart import CHECKOUT
from tests.safety.figures import Figures
from tlc_desktop.storage import whole
from tlc_desktop.storage.base import Writing
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.tables import tables

# What the first screen calls a file by, which is no more than its name says.
CALLED_BY = {"community.name", "community.school"}
# Goes to every place of the window over a file, with its settings in a folder.
WALK = """
import sys
from pathlib import Path
sys.path.insert(0, "tests/ui")
from PySide6.QtWidgets import QApplication
application = QApplication(sys.argv)
from tlc_desktop.i18n.languages import install
from tlc_desktop.domain.communities import Language
from every_place import SPOTS, World
install(Language.ENGLISH)
world = World(Path(sys.argv[1]), Language.ENGLISH, file=Path(sys.argv[2]))
for spot in [spot for spot in SPOTS if spot.of_sample]:
    world.visit(spot)
world.close()
"""


def planted(path: Path) -> list[str]:
    """Write the sample, in which every text of a kind is a word that stands nowhere else; the words."""
    kept, found = path.with_name("sample.tlc"), dict[str, str]()
    write_sample(kept, day=date(2026, 11, 23))
    with closing(Store(kept)) as file:
        records = whole.dump(file)
    kept.unlink()
    for table in tables():
        for column in whole.columns(table):
            if isinstance(column.type, Writing):
                word = f"Zq{table.name}{column.name}qZ".replace("_", "")
                for row in records[table.name]:
                    if row[column.name]:
                        row[column.name] = found[f"{table.name}.{column.name}"] = word
    whole.load(path, records, path)
    return [word for place, word in found.items() if place not in CALLED_BY]


@pytest.mark.long
def test_no_word_of_a_file_stands_anywhere_else(tmp_path: Path, figure: Figures) -> None:
    if sys.platform in ("win32", "darwin"):
        figure.not_run("P18", "folders of a user are set as on Linux")
    path = tmp_path / "Our school.tlc"
    words = planted(path)
    home = tmp_path / "home"
    temporary = home / "temporary"
    temporary.mkdir(parents=True)
    folders = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    surroundings = {
        **os.environ,
        **dict.fromkeys(folders, str(home)),
        "TMPDIR": str(temporary),
        "PYTHONPATH": str(CHECKOUT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    call = [sys.executable, "-B", "-c", WALK, str(home), str(path)]
    walked = subprocess.run(call, cwd=CHECKOUT, env=surroundings, check=True, capture_output=True)
    said = [walked.stdout + walked.stderr]
    for each in tmp_path.rglob("*"):
        said.append(each.name.encode())
        if each.is_file() and each.suffix != ".tlc":
            said.append(each.read_bytes())
    everything = b"\n".join(said).lower()
    forms = ((word, word.lower().encode(form)) for word in words for form in ("utf-8", "utf-16-le"))
    found = [word for word, form in forms if form in everything]
    assert len(words) >= 50
    assert b"settings-" in everything, "else nothing was looked at"
    figure(
        "P18", "words of a file searched for in all that is written beside it", len(words), found
    )
