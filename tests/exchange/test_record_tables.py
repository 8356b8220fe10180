"""All records as tables, in each language."""

from datetime import date, time

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.ideas import CreditPart, IdeaState, Source
from tlc_desktop.domain.pages.ideas import CreditLine, IdeaLine
from tlc_desktop.domain.pages.terms import TermMeeting, TryOutLine
from tlc_desktop.domain.pages.workbook import (
    IdeaRecord,
    MeetingRecord,
    PersonRecord,
    RecordBook,
    TryOutRecord,
)
from tlc_desktop.exchange.record_tables import record_tables
from tlc_desktop.i18n.languages import words

DAY = date(2026, 11, 23)
CREDITS = (
    CreditLine(CreditPart.BROUGHT, ("Salma", "the group")),
    CreditLine(CreditPart.INSPIRED, ("Nadia",)),
)


def idea(*credit_lines: CreditLine) -> IdeaRecord:
    line = IdeaLine("I", "w", Source.RESEARCH, IdeaState.KEPT, credit_lines, DAY)
    return IdeaRecord(line, "first", ("one", "two"), "", "", "", "")


BOOK = RecordBook(
    (idea(*CREDITS), idea()),
    (TryOutRecord(TryOutLine("Salma", "T", "7b", "I", None, ("a", "b")), DAY),),
    (MeetingRecord(TermMeeting("M", DAY, True, 75, 40, None, "", ""), time(13, 15), "Library"),),
    (PersonRecord("Salma", "Maths", "12", DAY), PersonRecord("a member", "", "", None)),
)


@pytest.mark.parametrize("language", list(Language))
def test_every_row_has_a_cell_for_each_column(language: Language) -> None:
    tables = record_tables(BOOK, words(language))
    assert [table.name for table in tables] == ["ideas", "try-outs", "meetings", "people"]
    assert len({table.title for table in tables}) == len(tables)
    for table in tables:
        assert {len(row) for row in table.rows} == {len(table.head)}, table.name
        assert len(set(table.head)) == len(table.head), table.name
        assert len(table.title) <= 31


def test_each_part_in_an_idea_has_its_column() -> None:
    ideas, *_ = record_tables(BOOK, words(Language.ENGLISH))
    brought, inspired = (ideas.head.index(word) for word in ("suggested by", "inspired by"))
    assert [(row[brought], row[inspired]) for row in ideas.rows] == [
        ("Salma, the group", "Nadia"),
        ("name not kept", ""),
    ]


def test_no_name_stands_beside_a_number() -> None:
    """The first rule of background.md."""
    for table in record_tables(BOOK, words(Language.ENGLISH)):
        if table.name != "meetings":
            assert not any(isinstance(cell, int) for row in table.rows for cell in row)
