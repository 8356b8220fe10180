"""People of one name, told apart where a page would call them alike."""

from collections.abc import Iterable
from uuid import UUID

from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.name_parts import parts, title_and_name
from tlc_desktop.domain.naming import Names, name_for, spelling
from tlc_desktop.domain.text import fold


def apart(members: Iterable[Member], names: Names) -> dict[UUID, str]:
    """How those are named who would be called alike on a page of the group, by id.

    With a title or without: by the second name, by the third, and where their names are the same
    by their subject. Elsewhere a name says no more than its owner chose.
    """
    if names.audience is not Audience.GROUP:
        return {}
    alike: dict[str, list[Member]] = {}
    for member in members:
        if member.in_group in (NameChoice.FULL, NameChoice.CALLED):
            short = fold(_untitled(_called(member, names)))
            alike.setdefault(short, []).append(member)
    found: dict[UUID, str] = {}
    for several in alike.values():
        if len(several) > 1:
            found |= {member.id: _apart_from(member, several, names) for member in several}
    return found


def _apart_from(member: Member, alike: list[Member], names: Names) -> str:
    """What a member is called, with as much of the name after it as is needed."""
    full = spelling(member, names.language).full
    for more in range(1, len(parts(full))):
        said, *others = (_with_more(each, more, names) for each in _first(member, alike))
        if fold(_untitled(said)) not in {fold(_untitled(other)) for other in others}:
            return said
    longest = _with_more(member, len(full), names)
    return f"{longest} ({member.subject})" if member.subject.strip() else longest


def _first(member: Member, alike: list[Member]) -> list[Member]:
    return [member, *(each for each in alike if each is not member)]


def _with_more(member: Member, more: int, names: Names) -> str:
    """What a member is called, with so many of the names that come after it."""
    called = _called(member, names)
    taken = len(parts(_untitled(called)))
    return " ".join((called, *parts(spelling(member, names.language).full)[taken : taken + more]))


def _called(member: Member, names: Names) -> str:
    return name_for(member, names.audience, names.anyone, names.language)


def _untitled(called: str) -> str:
    return title_and_name(called)[1]
