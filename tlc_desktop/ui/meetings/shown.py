"""What the page of one meeting shows, read at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Origin
from tlc_desktop.domain.members import Audience, Member, MemberState, picked
from tlc_desktop.domain.naming import Names, shown_names
from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.i18n.value_names import label, names
from tlc_desktop.storage import meetings, protocols
from tlc_desktop.ui.desk import Desk

translate = QCoreApplication.translate
# The tables of which the page of one meeting shows something.
OF_A_MEETING = frozenset(
    {
        "meeting",
        "agenda_item",
        "interruption",
        "attendance",
        "role",
        "entry",
        "idea",
        "idea_credit",
        "try_out",
        "story",
        "member",
        "protocol",
        "community",
    }
)
_HERE = (MemberState.JOINED, MemberState.RESTING, MemberState.INVITED)


@dataclass(frozen=True, slots=True)
class MeetingShown:
    """A meeting with all that its page says of it.

    Attributes:
        key: The meeting's id.
        agenda: In order.
        parking: The items in the parking place.
        people: Every member by id, in the order of names; without those in the bin.
        naming: How they are named, and who is in the bin.
        protocols: Those of the community, by title.
        is_over: Whether it was before today, or is closed.
    """

    key: UUID
    meeting: Meeting
    agenda: tuple[AgendaItem, ...]
    parking: tuple[AgendaItem, ...]
    people: dict[UUID, Member]
    naming: Names
    is_over: bool
    protocols: tuple[Protocol, ...] = ()

    def protocol_of(self, item: AgendaItem) -> Protocol | None:
        """How the group talks in an item, if that is said."""
        return next((one for one in self.protocols if one.id == item.protocol), None)

    def names(self, keys: Iterable[UUID]) -> list[str]:
        """The names of some members, in the order of names."""
        return shown_names(self.people, keys, self.naming)

    def offered(self, chosen: Iterable[UUID] = ()) -> list[tuple[UUID, str]]:
        """Who can be chosen, by name: the group as it was then, and who is chosen already."""
        kept = set(chosen)
        return [
            (key, self.naming.told(m.name))
            for key, m in self.people.items()
            if key in kept or self._was_there(m)
        ]

    def to_credit(self, chosen: Iterable[UUID] = ()) -> list[Member]:
        """Who can be named in a line, those who came first."""
        offered = [self.people[key] for key, _ in self.offered(chosen) if key in self.people]
        return sorted(offered, key=lambda member: member.id not in self.meeting.came)

    def expected(self) -> list[UUID]:
        """Who is meant by everybody: those who take a break, or only think about it, are not awaited."""
        away = (MemberState.RESTING, MemberState.INVITED)
        return [key for key, _ in self.offered() if self.people[key].state not in away]

    def _was_there(self, member: Member) -> bool:
        if self.is_over:
            return member.was_there(self.meeting.day)
        return member.state in _HERE

    def picked(self, stored: Sequence[UUID], after: Sequence[UUID]) -> tuple[UUID, ...]:
        """`stored` with what was clicked changed; who is in the bin was not shown, and stays."""
        return picked(stored, [key for key in stored if key in self.people], after)


def meeting_shown(desk: Desk, key: UUID) -> MeetingShown:
    """Read a meeting.

    Raises:
        RecordNotThere: It is in the bin.
    """
    people = desk.people
    with desk.workspace.read() as session:
        meeting = meetings.meeting(session, key)
        return MeetingShown(
            key,
            meeting,
            tuple(meetings.agenda(session, key)),
            tuple(meetings.agenda(session, None)),
            people,
            names(Audience.GROUP, desk.words),
            meeting.day < desk.today() or meeting.state is MeetingState.CLOSED,
            tuple(protocols.protocols(session)),
        )


def brought_by(item: AgendaItem, shown: MeetingShown, desk: Desk) -> str:
    """Who brought an item: names, else the group, the facilitator or outside."""
    if who := shown.names(item.brought_by):
        return desk.formats.list(who)
    leads = desk.community.facilitator
    facilitator = shown.people.get(leads) if leads else None
    if item.origin is Origin.FACILITATOR and facilitator:
        return shown.naming.told(facilitator.name)
    match item.origin:
        case Origin.GROUP:
            return shown.naming.group
        case Origin.OUTSIDE:
            return translate("Meetings", "from outside")
        case _:
            return label(item.origin, desk.words)


def facts_told(shown: MeetingShown, desk: Desk) -> list[str]:
    """When and where, in one line: all of it; without the year; without the tea too."""
    meeting, formats = shown.meeting, desk.formats
    times = translate("Meetings", "{start} to {end}").format(
        start=formats.time(meeting.opens_at), end=formats.time(meeting.ends_at)
    )
    rest = [times]
    if meeting.place.strip():
        asked = translate("Meetings", "{place} (to be asked for)")
        place = isolate(meeting.place)
        rest.append(place if meeting.place_secured else asked.format(place=place))
    tea: list[str] = []
    if who := shown.names(meeting.tea):
        tea = [translate("Meetings", "tea: {names}").format(names=formats.list(who))]
    short = f"{formats.weekday(meeting.day)} {formats.day_month(meeting.day)}"
    told = ([formats.whole_day(meeting.day), *rest, *tea], [short, *rest, *tea], [short, *rest])
    return [" · ".join(isolate(part) for part in parts) for parts in told]
