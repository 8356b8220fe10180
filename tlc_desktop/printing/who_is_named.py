"""Who is named in what leaves, who is not, and which lines somebody should look at first."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain import mentions
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.naming import spelling
from tlc_desktop.exchange.packed_export import Named
from tlc_desktop.i18n import value_names
from tlc_desktop.i18n.languages import Words
from tlc_desktop.storage import members


@dataclass(frozen=True, slots=True)
class WhoIsNamed:
    """See the attributes of the same names of a `PackedExport`."""

    named: tuple[Named, ...]
    unnamed: tuple[str, ...]
    mentions: tuple[tuple[str, str], ...]


def who_is_named(
    session: Session, audience: Audience, words: Words, value: Any, people: Collection[UUID]
) -> WhoIsNamed:
    """Who is named in a value that was read for an audience.

    Args:
        session: The file.
        audience: Who will read it.
        words: The words of its language.
        value: What leaves.
        people: Whose names were asked for when it was read.
    """
    names = value_names.names(audience, words)
    everyone = list(members.people(session).values())
    inside = [member for member in everyone if member.id in people]
    return WhoIsNamed(
        tuple(
            Named(shown, member.choice(audience), member.told_us_on)
            for member in inside
            if (shown := names.of(member)) != names.anyone
        ),
        tuple(spelling(m, names.language).called for m in inside if names.of(m) == names.anyone),
        tuple(mentions.mentions(value, members.with_binned(session), audience)),
    )
