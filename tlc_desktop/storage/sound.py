"""What no file may hold: held against records that come from elsewhere, before they are written."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.lengths import fits
from tlc_desktop.domain.meetings import LONGEST, plausible
from tlc_desktop.domain.pulse import FEWEST, MOST, PulseStep
from tlc_desktop.storage.base import JsonTuple, row_kinds

Row = Mapping[str, Any]
Records = Mapping[str, Sequence[Row]]
Place = tuple[str, int, str]

# What is said once: of two rows that are not in the bin, these differ.
ONCE = {
    "attendance": ("meeting_id", "member_id"),
    "closing": ("meeting_id",),
    "role": ("meeting_id", "member_id", "role"),
    "run": ("meeting_id",),
    "pulse_total": ("meeting_id", "step"),
    "mirror": ("meeting_id",),
    "idea_credit": ("idea_id", "part", "member_id"),
    "idea_link": ("idea_id", "parent_id"),
    "holder_idea": ("holder_id", "idea_id"),
    "paper_code": ("code",),
}
_NUMBERS = {
    "community": {"first_day": (0, 6)},
    "meeting": {"minutes": (1, LONGEST), "interrupted_minutes": (0, LONGEST)},
    "agenda_item": {
        "minutes": (0, LONGEST),
        "real": (0, LONGEST),
        "allotted": (0, LONGEST),
        "seconds": (0, 60 * LONGEST),
    },
    "interruption": {"minutes": (0, LONGEST)},
    "pulse_total": {"slips": (1, MOST)},
    "closing": {"minutes": (0, LONGEST)},
}


def faults(records: Records) -> Iterator[Place]:
    """Where something stands that nobody could have written here: table, number of the row, column."""
    members = {row["id"] for row in records["member"]}
    for table, rows in records.items():
        for n, row in enumerate(rows):
            for name in _wrong_alone(table, row, members):
                yield table, n, name
    yield from _said_twice(records)
    yield from _wrong_terms(records["term"])
    yield from _wrong_pulses(records["pulse_total"])
    yield from _wrong_credits(records)


def _wrong_alone(table: str, row: Row, members: set[UUID]) -> Iterator[str]:
    kind = row_kinds()[table]
    needed = "name" if table == "community" else kind.TITLE
    if needed and not kind.BLANK and not row[needed].strip():
        yield needed
    for column in kind.__table__.columns:
        said: Any = row.get(column.name)
        of_people = isinstance(column.type, JsonTuple) and column.type.part is UUID
        if not fits(column.name, said) or (of_people and not members.issuperset(said)):
            yield column.name
    for name, (least, most) in _NUMBERS.get(table, {}).items():
        if row[name] is not None and not least <= row[name] <= most:
            yield name
    if table == "community" and len(row["pulse_words"]) not in (0, len(PulseStep)):
        yield "pulse_words"
    if table == "meeting" and not plausible(row["day"]):
        yield "day"
    if table == "idea_link" and row["idea_id"] == row["parent_id"]:
        yield "parent_id"
    if table == "visit" and row["host_id"] == row["visitor_id"]:
        yield "visitor_id"
    if table == "entry" and bool(row["by"]) is not (row["authorship"] is Authorship.CREDITED):
        yield "by"


def _said_twice(records: Records) -> Iterator[Place]:
    for table, names in ONCE.items():
        seen: set[tuple[Any, ...]] = set()
        for n, row in _in_use(records[table]):
            said = tuple(row[name] for name in names)
            if said in seen:
                yield table, n, names[-1]
            seen.add(said)


def _wrong_terms(terms: Sequence[Row]) -> Iterator[Place]:
    for n, term in enumerate(terms):
        if term["ends"] < term["starts"]:
            yield "term", n, "ends"
    before = None
    for n, term in sorted(_in_use(terms), key=lambda found: found[1]["starts"]):
        if before and term["starts"] <= before:
            yield "term", n, "starts"
        before = max(before or term["ends"], term["ends"])


def _wrong_pulses(totals: Sequence[Row]) -> Iterator[Place]:
    """Of fewer than five slips it could be told whose is whose."""
    slips: Counter[UUID] = Counter()
    for total in totals:
        slips[total["meeting_id"]] += total["slips"]
    for n, total in enumerate(totals):
        if slips[total["meeting_id"]] < FEWEST:
            yield "pulse_total", n, "slips"


def _wrong_credits(records: Records) -> Iterator[Place]:
    """An idea is credited to somebody, or its author is not stored: never both, never neither."""
    credited = {credit["idea_id"] for credit in records["idea_credit"]}
    named = {credit["idea_id"] for credit in records["idea_credit"] if credit["member_id"]}
    for n, idea in enumerate(records["idea"]):
        match idea["authorship"]:
            case Authorship.CREDITED if idea["id"] not in credited:
                yield "idea", n, "authorship"
            case Authorship.NOT_STORED if idea["id"] in named:
                yield "idea", n, "authorship"
            case _:
                pass


def _in_use(rows: Sequence[Row]) -> Iterator[tuple[int, Row]]:
    """The rows that are not in the bin, each with its number."""
    return ((n, row) for n, row in enumerate(rows) if row["deleted_at"] is None)
