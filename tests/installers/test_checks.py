"""A red check does not hide the ones behind it."""

import sys

import checks
import pytest
from checks import Check


@pytest.fixture(autouse=True)
def this_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """The checks are started with the interpreter that runs the tests."""
    monkeypatch.setattr(checks, "venv_python", lambda: sys.executable)


def test_every_check_runs_and_the_red_ones_are_named(capfd: pytest.CaptureFixture[str]) -> None:
    red = Check("first", ("-c", "raise SystemExit(3)"))
    green = Check("second", ("-c", "print('went on')"))
    assert checks.run_all([red, green]) == 1
    said = capfd.readouterr().out
    assert "went on" in said
    assert "Red: first\n" in said
    assert said.endswith("Checks: 1 passed, 1 failed\n")


def test_all_green_is_success(capfd: pytest.CaptureFixture[str]) -> None:
    assert checks.run_all([Check("only", ("-c", ""))]) == 0
    assert "Red:" not in capfd.readouterr().out


def test_what_runs_beside_the_others_is_shown_after_them(capfd: pytest.CaptureFixture[str]) -> None:
    beside = Check("beside", ("-c", "print('said beside'); raise SystemExit(1)"), beside=True)
    assert checks.run_all([beside, Check("first", ("-c", "print('went on')"))]) == 1
    said = capfd.readouterr().out
    assert said.index("went on") < said.index("said beside")
    assert "--- beside: RED" in said
    assert said.endswith("Red: beside\nChecks: 1 passed, 1 failed\n")


def test_what_was_read_once_is_kept_as_bytecode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert checks.run(Check("x", ("-c", "import sys; sys.exit(sys.dont_write_bytecode)")))


def test_long_is_handed_to_the_tests_alone() -> None:
    short, long = checks.all_checks(long=False), checks.all_checks(long=True)
    differing = [one for one, other in zip(long, short, strict=True) if one != other]
    assert [(one.name, one.words[-1]) for one in differing] == [("tests", "--long")]
