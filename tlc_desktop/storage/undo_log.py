"""Undo for every table, once: what each change did, kept in the file with the change itself."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, event, inspect
from sqlalchemy.orm import ORMExecuteState, Session, object_session, with_loader_criteria

from tlc_desktop.domain.errors import CannotUndo, TextTooLong
from tlc_desktop.domain.lengths import fits, most
from tlc_desktop.storage import content_hash, search, text_versions
from tlc_desktop.storage.base import Base, in_passing, is_noted
from tlc_desktop.storage.driver import Garbled
from tlc_desktop.storage.noted import noted_of
from tlc_desktop.storage.sorting import sort_key

KEPT = 100
_FACTS = "id, label, joins, changes, undone, hash"
_LEDGER = "export"
Image = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row before and after; None where it was not there."""

    table: str
    id: str
    before: Image | None
    after: Image | None

    @property
    def is_nothing(self) -> bool:
        """Whether the row is what it was, but for the time of its last change."""
        return _untimed(self.before) == _untimed(self.after)


def _is_in_passing(change: RowChange) -> bool:
    before, after = change.before, change.after
    if before is None or after is None:
        return before is None and is_noted(change.table)
    return _but(before, change.table) == _but(after, change.table)


def _but(row: Image, table: str) -> Image:
    """A row without what is noted in passing."""
    return {name: fact for name, fact in row.items() if name not in in_passing(table)}


def _untimed(row: Image | None) -> Image | None:
    return row and {**row, "changed_at": None}


@dataclass(frozen=True, slots=True)
class Step:
    """What one change did, as a person would call it."""

    label: str
    changes: tuple[RowChange, ...]

    @property
    def tables(self) -> frozenset[str]:
        return frozenset(change.table for change in self.changes)

    @property
    def is_in_passing(self) -> bool:
        """Whether it changes nothing but what is noted in passing."""
        return all(map(_is_in_passing, self.changes))

    def reversed(self) -> "Step":
        return Step(
            self.label,
            tuple(RowChange(c.table, c.id, c.after, c.before) for c in reversed(self.changes)),
        )

    def joined(self, later: "Step") -> "Step":
        """This step and `later` as one, with this one's *before*."""
        first = {(c.table, c.id): c for c in self.changes}
        for c in later.changes:
            older = first.get((c.table, c.id))
            first[c.table, c.id] = RowChange(
                c.table, c.id, older.before if older else c.before, c.after
            )
        return Step(self.label, tuple(first.values()))


class RecordingSession(Session):
    """A session that remembers what it changed.

    Attributes:
        clock: What time it is, for the times of rows.
        article_aside: How the community sorts.
        in_passing: It only notes what no step holds.
        beside: Rows that are no records, table, before and after, which the hash of all has too.
        step: What the session changed; set once it is finished.
    """

    step: Step

    def __init__(self, bind: Engine, clock: Callable[[], datetime]) -> None:
        super().__init__(bind, autoflush=True)
        self.clock = clock
        self.article_aside = True
        self.in_passing = False
        self.beside: list[content_hash.Change] = []
        self._before: dict[tuple[str, str], Image | None] = {}

    def remember(self, row: Base, *, new: bool) -> None:
        """Keep how `row` is on disk, unless an earlier flush already did.

        Raises:
            TextTooLong: It is to hold more letters than there is room for.
        """
        _fits(row, new=new)
        key = row.__tablename__, row.id.hex
        if key not in self._before:
            self._before[key] = None if new else image(self.connection(), *key)
        if new or not self.in_passing:
            row.changed_at = self.clock()
        row.created_at = row.created_at or row.changed_at
        if (text := getattr(row, "sort_text", None)) is not None:
            row.sort_key = sort_key(text, article_aside=self.article_aside)  # pyright: ignore[reportAttributeAccessIssue]

    def finish(self, label: str) -> None:
        """Send what is left to the database, name the step, and bring search up to date."""
        self.flush()
        connection = self.connection()
        pairs = ((key, old, image(connection, *key)) for key, old in self._before.items())
        changes = tuple(RowChange(*key, old, new) for key, old, new in pairs if old != new)
        self.step = Step(label, changes)
        _follow(connection, changes, self.beside)


def _fits(row: Base, *, new: bool) -> None:
    for name, attribute in inspect(row).attrs.items():
        change = attribute.history
        for said in change.added or ():
            before = change.deleted[0] if change.deleted and not new else ""
            if not fits(name, said, before):
                raise TextTooLong(most(name))


def _remember_new(_mapper: object, _connection: object, row: Base) -> None:
    if isinstance(session := object_session(row), RecordingSession):
        session.remember(row, new=True)


def _remember_old(_mapper: object, _connection: object, row: Base) -> None:
    session = object_session(row)
    if isinstance(session, RecordingSession) and (
        row in session.deleted or session.is_modified(row)
    ):
        session.remember(row, new=False)


# Mapper events see every row that a flush writes; the collections of a session
# (`new`, `dirty`, `deleted`) would miss rows deleted as orphans.
event.listen(Base, "before_insert", _remember_new, propagate=True)
event.listen(Base, "before_update", _remember_old, propagate=True)
event.listen(Base, "before_delete", _remember_old, propagate=True)


@event.listens_for(Session, "do_orm_execute")
def _mind(state: ORMExecuteState) -> None:
    """Leave out what is in the bin, and refuse what undo could not see."""
    if state.is_insert or state.is_update or state.is_delete:
        raise TypeError("change rows, not tables: bulk SQL cannot be undone")
    if state.is_select and not state.execution_options.get("with_bin"):
        state.statement = state.statement.options(
            with_loader_criteria(Base, lambda kind: kind.deleted_at.is_(None), include_aliases=True)
        )


def image(connection: Connection, table: str, key: str) -> Image | None:
    """A row as the driver gives it; the names of tables are ours."""
    found = connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE id = ?', (key,))  # noqa: S608
    row = found.mappings().first()
    return dict(row) if row else None


def apply(connection: Connection, step: Step) -> None:
    """Make the rows of `step` what they were after it.

    What a row was before the file got a column says nothing of that column: it stays as it is. So does
    what was noted in passing.

    Raises:
        CannotUndo: A row is no longer what it was before the step.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    written: list[RowChange] = []
    for change in step.changes:
        now = image(connection, change.table, change.id)
        aside = in_passing(change.table)
        if not _is(now, change.before, aside):
            raise CannotUndo(step.label)
        noted = {name: now[name] for name in aside} if now else {}
        wanted = change.after and {**(now or {}), **change.after, **noted}
        write_image(connection, change.table, change.id, wanted)
        after = image(connection, change.table, change.id)
        written.append(RowChange(change.table, change.id, now, after))
    _follow(connection, written)


def _is(now: Image | None, was: Image | None, aside: frozenset[str]) -> bool:
    if now is None or was is None:
        return now is was
    return all(now[name] == fact for name, fact in was.items() if name not in aside)


def _follow(
    connection: Connection,
    changes: Sequence[RowChange],
    beside: Sequence[content_hash.Change] = (),
) -> None:
    """Bring what is made from rows up to date with what became of them: search, and the hash of all."""
    search.follow(connection, ((c.table, c.after, c.id) for c in changes))
    content_hash.follow(connection, (*((c.table, c.before, c.after) for c in changes), *beside))


def write_image(connection: Connection, table: str, key: str, after: Image | None) -> None:
    """Make the row with the id what `after` says; None takes it away."""
    if after is None:
        connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE id = ?', (key,))  # noqa: S608
        return
    names = ", ".join(f'"{name}"' for name in after)
    marks = ", ".join("?" * len(after))
    sets = ", ".join(f'"{name}" = excluded."{name}"' for name in after if name != "id")
    connection.exec_driver_sql(
        f'INSERT INTO "{table}" ({names}) VALUES ({marks}) ON CONFLICT(id) DO UPDATE SET {sets}',  # noqa: S608
        tuple(after.values()),
    )


def keep(connection: Connection, step: Step, joins: str | None, moment: datetime) -> None:
    """Keep `step` in the file as the newest; what was undone before it cannot be redone any more.

    What left stays in the ledger: its lines are no part of a step. What longer texts said before is kept beyond it.
    """
    step = Step(step.label, tuple(c for c in step.changes if c.table != _LEDGER))
    if not step.changes:
        return
    _drop(connection, "undone = 1")
    newest = (
        joins
        and connection.exec_driver_sql(
            f"SELECT {_FACTS} FROM undo_step WHERE joins = ?"  # noqa: S608 - ours
            " AND id = (SELECT max(id) FROM undo_step)",
            (joins,),
        ).first()
    )
    older = _step(newest) if newest and _is_whole(newest) else None
    text_versions.keep(connection, step.changes, moment, older.changes if older else ())
    if newest and older:
        step = _without_nothing(connection, older.joined(step))
        connection.exec_driver_sql("DELETE FROM undo_step WHERE id = ?", (newest.id,))
    if not step.changes:
        return
    facts = (step.label, joins, _json(step.changes), 0)
    connection.exec_driver_sql(
        "INSERT INTO undo_step (label, joins, changes, undone, hash) VALUES (?, ?, ?, ?, ?)",
        (*facts, content_hash.digest(facts)),
    )
    _drop(connection, f"id <= (SELECT max(id) FROM undo_step) - {KEPT}")  # noqa: S608


def _drop(connection: Connection, which: str) -> None:
    """Take steps away, and the earlier texts of rows that nothing brings back any more."""
    query = f"DELETE FROM undo_step WHERE {which} RETURNING {_FACTS}"  # noqa: S608 - ours
    for found in filter(_is_whole, connection.exec_driver_sql(query).all()):
        ends = _step(found).reversed() if found.undone else _step(found)
        gone = ((c.table, c.id) for c in ends.changes if c.after is None)
        text_versions.forget_gone(connection, gone)


def _without_nothing(connection: Connection, step: Step) -> Step:
    """What is left of a step when what was typed was taken back; such a row is as it was, its time too."""
    nothing = [change for change in step.changes if change.is_nothing]
    for change in nothing:
        write_image(connection, change.table, change.id, change.before)
    content_hash.follow(connection, ((c.table, c.after, c.before) for c in nothing))
    return Step(step.label, tuple(c for c in step.changes if not c.is_nothing))


def end_joining(connection: Connection) -> None:
    """Let nothing join the newest step any more."""
    for step in _steps(connection, "WHERE joins IS NOT NULL"):
        _mark(connection, step, undone=step.undone, changes=step.changes)


def ever_kept(connection: Connection) -> bool:
    """Whether anything was changed since the file was made, as a step that could be undone then."""
    found = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'undo_step'")
    return bool(found.scalar())


def labels(connection: Connection) -> tuple[str | None, str | None]:
    """What can be undone and what can be redone next, by name."""
    undo = connection.exec_driver_sql(
        "SELECT label FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1"
    ).scalar()
    redo = connection.exec_driver_sql(
        "SELECT label FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1"
    ).scalar()
    return undo, redo


def turn(connection: Connection, moment: datetime, *, back: bool) -> Step | None:
    """Undo the newest step (`back`), or redo the last undone one; None when there is none.

    What longer texts said is kept, as with any change.

    Raises:
        CannotUndo: The rows of the step have changed since.
    """
    which = "undone = 0 ORDER BY id DESC" if back else "undone = 1 ORDER BY id"
    for found in _steps(connection, f"WHERE {which} LIMIT 1"):
        if not _is_whole(found):
            raise Garbled
        step = _step(found).reversed() if back else _step(found)
        step = Step(step.label, (*step.changes, *_going_along(connection, step)))
        apply(connection, step)
        text_versions.keep(connection, step.changes, moment)
        changes = _json((step.reversed() if back else step).changes)
        _mark(connection, found, undone=int(back), changes=changes)
        return step
    return None


def _going_along(connection: Connection, step: Step) -> list[RowChange]:
    """What was noted in passing of rows that a step takes away: it goes with them, and comes back with them."""
    known = {(c.table, c.id) for c in step.changes}
    gone = [(c.table, c.id) for c in step.changes if c.before and c.after is None]
    found = {(table, row["id"]): row for table, row in noted_of(connection, gone)}
    return [RowChange(*key, row, None) for key, row in found.items() if key not in known]


def _mark(connection: Connection, step: Any, *, undone: int, changes: str) -> None:
    """Say whether a step is undone, and what it changes; nothing joins it any more."""
    facts = (step.label, None, changes, undone)
    kept = content_hash.digest(facts) if _is_whole(step) else step.hash
    connection.exec_driver_sql(
        "UPDATE undo_step SET joins = NULL, changes = ?, undone = ?, hash = ? WHERE id = ?",
        (changes, undone, kept, step.id),
    )


def forget(connection: Connection) -> None:
    """Take every step away, so that no text or name stays behind in one; what is gone by now is gone for good."""
    connection.exec_driver_sql("DELETE FROM undo_step")
    text_versions.forget_all_gone(connection)


def rebuild(connection: Connection) -> None:
    """Make the hash of every step anew."""
    for step in _steps(connection):
        connection.exec_driver_sql(
            "UPDATE undo_step SET hash = ? WHERE id = ?", (_hash(step), step.id)
        )


def holds(connection: Connection) -> bool:
    """Whether every step is as it was written, and what longer texts said before."""
    return all(map(_is_whole, _steps(connection))) and text_versions.holds(connection)


def _steps(connection: Connection, which: str = "") -> Sequence[Any]:
    return connection.exec_driver_sql(f"SELECT {_FACTS} FROM undo_step {which}").all()  # noqa: S608


def _is_whole(step: Any) -> bool:
    return step.hash == _hash(step)


def _hash(step: Any) -> bytes:
    return content_hash.digest((step.label, step.joins, step.changes, step.undone))


def _json(changes: Iterable[RowChange]) -> str:
    return json.dumps([(c.table, c.id, c.before, c.after) for c in changes], ensure_ascii=False)


def _step(kept: Any) -> Step:
    return Step(kept.label, tuple(RowChange(*parts) for parts in json.loads(kept.changes)))
