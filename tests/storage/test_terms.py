"""Terms do not share days."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from tlc_desktop.domain import errors
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import ideas, meetings, records, terms
from tlc_desktop.storage.store import Store

FIRST = Term("First term", date(2026, 9, 19), date(2027, 1, 21))


def test_terms_stand_the_newest_first_and_are_found_by_name_or_id(file: Store) -> None:
    with file.change("Add terms") as session:
        key = terms.add(session, FIRST)
        terms.add(session, Term("Second term", date(2027, 2, 6), date(2027, 6, 10)))
    with file.read() as session:
        assert [t.name for t in terms.terms(session)] == ["Second term", "First term"]
        assert terms.named(session, "First term").id == key
        assert terms.named(session, str(key)).name == "First term"
        with pytest.raises(errors.RecordNotThere):
            terms.named(session, "Third term")


@pytest.mark.parametrize(
    ("term", "trouble"),
    [
        (Term("x", date(2027, 1, 21), date(2027, 3, 1)), errors.TermsOverlap),
        (Term("x", date(2028, 1, 21), date(2028, 1, 20)), errors.TermEndsFirst),
        (Term(" ", date(2028, 1, 1), date(2028, 1, 20)), errors.TitleNeeded),
    ],
)
def test_a_term_that_cannot_be_is_not_kept(
    file: Store, term: Term, trouble: type[errors.UserError]
) -> None:
    with file.change("Add term") as session:
        terms.add(session, FIRST)
    with pytest.raises(trouble), file.change("Add term") as session:
        terms.add(session, term)
    with file.read() as session:
        assert [t.name for t in terms.terms(session)] == ["First term"]


def test_a_name_that_two_have_lists_both(file: Store) -> None:
    with file.change("Add terms") as session:
        ids = {
            str(terms.add(session, Term("Term", date(y, 9, 1), date(y, 12, 1))))
            for y in (2025, 2026)
        }
    with file.read() as session, pytest.raises(errors.NameTwice) as caught:
        terms.named(session, "Term")
    assert set(caught.value.ids) == ids


def test_a_term_does_not_come_back_where_another_has_its_days(file: Store) -> None:
    with file.change("Add") as session:
        old = terms.add(session, Term("First", date(2026, 9, 1), date(2027, 1, 20)))
    with file.change("Delete") as session:
        records.delete(session, "term", old)
    with file.change("Add") as session:
        terms.add(session, Term("Autumn", date(2026, 9, 10), date(2026, 12, 20)))
    with pytest.raises(errors.TermsOverlap), file.change("Restore") as session:
        records.restore(session, "term", old)
    with file.read() as session:
        assert [term.name for term in terms.terms(session)] == ["Autumn"]


def test_a_meeting_in_a_break_is_asked_about_and_belongs_where_it_is_said_to(file: Store) -> None:
    first, second = FIRST, Term("Second term", date(2027, 2, 6), date(2027, 6, 10))
    with file.change("Add terms") as session:
        for term in (first, second):
            terms.add(session, term)
        key = meetings.schedule(session, Meeting("Between", date(2027, 1, 30), time(13, 15)))
        ideas.add(session, Idea("Swap the rows", date(2027, 1, 30), meeting=key))
        meetings.schedule(session, Meeting("Within", date(2027, 1, 20), time(13, 15)))
    with file.read() as session:
        assert [(m.title, both) for m, both in terms.asked(session)] == [
            ("Between", (first, second))
        ]
        assert belonging(session, first) == ["Within", "Between"]  # until somebody says otherwise
    with file.change("Say") as session:
        meetings.edit(session, key, lambda m: replace(m, term=second.id))
    with file.read() as session:
        assert terms.asked(session) == []
        assert (belonging(session, first), belonging(session, second)) == (["Within"], ["Between"])
        grown = [
            [i.title for i in ideas.between(session, *terms.days(session, t), held(session, t))]
            for t in (first, second)
        ]
        assert grown == [[], ["Swap the rows"]]
    with file.change(
        "Move"
    ) as session:  # into the first term: what was said is of no break any more
        meetings.edit(session, key, lambda m: replace(m, day=date(2027, 1, 19)))
    with file.read() as session:
        assert belonging(session, first) == ["Between", "Within"]
        assert belonging(session, second) == []


def held(session: Session, term: Term) -> list[UUID]:
    return [m.id for m in terms.meetings_of(session, term)]


def belonging(session: Session, term: Term) -> list[str]:
    return [m.title for m in terms.meetings_of(session, term)]
