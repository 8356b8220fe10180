"""Undo and redo, for every table, in one mechanism."""

import json
import sqlite3
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, text, update

from tests.beginnings import begin
from tests.laws import examples
from tests.storage import random_acts
from tests.storage.random_acts import VERBS, keys, pick
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import CannotUndo, FileDamaged
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.storage import (
    content_hash,
    exports,
    ideas,
    members,
    records,
    search,
    store,
    tables,
    undo_log,
)
from tlc_desktop.storage.members import MemberRow
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 23)


def content(file: Store) -> dict[str, Any]:
    """Every row of every table but the ledger, which is never undone, and what search knows."""
    with file.connection() as connection:
        rows = {
            t.name: [tuple(r) for r in connection.execute(text(f"SELECT * FROM {t} ORDER BY id"))]
            for t in tables.tables()
            if t.name != "export"
        }
        known = connection.execute(text("SELECT record, shown, folded FROM search_text"))
        rows["search"] = sorted(tuple(row) for row in known)
        connection.execute(
            text("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)")
        )
    return rows


def kept(file: Store) -> dict[str, Any]:
    """As `content`; what is kept beside the rows agrees with them."""
    with file.connection() as connection:
        assert content_hash.holds(connection)
        assert undo_log.holds(connection)
        assert search.holds(connection)
    return content(file)


acts = st.tuples(st.sampled_from(VERBS), st.integers(0, 20), st.text(max_size=12))


@settings(max_examples=examples(60))
@given(st.lists(acts, min_size=1, max_size=14))
def test_undoing_everything_gives_back_every_state(
    tmp_path_factory: pytest.TempPathFactory, done: list[tuple[str, int, str]]
) -> None:
    file = begin(tmp_path_factory.mktemp("undo") / "a.tlc", Community("Ours"))
    history = [kept(file)]
    for verb, n, words in done:
        if random_acts.done(file, verb, n, words):
            history.append(kept(file))
    for earlier in reversed(history[:-1]):
        assert file.undo()
        assert kept(file) == earlier
    assert not file.undo()
    for later in history[1:]:
        assert file.redo()
        assert kept(file) == later
    assert not file.redo()
    leave_for_good(file, done[-1][1])
    file.check()
    file.close()


def leave_for_good(file: Store, n: int) -> None:
    """Empty the bin, or erase somebody."""
    with file.change_for_good() as session:
        there = keys(session, "member")
        if there and n % 2:
            records.erase_member(session, pick(there, n))
        else:
            records.empty_bin(session)


def test_a_step_has_a_name_and_survives_a_restart(file: Store) -> None:
    with file.change("Add names") as session:
        members.add(session, [Member("Hala")])
    file.close()
    again = Store(file.path)
    assert again.labels() == ("Add names", None)
    undone = again.undo()
    assert undone is not None
    assert undone.tables == {"member"}
    assert again.labels() == (None, "Add names")
    again.close()


def test_typing_in_one_field_is_one_step(file: Store) -> None:
    with file.change("Add names") as session:
        key = members.add(session, [Member("Hala")])[0]
    for typed in ("E", "En", "English"):
        with file.change("Edit subject", joins="a") as session:
            members.edit(session, key, lambda member, typed=typed: replace(member, subject=typed))
    with file.change("Edit subject", joins="b") as session:
        members.edit(session, key, lambda member: replace(member, subject="Maths"))
    file.end_joining()
    file.check()
    file.undo()
    with file.read() as session:
        assert members.member(session, key).subject == "English"
    file.undo()
    with file.read() as session:
        assert members.member(session, key).subject == ""


def test_typing_something_and_taking_it_back_leaves_no_step(file: Store) -> None:
    with file.change("Add names") as session:
        key = members.add(session, [Member("Hala")])[0]
    for typed in ("E", ""):
        with file.change("Edit subject", joins="a") as session:
            members.edit(session, key, lambda member, typed=typed: replace(member, subject=typed))
    assert file.labels() == ("Add names", None)
    file.check()
    file.undo()  # it finds the row as it left it: the time of the change went back too
    with file.read() as session:
        assert members.members(session) == []


def test_a_new_change_ends_redo(file: Store) -> None:
    for name in ("Hala", "Mona"):
        with file.change(name) as session:
            members.add(session, [Member(name)])
    file.undo()
    with file.change("Nadia") as session:
        members.add(session, [Member("Nadia")])
    assert file.labels() == ("Nadia", None)


def test_what_changed_behind_a_steps_back_is_not_undone(file: Store) -> None:
    with file.change("Add names") as session:
        members.add(session, [Member("Hala")])
    with file._writing.begin() as connection:
        connection.exec_driver_sql("UPDATE member SET subject = 'changed elsewhere'")
    before = content(file)
    with pytest.raises(CannotUndo) as caught:
        file.undo()
    assert caught.value.label == "Add names"
    assert content(file) == before


@pytest.mark.parametrize(
    "harm",
    [
        "changes = replace(changes, 'Hala', 'Hela')",
        "changes = '[['",
        "changes = '[' || hex(zeroblob(100000))",
        "changes = x'00ff'",
        "label = 'Remove names'",
        "label = x'00ff'",
        "undone = 'x'",
        "joins = 'y'",
    ],
)
def test_a_step_that_changed_by_itself_is_told_and_not_taken(file: Store, harm: str) -> None:
    with file.change("Add names") as session:
        members.add(session, [Member("Hala")])
    raw = sqlite3.connect(file.path)
    raw.execute(f"UPDATE undo_step SET {harm}")
    raw.commit()
    raw.close()
    with pytest.raises(FileDamaged):
        file.check()
    if not harm.startswith("undone"):  # else there is none to undo
        with pytest.raises(FileDamaged):
            file.undo()
    with file.read() as session:
        assert [each.name for each in members.members(session)] == ["Hala"]
    with file.change("Add names", joins="y") as session:  # and what is written is kept
        members.add(session, [Member("Mona")])
    assert file.labels()[0] == "Add names"


def test_a_step_of_an_older_file_is_undone_in_one_that_has_more_columns(file: Store) -> None:
    with file.change("Add names") as session:
        key = members.add(session, [Member("Hala")])[0]
    with file.change("Edit") as session:
        members.edit(session, key, lambda member: replace(member, subject="Maths"))
    with file._writing.begin() as connection:
        for step in undo_log._steps(connection):
            older = json.loads(step.changes)
            for *_, before, after in older:
                for row in filter(None, (before, after)):
                    del row["private_note"]
            facts = (step.label, step.joins, json.dumps(older), step.undone)
            connection.exec_driver_sql(
                "UPDATE undo_step SET changes = ?, hash = ? WHERE id = ?",
                (facts[2], content_hash.digest(facts), step.id),
            )
    before = content(file)
    assert [step and step.tables for step in (file.undo(), file.redo())] == [{"member"}] * 2
    assert content(file) == before


def test_what_left_stays_in_the_ledger(file: Store) -> None:
    with file.change("Add names") as session:
        members.add(session, [Member("Hala")])
    with file.change("Hand over") as session:
        exports.add(session, Export(DAY, Audience.OUTSIDE, "Term"))
    assert file.labels() == ("Add names", None)
    file.undo()
    with file.read() as session:
        assert len(exports.ledger(session)) == 1


def test_reading_may_stand_inside_reading(file: Store) -> None:
    with file.read() as one, file.read() as two:
        assert members.members(one) == members.members(two) == []


def test_a_change_of_nothing_is_no_step(file: Store) -> None:
    with file.change("Look") as session:
        members.members(session)
    assert file.labels() == (None, None)


def test_bulk_sql_is_refused(file: Store) -> None:
    for statement in (delete(MemberRow), update(MemberRow).values(name="x")):
        with pytest.raises(TypeError), file.change("Everything") as session:
            session.execute(statement)


def test_a_change_for_good_leaves_no_step_behind(file: Store) -> None:
    with file.change("Add names") as session:
        key = members.add(session, [Member("Hala Mansour")])[0]
    with file.change_for_good() as session:
        records.erase_member(session, key)
    assert file.labels() == (None, None)
    file.close()
    assert b"Hala Mansour" not in file.path.read_bytes()


def test_steps_are_json_that_people_can_read(file: Store) -> None:
    with file.change("Add names") as session:
        members.add(session, [Member("سلمى", since=DAY)])
    with file.connection() as connection:
        kept = connection.execute(text("SELECT changes FROM undo_step")).scalar_one()
    table, _, before, after = json.loads(kept)[0]
    assert (table, before, after["name"]) == ("member", None, "سلمى")


def test_search_follows_undo(file: Store) -> None:
    with file.change("Add idea") as session:
        key = ideas.add(session, Idea("Thumb cards", DAY))
    with file.change("Edit") as session:
        ideas.edit(session, key, lambda idea: replace(idea, title="Exit slips"))
    file.undo()
    with file.read() as session:
        assert [f.record for f in search.find(session, "thumb")] == [key]
        assert search.find(session, "exit") == []


def test_opening_a_file_written_by_path(tmp_path: Path) -> None:
    path = tmp_path / "قائمة 1.tlc"
    opened = store.create(path, Community("حلقة الثلاثاء"), lambda: datetime(2026, 1, 1))
    opened.close()
    Store(path).close()
