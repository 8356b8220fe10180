"""The one command: which systems it builds, and that what was not tried is never called passed."""

import os
from collections.abc import Iterator
from pathlib import Path

import build
import payload
import pytest


class Fake:
    """One system's side, which only notes what it was asked."""

    def __init__(self, name: str, lines: list[str]) -> None:
        self.name = name
        self.lines = lines
        self.asked: list[tuple[object, ...]] = []

    def fetch(self, wheels: Path) -> None:
        self.asked.append(("fetch", wheels))
        (wheels / f"{self.name}.whl").write_bytes(b"wheel")

    def build(self, work: Path, wheels: Path | None, out: Path, quick: bool) -> list[Path]:
        self.asked.append(("build", work.name, wheels, quick))
        (out / f"{self.name}.bin").write_bytes(b"installer")
        return [out / f"{self.name}.bin"]

    def test(self, out: Path, quick: bool) -> Iterator[str]:
        self.asked.append(("test", out, quick))
        yield from self.lines


@pytest.fixture
def systems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Fake]:
    made = {
        "windows": Fake("windows", ["passed: it installs"]),
        "linux": Fake("linux", ["passed: it installs", "skipped: no debootstrap"]),
    }
    monkeypatch.setattr(build, "SYSTEMS", made)
    monkeypatch.setattr(payload, "OUT", tmp_path / "dist")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(build, "set_up", lambda **_: None)
    for name in ("PIP_NO_INDEX", "PIP_FIND_LINKS"):
        monkeypatch.setenv(name, "")  # put back afterwards, whatever the build sets
    return made


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr("sys.argv", ["build.py", *words])
    return build.main()


def test_one_system_is_built_with_sums(
    systems: dict[str, Fake], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(monkeypatch, "windows", "--quick") == 0
    assert systems["windows"].asked == [("build", "windows", None, True)]
    assert systems["linux"].asked == []
    assert "windows.bin" in (tmp_path / "dist" / "SHA256SUMS").read_text("utf-8")


def test_all_are_built_from_a_folder_of_wheels(
    systems: dict[str, Fake], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(monkeypatch, "all", "--wheels", str(tmp_path)) == 0
    assert [each.asked[0][2:] for each in systems.values()] == [(tmp_path, False)] * 2
    assert os.environ["PIP_NO_INDEX"] == "1", "pip would ask the network"
    assert os.environ["PIP_FIND_LINKS"] == str(tmp_path)


def test_what_was_skipped_is_said_loudly(
    systems: dict[str, Fake],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(monkeypatch, "test", "--quick") == 0
    said = capsys.readouterr().out
    assert "linux: skipped: no debootstrap" in said
    assert "SKIPPED, so not tried: 1" in said


def test_nothing_skipped_is_not_said(
    systems: dict[str, Fake],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(monkeypatch, "test", "--only", "windows") == 0
    assert systems["linux"].asked == []
    assert "SKIPPED" not in capsys.readouterr().out


def test_a_release_is_built_whole_and_tried_at_length(
    systems: dict[str, Fake], monkeypatch: pytest.MonkeyPatch
) -> None:
    handed_on: list[Path] = []

    def laid_out(out: Path) -> Path:
        handed_on.append(out)
        return out

    monkeypatch.setattr(build.stick, "make", laid_out)
    assert run(monkeypatch, "release") == 0
    assert handed_on == [build.payload.OUT]
    assert [each[0] for each in systems["windows"].asked] == ["build", "test"]
    assert [each[-1] for each in systems["windows"].asked] == [False, False]


def test_a_wheelhouse_is_made_for_a_machine_without_internet(
    systems: dict[str, Fake], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(monkeypatch, "wheelhouse", "--wheels", str(tmp_path / "house")) == 0
    assert sorted(path.name for path in (tmp_path / "house").iterdir()) == [
        "linux.whl",
        "windows.whl",
    ]


def test_why_it_cannot_go_on_is_a_sentence(
    systems: dict[str, Fake],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refused(*_given: object) -> list[Path]:
        raise build.CannotGoOn("a.whl is not the file that was pinned")

    monkeypatch.setattr(systems["windows"], "build", refused)
    assert run(monkeypatch, "windows") == 1
    assert "a.whl is not the file that was pinned" in capsys.readouterr().err


def test_what_cannot_be_made_here_is_skipped_loudly_and_the_rest_is_tried(
    systems: dict[str, Fake],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def lacking(*_given: object) -> list[Path]:
        raise build.ToolsLacking("there is no makensis")

    monkeypatch.setattr(systems["windows"], "build", lacking)
    assert run(monkeypatch, "try") == 0
    said = capsys.readouterr().out
    assert "windows: skipped: there is no makensis" in said
    assert "SKIPPED, so neither made nor tried: windows" in said
    assert "windows: passed" not in said
    assert [each[0] for each in systems["linux"].asked] == ["build", "test"]
    assert all(each[-1] for each in systems["linux"].asked)


def test_a_fault_of_ours_is_not_skipped(
    systems: dict[str, Fake], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_given: object) -> list[Path]:
        raise build.CannotGoOn("it has grown too large")

    monkeypatch.setattr(systems["windows"], "build", refused)
    assert run(monkeypatch, "try") == 1
