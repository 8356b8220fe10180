"""Which release a copy is."""

import json
from datetime import date
from importlib.metadata import version
from pathlib import Path

import pytest

from tlc_desktop.domain import release as module
from tlc_desktop.domain.release import Release, program_version, release


def test_a_checkout_is_no_release() -> None:
    assert release() is None
    assert program_version() == version("tlc-desktop")


def test_a_build_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "release.json"
    path.write_text(json.dumps({"version": "1.2.0", "commit": "abc", "sha": "def"}), "utf-8")
    assert release(path) == Release("1.2.0", "abc", "def")
    path.write_text(json.dumps({"version": "1.2.0", "commit": "abc"}), "utf-8")
    assert release(path) == Release("1.2.0", "abc", "")
    path.write_text('{"version": "1.2.0", "commit": "abc", "day": "2026-11-29"}', "utf-8")
    assert release(path) == Release("1.2.0", "abc", "", date(2026, 11, 29))


def test_a_copy_without_metadata_goes_by_its_release(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "release", lambda: Release("1.2.0", "abc"))
    assert program_version() == "1.2.0"
