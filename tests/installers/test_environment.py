"""When the environment is filled again, and what is said when pip stops."""

from dataclasses import replace
from pathlib import Path

import environment
import pytest
from environment import Stamp
from pythons import Python

STAMP = Stamp("ab12", "3.13.0", "/home/hala/مجتمع التعلم", for_tests=False)


def test_a_stamp_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "stamp.json"
    environment.write_stamp(path, STAMP)
    assert environment.read_stamp(path) == STAMP


@pytest.mark.parametrize("text", [None, "", "{", "[]", '{"project": "ab12"}'])
def test_a_stamp_that_cannot_be_read_is_none(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "stamp.json"
    if text is not None:
        path.write_text(text, "utf-8")
    assert environment.read_stamp(path) is None


@pytest.mark.parametrize(
    ("wanted", "enough"),
    [
        (STAMP, True),
        (replace(STAMP, project="cd34"), False),
        (replace(STAMP, python="3.13.1"), False),
        (replace(STAMP, checkout="/elsewhere"), False),
        (replace(STAMP, for_tests=True), False),
    ],
)
def test_only_a_change_is_installed(wanted: Stamp, enough: bool) -> None:
    assert STAMP.covers(wanted) is enough


def test_the_tests_tools_serve_the_program_too() -> None:
    assert replace(STAMP, for_tests=True).covers(STAMP)


def test_a_filled_environment_is_not_filled_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []

    def pip(command: list[str]) -> tuple[int, str]:
        asked.append(command)
        return 0, ""

    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(environment, "run_quietly", pip)
    python = Python("/usr/bin/python3", (3, 13, 0))
    environment.fill(python, for_tests=True)
    environment.fill(python, for_tests=True)
    environment.fill(python, for_tests=False)
    assert len(asked) == 1
    assert asked[0][-1].endswith("[test]")
    assert capsys.readouterr().out.count("all there") == 2
    environment.fill(replace(python, version=(3, 13, 1)), for_tests=False)
    assert asked[1][-1].endswith("[test]"), "the tests' tools stay once they are there"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Temporary failure in name resolution\nERROR: No matching", "on the network?"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: Package 'x' requires a different Python", "requires a different Python"),
    ],
)
def test_pips_reason_is_said_plainly(words: str, sentence: str) -> None:
    assert sentence in environment.why_pip_stopped(words)
