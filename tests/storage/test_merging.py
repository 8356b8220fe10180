"""Two members typed twice, made one: everything that points at one points at the other, and back by one undo."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest
from canaries import columns, is_list, places, plant, points_at
from sqlalchemy import inspect

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.errors import MembersAreTwo, RecordNotThere
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.links import LearningLink
from tlc_desktop.domain.meetings import AgendaItem, Meeting, Role, RoleHolder
from tlc_desktop.domain.members import Member, typed_names
from tlc_desktop.domain.periods import Bell
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import (
    communities,
    drafts,
    entries,
    ideas,
    links,
    meetings,
    members,
    merging,
    periods,
    records,
    search,
    tryouts,
)
from tlc_desktop.storage.base import row_kinds
from tlc_desktop.storage.merging import Shared
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 3)


def everything(file: Store) -> dict[str, list[tuple[object, ...]]]:
    with file.connection() as connection:
        return {
            table: sorted(map(tuple, connection.exec_driver_sql(f"SELECT * FROM {table}")), key=str)
            for table in row_kinds()
        }


def merged(file: Store, stays: UUID, goes: UUID) -> None:
    with file.change("Make one of two") as session:
        merging.merge(session, stays, goes)


@pytest.fixture
def two(file: Store) -> dict[str, UUID]:
    """Hala, typed twice, and Mona; both lines of Hala stand in one meeting, idea, item and try-out."""
    with file.change("A year") as session:
        hala, again, mona = members.add(
            session,
            [
                Member("Hala Canary", room="12"),
                Member("Hala Canary Aly", subject="Art"),
                Member("Mona"),
            ],
            alike=True,
        )
        communities.edit(session, lambda ours: replace(ours, facilitator=again))
        told = Meeting(
            "Endings",
            DAY,
            time(13),
            came=(hala, again, mona),
            tea=(again, mona, hala),
            roles=(RoleHolder(Role.FACILITATOR, hala), RoleHolder(Role.FACILITATOR, again)),
        )
        item = AgendaItem("Hers", brought_by=(again,))
        meeting = meetings.schedule(session, told, [item])
        said = Entry(EntryKind.VOICE, "Why?", DAY, Authorship.CREDITED, (again, hala), meeting)
        entry = entries.add(session, said)
        parts = (
            (CreditPart.BROUGHT, hala),
            (CreditPart.BROUGHT, again),
            (CreditPart.TRIED_FIRST, again),
        )
        given = tuple(Credit(part, who) for part, who in parts)
        idea = ideas.add(session, Idea("Slips", DAY, credits=given))
        asked = tryouts.add(session, TryOut(hala, "Hers", DAY, friend=again))
        second = tryouts.add(session, TryOut(again, "Hers too", DAY, friend=mona))
        drafts.keep(session, "note", f'{{"by": ["{again}"]}}')
    return {
        "hala": hala,
        "again": again,
        "mona": mona,
        "meeting": meeting,
        "item": item.id,
        "entry": entry,
        "idea": idea,
        "asked": asked,
        "second": second,
    }


def test_who_stays_has_what_both_had_once(file: Store, two: dict[str, UUID]) -> None:
    hala, mona = two["hala"], two["mona"]
    merged(file, hala, two["again"])
    with file.read() as session:
        assert [m.name for m in members.members(session)] == ["Hala Canary", "Mona"]
        one = members.member(session, hala)
        assert (one.subject, one.room) == ("Art", "12")
        meeting = meetings.meeting(session, two["meeting"])
        assert set(meeting.came) == {hala, mona}
        assert len(meeting.came) == 2
        assert meeting.tea == (hala, mona)
        assert meeting.roles == (RoleHolder(Role.FACILITATOR, hala),)
        assert meetings.item(session, two["item"]).brought_by == (hala,)
        assert entries.entry(session, two["entry"]).by == (hala,)
        idea = ideas.idea(session, two["idea"])
        assert [(c.part, c.member) for c in idea.credits] == [
            (CreditPart.BROUGHT, hala),
            (CreditPart.TRIED_FIRST, hala),
        ]
        asked = tryouts.try_out(session, two["asked"])
        assert (asked.owner, asked.friend) == (hala, None)
        assert tryouts.try_out(session, two["second"]).owner == hala
        assert len(tryouts.open_of(session, hala)) == 2
        assert communities.community(session).facilitator == hala
        assert [f.id for f in search.find(session, "canary aly")] == []
        with pytest.raises(RecordNotThere):
            members.member(session, two["again"])
    assert str(hala) in file.drafts()["note"]
    assert places(file, two["again"]) == []
    file.check()


def test_one_undo_brings_both_back_as_they_were(file: Store, two: dict[str, UUID]) -> None:
    before = everything(file)
    merged(file, two["hala"], two["again"])
    after = everything(file)
    assert file.undo() is not None
    assert everything(file) == before
    file.redo()
    assert everything(file) == after
    file.check()


def test_one_of_them_may_be_in_the_bin_and_what_was_theirs_comes(
    file: Store, two: dict[str, UUID]
) -> None:
    with file.change("Delete colleague") as session:
        records.delete(session, "member", two["again"])
    with file.read() as session:
        assert [m.id for m in merging.in_bin(session)] == [two["again"]]
    merged(file, two["hala"], two["again"])
    with file.read() as session:
        assert records.bin_of(session) == []
        assert tryouts.try_out(session, two["second"]).owner == two["hala"]
        assert members.member(session, two["hala"]).subject == "Art"
    file.undo()
    with file.read() as session:
        assert [b.id for b in records.bin_of(session)] == [two["again"]]
    file.check()


def test_what_comes_together_is_told_before(file: Store, two: dict[str, UUID]) -> None:
    with file.read() as session:
        told = merging.preview(session, two["hala"], two["again"])
    assert set(told) == {
        Shared("meeting", "Endings", in_both=True),
        Shared("agenda_item", "Hers", in_both=False),
        Shared("entry", "Why?", in_both=True),
        Shared("idea", "Slips", in_both=True),
        Shared("try_out", "Hers", in_both=True),
        Shared("try_out", "Hers too", in_both=False),
        Shared("community", "", in_both=False),
    }


def test_whatever_points_at_one_points_at_the_other(file: Store) -> None:
    """Of every kind of row, also of one that is added tomorrow."""
    goes = plant(file)[0]["member"]
    with file.change("Add people") as session:
        (stays,) = members.add(session, [Member("Hala")])
    before = everything(file)
    there = places(file, goes)
    merged(file, stays, goes)
    assert places(file, goes) == []
    lists = {
        f"{table}.{column.name}"
        for table, kind in row_kinds().items()
        for _, column in columns(kind)
        if is_list(column) and points_at(column) == "member"
    }
    assert lists <= set(there)
    file.check()
    file.undo()
    assert everything(file) == before


def two_sided() -> list[tuple[str, list[str]]]:
    """The kinds of row that have to point at two members."""
    return [
        (table, names)
        for table, kind in row_kinds().items()
        if len(
            names := [
                name
                for name, column in inspect(kind).columns.items()
                if not column.nullable and not is_list(column) and points_at(column) == "member"
            ]
        )
        > 1
    ]


def test_who_has_a_side_each_in_one_thing_stays_two(file: Store) -> None:
    """As host and visitor of one visit, or as who gives and who receives."""
    canaries, others = plant(file)
    for table, (one, other, *_) in two_sided():
        stays, goes = others["member"], canaries["member"]
        with file.change("Meet") as session:
            row = session.get(row_kinds()[table], canaries[table])
            setattr(row, one, stays)
            setattr(row, other, goes)
        before = everything(file)
        for pair in ((stays, goes), (goes, stays)):
            with pytest.raises(MembersAreTwo), file.change("Make one of two") as session:
                merging.merge(session, *pair)
        assert everything(file) == before
        file.undo()


def test_a_chain_never_comes_back_to_who_is_made_one(file: Store) -> None:
    """Hala shows Mona, Mona shows who was typed as Hala again: so that is somebody else."""
    with file.change("Add steps") as session:
        hala, mona, again = members.add(session, typed_names("Hala\nMona\nHala Aly"))
        idea = ideas.add(session, Idea("Slips", DAY))
        links.add(session, LearningLink(idea, hala, mona))
        links.add(session, LearningLink(idea, mona, again))
    with pytest.raises(MembersAreTwo), file.change("Make one of two") as session:
        merging.merge(session, hala, again)
    file.check()


def test_one_has_one_week_that_of_who_stays(file: Store) -> None:
    """Where only the other had one, that; be it in the bin with them."""
    bell = Bell("1", time(8), time(8, 45))
    with file.change("Type weeks") as session:
        hala, again, third = members.add(session, typed_names("Hala\nHala Aly\nHala Badr"))
        periods.ring(session, [bell])
        periods.say(session, again, {(0, bell.id)}, DAY)
        periods.say(session, third, {(1, bell.id)}, DAY)
        records.delete(session, "member", again)
    with file.read() as session:
        told = merging.preview(session, hala, third)
    assert told == [Shared("week", "", in_both=False)]
    for goes in (again, third):
        merged(file, hala, goes)
        with file.read() as session:
            assert periods.week(session, hala).free == {(0, bell.id)}
    file.check()
