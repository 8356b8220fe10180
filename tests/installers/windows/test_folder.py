"""The program folder: its list of files, its modules, and the pins it is made from."""

import re
import subprocess
import sys
from pathlib import Path

import payload
import pins
import pytest
from steps import CHECKOUT, CannotGoOn
from windows import compile_modules, folder, setup


def made(place: Path, *names: str) -> Path:
    for name in names:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text("answer = 42\n", "utf-8")
    return place


def test_the_list_names_files_then_folders_the_deepest_first(tmp_path: Path) -> None:
    made(tmp_path, "TLC Desktop.exe", "app/tlc_desktop/ui/a.pyc", "lib/b.dll")
    folder.write_list(tmp_path)
    assert (tmp_path / folder.LIST).read_bytes().decode("ascii").split("\r\n") == [
        "TLC Desktop.exe",
        "app\\tlc_desktop\\ui\\a.pyc",
        "lib\\b.dll",
        "installed.txt",
        "lib\\",
        "app\\tlc_desktop\\ui\\",
        "app\\tlc_desktop\\",
        "app\\",
        "",
    ]


def test_a_name_that_the_list_cannot_say_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotGoOn):
        folder.write_list(made(tmp_path, "ملف.txt"))


def test_modules_are_compiled_without_time_or_place(tmp_path: Path) -> None:
    compiled: list[bytes] = []
    for name in ("one", "two"):
        place = made(tmp_path / name, "pack/module.py")
        assert compile_modules.compile_below(place) == 1
        assert not (place / "pack" / "module.py").exists()
        compiled.append((place / "pack" / "module.pyc").read_bytes())
    assert compiled[0] == compiled[1]
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from pack.module import answer; print(answer)"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "one")], capture_output=True, check=True
    )
    assert said.stdout.strip() == b"42"


def test_the_unpacking_lines_are_in_order_and_stay_beside_the_old_copy(tmp_path: Path) -> None:
    made(tmp_path, "b.exe", "app/z.pyc", "app/a.pyc")
    assert setup.file_lines(tmp_path).splitlines() == [
        'SetOutPath "$INSTDIR\\~new\\app"',
        f'File "{tmp_path}/app/a.pyc"',
        f'File "{tmp_path}/app/z.pyc"',
        'SetOutPath "$INSTDIR\\~new"',
        f'File "{tmp_path}/b.exe"',
    ]


def test_every_dependency_of_the_program_is_pinned() -> None:
    pinned = {payload.plain_name(one.name): one for one in payload.locked(pins.WINDOWS_WHEELS)}
    told = (CHECKOUT / "pyproject.toml").read_text("utf-8")
    listed = told.partition("dependencies = [")[2].partition("]\n")[0]
    for line in listed.splitlines():
        asked = line.strip().strip('",').partition(";")[0]
        name = asked.replace("=", ">").replace("<", ">").partition(">")[0]
        assert not name or payload.plain_name(name) in pinned, f"{name} is not pinned for Windows"
    assert all(len(one.hashes) == 1 for one in pinned.values())


def test_every_file_of_python_has_its_hash() -> None:
    lines = pins.WINDOWS_PYTHON_FILES.read_text("ascii").splitlines()
    assert len(lines) == 34
    assert {"python311.dll", "python311.zip"} <= {line.split()[1] for line in lines}


def test_the_installer_says_every_sentence_in_every_language() -> None:
    said = (folder.HERE / "words.nsh").read_text("utf-8")
    for line in said.splitlines():
        if line.startswith("LangString"):
            _, name, _, words = line.split(" ", 3)
            assert words.strip('"').strip(), name
            for language in ("ENGLISH", "FRENCH", "ARABIC"):
                assert f"LangString {name} ${{LANG_{language}}}" in said
    used = (folder.HERE / "setup.nsi").read_text("utf-8")
    asked = set(re.findall(r"\$\(([A-Z]\w+)\)", used))
    assert asked == set(re.findall(r"^LangString (\w+) ", said, re.MULTILINE))
