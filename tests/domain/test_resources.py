import sys
from pathlib import Path

import pytest

from tlc_desktop.domain.resources import ENVIRONMENT, RESOURCES, find_resources


def test_a_checkout_has_its_fonts_and_icons() -> None:
    assert (RESOURCES / "fonts" / "Vazirmatn-Regular.ttf").is_file()
    assert (RESOURCES / "icons" / "today.svg").is_file()


def test_the_environment_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path))
    assert find_resources() == tmp_path


def test_a_bundle_comes_before_the_checkout(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert find_resources() == RESOURCES
    (tmp_path / "resources" / "fonts").mkdir(parents=True)
    assert find_resources() == tmp_path / "resources"
