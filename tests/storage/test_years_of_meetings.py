"""Years of meetings, held in any order: nothing returns that was let go, and nothing else is lost."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from itertools import count
from pathlib import Path
from shutil import copyfile
from typing import Any
from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tlc_desktop.domain.carrying import DECISIONS
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Onward, Outcome
from tlc_desktop.domain.text import fold
from tlc_desktop.storage import calendar, meetings, records, store
from tlc_desktop.storage.store import Store

FIRST, FAR = date(2026, 9, 1), Meeting("Far", date(2099, 1, 1), time(9))
Row = dict[str, Any]
Act = tuple[Callable[..., None], int, int]


def rows(file: Store, table: str) -> dict[str, Row]:
    """Every row of a table as it stands in the file, those in the bin too."""
    with file.connection() as connection:
        found = connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY rowid").mappings()
        return {row["id"]: dict(row) for row in found}


@dataclass
class Year:
    """A file, and what a facilitator knows of it.

    Attributes:
        over: Items that were done with, let go, parked or removed by hand, by the state of undo.
        went: Each item that went on, with those that it went on as; also where those are gone.
        met: Items that went on to one of the same title, whatever either is called since.
        allowed: By how much each agenda may grow in the act under way.
    """

    file: Store
    number: Any = field(default_factory=count)
    over: list[set[str]] = field(default_factory=lambda: [set[str]()])
    went: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    met: set[str] = field(default_factory=set[str])
    allowed: dict[str, int] = field(default_factory=dict[str, int])

    def pick(self, table: str, n: int, **facts: object) -> UUID | None:
        found = [
            row["id"]
            for row in rows(self.file, table).values()
            if row["deleted_at"] is None and all(row[name] == f for name, f in facts.items())
        ]
        return UUID(found[n % len(found)]) if found else None

    def change(self, act: Callable[[Any], set[str] | None], again: Iterable[str] = ()) -> None:
        """Do something; what it says is over is over until it is undone, or decided `again`."""
        with self.file.change(f"Step {next(self.number)}") as session:
            over = act(session) or set()
        if session.step.changes:
            self.over.append(self.over[-1].difference(again) | over)


def _when(meeting: Row) -> tuple[str, str]:
    return meeting["day"], meeting["time"]


def title(year: Year) -> str:
    return f"Topic {next(year.number)}"


def plan(year: Year, n: int, m: int) -> None:
    """Plan a meeting; all, none or one of what could come along does."""
    items = [AgendaItem(title(year), standing=(m + k) % 3 == 0) for k in range(1 + n % 2)]
    held = [row["day"] for row in rows(year.file, "meeting").values()]
    last = date.fromisoformat(max(held)) if held else FIRST
    day = last - timedelta(days=n % 30) if n % 5 == 0 else last + timedelta(days=7)
    meeting = Meeting(title(year), day, time(9 + m % 8))

    def act(session: Any) -> None:
        key = meetings.schedule(session, meeting, items)
        session.flush()
        found = [item.id for item in meetings.coming(session, meeting, items)]
        along = (None, found, (), found[:1])[m % 4]
        came = meetings.carry(session, key, along)
        assert came == len(found if along is None else along)
        year.allowed[key.hex] = len(items) + came

    year.change(act)


def close(year: Year, n: int, m: int) -> None:
    """Close the oldest meeting that is open, or another, with what is proposed or otherwise."""
    held = [row for row in rows(year.file, "meeting").values() if row["deleted_at"] is None]
    there = sorted((r for r in held if r["state"] != "closed" or n % 5 == 0), key=_when)
    if not there:
        return
    key = UUID(there[n % len(there) if n % 3 == 0 else 0]["id"])

    def act(session: Any) -> set[str]:
        here = meetings.meeting(session, key)
        own, earlier = meetings.agenda(session, key), meetings.waiting(session, here)
        chosen = {item.id: DECISIONS[(m // 2 + k) % 4] for k, item in enumerate((*own, *earlier))}
        onto = m % 5 == 0
        meetings.close(session, key, chosen if m % 2 else None, onto_agreed=onto)
        later = calendar.next_open(session, here)
        agreed = later and (later.agenda_printed or later.state is MeetingState.OPEN)
        if later and (onto or not agreed):
            year.allowed[later.id.hex] = len(own) + len(earlier)
        went = {item.id for item in meetings.agenda(session, key)}
        became = {item.id: item.outcome for item in meetings.agenda(session, key)}
        done = {i.hex for i in went if became[i] is not Outcome.WALKS_ON}
        if m % 2:
            done |= {i.id.hex for i in earlier if chosen[i.id] is not Outcome.WALKS_ON}
        return done

    own_items = rows(year.file, "agenda_item").values()
    year.change(act, [i["id"] for i in own_items if i["meeting_id"] == key.hex])


def reopen(year: Year, n: int, m: int) -> None:
    key = year.pick("meeting", n, state=MeetingState.CLOSED.value)
    if key:
        year.change(
            lambda session: meetings.edit(
                session, key, lambda met: replace(met, state=MeetingState.OPEN)
            )
        )


def agree(year: Year, n: int, m: int) -> None:
    key = year.pick("meeting", n, state=MeetingState.DRAFT.value)
    if key:
        facts = {"agenda_printed": True} if m % 2 else {"state": MeetingState.OPEN}
        year.change(lambda session: meetings.edit(session, key, lambda met: replace(met, **facts)))


def delete_meeting(year: Year, n: int, m: int) -> None:
    if key := year.pick("meeting", n):
        year.change(lambda session: records.delete(session, "meeting", key))


def restore(year: Year, n: int, m: int) -> None:
    with year.file.read() as session:
        binned = records.bin_of(session)
    if binned:
        one = binned[n % len(binned)]
        items = rows(year.file, "agenda_item").values()
        back = sum(i["meeting_id"] == one.id.hex for i in items)
        own = rows(year.file, "agenda_item").get(one.id.hex, {}).get("meeting_id")
        year.allowed = {one.id.hex: back, own: 1}
        year.over[-1] = year.over[-1] - {one.id.hex}
        year.change(lambda session: records.restore(session, one.kind, one.id))


def remove(year: Year, n: int, m: int) -> None:
    if key := year.pick("agenda_item", n):

        def act(session: Any) -> set[str]:
            records.delete(session, "agenda_item", key)
            return {key.hex}

        year.change(act)


def rename(year: Year, n: int, m: int) -> None:
    if key := year.pick("agenda_item", n):
        items = rows(year.file, "agenda_item")
        own = items[key.hex]["meeting_id"]
        here = {item["title"] for item in items.values() if item["meeting_id"] == own}
        others = sorted({item["title"] for item in items.values()} - here)
        new = others[m % len(others)] if others and m % 2 else title(year)
        year.change(
            lambda session: meetings.edit_item(session, key, lambda item: replace(item, title=new))
        )


def stand(year: Year, n: int, m: int) -> None:
    if key := year.pick("agenda_item", n):
        year.change(lambda session: meetings.stand(session, key, on=m % 2 == 0))


def undo(year: Year, n: int, m: int) -> None:
    year.allowed = dict.fromkeys(rows(year.file, "meeting"), 1000)
    if year.file.undo():
        year.over.pop()


ACTS = (
    *(plan, plan, close, close, close, close, close),
    *(reopen, agree, delete_meeting, restore, remove, rename, stand, undo),
)


def check_growth(year: Year, before: dict[str, int]) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for item in rows(year.file, "agenda_item").values():
        if item["deleted_at"] is None and item["meeting_id"]:
            sizes[item["meeting_id"]] = sizes.get(item["meeting_id"], 0) + 1
    for key, size in sizes.items():
        assert size - before.get(key, 0) <= year.allowed.get(key, 0)
    return sizes


def check_returns(year: Year, before: dict[str, Row], after: dict[str, Row]) -> None:
    """What came anew came from an item that was not over, and whose copies were not; and once.

    What stands came from the newest agenda before, or was passed over by that one.
    """
    meetings_ = rows(year.file, "meeting")
    over = year.over[-1]
    held = {key: row for key, row in meetings_.items() if row["deleted_at"] is None}
    for key, item in after.items():
        source = item["carried_from"]
        if key in before or source is None or item["meeting_id"] is None:
            continue
        if before[source]["standing"] and after[source]["outcome"] != Outcome.WALKS_ON.value:
            newest = max(
                (each for each in held.values() if _when(each) < _when(held[item["meeting_id"]])),
                key=_when,
            )
            waits = before[source]["onward"] == Onward.WAITS.value
            assert before[source]["meeting_id"] == newest["id"] or waits
        else:
            assert source not in over
            assert not year.went.get(source, set()) & over
        beside = [
            fold(other["title"])
            for other in after.values()
            if other["meeting_id"] == item["meeting_id"] and other["deleted_at"] is None
        ]
        assert beside.count(fold(item["title"])) == 1
        year.went.setdefault(source, set()).add(key)


def check_lost(year: Year) -> None:
    """What goes on waits, or went on to an item that is still there or was decided."""
    items, held = rows(year.file, "agenda_item"), rows(year.file, "meeting")
    with year.file.read() as session:
        waiting = {item.id.hex for item in meetings.waiting(session, FAR)}
    titles = [fold(item["title"]) for item in items.values()]
    for key, item in items.items():
        closed = (held.get(item["meeting_id"]) or {}).get("state") == MeetingState.CLOSED.value
        goes = closed and item["outcome"] == Outcome.WALKS_ON.value and not item["deleted_at"]
        if not goes:
            year.met.discard(key)
        if not goes or key in waiting or key in year.over[-1]:
            continue
        children = year.went.get(key, set())
        kept = any(
            child not in items  # the bin was emptied
            or child in year.over[-1]
            or items[child]["deleted_at"] is None
            or (items[child]["outcome"] not in ("open", "walks_on"))
            or items[child]["onward"] == "settled"
            for child in children
        )
        if titles.count(fold(item["title"])) > 1:
            year.met.add(key)
        assert kept or key in year.met, item["title"]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A community's file with nothing in it, to begin each year with."""
    path = tmp_path_factory.mktemp("empty") / "a.tlc"
    store.create(path, Community("Ours")).close()
    return path


numbers = st.integers(0, 40)
plans = st.tuples(st.just(plan), numbers, numbers)
steps = st.tuples(st.sampled_from(ACTS), numbers, numbers)


@settings(max_examples=examples(500, slow=4))
@given(st.lists(plans, min_size=2, max_size=4), st.lists(steps, min_size=2, max_size=12))
@example(
    [(plan, 0, 1), (plan, 1, 0)],
    [(plan, 0, 0), (plan, 8, 0), (rename, 0, 1), (close, 0, 0), (rename, 0, 0)],
)
def test_nothing_returns_that_was_let_go_and_nothing_else_is_lost(
    empty: Path, first: list[Act], done: list[Act]
) -> None:
    path = empty.with_name("year.tlc")
    copyfile(empty, path)
    file = Store(path)
    year = Year(file)
    sizes: dict[str, int] = {}
    for act, n, m in (*first, *done):
        year.allowed = {}
        before = rows(file, "agenda_item")
        act(year, n, m)
        after = rows(file, "agenda_item")
        if act not in (undo, restore):
            check_returns(year, before, after)
        sizes = check_growth(year, sizes)
        check_lost(year)
    file.close()
