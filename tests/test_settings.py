"""What this computer remembers, read back by another start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from tlc_desktop.domain.communities import Language
from tlc_desktop.settings import (
    RECENT_KEPT,
    ColorChoice,
    ListOrders,
    Recent,
    Settings,
    is_dark,
    seems_dark,
    settings_file,
    without,
)
from tlc_desktop.storage.own_folder import files_folder


@pytest.fixture
def path(tmp_path: Path, qapp: QApplication) -> Path:
    return tmp_path / "kept" / "settings.ini"


def test_nothing_is_chosen_at_first(path: Path) -> None:
    found = Settings(path)
    assert found.chosen_language is None
    assert found.language in set(Language)
    assert (found.look, found.scale, found.recent, found.place) == (
        ColorChoice.SYSTEM,
        1.0,
        [],
        "",
    )
    assert found.geometry.isEmpty()


def test_everything_is_there_at_the_next_start(path: Path) -> None:
    first = Settings(path)
    first.language = Language.ARABIC
    first.look = ColorChoice.DARK
    first.scale = 1.5
    first.place = "somewhere"
    ListOrders(first).keep({"people_order": "subject"})
    first.geometry = QByteArray(b"somewhere")
    first.opened(Recent(path.with_name("حلقة.tlc"), "حلقة الثلاثاء", 'مدرسة, "النخيل"'))
    first.write()
    second = Settings(path)
    assert second.chosen_language is Language.ARABIC
    assert is_dark(second)
    assert seems_dark(second)
    assert (second.look, second.scale, second.place) == (ColorChoice.DARK, 1.5, "somewhere")
    assert second.geometry == QByteArray(b"somewhere")
    assert ListOrders(second).read() == {"people_order": "subject"}
    assert second.recent == [Recent(path.with_name("حلقة.tlc"), "حلقة الثلاثاء", 'مدرسة, "النخيل"')]


def test_reading_leaves_nothing(path: Path) -> None:
    assert Settings(path).language in set(Language)
    assert not path.parent.exists()


def test_the_last_file_stands_first_and_once(path: Path) -> None:
    found = Settings(path)
    one, two = Recent(Path("/a.tlc"), "A"), Recent(Path("/b.tlc"), "B")
    for each in (one, two, one):
        found.opened(each)
    assert found.recent == [one, two]
    found.recent = without(found.recent, one.path)
    assert found.recent == [two]


def test_a_file_stands_once_however_it_is_spelled(path: Path, tmp_path: Path) -> None:
    found, file, link = Settings(path), tmp_path / "a.tlc", tmp_path / "b.tlc"
    file.write_bytes(b"")
    link.symlink_to(file)
    second = tmp_path / "c.tlc"
    second.hardlink_to(file)
    for each in (file, link, second, tmp_path / "x" / ".." / "a.tlc"):
        found.opened(Recent(each, "A"))
        assert found.recent == [Recent(each, "A")]
    found.recent = without(found.recent, second)
    assert found.recent == []


def test_only_a_few_files_are_remembered(path: Path) -> None:
    found = Settings(path)
    for number in range(RECENT_KEPT + 5):
        found.opened(Recent(Path(f"/{number}.tlc"), str(number)))
    assert [each.name for each in found.recent] == [str(n) for n in range(RECENT_KEPT + 4, 4, -1)]


@pytest.mark.parametrize(
    "content",
    [
        "[General]\nlanguage=xx\nlook=pink\ntext_size=9\nrecent=[[1\n",
        '[General]\nrecent=[["a"]]\nlanguage=\n',
        "recent=5\nwindow=7\n",
        "\x00\x01\x02",
    ],
)
def test_a_file_that_somebody_edited_is_taken_as_far_as_it_goes(path: Path, content: str) -> None:
    path.parent.mkdir()
    path.write_text(content, "utf-8")
    found = Settings(path)
    assert found.chosen_language is None
    assert (found.look, found.scale, found.recent) == (ColorChoice.SYSTEM, 1.0, [])
    assert found.geometry.isEmpty()


def test_new_files_go_to_the_folder_for_data_and_never_to_documents() -> None:
    assert "Documents" not in files_folder().parts
    assert files_folder().name == settings_file().parent.name == "tlc-desktop"


@pytest.mark.parametrize("kept", ["", "[1, 2]", "{", '{"people_order": 3}'])
def test_orders_that_somebody_wrote_into_the_file_are_left_out(path: Path, kept: str) -> None:
    Settings(path)._kept.setValue("orders", kept)
    assert ListOrders(Settings(path)).read() == {}
