"""The schema: what the steps make is what the rows expect."""

import json
import re
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.storage import entries, migrations, opening
from tlc_desktop.storage.base import Base
from tlc_desktop.storage.store import Store

CHECK = re.compile(r"CONSTRAINT (ck_\w+) CHECK \((.+)\)")


def columns(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Of each table of records its columns, keys, indexes and checks, in an order that does not matter."""
    shape: dict[str, list[tuple[Any, ...]]] = {}
    for table in Base.metadata.tables:
        facts = [tuple(r)[1:] for r in connection.execute(text(f"PRAGMA table_info({table})"))]
        keys = connection.execute(text(f"PRAGMA foreign_key_list({table})"))
        facts += [("points at", *tuple(key)[2:]) for key in keys]
        indexes = connection.execute(text(f"PRAGMA index_list({table})")).mappings()
        facts += [("index", index["name"], index["unique"]) for index in indexes]
        facts += [("check", *check) for check in CHECK.findall(made_by(connection, table))]
        shape[table] = sorted(facts, key=repr)
    return shape


def made_by(connection: Connection, table: str) -> str:
    query = text("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name")
    return str(connection.execute(query, {"name": table}).scalar_one())


def test_the_steps_make_the_schema_of_the_rows(file: Store) -> None:
    fresh = create_engine(
        "sqlite://", creator=lambda: dbapi2.connect(":memory:"), module=dbapi2, poolclass=StaticPool
    )
    Base.metadata.create_all(fresh)
    with fresh.connect() as expected, file.connection() as made:
        assert columns(made) == columns(expected)
    fresh.dispose()


def test_each_version_has_its_step() -> None:
    assert len(migrations.STEPS) == opening.SCHEMA_VERSION


def test_a_step_is_whole_statements() -> None:
    step = "CREATE TABLE a (\n    b\n);\nCREATE TRIGGER c BEGIN\n    SELECT 1;\nEND;\n"
    assert [s.split()[1] for s in migrations.statements(step)] == ["TABLE", "TRIGGER"]


KEPT = Path(__file__).parent.parent / "data"


def test_a_file_of_every_released_version_opens(tmp_path: Path) -> None:
    files = sorted(KEPT.glob("released-*.tlc"))
    for kept in files:
        copy = tmp_path / kept.name
        copy.write_bytes(kept.read_bytes())
        opened = Store(copy)
        opened.check()
        opened.close()
    assert [f.stem for f in files] == [f"released-{n:04}" for n in range(1, len(files) + 1)]
    assert opening.SCHEMA_VERSION - len(files) in (0, 1), "the newest, once it is released"


def test_who_took_something_for_granted_in_an_older_file_is_known_no_more(tmp_path: Path) -> None:
    """Not in the row, in no step of undo, and what else was said keeps its speaker."""
    copy = tmp_path / "older.tlc"
    copy.write_bytes((KEPT / "released-0005.tlc").read_bytes())
    with closing(dbapi2.connect(copy)) as older:
        older.row_factory = dbapi2.Row
        (row,) = older.execute("SELECT * FROM entry WHERE kind = 'question'")
        asked = dict(row)
        (speaker,) = json.loads(asked["by"])
        said = {**asked, "id": uuid4().hex, "kind": "assumption", "text": "«هم لا يستطيعون»"}
        names, marks = ", ".join(f'"{name}"' for name in said), ", ".join("?" * len(said))
        older.execute(f"INSERT INTO entry ({names}) VALUES ({marks})", tuple(said.values()))
        changes = [["entry", said["id"], None, said], ["entry", asked["id"], asked, asked]]
        told = json.dumps(changes, ensure_ascii=False)
        facts = "label, joins, changes, undone, hash"
        older.execute(
            f"INSERT INTO undo_step ({facts}) VALUES ('Write', NULL, ?, 0, x'')",
            (told,),
        )
        older.commit()
    opened = Store(copy)
    opened.check()
    key = UUID(said["id"])
    with opened.read() as session:
        entry = entries.entry(session, key)
        assert (entry.authorship, entry.by) == (Authorship.NOT_STORED, ())
        assert entries.entry(session, UUID(asked["id"])).by == (UUID(speaker),)
    with opened.connection() as connection:
        kept = connection.execute(text("SELECT changes FROM undo_step ORDER BY id DESC")).scalar()
    first, second = json.loads(str(kept))
    assert (first[3]["by"], first[3]["authorship"]) == ("[]", "not_stored")
    assert second == changes[1]
    assert opened.undo() is not None
    assert opened.redo() is not None
    opened.check()
    with opened.read() as session:
        assert entries.entry(session, key) == entry
    opened.close()
