"""What is noted in passing is no step, and no step takes it back."""

from dataclasses import replace
from datetime import date, time

import pytest

from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.storage import meetings
from tlc_desktop.storage.store import Store


def test_a_note_is_no_step_and_stays_through_undo_and_redo(file: Store) -> None:
    with file.change("Plan") as session:
        key = meetings.schedule(session, Meeting("Waiting", date(2026, 11, 23), time(13, 15)))
    for place in ("Lab", "Library"):
        with file.change(place) as session:
            meetings.edit(session, key, lambda m, place=place: replace(m, place=place))
    file.undo()
    with file.change("", in_passing=True) as session:
        meetings.edit(session, key, lambda m: replace(m, agenda_printed=True))
    assert file.labels() == ("Lab", "Library"), "what was undone can still be done again"

    def now() -> tuple[str, bool]:
        with file.read() as session:
            found = meetings.meeting(session, key)
            return found.place, found.agenda_printed

    seen = [now()]
    for turn in (file.redo, file.undo, file.undo, file.redo):
        turn()
        seen.append(now())
    assert seen == [(place, True) for place in ("Lab", "Library", "Lab", "", "Lab")]
    file.check()


def test_nothing_else_is_noted_in_passing(file: Store) -> None:
    with file.change("Plan") as session:
        key = meetings.schedule(session, Meeting("Waiting", date(2026, 11, 23), time(13, 15)))
    with pytest.raises(TypeError), file.change("", in_passing=True) as session:
        meetings.edit(session, key, lambda m: replace(m, place="Lab", agenda_printed=True))
    with pytest.raises(TypeError), file.change("", in_passing=True) as session:
        meetings.schedule(session, Meeting("Another", date(2026, 11, 23), time(13, 15)))
    with file.read() as session:
        assert [(m.place, m.agenda_printed) for m in meetings.meetings(session)] == [("", False)]
