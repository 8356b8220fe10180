"""Class visits: none without the host's choice, and what becomes of them."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from tlc_desktop.domain.errors import HostChooses, TitleNeeded, VisitsThemselves
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import members, records, search, tryouts, visits
from tlc_desktop.storage.store import Store

DAY = date(2026, 12, 6)


@pytest.fixture
def who(file: Store) -> list[UUID]:
    with file.change("Add names") as session:
        return members.add(session, typed_names("Mervat Zaki\nWalaa Hegazy\nTarek Anwar"))


@pytest.fixture
def kept(file: Store, who: list[UUID]) -> UUID:
    with file.change("Plan a visit") as session:
        return visits.add(session, Visit(who[0], who[1], host_chose=True, day=DAY))


def test_a_visit_needs_the_choice_of_its_host(file: Store, who: list[UUID]) -> None:
    mervat, walaa, _ = who
    with pytest.raises(HostChooses), file.change("Plan a visit") as session:
        visits.add(session, Visit(mervat, walaa, day=DAY))
    with file.read() as session:
        assert visits.visits(session) == []


def test_nobody_visits_themselves(file: Store, who: list[UUID], kept: UUID) -> None:
    with pytest.raises(VisitsThemselves), file.change("Plan a visit") as session:
        visits.add(session, Visit(who[0], who[0], host_chose=True))
    with pytest.raises(VisitsThemselves), file.change("Choose") as session:
        visits.choose(session, kept, who[1], who[1], host_chose=True)
    with file.read() as session:
        assert [(v.host, v.visitor) for v in visits.visits(session)] == [(who[0], who[1])]


def test_another_visitor_is_chosen_anew(file: Store, who: list[UUID], kept: UUID) -> None:
    mervat, walaa, tarek = who
    for change in (
        lambda visit: replace(visit, visitor=tarek),
        lambda visit: replace(visit, host=tarek),
        lambda visit: replace(visit, host_chose=False),
    ):
        with pytest.raises(HostChooses), file.change("Edit") as session:
            visits.edit(session, kept, change)
    with pytest.raises(HostChooses), file.change("Choose") as session:
        visits.choose(session, kept, mervat, tarek)
    with file.read() as session:
        assert visits.visit(session, kept).visitor == walaa
    with file.change("Choose") as session:
        visits.choose(session, kept, mervat, tarek, host_chose=True)
    with file.read() as session:
        assert visits.visit(session, kept).visitor == tarek


def test_what_will_be_tried_becomes_one_try_out_of_the_visitor(
    file: Store, who: list[UUID], kept: UUID
) -> None:
    with pytest.raises(TitleNeeded), file.change("Make it a try-out") as session:
        visits.make_try_out(session, kept, DAY)
    with file.change("Edit") as session:
        visits.edit(session, kept, lambda visit: replace(visit, will_try="I wait for the row"))
    with file.change("Make it a try-out") as session:
        made = visits.make_try_out(session, kept, DAY)
        assert visits.make_try_out(session, kept, DAY) == made
        tried = tryouts.try_out(session, made)
        assert (tried.owner, tried.what, tried.day) == (who[1], "I wait for the row", DAY)
        assert tried.friend is None, "a friend is the owner's choice"
    with file.change("Delete") as session:
        records.delete(session, "try_out", made)
    with file.change("Make it a try-out") as session:
        assert visits.make_try_out(session, kept, DAY) != made
    file.undo()
    file.undo()
    file.undo()
    with file.read() as session:
        assert visits.visit(session, kept).try_out is None
        assert tryouts.found(session) == []


def test_visits_are_found_by_words_and_by_either_name(
    file: Store, who: list[UUID], kept: UUID
) -> None:
    with file.change("Edit") as session:
        visits.edit(session, kept, lambda visit: replace(visit, also_look_at="My hands"))
        other = visits.add(session, Visit(who[2], who[0], host_chose=True))
    with file.read() as session:
        assert [v.id for v in visits.visits(session, "hands")] == [kept]
        assert [v.id for v in visits.visits(session, "mervat")] == [kept, other]
        assert [v.id for v in visits.visits(session, "walaa")] == [kept]
        assert [v.id for v in visits.of_member(session, who[0])] == [other, kept]
        assert visits.of_member(session, who[1])[0].host == who[0]
        assert [found.record for found in search.find(session, "hands", 5)] == [kept]


def test_an_erased_colleague_takes_their_visits_along(
    file: Store, who: list[UUID], kept: UUID
) -> None:
    with file.change_for_good() as session:
        records.erase_member(session, who[1])
    with file.read() as session:
        assert visits.visits(session) == []
