"""What was said in a meeting, entries and ideas in one list."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting, Outcome, Part
from tlc_desktop.storage import entries, ideas, meetings
from tlc_desktop.storage.said import said

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
