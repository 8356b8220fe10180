"""The one way by which a name leaves: `name_for`."""

from collections.abc import Iterable
from dataclasses import dataclass

from tlc_desktop.domain.members import Audience, Member, NameChoice, first_name
from tlc_desktop.domain.text import right_to_left


def name_for(member: Member, audience: Audience, anyone: str) -> str:
    """How `member` is named to `audience`, as they chose.

    Args:
        member: Whose name it is.
        audience: Who will read it.
        anyone: "A member", in the language of the page; what stands for a name that stays here.
    """
    match member.choice(audience):
        case NameChoice.FULL:
            return member.name
        case NameChoice.CALLED:
            return member.called or first_name(member.name)
        case NameChoice.INITIALS:
            return initials(member.name) or anyone
        case NameChoice.MEMBER:
            return anyone


def initials(name: str) -> str:
    """The initials of `name`, empty for one in Arabic letters, which has none."""
    if right_to_left(name):
        return ""
    return "\u00a0".join(f"{word[0].upper()}." for word in name.split() if word[0].isalpha())


def choices(member: Member) -> list[NameChoice]:
    """The ways in which the name of `member` may be asked to appear."""
    offered = list(NameChoice)
    if not initials(member.name):
        offered.remove(NameChoice.INITIALS)
    return offered


@dataclass(frozen=True, slots=True)
class Names:
    """Names as one audience may read them, with the words for those who are not named.

    Attributes:
        anyone: "a member".
        group: "the group".
        not_stored: "author not stored".
    """

    audience: Audience
    anyone: str
    group: str
    not_stored: str

    def of(self, member: Member) -> str:
        return name_for(member, self.audience, self.anyone)

    def all(self, members: Iterable[Member]) -> tuple[str, ...]:
        """The names of `members`, those that stay here last and only once."""
        names = [self.of(member) for member in members]
        named = [name for name in names if name != self.anyone]
        return (*named, self.anyone) if len(named) < len(names) else tuple(named)
