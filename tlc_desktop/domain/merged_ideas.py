"""Two ideas that are one: what the one of them says, and whose it is."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea, IdeaLink, IdeaState
from tlc_desktop.domain.links import leads
from tlc_desktop.domain.text import fold

# The further an idea went, the later it stands here.
_FURTHER = (
    IdeaState.RESTING,
    IdeaState.SAID,
    IdeaState.BEING_TRIED,
    IdeaState.ADAPTED,
    IdeaState.KEPT,
)
_TEXTS = ("how_we_know", "first_step", "works_without", "not_so_well", "read_more")


def merged(kept: Idea, other: Idea, leads: UUID | None = None) -> Idea:
    """`kept` with all that `other` says besides, and everyone's part in either.

    The title of the one that leads stays, and its words stand over those of the other: of `kept`
    without such a choice.
    """
    first, then = (other, kept) if leads == other.id else (kept, other)
    texts = {name: _both(getattr(first, name), getattr(then, name)) for name in _TEXTS}
    told = then.title if fold(then.title) != fold(first.title) else ""
    parts = _credits(kept, other)
    return replace(
        kept,
        title=first.title,
        day=min(kept.day, other.day),
        words=_both(first.words, told, then.words),
        steps=tuple(dict.fromkeys((*first.steps, *then.steps))),
        state=max(kept.state, other.state, key=_FURTHER.index),
        meeting=kept.meeting or other.meeting,
        item=kept.item if kept.meeting else other.item,
        authorship=_authorship(kept, other, parts),
        credits=parts,
        **texts,
    )


def _both(*texts: str) -> str:
    said: dict[str, str] = {}
    for text in filter(None, map(str.strip, texts)):
        said.setdefault(fold(text), text)
    return "\n\n".join(said.values())


def _credits(kept: Idea, other: Idea) -> tuple[Credit, ...]:
    """Everyone's part in either, once; the group's, where one of them is the group's."""
    found: dict[object, Credit] = {}
    for idea in (kept, other):
        brought = [credit for credit in idea.credits if credit.part is CreditPart.BROUGHT]
        of_group = idea.authorship is Authorship.GROUP and not brought
        for credit in (*idea.credits, *([Credit(CreditPart.BROUGHT)] if of_group else ())):
            found.setdefault((credit.part, credit.member), credit)
    only_group = all(credit.member is None for credit in found.values())
    return () if only_group and not (kept.credits or other.credits) else tuple(found.values())


def _authorship(kept: Idea, other: Idea, parts: tuple[Credit, ...]) -> Authorship:
    """By name where anybody is named; not stored only where neither is anybody's."""
    if any(credit.member for credit in parts):
        return Authorship.CREDITED
    both = {kept.authorship, other.authorship}
    return Authorship.NOT_STORED if both == {Authorship.NOT_STORED} else Authorship.GROUP


@dataclass(frozen=True, slots=True)
class Families:
    """The links of two families that are one.

    Attributes:
        links: What came from what, nothing from itself, each said once.
        let_go: What would have been a circle, and is not said any more.
    """

    links: tuple[IdeaLink, ...]
    let_go: tuple[IdeaLink, ...]


def one_family(kept: Idea, other: Idea, links: Iterable[IdeaLink]) -> Families:
    """The links, in the order made, once `other` is `kept`: of those that close a circle the later goes."""
    here: dict[tuple[UUID, UUID], IdeaLink] = {}
    let_go: list[IdeaLink] = []
    for link in links:
        child, parent = (kept.id if key == other.id else key for key in (link.idea, link.parent))
        if child == parent or (child, parent) in here:
            continue
        if leads(here, parent, child):
            let_go.append(link)
        else:
            here[child, parent] = replace(link, idea=child, parent=parent)
    return Families(tuple(here.values()), tuple(let_go))
