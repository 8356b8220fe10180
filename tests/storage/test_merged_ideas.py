"""Two ideas that are one, made one: nothing is lost, and no circle comes of it."""

from datetime import date, time

import pytest
from canaries import places, plant

from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.errors import ChainsRing
from tlc_desktop.domain.holders import KnowledgeHolder
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea, IdeaLink, IdeaState, LinkKind
from tlc_desktop.domain.links import LearningLink
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import (
    credit_traces,
    entries,
    holders,
    ideas,
    links,
    meetings,
    members,
    merged_ideas,
    records,
    tryouts,
    whole,
)
from tlc_desktop.storage.store import Store

DAY, LATER = date(2026, 11, 3), date(2026, 11, 10)
BROUGHT, ADAPTED = CreditPart.BROUGHT, CreditPart.ADAPTED
BUILT_ON = LinkKind.BUILT_ON


def test_the_one_has_all_of_both_and_comes_apart_again(file: Store) -> None:
    with file.change("Make") as session:
        hala, nadia = members.add(session, [Member("Hala Mansour"), Member("Nadia Kamel")])
        old, root, child = (
            ideas.add(session, Idea(title, DAY)) for title in ("Old", "Root", "Child")
        )
        kept = ideas.add(
            session,
            Idea(
                "Exit slips",
                LATER,
                words="A slip at the door",
                credits=(Credit(BROUGHT, hala), Credit(ADAPTED, nadia)),
            ),
        )
        mistaken = Credit(BROUGHT, nadia)
        other = ideas.add(
            session,
            Idea(
                "One question at the end",
                DAY,
                words="A slip at the door",
                first_step="Tomorrow",
                state=IdeaState.BEING_TRIED,
                credits=(mistaken, Credit(ADAPTED, nadia)),
            ),
        )
        ideas.remove_credit(session, mistaken.id)
        ideas.add_link(session, IdeaLink(kept, root, BUILT_ON))
        ideas.add_link(session, IdeaLink(other, root, BUILT_ON))
        ideas.add_link(session, IdeaLink(other, old, BUILT_ON))
        ideas.add_link(session, IdeaLink(child, other, BUILT_ON))
        tried = tryouts.add(session, TryOut(hala, "I ask", DAY, idea=other))
        find = entries.add(session, Entry(EntryKind.FIND, "A page", DAY, became=other))
    before = whole.dump(file)
    with file.change("Make one") as session:
        merged_ideas.make_one(session, kept, other)
    with file.read() as session:
        one = ideas.idea(session, kept)
        links = {(link.idea, link.parent) for link in ideas.links(session)}
        assert tryouts.of_idea(session, kept)[0].id == tried
        assert entries.entry(session, find).became == kept
        assert [t.member for t in credit_traces.of_idea(session, kept)] == [nadia]
        assert other not in ideas.found(session)
    assert (one.title, one.day, one.state) == ("Exit slips", DAY, IdeaState.BEING_TRIED)
    assert one.words == "A slip at the door\n\nOne question at the end"
    assert one.first_step == "Tomorrow"
    assert [(c.part, c.member) for c in one.credits] == [(BROUGHT, hala), (ADAPTED, nadia)]
    assert links == {(kept, root), (kept, old), (child, kept)}
    file.check()
    file.undo()
    assert _facts(whole.dump(file)) == _facts(before)


def _facts(dump: whole.Records) -> dict[str, list[dict[str, object]]]:
    """All rows, but for when they were changed, in any order."""
    return {
        table: sorted(
            ({k: v for k, v in row.items() if k != "changed_at"} for row in rows), key=str
        )
        for table, rows in dump.items()
    }


def test_what_was_said_in_another_meeting_stays_in_its_record(file: Store) -> None:
    with file.change("Make") as session:
        (hala,) = members.add(session, [Member("Hala Mansour")])
        first, second = (
            meetings.schedule(session, Meeting(f"On {day}", day, time(13))) for day in (DAY, LATER)
        )
        kept = ideas.add(session, Idea("Exit slips", DAY, meeting=first))
        other = ideas.add(
            session, Idea("Slips", LATER, meeting=second, credits=(Credit(BROUGHT, hala),))
        )
        alone = ideas.add(session, Idea("Said nowhere", DAY))
        merged_ideas.make_one(session, kept, other)
        merged_ideas.make_one(session, alone, kept)
    with file.read() as session:
        (left,) = entries.said(session, [second])
        assert entries.said(session, [first]) == []
        assert ideas.idea(session, alone).meeting == first
    assert (left.text, left.by, left.kind) == ("Slips", (hala,), EntryKind.NOTE)


def test_an_idea_is_one_with_itself_already(file: Store) -> None:
    with file.change("Make") as session:
        idea = ideas.add(session, Idea("Exit slips", DAY))
        merged_ideas.make_one(session, idea, idea)
    with file.read() as session:
        assert ideas.idea(session, idea).title == "Exit slips"


def test_what_would_be_a_circle_is_told_before(file: Store) -> None:
    with file.change("Make") as session:
        first, middle, last = (ideas.add(session, Idea(title, DAY)) for title in "abc")
        ideas.add_link(session, IdeaLink(middle, first, BUILT_ON))
        ideas.add_link(session, IdeaLink(last, middle, BUILT_ON))
    with file.change("Make one") as session:
        (gone,) = merged_ideas.one_of(session, last, first).family.let_go
        assert (gone.idea, gone.parent) == (last, middle)
        merged_ideas.make_one(session, last, first)
        assert [(link.idea, link.parent) for link in ideas.links(session)] == [(middle, last)]


def test_no_ring_comes_back_out_of_the_bin(file: Store) -> None:
    with file.change("Make") as session:
        kept, middle, other = (ideas.add(session, Idea(title, DAY)) for title in "abc")
        ideas.add_link(session, IdeaLink(middle, kept, BUILT_ON))
        ideas.add_link(session, IdeaLink(other, middle, BUILT_ON))
        records.delete(session, "idea", middle)
    with file.change("Make one") as session:
        assert merged_ideas.one_of(session, kept, other).family.let_go == ()
        merged_ideas.make_one(session, kept, other)
        records.restore(session, "idea", middle)
    with file.read() as session:
        assert [(link.idea, link.parent) for link in ideas.links(session)] == [(middle, kept)]


def test_chains_that_would_come_back_to_somebody_are_refused(file: Store) -> None:
    with file.change("Make") as session:
        hala, nadia, mona = members.add(
            session, [Member(name) for name in ("Hala", "Nadia", "Mona")]
        )
        kept, other, third = (ideas.add(session, Idea(title, DAY)) for title in "abc")
        links.add(session, LearningLink(kept, hala, nadia))
        links.add(session, LearningLink(other, nadia, hala))
        links.add(session, LearningLink(third, nadia, mona))
    with pytest.raises(ChainsRing), file.change("Make one") as session:
        merged_ideas.make_one(session, kept, other)
    with file.change("Make one") as session:
        merged_ideas.make_one(session, kept, third)
        chain = [(step.giver, step.receiver) for step in links.chain(session, kept)]
    assert chain == [(hala, nadia), (nadia, mona)]


def test_nothing_points_at_the_one_that_went(file: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever kinds of row there are, also those that are added tomorrow."""
    canaries, others = plant(file)
    monkeypatch.setattr(merged_ideas, "closes_ring", lambda *_: False)  # all are the same person's
    with file.change("Make one") as session:
        merged_ideas.make_one(session, others["idea"], canaries["idea"])
    assert places(file, canaries["idea"]) == []
    lost = {table for table, other in others.items() if not places(file, other)}
    assert lost <= {"idea_link"}, "that an idea came from itself is not said any more"
    file.check()


def test_who_knows_about_both_is_asked_about_the_one_once(file: Store) -> None:
    with file.change("Make") as session:
        kept, other = (ideas.add(session, Idea(title, DAY)) for title in "ab")
        both = holders.add(session, KnowledgeHolder("Mr Sobhi", ideas=(kept, other)))
        one = holders.add(session, KnowledgeHolder("Ms Rania", ideas=(other,)))
    with file.change("Make one") as session:
        merged_ideas.make_one(session, kept, other)
    with file.read() as session:
        assert holders.holder(session, both).ideas == (kept,)
        assert holders.holder(session, one).ideas == (kept,)
