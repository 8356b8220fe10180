"""What was taken away: brought back, let go, or found again after a kill."""

from pathlib import Path

import pytest

from tlc_desktop.settings import Recent, Settings
from tlc_desktop.ui.file.taken_away import (
    bring_back,
    bring_back_left,
    let_go_for_good,
    take_away,
)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings" / "settings.ini")


@pytest.fixture
def file(tmp_path: Path, settings: Settings) -> Recent:
    made = Recent(tmp_path / "files" / "sample-en.tlc", "Tuesday Circle")
    made.path.parent.mkdir()
    made.path.write_bytes(b"written")
    settings.opened(made)
    return made


def there(file: Recent) -> list[str]:
    return sorted(each.name for each in file.path.parent.iterdir())


def test_it_is_brought_back_whole(file: Recent, settings: Settings) -> None:
    away = take_away(file, settings)
    assert not file.path.exists()
    assert settings.recent == []
    assert Settings(settings.path).away == {away.kept: file}
    assert bring_back(away, settings) == file
    assert file.path.read_bytes() == b"written"
    assert (there(file), settings.away) == ([file.path.name], {})


def test_beside_another_that_has_its_name_by_now(file: Recent, settings: Settings) -> None:
    away = take_away(file, settings)
    file.path.write_bytes(b"another")
    again = take_away(file, settings)
    assert len({away.kept, again.kept}) == 2
    assert bring_back(again, settings) == file
    back = bring_back(away, settings)
    assert back.path.name == "sample-en 2.tlc"
    assert (file.path.read_bytes(), back.path.read_bytes()) == (b"another", b"written")


def test_it_is_let_go_for_good(file: Recent, settings: Settings) -> None:
    let_go_for_good(take_away(file, settings), settings)
    assert (there(file), settings.away) == ([], {})


def test_after_a_kill_it_is_found_again(file: Recent, settings: Settings) -> None:
    away = take_away(file, settings)
    bring_back_left(settings)
    assert not file.path.exists()  # the program that put it aside still runs
    away.lock.let_go()
    bring_back_left(Settings(settings.path))
    assert (there(file), Settings(settings.path).recent) == ([file.path.name], [file])


def test_killed_before_it_was_moved(file: Recent, settings: Settings) -> None:
    settings.away = {file.path.with_name("sample-en.tlc.away"): file}
    bring_back_left(settings)
    assert (there(file), settings.away) == ([file.path.name], {})
