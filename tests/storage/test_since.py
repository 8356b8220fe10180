"""What became of a meeting's records since it was closed, and when the last of them changed."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest

from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from tlc_desktop.storage import entries, live, meetings, records
from tlc_desktop.storage.since import FORGOTTEN, changed_since_closing, ended_at
from tlc_desktop.storage.store import Store

DAY = date(2026, 10, 20)


@pytest.fixture
def key(file: Store) -> UUID:
    with file.change("plan") as session:
        return meetings.schedule(session, Meeting("Ours", DAY, time(13)), [AgendaItem("Hello")])


def changed(file: Store, key: UUID) -> set[str]:
    with file.read() as session:
        return set(changed_since_closing(session, key))


def test_what_is_added_changed_or_deleted_after_closing_is_known(file: Store, key: UUID) -> None:
    with file.change("say") as session:
        line = entries.add(session, Entry(EntryKind.NOTE, "A line", DAY, meeting=key))
    assert changed(file, key) == set()  # it is open
    with file.change("close") as session:
        meetings.schedule(session, Meeting("Next", DAY + timedelta(7), time(13)))
        meetings.close(session, key)
    assert changed(file, key) == set()
    with file.change("delete") as session:
        records.delete(session, "entry", line)
    assert changed(file, key) == {"entry"}


def test_a_meeting_is_over_when_it_is_closed_or_changed_last(file: Store, key: UUID) -> None:
    much_later = datetime(2031, 1, 1)
    with file.read() as session:
        assert ended_at(session, key, much_later) == much_later  # it was never begun
    with file.change("begin") as session:
        live.begin(session, key, datetime(2026, 10, 20, 13))
        assert meetings.meeting(session, key).state is MeetingState.RUNNING
    with file.read() as session:
        last = ended_at(session, key, much_later)
        assert last < much_later
        for later in (last + FORGOTTEN / 2, last - timedelta(hours=3)):
            assert ended_at(session, key, later) == later
        assert ended_at(session, key, last + 2 * FORGOTTEN) == last
