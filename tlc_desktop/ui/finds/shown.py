"""What the page of something found shows, read at once."""

from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from tlc_desktop.domain.entries import Entry, EntryKind
from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.storage import entries, finds, ideas, meetings
from tlc_desktop.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class FindShown:
    """Something found, with what came of it.

    Attributes:
        meeting: In which it was found, if in one.
        brought: To which it is brought.
        idea: That it became.
        waits: For a meeting to take it up.
    """

    find: Entry
    meeting: Meeting | None
    brought: Meeting | None
    idea: Idea | None
    waits: bool


def find_shown(desk: Desk, key: UUID) -> FindShown:
    """Read something found.

    Raises:
        RecordNotThere: It is in the bin, or is something else by now.
    """
    with desk.workspace.read() as session:
        find = entries.entry(session, key)
        if find.kind is not EntryKind.FIND:
            raise RecordNotThere("entry", str(key))
        meeting = None
        if find.meeting:
            with suppress(RecordNotThere):  # a meeting in the bin is not spoken of
                meeting = meetings.meeting(session, find.meeting)
        became = finds.idea_of(session, find)
        idea = ideas.idea(session, became) if became else None
        return FindShown(
            find, meeting, finds.brought_to(session, find), idea, finds.waits(session, find)
        )
