"""When rows were written: in one file what came later is later, whatever becomes of the computer's clock."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from tlc_desktop.storage.base import Base
from tlc_desktop.storage.driver import Garbled

_STEP = timedelta(microseconds=1)
# Of each kind: what is brought back by undo is added last, and is of before.
_LAST = 50
# What nobody wrote: from there no time would go on.
_NEVER = datetime(9000, 1, 1)


class RowClock:
    """The computer's clock, as long as it goes on; where it stands or was set back, a moment after the last.

    By the times of its rows a file knows what was said after what.

    Attributes:
        clock: The computer’s.
        last: The last moment that is known of.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.clock = clock
        self._looked = False
        self.last: datetime | None = None

    def go_on_from(self, connection: Connection) -> "RowClock":
        """It, going on from what is in a file; looked up once."""
        if not self._looked:
            self.last = newest(connection)
            self._looked = True
        return self

    def __call__(self) -> datetime:
        """A moment after every moment of before."""
        now = self.clock()
        self.last = now if self.last is None else max(now, self.last + _STEP)
        return self.last


def newest(connection: Connection) -> datetime | None:
    """When the last of the rows of a file was written that were added last, what is in the bin too.

    All of them would be the whole file to read.
    """
    last = (
        f'SELECT * FROM (SELECT changed_at FROM "{name}" ORDER BY rowid DESC LIMIT {_LAST})'  # noqa: S608
        for name in Base.metadata.tables
    )
    try:
        query = f"SELECT max(changed_at) FROM ({' UNION ALL '.join(last)})"  # noqa: S608 - ours
        found = datetime.fromisoformat(connection.exec_driver_sql(query).scalar() or "")
        return found if found < _NEVER else None
    except (Garbled, TypeError, ValueError, DBAPIError):  # what is damaged is told elsewhere
        return None
