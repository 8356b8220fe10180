"""Protocols in the file, and those that ship with the program."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import TitleNeeded
from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.storage.base import Base, made, rewrite, row_of, value
from tlc_desktop.storage.sorting import sort_key


class ProtocolRow(Base):
    __tablename__ = "protocol"
    TITLE = "title"
    FOUND = ("title", "aim", "steps", "roles", "card")

    title: Mapped[str]
    aim: Mapped[str]
    steps: Mapped[str]
    roles: Mapped[str]
    card: Mapped[str]
    ours: Mapped[str]


@cache
def library(language: Language) -> tuple[Protocol, ...]:
    """Those of ours, in `language`; each is named by its `ours`."""
    path = RESOURCES / "protocols" / f"{language.value}.json"
    kept: Any = json.loads(path.read_text("utf-8"))
    return tuple(
        Protocol(
            one["title"],
            one["aim"],
            *("\n".join(one[part]) for part in ("steps", "roles", "card")),
            ours=one["key"],
        )
        for one in kept["protocols"]
    )


def protocols(session: Session) -> list[Protocol]:
    """Those of the community, by title."""
    rows = session.scalars(select(ProtocolRow))
    return sorted((value(Protocol, row) for row in rows), key=lambda one: sort_key(one.title))


def protocol(session: Session, key: UUID) -> Protocol:
    """One protocol."""
    return value(Protocol, row_of(session, ProtocolRow, key))


def add(session: Session, protocol: Protocol) -> UUID:
    """Add a protocol; its id.

    Raises:
        TitleNeeded: It has no title.
    """
    row = made(ProtocolRow, protocol)
    _sound(row)
    session.add(row)
    return row.id


def take(session: Session, ours: Protocol) -> UUID:
    """The community's own of one of ours: a copy of it, or the one that it has already."""
    there = next((one for one in protocols(session) if one.ours == ours.ours), None)
    return there.id if there else add(session, replace(ours, id=uuid4()))


def copy(session: Session, key: UUID, called: str) -> UUID:
    """Add a copy of a protocol, which is nobody's but the community's; its id.

    Args:
        session: Inside a change.
        key: Of which one.
        called: What it is called, with `{title}` for the title of that.
    """
    one = protocol(session, key)
    title = called.format(title=one.title)
    return add(session, replace(one, id=uuid4(), title=title, ours=""))


def edit(session: Session, key: UUID, change: Callable[[Protocol], Protocol]) -> None:
    """Change a protocol; raises like `add`."""
    row = row_of(session, ProtocolRow, key)
    rewrite(row, value(Protocol, row), change)
    _sound(row)


def _sound(row: ProtocolRow) -> None:
    if not row.title.strip():
        raise TitleNeeded
