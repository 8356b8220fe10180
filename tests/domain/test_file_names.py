"""Names of files: always one that every file system takes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tlc_desktop.domain.file_names import file_name

FORBIDDEN = set('\\/:*?"<>|')


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tuesday Circle", "Tuesday Circle"),
        ("حلقة الثلاثاء", "حلقة الثلاثاء"),
        ("Maths/Science: 2026?", "Maths Science 2026"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("Con .txt", "_Con .txt"),
        ("COM1", "_COM1"),
        ("COM¹", "_COM¹"),
        ("lpt³.2026", "_lpt³.2026"),
        ("CONOUT$", "_CONOUT$"),
        ("conin$.txt", "_conin$.txt"),
        ("COM¹²", "COM¹²"),
        ("COM١", "COM١"),
        ("Console", "Console"),
        ("Circle...", "Circle"),
        ("  \t\n ", "TLC"),
        ("..", "TLC"),
        ("\u200fحلقة\u2067", "حلقة"),
    ],
)
def test_a_name_is_kept_as_far_as_a_file_system_takes_it(text: str, name: str) -> None:
    assert file_name(text, "TLC") == name


@settings(max_examples=examples(500))
@given(st.text(max_size=300))
def test_any_text_makes_a_name_for_every_file_system(text: str) -> None:
    made = file_name(text, "TLC")
    assert made
    assert not FORBIDDEN & set(made)
    assert made == made.strip(" .")
    assert made.isprintable()
    assert len(made) <= 81
    assert len((made + " 2026-11-23.tlc.lock").encode()) <= 255
