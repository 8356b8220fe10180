"""The bin, and what cannot be undone."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting, Role, RoleHolder
from tlc_desktop.domain.members import Audience, Member, typed_names
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.storage import (
    communities,
    drafts,
    entries,
    exports,
    ideas,
    meetings,
    members,
    records,
    search,
    tryouts,
    written_names,
)
from tlc_desktop.storage.base import row_kinds
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 3)


@pytest.fixture
def lived(file: Store) -> dict[str, UUID]:
    """A community in which Hala did everything one can do."""
    with file.change("A year") as session:
        hala, mona = members.add(session, typed_names("Hala Canary\nMona"))
        communities.edit(session, lambda ours: replace(ours, facilitator=hala))
        told = Meeting(
            "Endings",
            DAY,
            time(13),
            came=(hala, mona),
            tea=(hala,),
            roles=(RoleHolder(Role.FACILITATOR, hala),),
        )
        meeting = meetings.schedule(session, told, [AgendaItem("Hers", brought_by=(hala,))])
        entry = entries.add(
            session, Entry(EntryKind.VOICE, "Why?", DAY, Authorship.CREDITED, (hala,), meeting)
        )
        idea = ideas.add(
            session,
            Idea("Slips", DAY, meeting=meeting, credits=(Credit(CreditPart.BROUGHT, hala),)),
        )
        hers = tryouts.add(session, TryOut(hala, "Canary plan", DAY, stories=(Story(DAY, "s"),)))
        other = tryouts.add(session, TryOut(mona, "Mine", DAY, friend=hala, idea=idea))
    return {
        "hala": hala,
        "mona": mona,
        "meeting": meeting,
        "entry": entry,
        "idea": idea,
        "hers": hers,
        "other": other,
    }


def test_what_is_deleted_stands_in_the_bin_with_what_was_its_own(
    file: Store, lived: dict[str, UUID]
) -> None:
    with file.change("Delete meeting") as session:
        records.delete(session, "meeting", lived["meeting"])
    with file.read() as session:
        assert [(b.kind, b.title) for b in records.bin_of(session)] == [("meeting", "Endings")]
        assert search.find(session, "endings") == []
        assert entries.said(session, [lived["meeting"]]) == []
        assert ideas.idea(session, lived["idea"]).title == "Slips"
    with file.change("Restore") as session:
        records.restore(session, "meeting", lived["meeting"])
    with file.read() as session:
        assert records.bin_of(session) == []
        assert len(entries.said(session, [lived["meeting"]])) == 1
        assert len(meetings.meeting(session, lived["meeting"]).came) == 2
        assert [f.kind for f in search.find(session, "endings")] == ["meeting"]


def test_emptying_the_bin_leaves_nothing_in_the_file(file: Store, lived: dict[str, UUID]) -> None:
    with file.change("Delete") as session:
        records.delete(session, "try_out", lived["hers"])
    with file.change("Delete") as session:
        records.delete(session, "meeting", lived["meeting"])
    with file.change_for_good() as session:
        records.empty_bin(session)
    with file.read() as session:
        assert records.bin_of(session) == []
        assert ideas.idea(session, lived["idea"]).meeting is None
    file.check()
    file.close()
    assert b"Canary plan" not in file.path.read_bytes()


def test_an_erased_member_is_erased_everywhere(file: Store, lived: dict[str, UUID]) -> None:
    with file.change_for_good() as session:
        records.erase_member(session, lived["hala"])
    with file.read() as session:
        assert [m.name for m in members.members(session)] == ["Mona"]
        entry = entries.entry(session, lived["entry"])
        assert (entry.text, entry.authorship, entry.by) == ("Why?", Authorship.NOT_STORED, ())
        idea = ideas.idea(session, lived["idea"])
        assert (idea.authorship, idea.credits) == (Authorship.NOT_STORED, ())
        assert tryouts.try_out(session, lived["other"]).friend is None
        with pytest.raises(RecordNotThere):
            tryouts.try_out(session, lived["hers"])
        meeting = meetings.meeting(session, lived["meeting"])
        assert (meeting.tea, meeting.roles, meeting.came) == ((), (), (lived["mona"],))
        assert communities.community(session).facilitator is None
        assert search.find(session, "canary") == []
    assert file.labels() == (None, None)
    file.check()
    file.close()
    whole = file.path.read_bytes()
    assert b"Canary" not in whole
    assert lived["hala"].hex.encode() not in whole
    assert str(lived["hala"]).encode() not in whole


@pytest.mark.parametrize("kind", ["entry", "idea"])
def test_an_author_taken_off_cannot_be_found_again(
    file: Store, lived: dict[str, UUID], kind: str
) -> None:
    with file.change_for_good() as session:
        records.forget_author(session, kind, lived[kind])
    assert file.labels() == (None, None)
    with file.connection() as connection:
        whole = connection.exec_driver_sql(f"SELECT * FROM {kind}").all()
        credited = connection.exec_driver_sql("SELECT member_id FROM idea_credit").all()
    assert all(lived["hala"].hex not in str(row) for row in whole)
    assert all(str(lived["hala"]) not in str(row) for row in whole)
    assert (credited == []) is (kind == "idea")


def test_what_is_not_in_the_bin_cannot_come_out_of_it(file: Store, lived: dict[str, UUID]) -> None:
    with pytest.raises(RecordNotThere), file.change("Restore") as session:
        records.restore(session, "idea", lived["idea"])


def test_titles_of_a_kind(file: Store, lived: dict[str, UUID]) -> None:
    with file.read() as session:
        assert records.titles(session, "idea") == [(lived["idea"], "Slips")]
        with pytest.raises(RecordNotThere):
            records.titles(session, "pupil")


def write_about_hala(file: Store) -> None:
    """The name in other people's words, in the ledger, and half-typed."""
    mona = Member("Mona Fathy", private_note="Ask Hala Mansour, or hala.")
    with file.change("Write") as session:
        members.add(session, [Member("Hala Mansour", "Ms Hala", "هالة منصور"), mona])
        idea = Idea("Hâla’s slips", DAY, steps=("Give out slips", "شكرًا لهالة منصور"))
        ideas.add(session, idea)
        entries.add(session, Entry(EntryKind.QUESTION, "Why? Halal or not", DAY))
        shown = ("Hala Mansour", "Mona Fathy", "H.\u00a0M.")
        exports.add(session, Export(DAY, Audience.SCHOOL, "Autumn", shown))
        drafts.keep(session, "note", "Ms Hala said")


def hala_of(session: Session) -> UUID:
    return next(m.id for m in members.members(session) if m.name == "Hala Mansour")


def test_where_a_name_stands_in_what_others_wrote(file: Store) -> None:
    write_about_hala(file)
    with file.read() as session:
        found = records.mentions_of(session, hala_of(session))
    seen = {(f.kind, f.column, tuple(f.text[a:b] for a, b in f.spans)) for f in found}
    assert seen == {
        ("idea", "title", ("Hâla",)),
        ("idea", "steps", ("لهالة منصور",)),
        ("member", "private_note", ("Hala Mansour", "hala")),
    }


def test_every_place_of_a_name_is_found_as_if_every_row_were_read(file: Store) -> None:
    """Also in the bin, in lists, and in what search does not find a record by."""
    texts = ("Ask Mansour.", "«لهالة» شكرًا", "nobody", 'Said "Hâla" — so')
    with file.change("Write") as session:
        hala = Member("Hala Mansour", called="Ms Hala", other_script="هالة منصور")
        (key,) = members.add(session, [hala])
        communities.edit(session, lambda ours: replace(ours, place="Hala’s room"))
        for hour, text in enumerate(reversed(texts)):
            met = Meeting(text, DAY, time(20 - hour), guests=("x", text), time_chosen_by=text)
            met = meetings.schedule(session, met, [AgendaItem(text, notes=text)])
            meetings.close(session, met)
            entries.add(session, Entry(EntryKind.NOTE, text, DAY, meeting=met))
            there = Idea(text, DAY, words=text, steps=("x", text), read_more=text)
            idea = ideas.add(session, there)
            session.flush()
            records.delete(session, "idea", idea)
            ideas.add(session, replace(there, id=uuid4()))
            tryouts.add(session, TryOut(key, text, DAY))
        other = meetings.schedule(session, Meeting("x", DAY, time(8), time_chosen_by="Hala"))
        session.flush()
        records.delete(session, "meeting", other)
    with file.read() as session:
        found = records.mentions_of(session, key)
        every = [
            row
            for kind in row_kinds().values()
            for row in session.scalars(select(kind).execution_options(with_bin=True))
            if row.id != key and getattr(row, "owner", None) != key
        ]
        wanted = written_names.mentions(every, members.member(session, key))
    assert set(found) == set(wanted)
    assert len(found) == len(wanted) > 40
    assert {"closing", "community"} <= {place.kind for place in found}


@pytest.mark.parametrize("all_of_them", [True, False])
def test_an_erased_name_is_nowhere_but_where_it_was_left(file: Store, all_of_them: bool) -> None:
    """P20 of our promises."""
    write_about_hala(file)
    with file.read() as session:
        key = hala_of(session)
        found = records.mentions_of(session, key)
    blank = found if all_of_them else [f for f in found if f.kind != "member"]
    with file.change_for_good() as session:
        records.erase_member(session, key, blank)
    with file.read() as session:
        assert exports.ledger(session)[0].named == ("____", "Mona Fathy", "____")
        (mona,) = members.members(session)
        assert mona.name == "Mona Fathy"
        note = "Ask ____, or ____." if all_of_them else "Ask Hala Mansour, or hala."
        assert mona.private_note == note
        idea = ideas.idea(session, ideas.found(session)[0])
        assert (idea.title, idea.steps) == ("____’s slips", ("Give out slips", "شكرًا ____"))
        assert bool(search.find(session, "mansour")) is not all_of_them
    file.check()
    file.close()
    whole = file.path.read_bytes()
    if all_of_them:
        for name in ("Mansour", "Hala Mansour", "Ms Hala", "هالة", "منصور", "هاله"):
            assert name.encode() not in whole
