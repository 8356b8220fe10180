"""What was said in a meeting, entries and ideas in one list."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea, IdeaLink, LinkKind
from tlc_desktop.domain.lengths import LINE
from tlc_desktop.domain.meetings import AgendaItem, Meeting, Outcome, Part
from tlc_desktop.domain.members import typed_names
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import entries, ideas, meetings, members, tryouts
from tlc_desktop.storage.base import kept_rows
from tlc_desktop.storage.said import (
    credited,
    is_plain,
    said,
    to_entry,
    to_idea,
    to_try_out,
    words_of,
)
from tlc_desktop.storage.store import Store

DAY = date(2026, 10, 20)


def test_ideas_stand_among_the_rest_the_newest_first(tmp_path: Path) -> None:
    moment = datetime(2026, 10, 20, 13)

    def clock() -> datetime:
        nonlocal moment
        moment += timedelta(minutes=1)
        return moment

    file = begin(tmp_path / "circle.tlc", Community("Circle"), clock)
    with file.change("plan") as session:
        key = meetings.schedule(session, Meeting("One", DAY, time(13)))
        other = meetings.schedule(session, Meeting("Two", DAY, time(15)))
    for text in ("first", "third"):
        with file.change("said") as session:
            entries.add(session, Entry(EntryKind.NOTE, text, DAY, meeting=key))
        with file.change("idea") as session:
            ideas.add(session, Idea(f"after {text}", DAY, meeting=key))
    with file.change("elsewhere") as session:
        entries.add(session, Entry(EntryKind.NOTE, "elsewhere", DAY, meeting=other))
    with file.read() as session:
        found = said(session, key)
    texts = [one.title if isinstance(one, Idea) else one.text for one in found]
    assert texts == ["after third", "third", "after first", "first"]
    file.close()


def test_a_parked_item_stands_in_both_places_until_it_is_not(tmp_path: Path) -> None:
    file = begin(tmp_path / "circle.tlc", Community("Circle"))
    with file.change("plan") as session:
        key = meetings.schedule(
            session,
            Meeting("One", DAY, time(13)),
            [AgendaItem("Keys", brought_by=()), AgendaItem("End", part=Part.SUMMARY)],
        )
    with file.read() as session:
        item = meetings.agenda(session, key)[0].id
    assert item
    for _ in range(2):
        with file.change("park") as session:
            meetings.set_outcome(session, item, Outcome.PARKED)
    with file.read() as session:
        assert [i.title for i in meetings.agenda(session, None)] == ["Keys"]
        assert [i.title for i in meetings.agenda(session, key)] == ["Keys", "End"]
    with file.change("done") as session:
        meetings.set_outcome(session, item, Outcome.DONE)
    with file.read() as session:
        assert meetings.agenda(session, None) == []
    with file.change("park before") as session:
        meetings.park(session, item)
    with file.read() as session:
        assert [i.title for i in meetings.agenda(session, key)] == ["End"]
        assert meetings.agenda(session, None)[0].outcome is Outcome.PARKED
    with file.change("bring") as session:
        meetings.unpark(session, item, key)
    with file.read() as session:
        back = meetings.agenda(session, key)
    assert [(i.title, i.outcome) for i in back] == [
        ("Keys", Outcome.OPEN),
        ("End", Outcome.OPEN),
    ]
    file.close()


@pytest.fixture
def group(file: Store) -> tuple[UUID, list[UUID]]:
    """A meeting, and two people."""
    with file.change("plan") as session:
        key = meetings.schedule(session, Meeting("One", DAY, time(13)))
        people = members.add(session, typed_names("Mona\nHala"))
    for text in ("first", "last"):
        with file.change("said") as session:
            entries.add(session, Entry(EntryKind.NOTE, text, DAY, meeting=key))
    return key, list(people)


@pytest.mark.parametrize("whose", list(Authorship))
def test_what_was_said_becomes_something_else_and_keeps_words_and_names(
    file: Store, group: tuple[UUID, list[UUID]], whose: Authorship
) -> None:
    meeting, people = group
    by = tuple(people) if whose is Authorship.CREDITED else ()
    text = "هل ننتظر؟ " * 500
    with file.change("said") as session:
        key = entries.add(session, Entry(EntryKind.QUESTION, text, DAY, whose, by, meeting))
    before = everything(file)
    with file.change("turn") as session:
        made = to_idea(session, entries.entry(session, key))
    with file.read() as session:
        idea = ideas.idea(session, made)
        assert (words_of(idea), credited(idea), idea.authorship) == (text, by, whose)
        assert len(idea.title) <= LINE
        assert [one.id for one in said(session, meeting)].index(made) == 0, "it stays in its place"
        assert is_plain(session, idea)
    with file.change("turn") as session:
        back = to_entry(session, ideas.idea(session, made), EntryKind.THANKS)
    with file.read() as session:
        entry = entries.entry(session, back)
    assert (entry.text, entry.authorship, set(entry.by)) == (text, whose, set(by))
    assert entry.kind is EntryKind.THANKS
    with file.change("turn") as session:
        plan = to_try_out(session, entry, people[0])
    with file.read() as session:
        kept = tryouts.try_out(session, plan)
        assert (kept.owner, kept.what, kept.meeting) == (people[0], text, meeting)
        assert len(said(session, meeting)) == 2
    for _ in range(3):
        file.undo()
    assert everything(file) == before, "one step each"


def everything(file: Store) -> object:
    with file.read() as session:
        return [
            (table, sorted(map(str, kept_rows(session.connection(), table))))
            for table in ("entry", "idea", "idea_credit", "try_out")
        ]


def test_it_stays_where_it_stood_among_the_others(
    file: Store, group: tuple[UUID, list[UUID]]
) -> None:
    meeting, _ = group
    with file.read() as session:
        last, first = said(session, meeting)
    assert isinstance(first, Entry)
    with file.change("turn") as session:
        made = to_idea(session, first)
    with file.read() as session:
        assert [one.id for one in said(session, meeting)] == [last.id, made]


def test_an_idea_that_has_grown_stays_one(file: Store, group: tuple[UUID, list[UUID]]) -> None:
    meeting, people = group
    with file.change("ideas") as session:
        plain, stepped, tried, linked, built = (
            ideas.add(session, Idea(name, DAY, meeting=meeting, first_step=step))
            for name, step in (("a", ""), ("b", "wait"), ("c", ""), ("d", ""), ("e", ""))
        )
        tryouts.add(session, TryOut(people[0], "wait", DAY, idea=tried))
        ideas.add_link(session, IdeaLink(linked, stepped, LinkKind.ADAPTED))
        ideas.add_credit(session, built, Credit(CreditPart.BUILT_ON, people[0]))
    with file.read() as session:
        found = [is_plain(session, ideas.idea(session, k)) for k in (plain, stepped, tried)]
        assert found == [True, False, False]
        assert not is_plain(session, ideas.idea(session, linked))
        assert not is_plain(session, ideas.idea(session, built))
