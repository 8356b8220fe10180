"""An open community file: the one place that begins and commits."""

from collections.abc import Callable, Generator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.errors import (
    FileDamaged,
    FileNotAllowed,
    NameTooLong,
    OnlyRead,
    UserError,
)
from tlc_desktop.domain.same_file import real
from tlc_desktop.domain.today import Today
from tlc_desktop.storage import (
    communities,
    content_hash,
    copying,
    drafts,
    driver,
    migrations,
    opening,
    reserve,
    search,
    tables,
    undo_log,
)
from tlc_desktop.storage import today as first_page
from tlc_desktop.storage.cipher import OF_FILE, Key
from tlc_desktop.storage.files import Proof, beside, free_path, is_too_long, put
from tlc_desktop.storage.moments import RowClock
from tlc_desktop.storage.sql_errors import explained_sql
from tlc_desktop.storage.undo_log import RecordingSession, Step

# Rows point at each other across features: every one is mapped before the first is written.
_MAPPED = tables.tables()

# What is kept beside the rows and made of them; each says whether it `holds`.
_MADE = (content_hash, undo_log, search)


def now() -> datetime:
    """The time, as rows keep it: UTC, to the microsecond."""
    return datetime.now(UTC).replace(tzinfo=None)


class Store:
    """An open community file.

    Reading and changing are blocks; nothing read in one may be used after it,
    so functions that read answer with domain values, not rows.

    Attributes:
        path: The file.
        key: Its key, where it has a passphrase.
        may_write: Whether what is changed is kept, and not in memory alone.
    """

    def __init__(
        self,
        path: Path,
        clock: Callable[[], datetime] = now,
        *,
        key: Key | None = None,
        only_reads: bool = False,
    ) -> None:
        """Open the file at `path`.

        A file of an older version is copied as it is, then brought up to date.

        Args:
            path: The file.
            clock: What time it is, for the times of rows.
            key: Its key, where it has a passphrase.
            only_reads: Open it although it may not be written: then what it holds is read into
                memory, and brought up to date there.

        Raises:
            UserError: It is not there, empty, foreign, newer, damaged, has another key, or may
                not be used.
        """
        path = real(path)  # so that its journal is where SQLite puts it
        version = opening.look(path, key)
        self.may_write = opening.may_write(path)
        if not self.may_write and not only_reads:
            raise FileNotAllowed(path)
        self.path = path
        self.key = key
        self.clock = RowClock(clock)
        self._held = None if self.may_write else copying.HeldInMemory(path, key)
        self._engine = engine(
            self._held.connect if self._held else lambda: driver.connect(path, key=key)
        )
        self._writing = self._engine.execution_options(writes=True)
        try:
            with self._explained():
                if version < opening.SCHEMA_VERSION:
                    if self.may_write:
                        self._copy(
                            _kept_beside(path, version),
                            lambda made: _read_through(made, key),
                            over=False,
                        )
                    with self._writing.begin() as connection:
                        _bring_up(connection, version)
                with self.read() as session:
                    content_hash.kept(session.connection())
                    self._article_aside = communities.community(session).article_aside
        except UserError:
            self.close()
            raise

    @contextmanager
    def read(self) -> Generator[Session]:
        """A session to look with; nothing done in it is kept."""
        with self._explained(), Session(self._engine, info={OF_FILE: self.key}) as session:
            yield session

    @contextmanager
    def change(
        self, label: str, joins: str | None = None, *, in_passing: bool = False
    ) -> Generator[RecordingSession]:
        """A session to change with: all of it is kept, as one step, or none.

        Args:
            label: What the user is doing, in English: translated when it is shown.
            joins: What is being written; a change joins the newest step when that has the same.
            in_passing: It is no step: what it changes is noted in passing.

        Raises:
            TypeError: Something else is changed in passing, which nobody could take back.
        """
        with self._recording() as session:
            session.in_passing = in_passing
            yield session
            session.finish(label)
            if in_passing:
                if not session.step.is_in_passing:
                    raise TypeError("only what is noted in passing is no step")
            elif session.step.changes:
                undo_log.keep(session.connection(), session.step, joins, self.clock())

    @contextmanager
    def change_for_good(self) -> Generator[RecordingSession]:
        """A change that cannot be undone, and that leaves nothing of what it takes away.

        Every undo step goes in the same transaction: any may hold what must not be read again.
        So does what is half-typed for records that went.
        """
        with self._recording() as session:
            yield session
            session.finish("")
            undo_log.forget(session.connection())
            drafts.forget_gone(session.connection(), (table.name for table in _MAPPED))

    @contextmanager
    def _recording(self) -> Generator[RecordingSession]:
        with (
            self._written(),
            RecordingSession(self._writing, self.clock) as session,
            session.begin(),
        ):
            self.clock.go_on_from(session.connection())
            session.article_aside = self._article_aside
            yield session
        self._article_aside = session.article_aside

    def undo(self) -> Step | None:
        """Undo the newest step; what was done to rows for it, None when there is nothing to undo.

        Raises:
            CannotUndo: Its rows have changed since.
        """
        return self._turn(back=True)

    def redo(self) -> Step | None:
        """Do the last undone step again; like `undo`."""
        return self._turn(back=False)

    def _turn(self, *, back: bool) -> Step | None:
        with self._written(), self._writing.begin() as connection:
            return undo_log.turn(connection, self.clock.go_on_from(connection)(), back=back)

    def today(self, now: datetime, language: Language) -> Today:
        """What *Today* shows at a moment, with names in the script of `language`."""
        with self._explained(), self._engine.begin() as connection:
            plain: Any = connection.connection.dbapi_connection
            return first_page.today(plain, now, language)

    def was_changed(self) -> bool:
        """Whether anything was changed in it since it was made."""
        with self._explained(), self._engine.connect() as connection:
            return undo_log.ever_kept(connection)

    def drafts(self) -> dict[str, str]:
        """What is half-typed, by its place."""
        with self._explained(), self._engine.begin() as connection:
            plain: Any = connection.connection.dbapi_connection
            return drafts.drafts(plain)

    def labels(self) -> tuple[str | None, str | None]:
        """What can be undone and what can be redone next, by name."""
        with self._explained(), self._engine.connect() as connection:
            return undo_log.labels(connection)

    def end_joining(self) -> None:
        """Let the next change be a step of its own."""
        with self._explained(), self._writing.begin() as connection:
            undo_log.end_joining(connection)

    def check(self, *, search_too: bool = True) -> None:
        """Read every page, every reference and every letter.

        Args:
            search_too: Also what search knows, which is made of the rows, and takes the longest.

        Raises:
            FileDamaged: Something cannot be read, points at nothing, or is not as it was written.
        """
        with self._explained(), self._engine.connect() as connection, self._engine.connect() as own:
            parts = _MADE if search_too else (content_hash, undo_log)
            with copying.all_read_beside(_plain(own), self.path):
                if not all(part.holds(connection) for part in parts):
                    raise FileDamaged(self.path)

    def connection(self) -> Connection:
        """A connection to look with, for what needs whole tables."""
        return self._engine.connect()

    def copy(self, path: Path, *, over: bool = True, proof: Proof | None = None) -> str:
        """Hand on a whole copy, complete although the file is in use, checked first; its sum.

        Args:
            path: Where it goes.
            over: Whether it may take the place of a file.
            proof: What checks it; `prove` without.

        Raises:
            FileDamaged: The file is not as it was written, and so would be its copy.
            UserError: There is no room, or the folder may not be written.
        """
        try:
            return self._copy(path, proof or (lambda made: prove(made, self.key)), over=over)
        except FileDamaged as trouble:
            raise FileDamaged(self.path) from trouble

    def _copy(self, path: Path, proof: Proof, *, over: bool) -> str:
        # Into memory first: nobody may write while the file is read, and a stick is slow.
        with closing(driver.connect_to(copying.new_memory(), key=self.key)) as pages:
            with self._explained(), self._engine.connect() as connection:
                copying.read_pages(_plain(connection), pages)
            return copying.hand_on(pages, path, self.key, proof, over=over)

    def close(self) -> None:
        """Let go of the file, and leave no empty journal beside it."""
        self._engine.dispose()
        if self._held is not None:
            self._held.close()
            return
        left = opening.journal(self.path)
        with suppress(OSError):
            if left.stat().st_size == 0:
                left.unlink()

    def _explained(self) -> Any:
        return explained_sql(self.path)

    @contextmanager
    def _written(self) -> Generator[None]:
        """As `_explained`, of a change: where the disk is full, the room kept aside is there for it."""
        if not self.may_write:  # in memory it would be lost
            raise OnlyRead(self.path)
        with reserve.at_hand(self.path), self._explained():
            yield


def _plain(connection: Connection) -> dbapi2.Connection:
    """The driver's own connection."""
    found: Any = connection.connection.dbapi_connection
    return found


def prove(path: Path, key: Key | None = None) -> None:
    """Open a file and read it through: it has to be one of ours, and whole, and to let itself be changed.

    Args:
        path: The file.
        key: Its key, where it has a passphrase.

    Raises:
        UserError: It is not.
    """
    if is_too_long(path):
        raise NameTooLong(path)
    with closing(Store(path, key=key)) as opened:
        opened.check()


def _read_through(path: Path, key: Key | None) -> None:
    """As `prove`, whatever its version."""
    with explained_sql(path), closing(driver.connect(path, key=key)) as connection:
        copying.read_all(connection, path)


def create(
    path: Path,
    community: Community,
    clock: Callable[[], datetime] = now,
    fill: Callable[[RecordingSession], None] = lambda _session: None,
) -> Store:
    """Make a new community file at `path` and open it.

    Args:
        path: Where there is no file yet.
        community: Its one row.
        clock: What time it is, for the times of rows.
        fill: Writes what else it begins with.

    Raises:
        UserError: There is a file already, no room, or the folder may not be written.
    """

    def begin(empty: Engine) -> None:
        with (
            RecordingSession(empty.execution_options(writes=True), RowClock(clock)) as session,
            session.begin(),
        ):
            session.article_aside = community.article_aside
            communities.begin(session, community)
            fill(session)
            session.finish("")

    make(path, begin)
    return Store(path, clock)


def make(path: Path, fill: Callable[[Engine], None], key: Key | None = None) -> None:
    """Make a new community file at `path`, whole or not at all.

    Args:
        path: Where there is no file yet.
        fill: Writes its rows; it is given a file that has every table, and no row.
        key: Its key, where it is to have a passphrase.

    Raises:
        UserError: There is a file already, no room, or the folder may not be written.
    """
    with beside(path, over=False) as made, explained_sql(path, was_there=False):
        made.path.touch()
        empty = engine(lambda: driver.connect(made.path, key=key))
        try:
            with empty.execution_options(writes=True).begin() as connection:
                connection.exec_driver_sql(f"PRAGMA application_id = {opening.APPLICATION_ID}")
                _bring_up(connection, 0)
            fill(empty)
        finally:
            empty.dispose()
        put(made, lambda place: prove(place, key))


def _bring_up(connection: Connection, version: int) -> None:
    """Bring a file of `version` up to date, and what is made from its rows; 0 is an empty file."""
    migrations.upgrade(connection, version)
    for part in _MADE:
        part.rebuild(connection)


def _kept_beside(path: Path, version: int) -> Path:
    """Where the copy of a file goes before it is brought up to date: `Our school.v1.tlc`."""
    return free_path(path.with_name(f"{path.stem}.v{version}{path.suffix}"), "-")


def engine(connect: Callable[[], dbapi2.Connection]) -> Engine:
    """An engine whose transactions are SQLite's own.

    The driver by default begins late and leaves some statements outside (see
    "Enabling Non-Legacy SQLite Transactional Modes" in SQLAlchemy's SQLite
    dialect), so its own handling is switched off and BEGIN is said here:
    IMMEDIATE to change, deferred to read.
    """

    made = create_engine("sqlite://", creator=connect, module=dbapi2, poolclass=QueuePool)

    @event.listens_for(made, "begin")
    def _(connection: Connection) -> None:  # pyright: ignore[reportUnusedFunction]
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return made
