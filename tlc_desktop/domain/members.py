"""The people of a community."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid4

from tlc_desktop.domain.list_cells import bare, beside, headed, people_of
from tlc_desktop.domain.list_headings import Columns
from tlc_desktop.domain.name_parts import (
    first_name,
    longer,
    parts,
    short_name,
    title_and_name,
    told_apart,
)
from tlc_desktop.domain.text import fold, right_to_left


class MemberState(StrEnum):
    INVITED = "invited"
    JOINED = "joined"
    RESTING = "resting"
    LEFT = "left"


class Audience(StrEnum):
    """Who will read a page or a file."""

    GROUP = "group"
    SCHOOL = "school"
    OUTSIDE = "outside"


class NameChoice(StrEnum):
    """How a name may appear."""

    FULL = "full"
    CALLED = "called"
    INITIALS = "initials"
    MEMBER = "member"


@dataclass(frozen=True, slots=True)
class Member:
    """A teacher of the group, the facilitator among them.

    Attributes:
        called: What they are called; empty means the first name.
        told_us_on: The day they told us how their name may appear.
        private_note: For the facilitator alone; never printed, never exported.
    """

    name: str
    called: str = ""
    other_script: str = ""
    subject: str = ""
    room: str = ""
    state: MemberState = MemberState.JOINED
    since: date | None = None
    own_words: str = ""
    in_group: NameChoice = NameChoice.CALLED
    in_school: NameChoice = NameChoice.MEMBER
    outside: NameChoice = NameChoice.MEMBER
    told_us_on: date | None = None
    private_note: str = ""
    id: UUID = field(default_factory=uuid4)

    def was_there(self, day: date) -> bool:
        """Whether they may have been in the group on `day`, whatever became of it since."""
        return self.since is None or self.since <= day

    def choice(self, audience: Audience) -> NameChoice:
        match audience:
            case Audience.GROUP:
                return self.in_group
            case Audience.SCHOOL:
                return self.in_school
            case Audience.OUTSIDE:
                return self.outside


_TITLES = 2  # so many lines may stand over the headings of a table


def typed_name(line: str) -> Member | None:
    """The member that one typed or pasted line means; none for a blank line.

    A title before the name ("أ. سلمى حسن", «أ/ سلمى», "Mr Ahmed Lotfy") is what they are
    called by: it stays with the first name and leaves the full one. A number, bullet or tick
    of a pasted list is left out; what follows a tab is their subject. A name in
    both scripts ("سلمى حسن / Salma Hassan") is one name.
    """
    cells = [cell for cell in line.split("\t") if bare(cell)]
    return _member(cells[0], cells[1] if len(cells) > 1 else "") if cells else None


def _member(cell: str, subject: str) -> Member:
    title, rest = title_and_name(bare(cell))
    name, other = _scripts(rest)
    called = f"{title} {first_name(name)}" if title else ""
    return Member(name, called, other, beside(subject))


def _scripts(written: str) -> tuple[str, str]:
    """A name, and the same in the other script where both were written, parted by a stroke."""
    first, second = ([part.strip() for part in re.split("[/|]", written, maxsplit=1)] + [""])[:2]
    if first and second and right_to_left(first) is not right_to_left(second):
        return first, second
    return written, ""


def typed_people(text: str) -> list[Member]:
    """The members meant by a text, as they stand in it: a name a line, or several with ";" between.

    Lines may be the rows of a table, with its columns parted by tabs, or by whatever parts its
    headings: a column of numbers is left out, and a row that says what the columns are says which
    is the name. What stands over the headings is the title of the table.
    """
    found: list[Member] = []
    columns: Columns | None = None
    mark = "\t"
    lines = [line for line in text.splitlines() if line.strip()]
    for line in lines:
        if head := headed(line):
            if columns is None and len(head[1].heads) > 1 and len(found) < _TITLES:
                found.clear()
            mark, columns = head
        elif columns and mark in line:
            found += _row(line.split(mark), columns)
        else:
            several = people_of(line, alone=len(lines) == 1)
            found += [member for each in several if (member := typed_name(each))]
    return found


def _row(cells: list[str], columns: Columns) -> list[Member]:
    def cell(number: int | None) -> str:
        return cells[number] if number is not None and number < len(cells) else ""

    name = " ".join(filter(None, (bare(cell(n)) for n in columns.names)))
    if not name:
        return []
    found = _member(name, cell(columns.subject))
    other = _member(bare(cell(columns.other)), "").name
    if right_to_left(other) is right_to_left(found.name):
        other = ""  # no other script: another name, such as a supervisor's
    room = beside(cell(columns.room))
    return [replace(found, other_script=found.other_script or other, room=room)]


def typed_columns(text: str) -> Columns | None:
    """What the columns of a text are, where one of its rows says so."""
    rows = (headed(line) for line in text.splitlines())
    return next((head[1] for head in rows if head), None)


def typed_names(text: str) -> list[Member]:
    """The members meant by a text, each once, in the order typed; another subject is another person."""
    return newcomers(typed_people(text), ())


def newcomers(typed: Iterable[Member], group: Iterable[Member]) -> list[Member]:
    """Those of `typed` who are not of `group` yet, each once.

    Nobody there has the name, in either script; where two of one name have two subjects, they are two.
    """
    subjects: dict[str, set[str]] = {}
    for member in group:
        other = typed_name(member.other_script)
        for name in (member.name, other.name if other else ""):
            subjects.setdefault(fold(name), set()).add(fold(member.subject))
    found: list[Member] = []
    for member in typed:
        there, subject = subjects.setdefault(fold(member.name), set()), fold(member.subject)
        if not there or (subject and "" not in there and subject not in there):
            found.append(member)
            there.add(subject)
    return found


def with_calls(members: list[Member]) -> list[Member]:
    """The members, each with what they are called filled in.

    They are called by the first name, after a title that was typed before it; where two would be
    alike, with the second, and the third.
    """
    said = [longer(first_name(member.name), member.name) for member in members]
    return [
        member
        if member.called and not is_first_name(member.called, member.name)
        else replace(member, called=_called(member, said[n], [*said[:n], *said[n + 1 :]]))
        for n, member in enumerate(members)
    ]


def _called(member: Member, said: Sequence[str], others: Collection[Sequence[str]]) -> str:
    title, _ = title_and_name(member.called)
    return f"{title} {told_apart(said, others) or member.name}".strip()


def is_first_name(called: str, name: str) -> bool:
    """Whether somebody is called by the first of their names, with a title or without."""
    return fold(title_and_name(called)[1]) == fold(first_name(name))


def called_after(called: str, old: str, new: str) -> str:
    """What somebody is called once their name was corrected; what they chose themselves stays."""
    title, short = title_and_name(called)
    for count in range(1, len(parts(old)) + 1):
        if fold(short) == fold(short_name(old, count)):
            return f"{title} {short_name(new, count)}".strip()
    return called


def picked(
    stored: Sequence[UUID], before: Iterable[UUID], after: Sequence[UUID]
) -> tuple[UUID, ...]:
    """Who is kept in a list of people where a person changed what they saw of it.

    What was clicked is changed, and nothing else: who was not shown stays.
    """
    gone = set(before).difference(after)
    kept = [key for key in stored if key not in gone]
    return (*kept, *(key for key in after if key not in kept))
