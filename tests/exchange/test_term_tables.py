"""A term as tables that Excel opens, in each language."""

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.ideas import LinkKind
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.ideas import FamilyLine
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.exchange.spreadsheet import csv_file
from tlc_desktop.exchange.term_tables import term_tables
from tlc_desktop.i18n.languages import Words, words
from tlc_desktop.printing.term_export import TermExport

ReadTerm = Callable[[Language, Audience], TermExport]


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


def csv_files(term: TermSummary, own: Words) -> dict[str, bytes]:
    return {f"{table.name}.csv": csv_file(table) for table in term_tables(term, own)}


@pytest.fixture
def term(term_of: ReadTerm) -> TermSummary:
    found: TermSummary = term_of(Language.ENGLISH, Audience.GROUP).page.value
    return found


@pytest.mark.parametrize("language", list(Language))
def test_every_row_has_a_cell_for_each_column(language: Language, term: TermSummary) -> None:
    for name, content in csv_files(term, words(language)).items():
        rows = read(content)
        assert {len(row) for row in rows} == {len(rows[0])}, name
        assert len(rows) > 1, name
        assert all(rows[0]), name


def test_meetings_have_days_that_every_computer_reads(term: TermSummary) -> None:
    rows = read(csv_files(term, words(Language.ARABIC))["meetings.csv"])[1:]
    assert [date.fromisoformat(row[1]) for row in rows] == [m.day for m in term.meetings]
    assert [int(row[3]) for row in rows] == [m.minutes for m in term.meetings]
    assert all(row[1].isascii() and row[3].isascii() for row in rows), "whatever digits are read"


def test_an_idea_keeps_everyone_in_it(term: TermSummary) -> None:
    rows = read(csv_files(term, words(Language.ENGLISH))["credits.csv"])[1:]
    for idea in term.ideas:
        names = [name for line in idea.credits for name in line.names]
        assert [row[2] for row in rows if row[0] == idea.title] == names


def test_a_family_says_what_grew_from_what(term: TermSummary) -> None:
    one, two, three, four = (
        replace(idea, title=t) for idea, t in zip(term.ideas, "abcd", strict=False)
    )
    family = (
        FamilyLine(one, None, 0),
        FamilyLine(two, LinkKind.BUILT_ON, 1),
        FamilyLine(three, LinkKind.ADAPTED, 2),
        FamilyLine(four, LinkKind.INSPIRED, 1),
    )
    rows = read(csv_files(replace(term, family=family), words(Language.ENGLISH))["family.csv"])[1:]
    assert [(row[0], row[2]) for row in rows] == [("a", ""), ("b", "a"), ("c", "b"), ("d", "a")]


def test_what_looks_like_a_formula_is_text(term: TermSummary) -> None:
    meeting = replace(term.meetings[0], title="=1+1", summary="ok\n@SUM(A1)")
    made = csv_files(replace(term, meetings=(meeting,)), words(Language.ENGLISH))
    row = read(made["meetings.csv"])[1]
    assert row[0] == "'=1+1"
    assert row[-1] == "ok\n'@SUM(A1)"


def test_no_table_counts_what_one_person_did(term: TermSummary) -> None:
    """The first rule of background.md: a name never stands beside a number."""
    for name in ("credits.csv", "try-outs.csv", "stories.csv", "said.csv"):
        for row in read(csv_files(term, words(Language.ENGLISH))[name])[1:]:
            assert not any(cell.isdecimal() for cell in row), name
