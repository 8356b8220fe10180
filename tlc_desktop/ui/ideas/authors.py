"""Whose idea it is: names by part, the group, or an author that is not stored."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.naming import Names

GROUP, NOT_STORED = "group", "not_stored"


def offered(people: Iterable[Member], naming: Names) -> list[tuple[str, str]]:
    """The people who may be credited now, as (key, name), by name."""
    return [(str(m.id), naming.told(m.name)) for m in people if m.state is not MemberState.LEFT]


def with_author(idea: Idea, who: str) -> Idea:
    """`idea` as brought by `who`: `GROUP`, `NOT_STORED` or the id of a member."""
    if who == NOT_STORED:
        return replace(idea, authorship=Authorship.NOT_STORED, credits=())
    if who in ("", GROUP):
        return replace(idea, authorship=Authorship.GROUP, credits=())
    credit = Credit(CreditPart.BROUGHT, UUID(who))
    return replace(idea, authorship=Authorship.CREDITED, credits=(credit,))


def credits_by_part(idea: Idea) -> dict[CreditPart, list[Credit]]:
    """The credits of `idea` under each part that somebody has, the first part always."""
    found: dict[CreditPart, list[Credit]] = {CreditPart.BROUGHT: []}
    for part in CreditPart:
        if had := [credit for credit in idea.credits if credit.part is part]:
            found[part] = had
    return found
