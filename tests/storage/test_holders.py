"""People outside the school who know, in the file."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.domain.holders import KnowledgeHolder
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import holders, ideas, records, search
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 3)


@pytest.fixture
def two(file: Store) -> list[UUID]:
    with file.change("Add ideas") as session:
        return [ideas.add(session, Idea(title, DAY)) for title in ("Exit slips", "Waiting")]


@pytest.fixture
def nagwa(file: Store, two: list[UUID]) -> UUID:
    known = KnowledgeHolder(
        "Nagwa Fathy",
        "waiting time, in the third form",
        "the school by the canal, Sundays after the second bell",
        (two[0],),
    )
    with file.change("Add somebody") as session:
        return holders.add(session, known)


def test_somebody_comes_back_as_they_were(file: Store, two: list[UUID], nagwa: UUID) -> None:
    with file.read() as session:
        known = holders.holder(session, nagwa)
        assert (known.name, known.ideas) == ("Nagwa Fathy", (two[0],))
        assert holders.of_idea(session, two[0]) == [known]
        assert holders.of_idea(session, two[1]) == []
        for typed in ("nagwa", "third", "canal"):
            assert [found.record for found in search.find(session, typed)] == [nagwa]


def test_they_stand_by_name(file: Store, nagwa: UUID) -> None:
    with file.change("Add somebody") as session:
        holders.add(session, KnowledgeHolder("Amin"))
    with file.read() as session:
        assert [known.name for known in holders.holders(session)] == ["Amin", "Nagwa Fathy"]


def test_a_name_is_needed(file: Store, nagwa: UUID) -> None:
    with pytest.raises(TitleNeeded), file.change("Add somebody") as session:
        holders.add(session, KnowledgeHolder(" "))
    with pytest.raises(TitleNeeded), file.change("Edit") as session:
        holders.edit(session, nagwa, lambda known: replace(known, name=""))


def test_an_idea_is_linked_once_and_let_go(file: Store, two: list[UUID], nagwa: UUID) -> None:
    def known() -> tuple[UUID, ...]:
        with file.read() as session:
            return holders.holder(session, nagwa).ideas

    for _ in range(2):
        with file.change("Link") as session:
            holders.link(session, nagwa, two[1])
    assert known() == (two[0], two[1])
    with file.change("Unlink") as session:
        holders.unlink(session, nagwa, two[0])
    assert known() == (two[1],)
    file.undo()
    with file.change("Delete") as session:
        records.delete(session, "idea", two[0])
    assert known() == (two[1],)
    with file.change("Restore") as session:
        records.restore(session, "idea", two[0])
    assert known() == (two[0], two[1])
