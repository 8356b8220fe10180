"""A year to the next: everything goes over, who left stays out, what is being tried rests; one undo."""

from dataclasses import replace
from datetime import date, time

import pytest

from tlc_desktop.domain.communities import Agreement, AgreementKind
from tlc_desktop.domain.errors import TermsOverlap
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.terms import Term
from tlc_desktop.domain.tryouts import Answer, TryOut
from tlc_desktop.storage import (
    communities,
    ideas,
    meetings,
    members,
    next_year,
    terms,
    tryouts,
)
from tlc_desktop.storage.store import Store

DAY = date(2027, 6, 20)
OLD = Term("Spring", date(2027, 2, 13), date(2027, 6, 10))
NEW = (
    Term("First", date(2027, 9, 18), date(2028, 1, 27)),
    Term("Second", date(2028, 2, 12), date(2028, 6, 8)),
)


def test_all_goes_over_and_nothing_is_lost(file: Store) -> None:
    with file.change("A year") as session:
        terms.add(session, OLD)
        hala, mona, omar = members.add(
            session,
            [
                Member("Hala"),
                Member("Mona", state=MemberState.RESTING),
                Member("Omar", state=MemberState.LEFT),
            ],
        )
        open_still = tryouts.add(session, TryOut(hala, "Clay", DAY))
        not_yet = tryouts.add(session, TryOut(mona, "Sand", DAY, answer=Answer.NOT_YET))
        told = tryouts.add(session, TryOut(hala, "Paint", DAY, answer=Answer.TOLD))
        his = tryouts.add(session, TryOut(omar, "Glue", DAY))
        ideas.add(session, Idea("Slips", DAY))
        communities.agree(session, Agreement(AgreementKind.PURPOSE, "To learn", DAY))
        meetings.schedule(session, Meeting("Last", DAY, time(13)))
    with file.read() as session:
        over = next_year.going_over(session)
    assert [m.name for m in over.come] == ["Hala", "Mona"]
    assert [m.name for m in over.out] == ["Omar"]
    assert [t.what for t in over.being_tried] == ["Clay", "Sand"]
    with file.change("Begin the next school year") as session:
        next_year.begin(session, NEW, rest=[each.id for each in over.being_tried])
    with file.read() as session:
        assert [t.name for t in terms.terms(session)] == ["Second", "First", "Spring"]
        answers = [tryouts.try_out(session, key).answer for key in (open_still, not_yet, told, his)]
        assert answers == [Answer.REST, Answer.REST, Answer.TOLD, None]
        assert [m.state for m in members.members(session)] == [
            MemberState.JOINED,
            MemberState.RESTING,
            MemberState.LEFT,
        ]
        assert ideas.how_many(session) == 1
        assert communities.agreements(session, AgreementKind.PURPOSE)
        assert len(meetings.meetings(session)) == 1
    file.undo()
    with file.read() as session:
        assert [t.name for t in terms.terms(session)] == ["Spring"]
        assert tryouts.try_out(session, open_still).answer is None
        assert tryouts.try_out(session, not_yet).answer is Answer.NOT_YET
    file.check()


def test_terms_that_overlap_are_refused_and_nothing_is_kept(file: Store) -> None:
    with file.change("A year") as session:
        (hala,) = members.add(session, [Member("Hala")])
        key = tryouts.add(session, TryOut(hala, "Clay", DAY))
        terms.add(session, OLD)
    twice = replace(NEW[1], starts=NEW[0].ends)
    with pytest.raises(TermsOverlap), file.change("Begin") as session:
        next_year.begin(session, (NEW[0], twice), rest=[key])
    with file.read() as session:
        assert len(terms.terms(session)) == 1
        assert tryouts.try_out(session, key).answer is None
