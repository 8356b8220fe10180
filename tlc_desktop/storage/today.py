"""What *Today* shows, read from the file before the rest of the program is there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlcipher3 import dbapi2

from tlc_desktop.domain.communities import AgreementKind, Community, Language
from tlc_desktop.domain.errors import FileDamaged
from tlc_desktop.domain.ideas import Credit, Idea, by_part
from tlc_desktop.domain.meetings import (
    AgendaItem,
    Meeting,
    MeetingState,
    Role,
    RoleHolder,
    still_going_on,
)
from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.today import (
    MOST_ASKED,
    MOST_IDEAS,
    MOST_LINES,
    Ask,
    FirstStep,
    Today,
    chosen,
    first_steps,
    needs,
)
from tlc_desktop.domain.tryouts import SETTLE, Answer, Story, TryOut
from tlc_desktop.storage import drafts, driver, opening, today_offers
from tlc_desktop.storage.driver import Garbled
from tlc_desktop.storage.sorting import by_shown_name
from tlc_desktop.storage.sql_rows import Row, fact, rows, value

# Enough to find four different people among the newest.
_LOOKED_AT = 60


@dataclass(frozen=True, slots=True)
class Glance:
    """What can be shown of a file at once.

    Attributes:
        drafts: What is half-typed in it, by its place.
    """

    community: Community
    today: Today
    drafts: dict[str, str]


def glance(path: Path, now: datetime, language: Language) -> Glance | None:
    """What is shown first; None for a file that has to be brought up to date before it is read.

    Raises:
        UserError: There is no such file, or it is not a community's.
        dbapi2.Error: It cannot be read.
    """
    if opening.look(path) != opening.SCHEMA_VERSION:
        return None
    connection = driver.connect(path)
    try:
        connection.execute("BEGIN")
        shown = today(connection, now, language)
        return Glance(community(connection), shown, drafts.drafts(connection))
    except Garbled as trouble:
        raise FileDamaged(path) from trouble
    finally:
        connection.close()


def community(connection: dbapi2.Connection) -> Community:
    """The community of the file.

    Raises:
        Garbled: There is none, or more than one.
    """
    found = list(rows(connection, "SELECT * FROM community WHERE deleted_at IS NULL"))
    if len(found) != 1:
        raise Garbled
    return value(Community, found[0])


def today(connection: dbapi2.Connection, now: datetime, language: Language | None = None) -> Today:
    """What is shown at a moment, cut to what fits into a glance; names in the script of `language`."""
    ours = community(connection)
    people = _people(connection, language, article_aside=ours.article_aside)
    coming = _next_meeting(connection, now)
    agenda = _agenda(connection, coming.id) if coming else []
    past = _over_and_open(connection, now)
    steps = _first_steps(connection, people)
    printed = coming or (_last_meeting(connection) if steps else None)
    needed = needs(coming, agenda, past)
    most = max(0, MOST_LINES - len(steps))
    asks = _to_ask(connection, now.date(), people)
    offered = today_offers.offers(connection, now.date())
    waiting = len(needed) - most, _how_many_to_ask(connection, now.date()) - len(asks)
    return Today(
        facilitator=people.get(ours.facilitator) if ours.facilitator else None,
        meeting=coming,
        agenda=tuple(agenda),
        past=past,
        to_print=printed.id if printed else None,
        steps=tuple(steps),
        needs=tuple(needed[:most]),
        asks=tuple(by_name(asks, people)),
        offer=chosen(offered),
        more=sum(max(0, more) for more in (*waiting, len(offered) - 1)),
        ideas=tuple(_latest_ideas(connection, MOST_IDEAS)),
        people=people,
        question=_question(connection),
    )


def _people(
    connection: dbapi2.Connection, language: Language | None, *, article_aside: bool
) -> dict[UUID, Member]:
    """As `members.people`."""
    sql = "SELECT * FROM member WHERE deleted_at IS NULL ORDER BY sort_key"
    written = [value(Member, row) for row in rows(connection, sql)]
    shown = by_shown_name(written, language, lambda: article_aside)
    return {member.id: member for _, member in shown}


def _first_steps(connection: dbapi2.Connection, people: dict[UUID, Member]) -> list[FirstStep]:
    there = "SELECT 1 FROM meeting WHERE deleted_at IS NULL"
    held = f"{there} AND (agenda_printed OR state = ?) LIMIT 1"
    any_meeting = connection.execute(f"{there} LIMIT 1").fetchone() is not None
    any_held = connection.execute(held, (MeetingState.CLOSED.value,)).fetchone() is not None
    return first_steps(people=bool(people), meetings=any_meeting, printed=any_held)


def _meetings(connection: dbapi2.Connection, rest: str, *given: object) -> Iterator[Meeting]:
    """Meetings that are not in the bin, with `rest` of the statement."""
    sql = f"SELECT * FROM meeting WHERE deleted_at IS NULL {rest}"  # noqa: S608 - ours
    for row in rows(connection, sql, given):
        came = connection.execute(
            "SELECT member_id FROM attendance WHERE meeting_id = ? AND deleted_at IS NULL",
            (row["id"],),
        )
        roles = connection.execute(
            "SELECT role, member_id FROM role WHERE meeting_id = ? AND deleted_at IS NULL"
            " ORDER BY created_at",
            (row["id"],),
        )
        yield value(
            Meeting,
            row,
            came=tuple(fact(UUID, member) for (member,) in came),
            roles=tuple(RoleHolder(fact(Role, role), fact(UUID, member)) for role, member in roles),
        )


def _next_meeting(connection: dbapi2.Connection, now: datetime) -> Meeting | None:
    """As `calendar.next_meeting`."""
    rest = "AND day >= ? AND state != ? ORDER BY day, time"
    since = still_going_on(now).isoformat()
    found = _meetings(connection, rest, since, MeetingState.CLOSED.value)
    return next((meeting for meeting in found if meeting.ends_at >= now), None)


def _last_meeting(connection: dbapi2.Connection) -> Meeting | None:
    return next(_meetings(connection, "ORDER BY day DESC, time DESC LIMIT 1"), None)


def _over_and_open(connection: dbapi2.Connection, now: datetime) -> Meeting | None:
    """The newest meeting that is over and was not closed."""
    rest = "AND day <= ? AND state != ? ORDER BY day DESC, time DESC LIMIT 8"
    found = _meetings(connection, rest, now.date().isoformat(), MeetingState.CLOSED.value)
    return next((meeting for meeting in found if meeting.ends_at < now), None)


def _agenda(connection: dbapi2.Connection, meeting: UUID) -> list[AgendaItem]:
    sql = (
        "SELECT * FROM agenda_item WHERE meeting_id = ? AND deleted_at IS NULL"
        " ORDER BY position, created_at"
    )
    return [value(AgendaItem, row) for row in rows(connection, sql, (meeting.hex,))]


def _how_many_to_ask(connection: dbapi2.Connection, day: date) -> int:
    sql = f"SELECT count(*) {_COULD_ASK}"
    return connection.execute(sql, _when(day)).fetchone()[0]


_WITH_US = "SELECT id FROM member WHERE deleted_at IS NULL AND state IN (:joined, :invited)"
_FACILITATOR = "(SELECT facilitator FROM community WHERE deleted_at IS NULL)"
# As `domain.tryouts.could_ask`, but for those who rest or left: they are not asked. Where the owner
# chose a friend who is with us, that one asks: the facilitator, if it is nobody else.
_COULD_ASK = f"""
    FROM try_out
    WHERE deleted_at IS NULL
        AND (answer IS NULL OR answer = :not_yet)
        AND asked_again_on IS NULL
        AND (talk_on <= :day OR (talk_on IS NULL AND day <= :settled))
        AND (asked_on IS NULL OR asked_on <= :settled)
        AND owner_id IN ({_WITH_US})
        AND (
            friend_id IS NULL OR {_FACILITATOR} IS NULL OR friend_id = {_FACILITATOR}
            OR friend_id NOT IN ({_WITH_US})
        )
"""


def _when(day: date) -> dict[str, str]:
    return {
        "not_yet": Answer.NOT_YET.value,
        "day": day.isoformat(),
        "settled": (day - SETTLE).isoformat(),
        "joined": MemberState.JOINED.value,
        "invited": MemberState.INVITED.value,
    }


def _to_ask(connection: dbapi2.Connection, day: date, people: dict[UUID, Member]) -> list[Ask]:
    """Whose newest try-outs could be asked about, each person once.

    First those whom the facilitator promised to ask, then the newest. What is older than the newest rests by itself.
    """
    newest: dict[str, Row] = {}
    order = f"coalesce(friend_id = {_FACILITATOR}, 0) DESC, day DESC, created_at DESC, id"
    sql = f"SELECT * {_COULD_ASK} ORDER BY {order} LIMIT {_LOOKED_AT}"
    for row in rows(connection, sql, _when(day)):
        newest.setdefault(row["owner_id"], row)
    tried = [_try_out(connection, row) for row in list(newest.values())[:MOST_ASKED]]
    return [Ask(people[each.owner], each) for each in tried if each.owner in people]


def _try_out(connection: dbapi2.Connection, row: Row) -> TryOut:
    sql = "SELECT * FROM story WHERE try_out_id = ? AND deleted_at IS NULL ORDER BY day, created_at"
    return value(
        TryOut,
        row,
        stories=tuple(value(Story, line) for line in rows(connection, sql, (row["id"],))),
    )


def _latest_ideas(connection: dbapi2.Connection, most: int) -> list[Idea]:
    """As `ideas.latest`."""
    sql = "SELECT * FROM idea WHERE deleted_at IS NULL ORDER BY day DESC, created_at DESC LIMIT ?"
    return [_idea(connection, row) for row in rows(connection, sql, (most,))]


def _idea(connection: dbapi2.Connection, row: Row) -> Idea:
    sql = "SELECT * FROM idea_credit WHERE idea_id = ? AND deleted_at IS NULL ORDER BY created_at"
    kept = rows(connection, sql, (row["id"],))
    return value(Idea, row, credits=by_part(value(Credit, credit) for credit in kept))


def _question(connection: dbapi2.Connection) -> str:
    sql = (
        "SELECT text FROM agreement WHERE deleted_at IS NULL AND kind = ?"
        " ORDER BY agreed_on DESC, created_at DESC LIMIT 1"
    )
    found = connection.execute(sql, (AgreementKind.QUESTION.value,)).fetchone()
    return fact(str, found[0]) if found else ""


def by_name(asks: Iterable[Ask], people: dict[UUID, Member]) -> list[Ask]:
    """`asks` in the order of names, in which `people` are."""
    order = {key: place for place, key in enumerate(people)}
    return sorted(asks, key=lambda ask: order[ask.tryout.owner])
