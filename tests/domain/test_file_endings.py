"""How names of our files end."""

from pathlib import Path

import pytest

from tlc_desktop.domain.file_endings import is_term_file


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("a.tlcterm", True), ("A.TLCTERM", True), ("a.tlc", False), ("tlcterm", False)],
)
def test_a_term_file_is_known_by_its_name(name: str, is_one: bool) -> None:
    assert is_term_file(Path(name)) is is_one
