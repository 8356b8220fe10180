"""What was said of everyone's part in an idea before it was put right."""

from datetime import date, datetime
from uuid import UUID, uuid4

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.ideas import Credit, CreditPart, CreditTrace, Idea, told_before
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import credit_traces, ideas, members, records, said
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 3)
BROUGHT, ADAPTED = CreditPart.BROUGHT, CreditPart.ADAPTED


def traces(file: Store, idea: UUID) -> list[tuple[CreditPart, UUID | None]]:
    with file.read() as session:
        return [(t.part, t.member) for t in credit_traces.of_idea(session, idea)]


def make(file: Store) -> tuple[UUID, UUID, UUID, UUID]:
    """Two people, an idea of the first, and that credit."""
    with file.change("Make") as session:
        hala, nadia = members.add(session, [Member("Hala Mansour"), Member("Nadia Kamel")])
        credit = Credit(BROUGHT, hala)
        idea = ideas.add(session, Idea("Exit slips", DAY, credits=(credit,)))
    return hala, nadia, idea, credit.id


def test_a_credit_put_right_says_what_it_said_before(file: Store) -> None:
    hala, nadia, idea, credit = make(file)
    assert traces(file, idea) == []
    with file.change("Put right") as session:
        ideas.correct_credit(session, credit, Credit(BROUGHT, nadia))
    assert traces(file, idea) == [(BROUGHT, hala)]
    with file.read() as session:
        kept = ideas.idea(session, idea)
        (trace,) = credit_traces.of_idea(session, idea)
    assert [(c.part, c.member) for c in kept.credits] == [(BROUGHT, nadia)]
    assert kept.authorship is Authorship.CREDITED
    assert trace.until.date() == date(2026, 11, 23)
    file.undo()
    assert traces(file, idea) == []


def test_put_right_to_what_it_says_changes_nothing(file: Store) -> None:
    hala, _, idea, credit = make(file)
    with file.change("Put right") as session:
        ideas.correct_credit(session, credit, Credit(BROUGHT, hala))
    assert traces(file, idea) == []
    with file.read() as session:
        assert len(ideas.idea(session, idea).credits) == 1


def test_a_name_taken_away_and_the_groups_that_was_somebodys_leave_traces(file: Store) -> None:
    hala, nadia, idea, credit = make(file)
    with file.change("Take away") as session:
        ideas.remove_credit(session, credit)
    with file.change("Add") as session:
        ideas.add_credit(session, idea, Credit(BROUGHT, nadia))
    assert set(traces(file, idea)) == {(BROUGHT, hala), (BROUGHT, None)}
    with file.read() as session:
        kept, found = ideas.idea(session, idea), credit_traces.of_idea(session, idea)
    assert [trace.member for trace in told_before(kept, found)] == [hala]


def test_what_is_told_is_not_what_is_said_now() -> None:
    hala, nadia = uuid4(), uuid4()
    idea = Idea("x", DAY, authorship=Authorship.CREDITED, credits=(Credit(BROUGHT, hala),))
    later, same = datetime(2026, 11, 9, 8), datetime(2026, 11, 3, 8)
    assert told_before(idea, [CreditTrace(BROUGHT, hala, later)]) == []
    adapted = CreditTrace(ADAPTED, hala, later)
    other = CreditTrace(BROUGHT, nadia, later)
    assert told_before(idea, [adapted, other]) == [adapted, other]
    group = CreditTrace(BROUGHT, None, later)
    assert told_before(idea, [group]) == [group]
    assert told_before(idea, [CreditTrace(BROUGHT, None, same)]) == []
    assert told_before(idea, [other, group]) == [other]


def test_who_is_not_kept_or_erased_leaves_no_trace(file: Store) -> None:
    """The sixth rule of background.md: credited, or the author is not stored at all."""
    hala, nadia, idea, credit = make(file)
    with file.change("Put right") as session:
        ideas.correct_credit(session, credit, Credit(BROUGHT, nadia))
    with file.change_for_good() as session:
        records.erase_member(session, hala)
    assert traces(file, idea) == []
    with file.change("Take away") as session:
        (kept,) = ideas.idea(session, idea).credits
        ideas.remove_credit(session, kept.id)
    assert traces(file, idea) == [(BROUGHT, nadia)]
    with file.change_for_good() as session:
        records.forget_author(session, "idea", idea)
    assert traces(file, idea) == []


def test_an_idea_whose_credit_was_put_right_is_more_than_what_was_said(file: Store) -> None:
    _, nadia, idea, credit = make(file)
    with file.change("Put right") as session:
        assert said.is_plain(session, ideas.idea(session, idea))
        ideas.correct_credit(session, credit, Credit(BROUGHT, nadia))
        assert not said.is_plain(session, ideas.idea(session, idea))
