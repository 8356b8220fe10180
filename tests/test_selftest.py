"""The program's look at itself: on a copy that is well, and on ones that are not."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from tests.laws import some
from tlc_desktop import selftest
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import FileExists, FileNotAllowed
from tlc_desktop.i18n import languages
from tlc_desktop.printing import kinds
from tlc_desktop.selftest import Bench, Finding
from tlc_desktop.storage import abilities

# Refuses to write where the program is, as a school's computer does.
GUARDED = """
import sys
from pathlib import Path

PROGRAM = Path(sys.argv.pop(1))
WRITING = "wax+"

def look(event, facts):
    if event == "open" and isinstance(facts[0], (str, bytes)) and isinstance(facts[1], str):
        path = Path(facts[0] if isinstance(facts[0], str) else facts[0].decode())
        inside = any(path.is_relative_to(PROGRAM / name) for name in ("tlc_desktop", "resources"))
        if inside and set(facts[1]) & set(WRITING):
            print("WROTE", path, flush=True)
    elif event in ("os.mkdir", "os.rename", "os.remove"):
        if any(Path(str(facts[0])).is_relative_to(PROGRAM / n) for n in ("tlc_desktop", "resources")):
            print("WROTE", facts[0], flush=True)

sys.dont_write_bytecode = True
sys.addaudithook(look)
from tlc_desktop import __main__ as program, start

sys.exit(program.main())
"""


@pytest.mark.parametrize("language", some(["ar", "en"], 2))
def test_an_installed_copy_looks_at_itself(language: str, tmp_path: Path) -> None:
    program = Path(selftest.__file__).parent.parent
    folder = tmp_path / "مدرسة النخيل 1"
    command = [sys.executable, "-c", GUARDED, str(program), "selftest", "--language", language]
    done = subprocess.run(
        [*command, "-o", str(folder), "-platform", "offscreen"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=tmp_path,
    )
    assert done.stderr == ""
    assert done.returncode == 0, done.stdout
    lines = done.stdout.splitlines()
    assert all(line.startswith("ok     ") for line in lines)
    assert len(lines) == len(selftest._LOOKS)
    told = json.loads((folder / "selftest.json").read_text("utf-8"))
    assert (told["well"], told["language"]) == (True, language)
    assert list(told["looks"]) == [name for name, _ in selftest._LOOKS]
    written = {each.name for each in folder.iterdir()}
    pages = {f"{kind.name}.pdf" for kind in kinds.KINDS}
    named = {
        "sample.tlc",
        "term.tlcterm",
        "records.xlsx",
        "window.png",
        "selftest.json",
        "settings.ini",
    }
    assert written == pages | named
    assert (folder / "window.png").read_bytes().startswith(b"\x89PNG")


def finding(name: str, folder: Path) -> Finding:
    work = dict(selftest._LOOKS)[name]
    return selftest._finding(name, work, Bench(folder, languages.words(Language.ENGLISH)))


def _no_search(patch: pytest.MonkeyPatch, _folder: Path) -> None:
    patch.setattr(abilities, "can_search", lambda: False)


def _no_cipher(patch: pytest.MonkeyPatch, _folder: Path) -> None:
    patch.setattr(abilities, "_opens_without_key", lambda _path: True)


def _no_qt_words(patch: pytest.MonkeyPatch, folder: Path) -> None:
    patch.setattr(QLibraryInfo, "path", lambda _which: str(folder))


def _no_help(patch: pytest.MonkeyPatch, folder: Path) -> None:
    for name in ("fonts", "help", "icons", "samples", "schemas", "templates", "translations"):
        (folder / name).mkdir()
        (folder / name / "x").touch()
    patch.setattr(selftest, "RESOURCES", folder)


def _no_translations(patch: pytest.MonkeyPatch, _folder: Path) -> None:
    patch.setattr(selftest, "words", lambda _language: languages.words(Language.ENGLISH))


def _no_fonts(patch: pytest.MonkeyPatch, folder: Path) -> None:
    patch.setattr(selftest, "FONTS", folder)


def _blank_pages(patch: pytest.MonkeyPatch, folder: Path) -> None:
    finding("sample", folder)
    patch.setattr(selftest, "_lightest_and_darkest", lambda _picture: (255, 255))


def _no_sample(_patch: pytest.MonkeyPatch, _folder: Path) -> None:
    """A look after one that went wrong."""


@pytest.mark.parametrize(
    ("name", "harm", "facts"),
    [
        ("database", _no_search, "no full-text search"),
        ("database", _no_cipher, "no encryption"),
        ("words of Qt", _no_qt_words, "no qtbase_ar in"),
        ("resources", _no_help, "no help on today in en"),
        ("translations", _no_translations, "languages are not told apart"),
        ("fonts", _no_fonts, "Vazirmatn-Regular.ttf cannot be used"),
        ("pages", _blank_pages, "agenda is blank"),
        ("window", _no_sample, "is not there"),
    ],
)
def test_what_is_not_there_is_found(
    name: str,
    harm: Callable[[pytest.MonkeyPatch, Path], None],
    facts: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qapp: object,
) -> None:
    del qapp
    harm(monkeypatch, tmp_path)
    found = finding(name, tmp_path)
    assert not found.is_well
    assert facts in found.facts
    assert found.line.startswith(f"NOT OK {name}: ")


def test_a_bug_is_told_by_its_place(tmp_path: Path) -> None:
    def broken(_bench: Bench) -> str:
        raise ZeroDivisionError("secret")

    bench = Bench(tmp_path, languages.words(Language.ENGLISH))
    found = selftest._finding("pages", broken, bench)
    assert not found.is_well
    assert found.facts.startswith("ZeroDivisionError / ")
    assert "secret" not in found.facts


def test_settings_of_somebody_are_not_taken_away(tmp_path: Path) -> None:
    kept = tmp_path / "settings.ini"
    kept.write_text("language=ar")
    with pytest.raises(FileExists):
        next(selftest.look(tmp_path, Language.ENGLISH))
    assert kept.read_text() == "language=ar"


def test_a_sample_of_somebody_is_not_taken_away(tmp_path: Path) -> None:
    """In a folder that no earlier look wrote into."""
    (tmp_path / "sample.tlc").write_bytes(b"mine")
    with pytest.raises(FileExists):
        next(selftest.look(tmp_path, Language.ENGLISH))
    assert [path.name for path in tmp_path.iterdir()] == ["sample.tlc"]
    assert (tmp_path / "sample.tlc").read_bytes() == b"mine"


def test_a_look_that_is_cut_off_is_not_well(tmp_path: Path) -> None:
    (tmp_path / "selftest.json").write_text('{"well": true}')
    (tmp_path / "sample.tlc").write_bytes(b"of the earlier look")
    next(selftest.look(tmp_path, Language.ENGLISH))
    assert json.loads((tmp_path / "selftest.json").read_text("utf-8"))["well"] is False


def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(FileNotAllowed):
        next(selftest.look(tmp_path / "taken", Language.ENGLISH))
