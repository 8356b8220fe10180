"""What Ctrl+P prints at each place."""

from uuid import UUID

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place

_PRINTS = {"idea": "handout", "term": "term"}


def what_to_print(desk: Desk, place: Place) -> Place | None:
    """The place that prints what another one shows; None where there is nothing to print.

    A meeting that took place prints its summary, one to come its agenda.
    """
    if place.page == "ledger":
        return Place("print", kind="ledger")
    if place.record is None:
        return None
    if place.page == "meeting":
        return _of_meeting(desk, place.record)
    kind = _PRINTS.get(place.page)
    return Place("print", place.record, kind) if kind else None


def _of_meeting(desk: Desk, record: UUID) -> Place | None:
    try:
        with desk.workspace.read() as session:
            state = meetings.meeting(session, record).state
    except RecordNotThere:
        return None
    kind = "summary" if state is MeetingState.CLOSED else "agenda"
    return Place("print", record, kind)
