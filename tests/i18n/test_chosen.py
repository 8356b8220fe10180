"""The language that was chosen in the window."""

from pathlib import Path

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n import chosen
from tlc_desktop.i18n.languages import system_language
from tlc_desktop.ui.settings import remembered


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "remembered.ini"
    monkeypatch.setattr(chosen, "settings_file", lambda: path)
    return path


def test_it_is_where_the_window_keeps_it() -> None:
    assert chosen.settings_file() == remembered.settings_file()


@pytest.mark.parametrize("language", list(Language))
def test_what_the_window_chose_is_read(file: Path, language: Language) -> None:
    kept = remembered.Settings(file)
    kept.language = language
    kept.write()
    assert chosen.language() is language


@pytest.mark.parametrize(
    "content", [None, "", "[General]\nlanguage=xx\n", "[General]\nlook=dark\n"]
)
def test_else_it_is_the_systems(file: Path, content: str | None) -> None:
    if content is not None:
        file.write_text(content, "utf-8")
    assert chosen.language() is system_language()


def test_reading_leaves_nothing(file: Path) -> None:
    chosen.language()
    assert list(file.parent.iterdir()) == []
