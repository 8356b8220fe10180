"""Every record as plain data: all of it, in one order, and damage told apart."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect

from tlc_desktop.domain.errors import DataWrong, FileDamaged, FileExists
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import ideas, members, records, whole
from tlc_desktop.storage.sorting import sort_key
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.tables import tables

SOURCE = Path("their.json")


@pytest.fixture
def filled(file: Store) -> Store:
    with file.change("Fill") as session:
        members.add(session, [Member("هدى"), Member("Ehab"), Member("أحمد")])
        for title in ("One", "Two"):
            ideas.add(session, Idea(title, date(2026, 10, 20), steps=("a", "b")))
    with file.change("Delete") as session:
        records.delete(session, "idea", ideas.found(session, "Two")[0])
    return file


def test_every_table_of_the_file_is_in_it(filled: Store) -> None:
    with filled.connection() as connection:
        there = set(inspect(connection).get_table_names())
    ours = {table.name for table in tables()}
    assert whole.dump(filled).keys() == ours
    assert {name for name in there - ours if not name.startswith("search_")} == {
        "content_hash",
        "draft",
        "text_version",
        "undo_step",
        "sqlite_sequence",
    } & there


def test_a_row_is_plain_and_in_order(filled: Store) -> None:
    rows = whole.dump(filled)["idea"]
    assert [row["id"] for row in rows] == sorted(row["id"] for row in rows)
    one = next(row for row in rows if row["title"] == "One")
    assert (one["day"], one["steps"], one["state"]) == ("2026-10-20", ["a", "b"], "said")
    assert datetime.fromisoformat(one["created_at"])
    assert "sort_key" not in one


def test_counts_leave_out_the_bin(filled: Store) -> None:
    with filled.read() as session:
        counts = whole.counts(session)
    assert (counts["member"], counts["idea"], counts["community"]) == (3, 1, 1)
    assert len(whole.dump(filled)["idea"]) == 2


def test_what_is_loaded_is_sorted_anew(filled: Store, tmp_path: Path) -> None:
    whole.load(tmp_path / "new.tlc", whole.dump(filled), SOURCE)
    made = Store(tmp_path / "new.tlc")
    with made.read() as session:
        names = [member.name for member in members.members(session)]
    assert whole.dump(made) == whole.dump(filled)
    made.close()
    assert names == sorted(names, key=sort_key)


def test_the_article_is_sorted_as_the_file_says(filled: Store, tmp_path: Path) -> None:
    data = whole.dump(filled)
    data["community"][0]["article_aside"] = False
    data["member"][0]["name"] = "الهدى"
    whole.load(tmp_path / "new.tlc", data, SOURCE)
    made = Store(tmp_path / "new.tlc")
    with made.connection() as connection:
        keys = connection.exec_driver_sql("SELECT sort_key FROM member WHERE name = 'الهدى'")
        assert keys.scalar() == sort_key("الهدى", article_aside=False)
    made.close()


def test_a_file_is_there_already(filled: Store) -> None:
    with pytest.raises(FileExists):
        whole.load(filled.path, whole.dump(filled), SOURCE)


def _twice(data: Any) -> None:
    data["member"].append(data["member"][0])


def _nobody(data: Any) -> None:
    data["community"][0]["facilitator"] = "00000000-0000-0000-0000-000000000000"


def _no_day(data: Any) -> None:
    data["idea"][1]["day"] = "2026-02-30"


@pytest.mark.parametrize(
    ("harm", "where"),
    [(_twice, "member"), (_nobody, "community"), (_no_day, "idea[1].day")],
)
def test_what_cannot_be_is_named_and_nothing_is_left(
    harm: Any, where: str, filled: Store, tmp_path: Path
) -> None:
    data = whole.dump(filled)
    harm(data)
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(DataWrong) as caught:
        whole.load(folder / "new.tlc", data, SOURCE)
    assert (caught.value.path, caught.value.where) == (SOURCE, where)
    assert list(folder.iterdir()) == []


def test_a_whole_file_passes(filled: Store) -> None:
    whole.check(filled)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE idea SET state = 'lost'",
        "UPDATE idea SET day = 'some day'",
        "UPDATE idea SET steps = '[1'",
        "UPDATE idea SET title = CAST(x'ff41' AS TEXT)",
        "UPDATE idea SET id = '5'",
        "UPDATE idea SET meeting_id = '00000000000000000000000000000000'",
    ],
)
def test_damage_that_the_database_does_not_see_is_seen(harm: str, filled: Store) -> None:
    with filled.connection() as connection:
        raw: Any = connection.connection.dbapi_connection
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute(harm + " WHERE title = 'One'")
        raw.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(FileDamaged) as caught:
        whole.check(filled)
    assert caught.value.path == filled.path
