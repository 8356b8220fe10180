"""The people of a community."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid4

from tlc_desktop.domain.list_headings import Columns, columns_of
from tlc_desktop.domain.name_parts import (
    first_name,
    longer,
    parts,
    short_name,
    title_and_name,
    told_apart,
)
from tlc_desktop.domain.text import fold, one_line, right_to_left, unsteered


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


# Marks, symbols and what cannot be seen, of Unicode's kinds.
_DECORATION = ("So", "Sk", "Cf")
# What may stand at either end of a name in a list, and is no part of it.
_ENDS = frozenset("-–—−•*·▪●○◦►|,،;؛:…/#_\ufe0f\u20e3\u200d")
_PARTING = frozenset(",،;؛\ufe0f\u20e3\u200d")  # what a subject ends with is its own, as in C#
_NUMBER = re.compile(r"[(\[]?\s*[0-9٠-٩۰-۹]{1,4}\s*[)\].\-–—/:،,]*\s*")


def typed_name(line: str) -> Member | None:
    """The member that one typed or pasted line means; none for a blank line.

    A title before the name ("أ. سلمى حسن", «أ/ سلمى», "Mr Ahmed Lotfy") is what they are
    called by: it stays with the first name and leaves the full one. A number, bullet or tick
    of a pasted list is left out; what follows a tab is their subject. A name in
    both scripts ("سلمى حسن / Salma Hassan") is one name.
    """
    cells = [cell for cell in line.split("\t") if _bare(cell)]
    return _member(cells[0], cells[1] if len(cells) > 1 else "") if cells else None


def _member(cell: str, subject: str) -> Member:
    title, rest = title_and_name(_bare(cell))
    name, other = _scripts(rest)
    called = f"{title} {first_name(name)}" if title else ""
    return Member(name, called, other, _plain_end(one_line(unsteered(subject)), _PARTING))


def _bare(cell: str) -> str:
    """A cell of a list without what is no part of a name: marks, numbers, bullets, ticks."""
    bare = one_line(unsteered(cell))
    while bare and (bare[0] in _ENDS or unicodedata.category(bare[0]) in _DECORATION):
        bare = bare[1:].lstrip()
    numbered = _NUMBER.match(bare)
    if numbered:
        return _bare(bare[numbered.end() :])
    return _plain_end(bare, _ENDS)


def _plain_end(text: str, ends: frozenset[str]) -> str:
    """`text` without the signs that stand after it in a list, and without ticks."""
    while text and (text[-1] in ends or unicodedata.category(text[-1]) in _DECORATION):
        text = text[:-1].rstrip()
    return text


def _scripts(written: str) -> tuple[str, str]:
    """A name, and the same in the other script where both were written, parted by a stroke."""
    first, _, second = (part.strip() for part in written.partition("/"))
    if first and second and right_to_left(first) is not right_to_left(second):
        return first, second
    return written, ""


def typed_people(text: str) -> list[Member]:
    """The members meant by a text, as they stand in it: a name a line, or several with ";" between.

    Lines may be the rows of a table, with its columns parted by tabs: a column of numbers is
    left out, and a row that says what the columns are says which is the name.
    """
    found: list[Member] = []
    columns: Columns | None = None
    for line in text.splitlines():
        cells = line.split("\t")
        if headed := columns_of(cells):
            columns = headed
        elif columns and len(cells) > 1:
            found += _row(cells, columns)
        else:
            found += [member for each in _people_of(line) if (member := typed_name(each))]
    return found


def _people_of(line: str) -> list[str]:
    """The lines that a line is: parted by semicolons, but where these part the cells of a row."""
    pieces = re.split("[;؛]", line)
    if len(pieces) > 1 and not _bare(pieces[0]):
        return ["\t".join(pieces)]
    return pieces


def _row(cells: list[str], columns: Columns) -> list[Member]:
    def cell(number: int | None) -> str:
        return cells[number] if number is not None and number < len(cells) else ""

    name = " ".join(filter(None, (_bare(cell(n)) for n in columns.names)))
    if not name:
        return []
    found = _member(name, cell(columns.subject))
    beside = _member(_bare(cell(columns.other)), "").name
    if right_to_left(beside) is right_to_left(found.name):
        beside = ""  # no other script: another name, such as a supervisor's
    room = _plain_end(one_line(unsteered(cell(columns.room))), _PARTING)
    return [replace(found, other_script=found.other_script or beside, room=room)]


def typed_columns(text: str) -> Columns | None:
    """What the columns of a text are, where one of its rows says so."""
    rows = (columns_of(line.split("\t")) for line in text.splitlines())
    return next((columns for columns in rows if columns is not None), None)


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
