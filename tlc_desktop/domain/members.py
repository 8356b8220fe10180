"""The people of a community."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid4

from tlc_desktop.domain.text import fold, one_line, right_to_left


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

    def choice(self, audience: Audience) -> NameChoice:
        match audience:
            case Audience.GROUP:
                return self.in_group
            case Audience.SCHOOL:
                return self.in_school
            case Audience.OUTSIDE:
                return self.outside


# Titles as they are written before a name. A short one keeps its dot; «د.أحمد» has no blank after it.
_TITLE = re.compile(
    r"^(?P<title>(?:أ\.?\s?د|أ|ا|د|م|Mr|Mrs|Ms|Miss|Dr|Prof|Mme|Mlle|M)\.\s*"
    r"|(?:Mr|Mrs|Ms|Miss|Dr|Prof|Mme|Mlle|M|أ|د|أستاذة?|استاذة?|الأستاذة?|مس|مستر|دكتورة?)\s+)(?P<name>\S.*)$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-–—•*·]|[0-9٠-٩۰-۹]{1,3}\s*[.)\-–])\s*")


def typed_name(line: str) -> Member | None:
    """The member that one typed or pasted line means; none for a blank line.

    A title before the name ("أ. سلمى حسن", "Mr Ahmed Lotfy") is what they are
    called by: it stays with the first name and leaves the full one. A number
    or bullet of a pasted list is left out; what follows a tab is their subject. A name in
    both scripts ("سلمى حسن / Salma Hassan") is one name.
    """
    cells = [one_line(cell) for cell in line.split("\t")]
    cells = [cell for cell in (_BULLET.sub("", cell) for cell in cells) if cell.strip()]
    if not cells:
        return None
    written, other = _scripts(cells[0])
    found = _TITLE.match(written)
    subject = cells[1] if len(cells) > 1 else ""
    if not found:
        return Member(name=written, other_script=other, subject=subject)
    name = found["name"].strip()
    called = f"{found['title'].strip()} {first_name(name)}"
    return Member(name=name, called=called, other_script=other, subject=subject)


def _scripts(written: str) -> tuple[str, str]:
    """A name, and the same in the other script where both were written, parted by a stroke."""
    first, _, second = (part.strip() for part in written.partition("/"))
    if first and second and right_to_left(first) is not right_to_left(second):
        return first, second
    return written, ""


def typed_names(text: str) -> list[Member]:
    """The members meant by a text with one name a line, each name once, in the order typed."""
    once: dict[str, Member] = {}
    for line in text.splitlines():
        if member := typed_name(line):
            once.setdefault(fold(member.name), member)
    return list(once.values())


# «عبد الرحمن», "Abdel Rahman", "Abu Bakr": two words that are one name.
_TWO_WORDS = {"عبد", "ابو", "ام", "abd", "abdel", "abdul", "abu", "abou", "el", "al"}


def known_names(members: Iterable[Member]) -> set[str]:
    """Every name of `members` in either script, folded: who is typed again is among them."""
    people = list(members)
    others = (typed_name(member.other_script) for member in people)
    return {fold(member.name) for member in (*people, *others) if member}


def first_name(name: str) -> str:
    words = name.split()
    taken = 2 if len(words) > 1 and fold(words[0]) in _TWO_WORDS else 1
    return " ".join(words[:taken])


def two_names(name: str) -> str:
    """The first name and the second, for where the first alone would be alike."""
    words, first = name.split(), len(first_name(name).split())
    return " ".join(words[: first + 1])


def with_calls(members: list[Member]) -> list[Member]:
    """The members, each with what they are called filled in.

    Who is called nothing yet is called by the first name; where two would be
    alike, by the first and the second.
    """
    plain = [first_name(m.name) for m in members]
    alike = {c for c in (fold(p) for p in plain) if [fold(p) for p in plain].count(c) > 1}
    return [
        member
        if member.called
        else replace(member, called=two_names(member.name) if fold(first) in alike else first)
        for member, first in zip(members, plain, strict=True)
    ]
