"""What Ctrl+P prints at each place."""

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.printing import kinds
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place


def what_to_print(desk: Desk, place: Place) -> Place | None:
    """The place that prints what another one shows; None where there is nothing to print."""
    try:
        with desk.workspace.read() as session:
            wanted = kinds.wanted_at(place.page, session, place.record)
    except RecordNotThere:
        return None
    return Place("print", place.record, wanted.name) if wanted else None
