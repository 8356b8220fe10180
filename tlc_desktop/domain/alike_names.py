"""People of one name, told apart where a page would call them alike."""

from collections.abc import Iterable
from uuid import UUID

from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.name_parts import longer, title_and_name, told_apart
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
            _, short = title_and_name(_called(member, names))
            alike.setdefault(fold(short), []).append(member)
    found: dict[UUID, str] = {}
    for several in alike.values():
        if len(several) > 1:
            found |= _apart(several, names)
    return found


def _apart(alike: list[Member], names: Names) -> dict[UUID, str]:
    """What each of those who are called alike is called, with as much of the name as is needed."""
    titles: dict[UUID, str] = {}
    said: dict[UUID, list[str]] = {}
    for member in alike:
        titles[member.id], short = title_and_name(_called(member, names))
        said[member.id] = longer(short, spelling(member, names.language).full)
    found: dict[UUID, str] = {}
    for member in alike:
        own = said[member.id]
        name = told_apart(own, [other for key, other in said.items() if key != member.id])
        subject = f" ({member.subject})" if name is None and member.subject.strip() else ""
        found[member.id] = f"{titles[member.id]} {name or own[-1]}{subject}".lstrip()
    return found


def _called(member: Member, names: Names) -> str:
    return name_for(member, names.audience, names.anyone, names.language)
