"""What the installers share: downloads held to their hashes, and the same bytes each time."""

import hashlib
import json
import os
import zipfile
from pathlib import Path

import payload
import pytest
from steps import CannotGoOn, ToolsLacking

ONE = b"the first wheel"
TWO = b"the second wheel"


def hash_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.fixture
def requirements(tmp_path: Path) -> Path:
    path = tmp_path / "requirements.txt"
    path.write_text(
        "# a remark\n"
        f"Some-Thing==1.0 \\\n    --hash=sha256:{hash_of(ONE)}\n"
        f"other.thing==2.1 --hash=sha256:{hash_of(b'for Linux')} --hash=sha256:{hash_of(TWO)}\n",
        "utf-8",
    )
    return path


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    folder = tmp_path / "wheels"
    folder.mkdir()
    (folder / "some_thing-1.0-py3-none-any.whl").write_bytes(ONE)
    (folder / "other_thing-2.1-py3-none-any.whl").write_bytes(TWO)
    (folder / "unasked-1.0-py3-none-any.whl").write_bytes(b"")
    return folder


def test_the_pins_are_read_with_every_hash(requirements: Path) -> None:
    first, second = payload.locked(requirements)
    assert (first.name, first.version, first.hashes) == ("Some-Thing", "1.0", (hash_of(ONE),))
    assert second.hashes == (hash_of(b"for Linux"), hash_of(TWO))


def test_the_pinned_files_are_found_in_their_order(requirements: Path, wheels: Path) -> None:
    found = payload.checked(requirements, wheels)
    assert [path.name.split("-")[0] for path in found] == ["some_thing", "other_thing"]


def test_a_file_with_another_byte_is_named(requirements: Path, wheels: Path) -> None:
    (wheels / "other_thing-2.1-py3-none-any.whl").write_bytes(TWO + b"!")
    with pytest.raises(CannotGoOn, match=r"other_thing-2\.1-py3-none-any\.whl is not the file"):
        payload.checked(requirements, wheels)


def test_what_is_not_there_is_named(requirements: Path, wheels: Path, tmp_path: Path) -> None:
    (wheels / "some_thing-1.0-py3-none-any.whl").unlink()
    with pytest.raises(CannotGoOn, match=r"Some-Thing 1\.0 is not among the wheels"):
        payload.checked(requirements, wheels)
    with pytest.raises(CannotGoOn, match="not among the wheels"):
        payload.checked(requirements, tmp_path / "no such folder")


def test_nothing_is_fetched_when_all_is_there(
    requirements: Path, wheels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_pip(command: list[str]) -> tuple[int, str]:
        raise AssertionError(command)

    monkeypatch.setattr(payload, "run_quietly", no_pip)
    payload.fetch(requirements, wheels)


def test_pip_is_told_to_hold_to_the_hashes(
    requirements: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    def pip(command: list[str]) -> tuple[int, str]:
        asked.append(command)
        return 1, "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES"

    monkeypatch.setattr(payload, "run_quietly", pip)
    with pytest.raises(CannotGoOn, match="DO NOT MATCH THE HASHES"):
        payload.fetch(requirements, tmp_path / "made", ["--platform", "win_amd64"])
    [command] = asked
    assert {"--require-hashes", "--no-deps", "win_amd64"} <= set(command)


def test_without_a_network_nothing_of_ours_is_at_fault(
    requirements: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "Failed to establish a new connection"
    monkeypatch.setattr(payload, "run_quietly", lambda _command: (1, said))
    with pytest.raises(ToolsLacking):
        payload.fetch(requirements, tmp_path / "made")


def test_a_content_is_held_to_its_hash() -> None:
    payload.hold_to_hash("a.dll", ONE, hash_of(ONE))
    with pytest.raises(CannotGoOn, match=r"a\.dll is not the file that was pinned"):
        payload.hold_to_hash("a.dll", TWO, hash_of(ONE))


def test_only_what_is_kept_leaves_a_wheel(tmp_path: Path) -> None:
    wheel = tmp_path / "a.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("a/kept.py", "1")
        archive.writestr("a/left.c", "2")
    payload.unpack(wheel, tmp_path / "lib", lambda name: name.endswith(".py"))
    assert [path.name for path in payload.files_below(tmp_path / "lib")] == ["kept.py"]


def test_the_program_goes_with_its_resources_and_without_its_tests() -> None:
    names = payload.program_files()
    assert {"LICENSE", "tlc_desktop/__main__.py", "resources/fonts/DejaVuSans.ttf"} <= set(names)
    assert not [name for name in names if name.endswith(".ts") or name.startswith("tests")]
    assert names == sorted(names)


def folder_with(place: Path, names: list[str]) -> Path:
    place.mkdir()
    for name in names:
        (place / name).parent.mkdir(exist_ok=True)
        (place / name).write_text(name, "utf-8")
    return place


def test_a_zip_is_the_same_whenever_and_wherever_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    names = ["b.txt", "مجلد/ملف.txt", "a.txt"]
    first = folder_with(tmp_path / "one", names)
    second = folder_with(tmp_path / "two", names[::-1])
    os.utime(second / "a.txt", (1, 1))
    (second / "b.txt").chmod(0o755)
    payload.zip_folder(first, tmp_path / "one.zip", "TLC Desktop")
    payload.zip_folder(second, tmp_path / "two.zip", "TLC Desktop")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert archive.namelist()[-1] == "TLC Desktop/مجلد/ملف.txt"
        assert archive.getinfo("TLC Desktop/a.txt").date_time[0] == 2023


def test_every_file_gets_the_time_of_the_commit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    folder = folder_with(tmp_path / "one", ["a.txt", "in/b.txt"])
    payload.set_times(folder)
    assert {path.stat().st_mtime for path in folder.rglob("*")} == {1700000000}


def test_the_release_says_what_it_was_built_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    folder = folder_with(tmp_path / "one", ["a.txt"])
    payload.write_release(folder, folder / "release.json")
    facts = json.loads((folder / "release.json").read_text("utf-8"))
    assert facts["version"] == payload.version()
    assert facts["day"] == "2023-11-14"
    assert len(facts["commit"].rstrip("+")) == 40
    assert facts["sha"] == hash_of(f"{hash_of(b'a.txt')}  a.txt\n".encode())


def test_the_sums_are_those_that_sha256sum_reads(tmp_path: Path) -> None:
    out = folder_with(tmp_path / "dist", ["b.deb", "a.exe"])
    payload.write_sums(out)
    payload.write_sums(out)
    said = (out / payload.SUMS).read_text("utf-8")
    assert said == f"{hash_of(b'a.exe')}  a.exe\n{hash_of(b'b.deb')}  b.deb\n"


def test_what_has_grown_too_large_is_refused() -> None:
    assert payload.hold_to(Path("a.exe"), 900_000, 1_000_000) == "a.exe: 0.9 MB of at most 1 MB"
    with pytest.raises(CannotGoOn, match="grown too large"):
        payload.hold_to(Path("a.exe"), 1_000_001, 1_000_000)
