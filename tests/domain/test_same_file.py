"""One file under many spellings, and two files that look alike."""

from pathlib import Path

import pytest

from tlc_desktop.domain.same_file import identity, is_same, real


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "circle.tlc"
    made.write_bytes(b"ours")
    return made


def test_through_links_and_second_names(path: Path) -> None:
    link, second = path.with_name("link.tlc"), path.with_name("second.tlc")
    link.symlink_to(path.name)
    second.hardlink_to(path)
    dots = path.parent / "nowhere" / ".." / path.name
    for other in (link, second, dots):
        assert is_same(path, other)
        assert is_same(other, path)
    assert real(link) == real(dots) == real(path)
    assert identity(link) == identity(second) == identity(path)


def test_a_copy_is_another_file(path: Path) -> None:
    copy = path.with_name("copy.tlc")
    copy.write_bytes(path.read_bytes())
    assert not is_same(path, copy)
    assert identity(path) != identity(copy)


def test_what_is_not_there_is_known_by_its_spelling(tmp_path: Path) -> None:
    gone = tmp_path / "gone.tlc"
    assert is_same(gone, tmp_path / "a" / ".." / "gone.tlc")
    assert not is_same(gone, tmp_path / "other.tlc")
    assert identity(gone) is None


def test_a_link_in_a_circle_is_no_file(tmp_path: Path) -> None:
    circle = tmp_path / "circle.tlc"
    circle.symlink_to(circle.name)
    assert identity(circle) is None
    assert not is_same(circle, tmp_path / "other.tlc")
    real(circle)
