"""An open community file: the one place that begins and commits."""

from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError, NoResultFound
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.errors import (
    DiskFull,
    FileBusy,
    FileDamaged,
    FileExists,
    FileNotAllowed,
    FileNotThere,
    UserError,
)
from tlc_desktop.domain.same_file import real
from tlc_desktop.domain.today import Today
from tlc_desktop.storage import communities, driver, migrations, opening, tables, undo_log
from tlc_desktop.storage import today as first_page
from tlc_desktop.storage.files import explained, free_path, replace_with_retry
from tlc_desktop.storage.undo_log import RecordingSession

# Rows point at each other across features: every one is mapped before the first is written.
_MAPPED = tables.tables()


# SQLITE_IOERR_READ and SQLITE_IOERR_SHORT_READ; all others of their kind are about writing.
_READING = (266, 522)


def now() -> datetime:
    """The time, as rows keep it: UTC, to the microsecond."""
    return datetime.now(UTC).replace(tzinfo=None)


class Store:
    """An open community file.

    Reading and changing are blocks; nothing read in one may be used after it,
    so functions that read answer with domain values, not rows.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime] = now) -> None:
        """Open the file at `path`.

        A file of an older version is copied as it is, then brought up to date.

        Raises:
            UserError: It is not there, empty, foreign, newer, damaged, or may not be used.
        """
        path = real(path)  # so that its journal is where SQLite puts it
        version = opening.look(path)
        if not opening.may_write(path):
            raise FileNotAllowed(path)
        self.path = path
        self._clock = clock
        self._engine = engine(path)
        try:
            with self._explained():
                if version < opening.SCHEMA_VERSION:
                    self._copy_into(_kept_beside(path, version))
                    with self._begin() as connection:
                        migrations.upgrade(connection, version)
                with self.read() as session:
                    self._article_aside = communities.community(session).article_aside
        except NoResultFound as trouble:  # a file without its community
            self.close()
            raise FileDamaged(path) from trouble
        except UserError:
            self.close()
            raise

    @contextmanager
    def read(self) -> Generator[Session]:
        """A session to look with; nothing done in it is kept."""
        with self._explained(), Session(self._engine) as session:
            yield session

    @contextmanager
    def change(self, label: str, joins: str | None = None) -> Generator[RecordingSession]:
        """A session to change with: all of it is kept, as one step, or none.

        Args:
            label: What the user is doing, in English: translated when it is shown.
            joins: What is being written; a change joins the newest step when that has the same.
        """
        with self._recording() as session:
            yield session
            session.finish(label)
            if session.step.changes:
                undo_log.keep(session.connection(), session.step, joins)

    @contextmanager
    def change_for_good(self) -> Generator[RecordingSession]:
        """A change that cannot be undone, and that leaves nothing of what it takes away.

        Every undo step goes in the same transaction: any may hold what must not be read again.
        """
        with self._recording() as session:
            yield session
            session.finish("")
            undo_log.forget(session.connection())

    @contextmanager
    def _recording(self) -> Generator[RecordingSession]:
        with (
            self._explained(),
            RecordingSession(self._engine.execution_options(writes=True), self._clock) as session,
            session.begin(),
        ):
            session.article_aside = self._article_aside
            yield session
        self._article_aside = session.article_aside

    def undo(self) -> frozenset[str]:
        """Undo the newest step; the tables it touched, none when there is nothing to undo.

        Raises:
            CannotUndo: Its rows have changed since.
        """
        return self._turn(back=True)

    def redo(self) -> frozenset[str]:
        """Do the last undone step again; like `undo`."""
        return self._turn(back=False)

    def _turn(self, *, back: bool) -> frozenset[str]:
        with self._explained(), self._begin() as connection:
            step = undo_log.turn(connection, back=back)
        return step.tables if step else frozenset()

    def today(self, now: datetime, language: Language) -> Today:
        """What *Today* shows at a moment, with names in the script of `language`."""
        with self._explained(), self._engine.begin() as connection:
            plain: Any = connection.connection.dbapi_connection
            return first_page.today(plain, now, language)

    def labels(self) -> tuple[str | None, str | None]:
        """What can be undone and what can be redone next, by name."""
        with self._explained(), self._engine.connect() as connection:
            return undo_log.labels(connection)

    def end_joining(self) -> None:
        """Let the next change be a step of its own."""
        with self._explained(), self._begin() as connection:
            undo_log.end_joining(connection)

    @contextmanager
    def _begin(self) -> Generator[Connection]:
        with self._engine.execution_options(writes=True).begin() as connection:
            yield connection

    def check(self) -> None:
        """Read every page and every reference.

        Raises:
            FileDamaged: Something cannot be read, or points at nothing.
        """
        with self._explained(), self._engine.connect() as connection:
            whole = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
            lost = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if whole != ["ok"] or lost:
            raise FileDamaged(self.path)

    def connection(self) -> Connection:
        """A connection to look with, for what needs whole tables."""
        return self._engine.connect()

    def copy(self, path: Path) -> None:
        """Hand on a whole copy, complete although the file is in use.

        Raises:
            UserError: There is no room, or the folder may not be written.
        """
        self._copy_into(path, Store)

    def _copy_into(self, path: Path, opened: "Callable[[Path], Store] | None" = None) -> None:
        """Write a whole copy; `opened`, if given, has to be able to open it first."""
        part = _part(path)
        with explained(path), _explained_sql(path, was_there=False):
            part.unlink(missing_ok=True)
            part.touch(exist_ok=False)
            try:
                target = dbapi2.connect(str(part), isolation_level=None)
                try:
                    with self._engine.connect() as connection:
                        source: Any = connection.connection.dbapi_connection
                        source.backup(target)
                finally:
                    target.close()
                if opened is not None:
                    opened(part).close()
                replace_with_retry(part, path)
            finally:
                with suppress(OSError):
                    part.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file, and leave no empty journal beside it."""
        self._engine.dispose()
        beside = opening.journal(self.path)
        with suppress(OSError):
            if beside.stat().st_size == 0:
                beside.unlink()

    def _explained(self) -> Any:
        return _explained_sql(self.path)


def create(path: Path, community: Community, clock: Callable[[], datetime] = now) -> Store:
    """Make a new community file at `path` and open it.

    Raises:
        UserError: There is a file already, no room, or the folder may not be written.
    """

    def begin(empty: Engine) -> None:
        with (
            RecordingSession(empty.execution_options(writes=True), clock) as session,
            session.begin(),
        ):
            communities.begin(session, community)
            session.finish("")

    make(path, begin)
    return Store(path, clock)


def make(path: Path, fill: Callable[[Engine], None]) -> None:
    """Make a new community file at `path`, whole or not at all.

    Args:
        path: Where there is no file yet.
        fill: Writes its rows; it is given a file that has every table, and no row.

    Raises:
        UserError: There is a file already, no room, or the folder may not be written.
    """
    if path.exists():
        raise FileExists(path)
    part = _part(path)
    with explained(path), _explained_sql(path, was_there=False):
        part.unlink(missing_ok=True)
        part.touch(exist_ok=False)
        try:
            empty = engine(part)
            try:
                with empty.execution_options(writes=True).begin() as connection:
                    connection.exec_driver_sql(f"PRAGMA application_id = {opening.APPLICATION_ID}")
                    migrations.upgrade(connection, 0)
                fill(empty)
            finally:
                empty.dispose()
                opening.journal(part).unlink(missing_ok=True)
            replace_with_retry(part, path)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _part(path: Path) -> Path:
    """Where a new file is written until it is whole."""
    return path.with_name(path.name + ".part")


def _kept_beside(path: Path, version: int) -> Path:
    """Where the copy of a file goes before it is brought up to date: `Our school.v1.tlc`."""
    return free_path(path.with_name(f"{path.stem}.v{version}{path.suffix}"), "-")


def engine(path: Path) -> Engine:
    """An engine whose transactions are SQLite's own; it opens, and never creates.

    The driver by default begins late and leaves some statements outside (see
    "Enabling Non-Legacy SQLite Transactional Modes" in SQLAlchemy's SQLite
    dialect), so its own handling is switched off and BEGIN is said here:
    IMMEDIATE to change, deferred to read.
    """

    made = create_engine(
        "sqlite://", creator=lambda: driver.connect(path), module=dbapi2, poolclass=QueuePool
    )

    @event.listens_for(made, "begin")
    def _(connection: Connection) -> None:  # pyright: ignore[reportUnusedFunction]
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return made


@contextmanager
def _explained_sql(path: Path, *, was_there: bool = True) -> Generator[None]:
    """Say what SQLite says of the file as a `UserError`."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as trouble:
        meaning = _meaning(trouble, path, was_there=was_there)
        if meaning is None:
            raise
        raise meaning from trouble


def _meaning(
    trouble: DBAPIError | dbapi2.Error, path: Path, *, was_there: bool
) -> UserError | None:
    """What happened to the file; nothing when it is a mistake of the program's own."""
    original = trouble.orig if isinstance(trouble, DBAPIError) else trouble
    code = getattr(original, "sqlite_errorcode", 0)
    match code & 0xFF:
        case dbapi2.SQLITE_FULL:
            return DiskFull(path)
        case dbapi2.SQLITE_IOERR if was_there and not path.exists():
            return FileNotThere(path)  # its stick was pulled out
        case dbapi2.SQLITE_IOERR if code in _READING:
            return FileDamaged(path)
        case dbapi2.SQLITE_IOERR:
            return DiskFull(path)
        case dbapi2.SQLITE_READONLY | dbapi2.SQLITE_CANTOPEN | dbapi2.SQLITE_PERM:
            return FileNotAllowed(path)
        case dbapi2.SQLITE_BUSY | dbapi2.SQLITE_LOCKED:
            return FileBusy(path)
        case dbapi2.SQLITE_CORRUPT | dbapi2.SQLITE_NOTADB:
            return FileDamaged(path)
        case _:
            return None


def setting(connection: Connection, name: str) -> Any:
    """What a connection setting is, read back."""
    return connection.execute(text(f"PRAGMA {name}")).scalar()
