"""P17 of our promises: no spreadsheet runs our text, and people can still read it."""

import csv
import unicodedata
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tlc_desktop.exchange.spreadsheet import Table, csv_file, neutral

STARTERS = "=+-@\t\r"
# Where a reader could see a cell begin: in any region, after any kind of line end.
BEGINNINGS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029;"
texts = st.text(
    st.one_of(
        st.sampled_from(
            "=+-@\t\r\n;,\"' ＝＋－＠﹣⁺⁼\u200f\u202e\u2066\ufeff\u00ad\u3164\x00\x1fab1"
        ),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=30,
)


def would_run(cell: str) -> bool:
    """Whether any part of a cell begins like a formula, by the promise's own words."""
    for mark in BEGINNINGS:
        cell = cell.replace(mark, "\n")
    return any(begins_so(part) for part in cell.split("\n"))


def begins_so(part: str) -> bool:
    for letter in part:
        if letter in STARTERS or unicodedata.normalize("NFKC", letter)[0] in STARTERS:
            return True
        if unicodedata.category(letter)[0] not in "ZC":
            return False
    return False


@given(texts)
@settings(max_examples=examples(3000))
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert not would_run(neutral(text))


@given(st.lists(st.lists(texts, min_size=2, max_size=2), max_size=4))
def test_a_table_reads_back_as_its_neutral_cells(rows: list[list[str]]) -> None:
    content = csv_file(Table("x", "x", ["a", "b"], rows))
    read = list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))
    assert read == [["a", "b"], *([neutral(cell) for cell in row] for row in rows)]


@given(st.text(st.characters(categories=["L", "N"]), max_size=40))
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert neutral(text) == text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+20 100 123 4567", "'+20 100 123 4567"),
        ("\u202e=1", "'\u202e=1"),
        ("hello\n=1", "hello\n'=1"),
        ("a;@x", "a;'@x"),
        ("\t=1", "'\t'=1"),
        ("one\r\ntwo", "one\ntwo"),
        ("a - b", "a - b"),
        ("R&D, <b> “3/2”", "R&D, <b> “3/2”"),
        ("", ""),
    ],
)
def test_what_becomes_of_a_cell(typed: str, shown: str) -> None:
    assert neutral(typed) == shown


def test_excel_knows_the_letters() -> None:
    content = csv_file(Table("x", "x", ["اسم"], [["أ. سلمى"]]))
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig") == '"اسم"\r\n"أ. سلمى"\r\n'
