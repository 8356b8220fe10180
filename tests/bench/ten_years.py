"""A file of ten years: what a community that never stopped would have."""

import json
import random
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.storage import content_hash, search, store
from tlc_desktop.storage.sorting import sort_key
from tlc_desktop.storage.tables import tables

TERMS, MEMBERS, MEETINGS, IDEAS, TRYOUTS, SAID = 20, 40, 120, 5_000, 8_000, 20_000
TODAY = date(2026, 11, 23)
NAMES = [
    "Hala",
    "Mona",
    "Nadia",
    "Sameh",
    "Wafaa",
    "Karim",
    "Dina",
    "Hossam",
    "أحمد",
    "سلمى",
    "هدى",
    "مريم",
]
WORDS = [
    "pupils",
    "wait",
    "the",
    "back",
    "row",
    "answer",
    "slip",
    "door",
    "question",
    "silence",
    "group",
    "card",
    "write",
    "one",
    "word",
    "before",
    "they",
    "speak",
    "three",
    "seconds",
    "class",
    "board",
    "noise",
    "laugh",
    "try",
    "again",
    "التلاميذ",
    "السؤال",
    "الصف",
    "الورقة",
    "الصمت",
    "الفصل",
    "كتاب",
    "المعلم",
    "نقرأ",
    "نكتب",
    "فكرة",
    "جديدة",
    "كل",
    "يوم",
]


def make(path: Path, *, part: float = 1.0) -> None:
    """Make the file at `path`; with `part`, so much of each count."""
    store.create(path, Community("Ten years", Language.ENGLISH, school="Al-Nakhil")).close()
    opened = store.Store(path)
    with opened._writing.begin() as connection:
        _Writer(connection, random.Random(7), part).write()
        search.rebuild(connection)
        content_hash.rebuild(connection)
    opened.close()


class _Writer:
    """Writes rows by the thousand, with ids that are always the same."""

    def __init__(self, connection: Connection, dice: random.Random, part: float) -> None:
        self.connection = connection
        self.dice = dice
        self.part = part
        self.columns = {t.name: {c.name for c in t.columns} for t in tables()}

    def write(self) -> None:
        terms = self.some(TERMS)
        members, meetings = self.ids(MEMBERS), self.ids(MEETINGS)
        ideas, tryouts = self.ids(IDEAS), self.ids(TRYOUTS)
        days = {key: self.day() for key in meetings}
        self.rows("term", (self.term(n) for n in range(terms)))
        self.rows("member", (self.member(key, n) for n, key in enumerate(members)))
        self.rows("meeting", (self.meeting(key, days[key]) for key in meetings))
        self.rows("agenda_item", (self.item(m, n) for m in meetings for n in range(6)))
        self.rows(
            "attendance",
            ({"meeting_id": m, "member_id": p} for m in meetings for p in members[:12]),
        )
        self.rows("idea", (self.idea(key, self.pick(meetings)) for key in ideas))
        self.rows("idea_credit", (self.credit(key, self.pick(members)) for key in ideas))
        grown = zip(ideas[1::3], ideas[::3], strict=False)
        links = ({"idea_id": a, "parent_id": b, "kind": "built_on"} for a, b in grown)
        self.rows("idea_link", links)
        self.rows("try_out", (self.tryout(key, members, ideas, meetings) for key in tryouts))
        self.rows("story", (self.story(self.pick(tryouts)) for _ in range(self.some(SAID // 2))))
        said = (self.entry(key, days[key]) for key in self.picks(meetings, SAID // 2))
        self.rows("entry", said)

    def some(self, count: int) -> int:
        return max(2, round(count * self.part))

    def ids(self, count: int) -> list[str]:
        return [self.id() for _ in range(self.some(count))]

    def id(self) -> str:
        return UUID(int=self.dice.getrandbits(128), version=4).hex

    def pick(self, keys: list[str]) -> str:
        return self.dice.choice(keys)

    def picks(self, keys: list[str], count: int) -> Iterable[str]:
        return (self.dice.choice(keys) for _ in range(self.some(count)))

    def words(self, count: int) -> str:
        return " ".join(self.dice.choices(WORDS, k=count))

    def day(self) -> str:
        return (TODAY - timedelta(days=self.dice.randrange(3650))).isoformat()

    def rows(self, table: str, rows: Iterable[dict[str, Any]]) -> None:
        moment = str(datetime(2026, 11, 23, 8))
        common = {"created_at": moment, "changed_at": moment, "deleted_at": None}
        made = [{"id": self.id(), **common, **row} for row in rows]
        names = sorted(made[0])
        # What is newer than this file stays as the table has it.
        assert set(names) <= self.columns[table], set(names) - self.columns[table]
        marks = ", ".join("?" * len(names))
        columns = ", ".join(f'"{name}"' for name in names)
        self.connection.exec_driver_sql(
            f'INSERT INTO "{table}" ({columns}) VALUES ({marks})',
            [tuple(row[name] for name in names) for row in made],
        )

    def term(self, n: int) -> dict[str, Any]:
        starts = date(2016 + n // 2, 9, 17) if n % 2 == 0 else date(2017 + n // 2, 2, 4)
        ends = starts + timedelta(days=124)
        return {"name": f"Term {n + 1}", "starts": starts.isoformat(), "ends": ends.isoformat()}

    def member(self, key: str, n: int) -> dict[str, Any]:
        name = f"{NAMES[n % len(NAMES)]} {self.words(1)} {n}"
        return {
            "id": key,
            "name": name,
            "called": name.split()[0],
            "sort_key": sort_key(name),
            "state": "joined" if n < 14 else "left",
            "since": None,
            "told_us_on": None,
            "in_group": "called",
            "in_school": "member",
            "outside": "member",
            **dict.fromkeys(("other_script", "subject", "room", "own_words", "private_note"), ""),
        }

    def meeting(self, key: str, day: str) -> dict[str, Any]:
        given = {
            "id": key,
            "title": self.words(4),
            "day": day,
            "time": "13:15:00.000000",
            "minutes": 75,
            "place": "Library",
            "place_secured": 1,
            "tea": "[]",
            "guests": "[]",
            "intention": self.words(9),
            "intention_met": "",
            "time_chosen_by": "",
            "state": "closed",
            "summary": self.words(15),
            "interrupted_minutes": 0,
            "agenda_printed": 0,
        }
        return {
            name: given[name] for name in given if name in self.columns["meeting"] or name == "id"
        }

    def item(self, meeting: str, n: int) -> dict[str, Any]:
        return {
            "meeting_id": meeting,
            "position": n,
            "title": self.words(3),
            "minutes": (5, 5, 25, 20, 15, 5)[n],
            "real": 10,
            "part": ("welcome", "starter", "going", "learning", "plan", "summary")[n],
            "purpose": "learning",
            "origin": "group",
            "brought_by": "[]",
            "phase": None,
            "standing": 0,
            "carried_from": None,
            "notes": self.words(6),
            "outcome": "done",
            "onward": "settled",
            "parked_in": None,
            "allotted": None,
            "seconds": 0,
            "moves_on": 0,
            "protocol_id": None,
            "private_note": "",
        }

    def idea(self, key: str, meeting: str) -> dict[str, Any]:
        title = self.words(5)
        return {
            "id": key,
            "title": title,
            "sort_key": sort_key(title),
            "day": self.day(),
            "words": self.words(30),
            "source": self.dice.choice(["own_classroom", "research", "best_practice"]),
            "state": self.dice.choice(["said", "being_tried", "adapted", "kept", "resting"]),
            "steps": json.dumps([self.words(6)]),
            "meeting_id": meeting,
            "item_id": None,
            "authorship": "credited",
            "first_step": self.words(6),
            **dict.fromkeys(("how_we_know", "works_without", "not_so_well", "read_more"), ""),
        }

    def credit(self, idea: str, member: str) -> dict[str, Any]:
        return {"idea_id": idea, "member_id": member, "part": "brought"}

    def tryout(
        self, key: str, members: list[str], ideas: list[str], meetings: list[str]
    ) -> dict[str, Any]:
        return {
            "id": key,
            "owner_id": self.pick(members),
            "what": self.words(12),
            "day": self.day(),
            "idea_id": self.pick(ideas),
            "meeting_id": self.pick(meetings),
            "with_class": "3/2",
            "first_step": self.words(5),
            "already_doing": "",
            "friend_id": None,
            "talk_on": None,
            "answer": self.dice.choice(["told", "told", "changed", "rest", "not_yet"]),
            "asked_on": "2026-01-01",
            "asked_again_on": "2026-02-01",
        }

    def story(self, tryout: str) -> dict[str, Any]:
        given = {"try_out_id": tryout, "day": self.day(), "what_i_did": self.words(20)}
        return {**given, **dict.fromkeys(("pupils", "surprised", "next"), "")}

    def entry(self, meeting: str, day: str) -> dict[str, Any]:
        return {
            "kind": self.dice.choice(["question", "voice", "decision", "challenge"]),
            "text": self.words(14),
            "day": day,
            "authorship": "group",
            "by": "[]",
            "meeting_id": meeting,
            "item_id": None,
        }
