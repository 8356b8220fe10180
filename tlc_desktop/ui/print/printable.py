"""What Ctrl+P prints at each place."""

from uuid import UUID

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk, Place

_PRINTS = {"idea": "handout", "term": "term"}


def what_to_print(desk: Desk, place: Place) -> str:
    """The page kind and record that a place prints, as `Place.record` of "print"; empty for none.

    A meeting that took place prints its summary, one to come its agenda.
    """
    if place.page == "ledger":
        return "ledger:"
    if not place.record:
        return ""
    if place.page == "meeting":
        return _of_meeting(desk, place.record)
    kind = _PRINTS.get(place.page)
    return f"{kind}:{place.record}" if kind else ""


def _of_meeting(desk: Desk, record: str) -> str:
    try:
        with desk.workspace.read() as session:
            state = meetings.meeting(session, UUID(record)).state
    except (RecordNotThere, ValueError):
        return ""
    kind = "summary" if state is MeetingState.CLOSED else "agenda"
    return f"{kind}:{record}"
