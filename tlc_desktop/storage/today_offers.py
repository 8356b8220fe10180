"""What goes on between meetings, as *Today* offers it: read by plain SQL, as all of that page."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from sqlcipher3 import dbapi2

from tlc_desktop.domain.links import LinkState
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.members import MemberState
from tlc_desktop.domain.support import PromiseState
from tlc_desktop.domain.today import Offer, OfferKind
from tlc_desktop.storage.sql_rows import fact, rows

# So long after a meeting its slips are asked for; then they are not any more.
_KEYED_WITHIN = timedelta(days=7)


def offers(connection: dbapi2.Connection, today: date) -> list[Offer]:
    """What could be offered on a day; somebody in the bin is in none of it."""
    near = {"today": today.isoformat(), "tomorrow": (today + timedelta(days=1)).isoformat()}
    return [
        *_visits(connection, near),
        *_steps(connection, near),
        *_promises(connection, near),
        *_slips(connection, today),
        *_weeks(connection),
    ]


def _visits(connection: dbapi2.Connection, near: dict[str, str]) -> Iterator[Offer]:
    """Class visits of today and tomorrow: their visitor and their host."""
    sql = f"""
        SELECT id, day, visitor_id AS one, host_id AS other FROM visit
        WHERE deleted_at IS NULL AND day BETWEEN :today AND :tomorrow AND will_try = '' {_HERE}
        ORDER BY day, created_at
    """  # noqa: S608 - ours
    yield from _between_two(connection, sql, near, OfferKind.VISIT)


def _steps(connection: dbapi2.Connection, near: dict[str, str]) -> Iterator[Offer]:
    """Agreed steps of learning links of today and tomorrow: who gives and who receives."""
    sql = f"""
        SELECT idea_id AS id, day, giver_id AS one, receiver_id AS other FROM learning_link
        WHERE deleted_at IS NULL AND day BETWEEN :today AND :tomorrow AND state = :agreed {_HERE}
        ORDER BY day, created_at
    """  # noqa: S608 - ours
    agreed = {"agreed": LinkState.AGREED.value}
    yield from _between_two(connection, sql, near | agreed, OfferKind.STEP)


_HERE = (
    "AND one IN (SELECT id FROM member WHERE deleted_at IS NULL)"
    " AND other IN (SELECT id FROM member WHERE deleted_at IS NULL)"
)


def _between_two(
    connection: dbapi2.Connection, sql: str, given: dict[str, str], kind: OfferKind
) -> Iterator[Offer]:
    for row in rows(connection, sql, given):
        both = fact(UUID, row["one"]), fact(UUID, row["other"])
        yield Offer(kind, fact(UUID, row["id"]), fact(date, row["day"]), both)


def _promises(connection: dbapi2.Connection, near: dict[str, str]) -> Iterator[Offer]:
    """The facilitator's promises of today and tomorrow; what was promised, and to whom, stays behind its lock."""
    sql = """
        SELECT id, until FROM promise
        WHERE deleted_at IS NULL AND became = :open AND until BETWEEN :today AND :tomorrow
        ORDER BY until, created_at
    """
    for row in rows(connection, sql, near | {"open": PromiseState.OPEN.value}):
        yield Offer(OfferKind.PROMISE, fact(UUID, row["id"]), fact(date, row["until"]))


def _slips(connection: dbapi2.Connection, today: date) -> Iterator[Offer]:
    """The last meeting, where a group that hands in slips has not typed their totals."""
    sql = """
        SELECT id, title FROM meeting
        WHERE deleted_at IS NULL AND state = :closed AND day BETWEEN :since AND :today
            AND EXISTS (SELECT 1 FROM pulse_total WHERE deleted_at IS NULL)
        ORDER BY day DESC, time DESC LIMIT 1
    """
    keyed = "SELECT 1 FROM pulse_total WHERE deleted_at IS NULL AND meeting_id = ?"
    given = {
        "closed": MeetingState.CLOSED.value,
        "since": (today - _KEYED_WITHIN).isoformat(),
        "today": today.isoformat(),
    }
    for row in rows(connection, sql, given):
        if connection.execute(keyed, (row["id"],)).fetchone() is None:
            yield Offer(OfferKind.PULSE, fact(UUID, row["id"]), words=fact(str, row["title"]))


def _weeks(connection: dbapi2.Connection) -> Iterator[Offer]:
    """Free periods, where the school's bells are typed, and the weeks of some and not of others."""
    joined = "SELECT id FROM member WHERE deleted_at IS NULL AND state = ?"
    told = "SELECT member FROM week WHERE deleted_at IS NULL AND said_on IS NOT NULL"
    sql = f"""
        SELECT EXISTS (SELECT 1 FROM bell WHERE deleted_at IS NULL) AND EXISTS ({told})
            AND EXISTS ({joined} AND id NOT IN ({told}))
    """  # noqa: S608 - ours
    if connection.execute(sql, (MemberState.JOINED.value,)).fetchone()[0]:
        yield Offer(OfferKind.WEEKS)
