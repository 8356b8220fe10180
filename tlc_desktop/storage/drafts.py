"""Half-typed text: what somebody types at a place and has not added yet.

It is no record, and so no step of undo has it, no search, no dump: it is in the file so that it is there again.
"""

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from sqlcipher3 import dbapi2

from tlc_desktop.deferred import read_later

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from tlc_desktop.storage import content_hash
    from tlc_desktop.storage.undo_log import RecordingSession
else:
    content_hash = read_later("tlc_desktop.storage.content_hash")

_ID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}")


def drafts(connection: dbapi2.Connection) -> dict[str, str]:
    """All of them, each by its place: a name, and the ids of the records that it is about."""
    return dict(connection.execute("SELECT place, text FROM draft"))


def keep(session: "RecordingSession", place: str, text: str) -> None:
    """Keep what is half-typed at a place; an empty text takes it away."""
    connection = session.connection()
    found = connection.exec_driver_sql("SELECT text FROM draft WHERE place = ?", (place,))
    session.beside += _written(connection, place, found.scalar() or "", text)


def rewrite(connection: "Connection", change: Callable[[str, str], str]) -> None:
    """Make of each what `change` makes of its place and its text."""
    for place, text in connection.exec_driver_sql("SELECT place, text FROM draft").all():
        written = _written(connection, place, text, change(place, text))
        content_hash.follow(connection, written)


def point_at(connection: "Connection", stays: UUID, goes: UUID) -> None:
    """Have what is half typed about one record be about another, which it is by now."""
    for before, after in ((str(goes), str(stays)), (goes.hex, stays.hex)):
        rewrite(connection, lambda _, text, b=before, a=after: text.replace(b, a))


def _written(
    connection: "Connection", place: str, before: str, after: str
) -> "list[content_hash.Change]":
    """Write what is half-typed; the row before and after, for the hash of all."""
    if after == before:
        return []
    if after:
        connection.exec_driver_sql(
            "INSERT INTO draft (place, text) VALUES (?, ?)"
            " ON CONFLICT(place) DO UPDATE SET text = excluded.text",
            (place, after),
        )
    else:
        connection.exec_driver_sql("DELETE FROM draft WHERE place = ?", (place,))
    was, now = ({"place": place, "text": text} if text else None for text in (before, after))
    return [("draft", was, now)]


def forget_gone(connection: "Connection", tables: Iterable[str]) -> None:
    """Take away what is about records that are in none of `tables` any more, and their ids out of the rest."""
    there = {
        key
        for table in tables
        for key in connection.exec_driver_sql(f'SELECT id FROM "{table}"').scalars()  # noqa: S608
    }

    def kept(text: str) -> str:
        return _ID.sub(lambda key: key[0] if key[0].replace("-", "") in there else "", text)

    rewrite(connection, lambda place, text: kept(text) if kept(place) == place else "")
