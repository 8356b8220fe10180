"""What Ctrl+P prints at each place."""

from dataclasses import replace
from datetime import time
from uuid import UUID

from tlc_desktop.domain.meetings import Meeting, MeetingState
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.print.printable import what_to_print

KEY = UUID(int=7)


def test_a_meeting_prints_its_agenda_and_later_its_summary(desk: Desk) -> None:
    with desk.workspace.change("Plan a meeting") as session:
        key = meetings.schedule(session, Meeting("Waiting time", desk.today(), time(13, 15)))
    assert what_to_print(desk, Place("meeting", key)) == Place("print", key, "agenda")
    with desk.workspace.change("Close the meeting") as session:
        meetings.edit(session, key, lambda meeting: replace(meeting, state=MeetingState.CLOSED))
    assert what_to_print(desk, Place("meeting", key)) == Place("print", key, "summary")
    assert what_to_print(desk, Place("meeting", KEY)) is None
    assert what_to_print(desk, Place("term", KEY)) == Place("print", KEY, "term")
    assert what_to_print(desk, Place("ledger")) == Place("print", kind="ledger")
    assert what_to_print(desk, Place("ideas")) == Place("print", kind="idea-cards")
    assert what_to_print(desk, Place("search")) is None
