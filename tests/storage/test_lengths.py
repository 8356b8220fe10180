"""What is too long is told when it is written; what a file has already stays, and may be made shorter."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from tlc_desktop.domain.errors import TextTooLong
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.lengths import LINE, TEXT, most
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import communities, ideas, meetings, members
from tlc_desktop.storage.base import row_kinds
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.undo_log import RecordingSession

DAY = date(2026, 11, 23)


def name(session: RecordingSession) -> None:
    members.add(session, [Member("x" * (LINE + 1))])


def title(session: RecordingSession) -> None:
    meetings.schedule(session, Meeting("x" * (LINE + 1), DAY, time(13, 15)))


def notes(session: RecordingSession) -> None:
    meetings.add_item(session, None, AgendaItem("Welcome", notes="x" * (TEXT + 1)))


def steps(session: RecordingSession) -> None:
    ideas.add(session, Idea("Exit slips", DAY, steps=("x" * TEXT, "x")))


def school(session: RecordingSession) -> None:
    communities.edit(session, lambda ours: replace(ours, school="x" * (LINE + 1)))


@pytest.mark.parametrize("write", [name, title, notes, steps, school], ids=lambda w: w.__name__)
def test_what_is_too_long_is_told_and_nothing_is_written(
    file: Store, write: Callable[[RecordingSession], None]
) -> None:
    before = file.labels()
    with pytest.raises(TextTooLong), file.change("Write") as session:
        write(session)
    assert file.labels() == before
    file.check()


def test_a_longer_text_that_is_there_stays_and_may_be_made_shorter(file: Store) -> None:
    with file.change("Add") as session:
        key = members.add(session, [Member("Hala", private_note="x")])[0]
    with file._writing.begin() as connection:
        connection.exec_driver_sql("UPDATE member SET name = ?", ("ه" * 5000,))
    file.close()
    again = Store(file.path)
    with again.change("Edit") as session:
        members.edit(session, key, lambda member: replace(member, room="7"))
    with again.change("Edit") as session:
        members.edit(session, key, lambda member: replace(member, name="ه" * 4000))
    with pytest.raises(TextTooLong), again.change("Edit") as session:
        members.edit(session, key, lambda member: replace(member, name="ه" * 4001))
    with again.read() as session:
        assert members.member(session, key).name == "ه" * 4000
    again.close()


def test_a_name_is_a_line_in_every_record() -> None:
    for kind in row_kinds().values():
        if kind.TITLE in ("name", "title"):
            assert most(kind.TITLE) == LINE
