"""Finding anything, as it is typed, in any script.

One table `search_text` holds what each record says, folded, and is the content
of the one FTS5 table `search_index`. Both follow the rows by themselves:
`follow` is called where changes are kept and where steps are undone.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, inspect, text
from sqlalchemy.orm import Session

from tlc_desktop.domain.text import fold, stems, words
from tlc_desktop.storage.base import Base, Id, Tie, Writing, kept_rows, row_kinds, stands_alone, tie

_TEXTS = "search_text"
_MANY = 200
_LETS_GO = "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', ?)"


@dataclass(frozen=True, slots=True)
class Found:
    """A record that was found.

    Attributes:
        kind: Its table.
        record: Its id.
        shown_by: The id of the record on whose page it stands, which may be itself;
            None for an agenda item or an entry with no meeting, and for what was found.
        text: What it says, as written, its title first, one line each.
        matches: Where the matched words start and end in `text`.
    """

    kind: str
    record: UUID
    shown_by: UUID | None
    text: str
    matches: tuple[tuple[int, int], ...]


def follow(
    connection: Connection, rows: Iterable[tuple[str, Mapping[str, Any] | None, str]]
) -> None:
    """Bring search up to date with rows just written: table, row (None when gone), id.

    The index lets each text go at once and for good, which takes its time: of very many it is made anew.
    """
    written = list(rows)
    if len(written) > _MANY:
        connection.exec_driver_sql(_LETS_GO, (0,))
    _follow(connection, written)
    if len(written) > _MANY:
        index_anew(connection)
        connection.exec_driver_sql(_LETS_GO, (1,))


def index_anew(connection: Connection) -> None:
    """Make the index of what is known anew, whatever was in it."""
    connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('rebuild')")


def _follow(
    connection: Connection, rows: Iterable[tuple[str, Mapping[str, Any] | None, str]]
) -> None:
    for table, row, key in rows:
        if not _found(table)[0].FOUND:
            continue
        said = _said(table, row, key)
        if said is None:
            connection.exec_driver_sql(f"DELETE FROM {_TEXTS} WHERE record = ?", (key,))  # noqa: S608
            continue
        connection.exec_driver_sql(
            f"INSERT INTO {_TEXTS} (kind, record, shown_by, shown, folded) VALUES (?, ?, ?, ?, ?)"  # noqa: S608
            " ON CONFLICT(record) DO UPDATE SET shown_by = excluded.shown_by,"
            " shown = excluded.shown, folded = excluded.folded"
            " WHERE folded <> excluded.folded OR shown <> excluded.shown"
            " OR shown_by IS NOT excluded.shown_by",
            said,
        )


def _said(table: str, row: Mapping[str, Any] | None, key: str) -> tuple[Any, ...] | None:
    """What is known of a row; None of one that is gone, or in the bin."""
    if row is None or row["deleted_at"] is not None:
        return None
    kind, shown_by = _found(table)
    title, *rest = kind.FOUND
    parts = [row[title], *(_plain(row[name]) for name in rest)]
    shown = "\n".join(part for part in parts if part)
    page = None if stands_alone(kind, row) else row[shown_by]
    return table, key, page, shown, folded(shown)


@cache
def _found(table: str) -> tuple[type[Base], str]:
    """The kind of a table's records, and the column that says on whose page they stand."""
    kind = row_kinds()[table]
    owner = (column.name for column in inspect(kind).columns if tie(column) is Tie.OWN)
    return kind, next(owner, "id")


def _plain(column: str | None) -> str:
    """A column as text; a JSON list, such as steps, without its brackets."""
    if column is None or not column.startswith('["'):
        return "" if column in (None, "[]") else column
    return column[2:-2].replace('", "', "\n").replace('\\"', '"')


def folded(shown: str) -> str:
    """What is indexed: the folded text, then each Arabic word without what stands at its front."""
    plain = fold(shown)
    cut = [stem for start, end in words(plain) for stem in stems(plain[start:end])]
    return f"{plain}\n{' '.join(cut)}" if cut else plain


def query_words(typed: str) -> list[str]:
    """The folded words of what was typed, the last of which may not be finished."""
    plain = fold(typed)
    return [plain[start:end] for start, end in words(plain)][:12]


def match_query(typed: str) -> str:
    """FTS5's query for what was typed: every word, each as a beginning, with or without a particle."""
    return " AND ".join(
        "("
        + " OR ".join(
            [*(f'"{form}"*' for form in (word, *_cut(word))), *(f'"{w}"' for w in _whole(word))]
        )
        + ")"
        for word in query_words(typed)
    )


_SPELLINGS = tuple(
    (re.compile(spelled), other)
    for spelled, other in (
        ("يء", "ي"),
        *(("اون$", "وون"), ("وون$", "اون"), ("اوا$", "ووا"), ("ووا$", "اوا")),
        *(("ءين$", "اين"), ("اين$", "ءين")),
        *(("ييه$", "ياه"), ("ياه$", "ييه"), ("^ماي(?=[هت])", "مي"), ("^مي(?=[هت])", "ماي")),
    )
)


def _cut(word: str) -> list[str]:
    """`word` without the article, with any particle before it, which must not find too much; and as others spell it."""
    bare = [stem for stem in stems(word)[:1] if len(word) - len(stem) >= 2]
    return bare + [form for each in (word, *bare) for form in _respelled(each)]


def _respelled(word: str) -> list[str]:
    """A folded word with its hamza as others write it: شيء, شئ; يقرؤون, يقرأون; هيئة, هيأة; مئة, مائة."""
    forms = [spelled.sub(other, word) for spelled, other in _SPELLINGS]
    return [form for form in dict.fromkeys(forms) if form != word]


def _whole(word: str) -> list[str]:
    """`word` without a particle of one letter, to be found as a whole word alone.

    That letter is as often the word's own: of «وليد» nothing is cut, of «وكتاب» «كتاب» is left.
    """
    return [stem for stem in stems(word)[:1] if len(word) - len(stem) == 1 and len(stem) > 3]


_COLUMNS = {"kind": Writing(), "record": Id(), "shown_by": Id(), "shown": Writing()}
_FIND = text(
    "SELECT t.kind, t.record, t.shown_by, t.shown FROM search_index i"
    " JOIN search_text t ON t.id = i.rowid WHERE search_index MATCH :query"
    " ORDER BY i.rowid DESC LIMIT :most"
).columns(**_COLUMNS)
_FIND_INSIDE = text(
    "SELECT kind, record, shown_by, shown FROM search_text WHERE folded LIKE :inside ESCAPE '!'"
    " ORDER BY id DESC LIMIT :most"
).columns(**_COLUMNS)
_IDS = text(
    "SELECT t.record FROM search_index i JOIN search_text t ON t.id = i.rowid"
    " WHERE search_index MATCH :query AND t.kind = :kind LIMIT :most"
).columns(record=Id())


# What somebody is trying, or tried, and the ideas that they had a part in: the newest first.
_OF_PEOPLE = text(
    "SELECT t.kind, t.record, t.shown_by, t.shown FROM search_text t WHERE t.record IN ("
    " SELECT id FROM try_out WHERE owner_id IN (SELECT value FROM json_each(:people))"
    " UNION SELECT idea_id FROM idea_credit WHERE deleted_at IS NULL"
    " AND member_id IN (SELECT value FROM json_each(:people))"
    ") ORDER BY t.id DESC LIMIT :most"
).columns(**_COLUMNS)
_NAMES = text(
    "SELECT id, name || ' ' || called || ' ' || other_script FROM member WHERE deleted_at IS NULL"
)


def people(session: Session, typed: str) -> list[UUID]:
    """The ids of the members in whose names every word of `typed` is."""
    wanted = query_words(typed)
    if not wanted:
        return []
    named = session.execute(_NAMES).all()  # they are few: the index would be asked for every record
    return [UUID(key) for key, name in named if all(_is_in(word, name) for word in wanted)]


def _is_in(word: str, name: str) -> bool:
    """Whether a word of a name begins so, with or without a particle."""
    return bool(matches(name, (word, *_cut(word)), frozenset(_whole(word))))


def find(session: Session, typed: str, most: int = 30) -> list[Found]:
    """What has every word of `typed`, the newest first; a word may stand inside another if none begins so.

    After it, where these are words of somebody's name, what they are trying and the ideas that they
    had a part in.

    Args:
        typed: As typed; blank finds nothing.
        most: How many at most.
    """
    wanted = query_words(typed)
    if not wanted:
        return []
    rows = session.execute(_FIND, {"query": match_query(typed), "most": most}).all()
    if not rows:
        inside = "".join(f"!{c}" if c in "%_!" else c for c in fold(typed).strip())
        rows = session.execute(_FIND_INSIDE, {"inside": f"%{inside}%", "most": most}).all()
    rows = [*rows, *_of_people(session, typed, [row.record for row in rows], most)]
    forms = tuple({form for word in wanted for form in (word, *_cut(word))})
    whole = frozenset(form for word in wanted for form in _whole(word))
    return [
        Found(row.kind, row.record, row.shown_by, row.shown, matches(row.shown, forms, whole))
        for row in rows
    ]


def _of_people(session: Session, typed: str, found: Sequence[UUID], most: int) -> list[Row[Any]]:
    """What is not `found` already and belongs to people of that name."""
    named = people(session, typed) if len(found) < most else []
    if not named:
        return []
    known = json.dumps([key.hex for key in named])
    theirs = session.execute(_OF_PEOPLE, {"people": known, "most": most}).all()
    return [row for row in theirs if row.record not in found][: most - len(found)]


def matches(
    shown: str, forms: tuple[str, ...], whole: frozenset[str] = frozenset()
) -> tuple[tuple[int, int], ...]:
    """Where the words of `shown` that begin with one of `forms`, or are one of `whole`, start and end."""
    spans: list[tuple[int, int]] = []
    for start, end in words(shown):
        plain = fold(shown[start:end])
        if any(form.startswith(forms) or form in whole for form in (plain, *stems(plain))):
            spans.append((start, end))
    return tuple(spans)


def ids(session: Session, kind: str, typed: str, most: int = 100_000) -> list[UUID]:
    """The ids of the records of `kind` that have every word of `typed`."""
    wanted = {"query": match_query(typed), "kind": kind, "most": most}
    return list(session.execute(_IDS, wanted).scalars())


def rebuild(connection: Connection) -> None:
    """Make the index anew from all rows, the oldest first, so that the newest are found first."""
    connection.exec_driver_sql(f"DELETE FROM {_TEXTS}")  # noqa: S608
    rows = sorted(_rows(connection), key=lambda found: (found[1]["created_at"], found[2]))
    _follow(connection, rows)


def holds(connection: Connection) -> bool:
    """Whether it knows what the rows say, all of it and nothing else."""
    columns = ("kind", "record", "shown_by", "shown", "folded")
    # As bytes: what a bit turned may be no text any more.
    read = ", ".join(f"CAST({column} AS BLOB)" for column in columns)
    known = connection.exec_driver_sql(f"SELECT {read} FROM {_TEXTS} ORDER BY record")  # noqa: S608
    said = [each for table, row, key in _rows(connection) if (each := _said(table, row, key))]
    return [tuple(row) for row in known] == [
        tuple(None if part is None else part.encode() for part in each)
        for each in sorted(said, key=lambda each: each[1])
    ]


def _rows(connection: Connection) -> Iterator[tuple[str, Mapping[str, Any], str]]:
    """Every row that can be found, as `follow` takes it."""
    for table in (table for table, kind in row_kinds().items() if kind.FOUND):
        for row in kept_rows(connection, table):
            yield table, row, row["id"]
