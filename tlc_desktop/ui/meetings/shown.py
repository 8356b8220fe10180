"""What the page of one meeting shows, read at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from tlc_desktop.domain.meetings import AgendaItem, Meeting, Origin
from tlc_desktop.domain.members import Audience, Member, MemberState
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.storage import meetings, members
from tlc_desktop.ui.desk import Desk

translate = QCoreApplication.translate
_HERE = (MemberState.JOINED, MemberState.RESTING, MemberState.INVITED)


@dataclass(frozen=True, slots=True)
class MeetingShown:
    """A meeting with all that its page says of it.

    Attributes:
        key: The meeting's id.
        agenda: In order.
        parking: The items in the parking place.
        people: Every member by id, in the order of names.
    """

    key: UUID
    meeting: Meeting
    agenda: tuple[AgendaItem, ...]
    parking: tuple[AgendaItem, ...]
    people: dict[UUID, Member]

    def names(self, keys: Iterable[UUID]) -> list[str]:
        """The names of some members, in the order of names."""
        wanted = set(keys)
        return [m.name for key, m in self.people.items() if key in wanted]

    def offered(self, chosen: Iterable[UUID] = ()) -> list[tuple[UUID, str]]:
        """Who can be chosen, by name: everybody of the group, and who is chosen already."""
        kept = set(chosen)
        return [(key, m.name) for key, m in self.people.items() if m.state in _HERE or key in kept]


def meeting_shown(desk: Desk, key: UUID) -> MeetingShown:
    """Read a meeting.

    Raises:
        RecordNotThere: It is in the bin.
    """
    with desk.workspace.read() as session:
        return MeetingShown(
            key,
            meetings.meeting(session, key),
            tuple(meetings.agenda(session, key)),
            tuple(meetings.agenda(session, None)),
            members.people(session, desk.words.language),
        )


def brought_by(item: AgendaItem, shown: MeetingShown, desk: Desk) -> str:
    """Who brought an item: names, else the group, the facilitator or outside."""
    if who := shown.names(item.brought_by):
        return desk.formats.list(who)
    leads = desk.community.facilitator
    facilitator = shown.people.get(leads) if leads else None
    if item.origin is Origin.FACILITATOR and facilitator:
        return facilitator.name
    match item.origin:
        case Origin.GROUP:
            return names(Audience.GROUP, desk.words).group
        case Origin.OUTSIDE:
            return translate("Meetings", "from outside")
        case _:
            return label(item.origin, desk.words)
