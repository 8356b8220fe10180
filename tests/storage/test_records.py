"""The bin, and what cannot be undone."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting, Role, RoleHolder
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.storage import (
    communities,
    entries,
    ideas,
    meetings,
    members,
    records,
    search,
    tryouts,
)
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
