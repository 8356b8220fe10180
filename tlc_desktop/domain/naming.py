"""The one way by which a name leaves: `name_for`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from uuid import UUID

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.lengths import LINE
from tlc_desktop.domain.members import (
    Audience,
    Member,
    NameChoice,
    typed_name,
)
from tlc_desktop.domain.name_parts import first_name, short_name
from tlc_desktop.domain.text import elided, fold, right_to_left


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name in one script.

    Attributes:
        full: The whole name.
        called: What its owner is called, in the same script where that is known.
    """

    full: str
    called: str


def spelling(member: Member, language: Language | None) -> Spelling:
    """The name of `member` in the script of `language`: «سلمى» on an Arabic page, "Salma" on others.

    Without a language, and where the name is known in one script alone, it is as it is written.
    """
    written, other = spellings(member)
    if other is None or language is None:
        return written
    is_written_so = right_to_left(member.name) is language.right_to_left
    return written if is_written_so else other


def spelled(member: Member, language: Language | None) -> Member:
    """`member` under the name in the script of `language`, the name as written in the other's place."""
    written, other = spellings(member)
    shown = spelling(member, language)
    if other is None or shown is written or shown == written:
        return member
    return replace(member, name=shown.full, called=shown.called, other_script=member.name)


def spellings(member: Member) -> tuple[Spelling, Spelling | None]:
    """The name as it is written, and in the other script where that is known.

    What somebody is called is typed once: in the other script it is the first name, with a
    title typed before it there ("Ms Salma Hassan"), and with the second name where the first
    alone does not do. A name that is called in the other script keeps that in its place.
    """
    return _spellings(member.name, member.called, member.other_script)


# A page asks for the same few people some hundred times.
@lru_cache(maxsize=1024)
def _spellings(name: str, called: str, other_script: str) -> tuple[Spelling, Spelling | None]:
    called = called or first_name(name)
    written = Spelling(name, called)
    typed = typed_name(other_script)
    if typed is None or right_to_left(typed.name) is right_to_left(name):
        return written, None
    if right_to_left(called) is right_to_left(typed.name):
        return Spelling(name, first_name(name)), Spelling(typed.name, called)
    by_two = fold(called) == fold(short_name(name, 2)) != fold(first_name(name))
    short = short_name(typed.name, 2) if by_two else first_name(typed.name)
    return written, Spelling(typed.name, typed.called or short)


def name_for(
    member: Member, audience: Audience, anyone: str, language: Language | None = None
) -> str:
    """How `member` is named to `audience`, as they chose.

    Args:
        member: Whose name it is.
        audience: Who will read it.
        anyone: "A member", in the language of the page; what stands for a name that stays here.
        language: Of the page: it chooses the script of a name that is known in two. Initials
            are those of the spelling that has some.
    """
    shown = spelling(member, language)
    match member.choice(audience):
        case NameChoice.FULL:
            return elided(shown.full, LINE)
        case NameChoice.CALLED:
            return elided(shown.called, LINE)
        case NameChoice.INITIALS:
            return elided(initials(shown.full) or _initials(member), LINE) or anyone
        case NameChoice.MEMBER:
            return anyone


def shown_name(people: Mapping[UUID, Member], key: UUID, names: "Names") -> str:
    """The name of a member in the window; somebody who is in the bin is a member there, no more."""
    return names.told(people[key].name) if key in people else names.anyone


def shown_names(people: Mapping[UUID, Member], keys: Iterable[UUID], names: "Names") -> list[str]:
    """The names of some members in the window, in the order of names; who is in the bin last, once."""
    wanted = set(keys)
    if len(wanted) == 1:  # as of most rows: nobody else is looked at
        return [shown_name(people, key, names) for key in wanted]
    named = [names.told(member.name) for key, member in people.items() if key in wanted]
    return [*named, names.anyone] if wanted - people.keys() else named


def initials(name: str) -> str:
    """The initials of `name`, empty for one in Arabic letters, which has none."""
    if right_to_left(name):
        return ""
    return "\u00a0".join(f"{word[0].upper()}." for word in name.split() if word[0].isalpha())


def _initials(member: Member) -> str:
    """The initials of whichever spelling has some."""
    written, other = spellings(member)
    return initials(written.full) or (initials(other.full) if other else "")


def choices(member: Member) -> list[NameChoice]:
    """The ways in which the name of `member` may be asked to appear."""
    offered = list(NameChoice)
    if not _initials(member):
        offered.remove(NameChoice.INITIALS)
    return offered


@dataclass(frozen=True, slots=True)
class Names:
    """Names as one audience may read them, with the words for those who are not named.

    Attributes:
        anyone: "a member".
        group: "the group".
        not_stored: "author not stored".
        language: Of the page, where it chooses between two spellings of a name.
    """

    audience: Audience
    anyone: str
    group: str
    not_stored: str
    language: Language | None = None

    def of(self, member: Member) -> str:
        shown = name_for(member, self.audience, self.anyone, self.language)
        is_name = member.choice(self.audience) in (NameChoice.FULL, NameChoice.CALLED)
        return self.told(shown) if is_name else shown

    def told(self, name: str) -> str:
        """A name as it stands beside our words for who is not named: one that reads like them, in quotes."""
        ours = (self.anyone, self.group, self.not_stored)
        if fold(name.strip()) not in map(fold, filter(None, ours)):
            return name
        opening, closing = (self.language or Language.ENGLISH).quotation_marks
        return f"{opening}{name}{closing}"
