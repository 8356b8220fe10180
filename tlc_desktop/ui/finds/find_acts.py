"""What can be done with something found."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tlc_desktop.domain.entries import Entry
from tlc_desktop.storage import finds
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.widgets.list_acts import ListAct, deleting, opening

translate = QCoreApplication.translate
EDIT = str(QT_TRANSLATE_NOOP("Steps", "Change something found"))
MAKE = str(QT_TRANSLATE_NOOP("Steps", "Make a find an idea"))
PARK = str(QT_TRANSLATE_NOOP("Steps", "Park a find"))
BRING = str(QT_TRANSLATE_NOOP("Steps", "Bring something found to a meeting"))
DELETE = str(QT_TRANSLATE_NOOP("Steps", "Delete find"))


def to_idea() -> str:
    """What making it an idea is called."""
    return translate("FindActs", "Make it an idea")


def to_meeting() -> str:
    """What bringing it to a meeting is called."""
    return translate("FindActs", "Bring to the next meeting")


def for_later() -> str:
    """What letting it wait for a meeting is called."""
    return translate("FindActs", "Keep for later")


def make_idea(desk: Desk, key: UUID) -> None:
    """Make it an idea, and show that."""
    desk.workspace.settle()
    with desk.workspace.change(MAKE) as session:
        idea = finds.become_idea(session, key)
    desk.go("idea", idea)


def bring(desk: Desk, key: UUID) -> None:
    """Put it on the agenda of the next meeting, and say which that is."""
    desk.workspace.settle()
    with desk.workspace.change(BRING) as session:
        meeting = finds.bring(session, key, desk.now())
    said = translate("FindActs", "It is on the agenda of {title}, {day}.")
    title, day = desk.formats.quote(meeting.title), desk.formats.date(meeting.day)
    desk.tell(said.format(title=title, day=day), undo=True)


def park(desk: Desk, key: UUID) -> None:
    """Let it wait until a meeting takes it up."""
    desk.workspace.settle()
    with desk.workspace.change(PARK) as session:
        finds.park(session, key)
    said = translate("FindActs", "It is kept for later, until a meeting takes it up.")
    desk.tell(said, undo=True)


def delete_find(desk: Desk, key: UUID) -> None:
    """Put it into the bin."""
    desk.bin("entry", key, DELETE, translate("FindActs", "It is in the bin."))


def find_acts(desk: Desk, chosen: Sequence[Entry]) -> list[ListAct]:
    """What can be done with those that are chosen in a list."""
    gone = deleting(lambda: bin_all(desk, {("entry", f.id): f.text for f in chosen}, DELETE))
    if len(chosen) != 1:
        return [gone]
    key = chosen[0].id
    return [
        opening(lambda: desk.go("find", key)),
        ListAct("make", to_idea(), lambda: make_idea(desk, key), "ideas"),
        ListAct("bring", to_meeting(), lambda: bring(desk, key), "meetings"),
        ListAct("park", for_later(), lambda: park(desk, key), "park"),
        gone,
    ]
