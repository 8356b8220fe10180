"""Earlier versions of longer texts: beyond undo, none lost inside the limits, none of what is gone for good."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.beginnings import begin
from tests.laws import examples
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import FileDamaged
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.text_versions import ALL, TextOf
from tlc_desktop.storage import ideas, members, records, text_versions, undo_log
from tlc_desktop.storage.salvage import salvage
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 23)
FACTS = ("words", "steps")
DAMAGE = "UPDATE text_version SET text = 'other'"


def add(file: Store, idea: Idea) -> UUID:
    with file.change("Add") as session:
        return ideas.add(session, idea)


def write(file: Store, key: UUID, joins: str | None = None, **facts: Any) -> None:
    with file.change("Edit", joins=joins) as session:
        ideas.edit(session, key, lambda idea: replace(idea, **facts))


def before(file: Store, key: UUID, fact: str = "words", kind: str = "idea") -> list[str]:
    with file.read() as session:
        return [each.text for each in text_versions.versions(session, TextOf(kind, key, fact))]


def texts(file: Store, key: UUID) -> dict[str, str]:
    with file.read() as session:
        idea = ideas.idea(session, key)
    return {"words": idea.words, "steps": "\n".join(idea.steps)}


acts = st.tuples(
    st.sampled_from(["write", "write", "type", "type", "undo", "redo"]),
    st.sampled_from(FACTS),
    st.sampled_from(["", "a", "b", "قبل\nالجرس", "قبل الجرس"]),
)


@settings(max_examples=examples(60))
@given(st.lists(acts, min_size=1, max_size=14))
def test_each_version_was_saved_once_and_none_is_lost(
    tmp_path_factory: pytest.TempPathFactory, done: list[tuple[str, str, str]]
) -> None:
    """What undo takes back too; of a sitting of typing the text that it began with, and the one it ended with."""
    file = begin(tmp_path_factory.mktemp("versions") / "a.tlc", Community("Ours"))
    key = add(file, Idea("Slips", DAY, words="first"))
    saved, wanted, began, sitting = [texts(file, key)], [], dict[str, str](), ""
    for act, fact, said in done:
        here = saved[-1]
        match act:
            case "undo" | "redo":
                if act == "redo" or file.labels()[0] != "Add":
                    getattr(file, act)()
                began, sitting = {}, ""
            case _:
                if act == "write" or not sitting:
                    began, sitting = here, uuid4().hex
                facts: Any = said if fact == "words" else tuple(said.split("\n") if said else ())
                write(file, key, sitting if act == "type" else None, **{fact: facts})
                sitting = sitting if act == "type" else ""
        now = texts(file, key)
        wanted += [
            (f, here[f]) for f in FACTS if now[f] != here[f] and began.get(f, here[f]) == here[f]
        ]
        sitting = "" if now == began else sitting
        saved.append(now)
    for fact in FACTS:
        found = before(file, key, fact)
        assert len(found) == len({*found}) <= ALL
        assert {*found} <= {each[fact] for each in saved} - {saved[-1][fact], ""}
        assert {*found} >= {text for f, text in wanted if f == fact} - {saved[-1][fact], ""}
    file.check()
    file.close()


def test_they_reach_beyond_undo_and_say_until_when(file: Store) -> None:
    key = add(file, Idea("Slips", DAY, words="one"))
    write(file, key, words="two")
    for n in range(undo_log.KEPT + 1):
        write(file, key, title=f"Slips {n}")
    while file.undo():
        pass
    assert texts(file, key)["words"] == "two"
    with file.read() as session:
        (found,) = text_versions.versions(session, TextOf("idea", key, "words"))
    assert (found.text, found.until.date()) == ("one", DAY)


def test_typing_in_one_field_is_one_version_though_another_was_typed_in_before(file: Store) -> None:
    key = add(file, Idea("Slips", DAY, words="one", first_step="First"))
    for typed in ("one t", "one tw", "one two"):
        write(file, key, "a", words=typed)
    write(file, key, "a", first_step="Then")
    write(file, key, "b", words="three")
    assert before(file, key) == ["one two", "one"]
    assert before(file, key, "first_step") == ["First"]


def test_they_go_into_the_bin_and_back_and_leave_the_file_with_their_record(file: Store) -> None:
    key = add(file, Idea("Slips", DAY, words="Canary"))
    write(file, key, words="two")
    with file.change("Delete") as session:
        records.delete(session, "idea", key)
    assert before(file, key) == ["Canary"]
    with file.change("Take back") as session:
        records.restore(session, "idea", key)
    assert before(file, key) == ["Canary"]
    with file.change("Delete") as session:
        records.delete(session, "idea", key)
    with file.change_for_good() as session:
        records.empty_bin(session)
    file.close()
    assert b"Canary" not in file.path.read_bytes()


def test_of_what_nothing_brings_back_none_stays(file: Store) -> None:
    """A record that was undone, once it cannot be redone."""
    key = add(file, Idea("Slips", DAY, words="Canary"))
    write(file, key, words="two")
    file.undo()
    file.undo()
    file.redo()
    file.redo()
    assert before(file, key) == ["Canary"]
    file.undo()
    file.undo()
    add(file, Idea("Other", DAY))
    file.close()
    assert b"Canary" not in file.path.read_bytes()


def test_an_erased_name_is_in_none(file: Store) -> None:
    """P20 of our promises."""
    with file.change("Add") as session:
        hala, mona = members.add(session, [Member("Hala Mansour"), Member("Mona")])
    key = add(file, Idea("Slips", DAY, words="Hala Mansour gave out slips. شكرًا"))
    write(file, key, words="They gave out slips.")
    for said in ("Hala Mansour’s own words", "Later"):
        with file.change("Edit") as session:
            members.edit(session, hala, lambda member, said=said: replace(member, own_words=said))
    with file.change_for_good() as session:
        records.erase_member(session, hala)
    assert before(file, key) == ["____ gave out slips. شكرًا"]
    assert before(file, mona, "own_words", "member") == []
    file.check()
    file.close()
    for gone in (b"Mansour", b"own words"):
        assert gone not in file.path.read_bytes()


def test_they_can_be_forgotten(file: Store) -> None:
    key = add(file, Idea("Slips", DAY, words="Canary", first_step="one"))
    write(file, key, words="two", first_step="two")
    with file.change_for_good() as session:
        text_versions.forget(session, TextOf("idea", key, "words"))
    assert (before(file, key), before(file, key, "first_step")) == ([], ["one"])
    file.close()
    assert b"Canary" not in file.path.read_bytes()


def test_damage_to_one_is_told(file: Store) -> None:
    key = add(file, Idea("Slips", DAY, words="one"))
    write(file, key, words="two")
    with file._writing.begin() as connection:
        connection.exec_driver_sql(DAMAGE)
    with pytest.raises(FileDamaged):
        before(file, key)
    with pytest.raises(FileDamaged):
        file.check()


@pytest.mark.parametrize("damage", ["", DAMAGE])
def test_what_is_salvaged_has_them_as_far_as_they_are_whole(
    file: Store, tmp_path: Path, damage: str
) -> None:
    key = add(file, Idea("Slips", DAY, words="one"))
    for said in ("two", "three"):
        write(file, key, words=said)
    if damage:
        with file._writing.begin() as connection:
            connection.exec_driver_sql(f"{damage} WHERE text = 'one'")
    file.close()
    made = salvage(file.path, tmp_path / "saved.tlc", Community("Ours"))
    with closing(Store(made.path)) as again:
        assert before(again, key) == (["two"] if damage else ["two", "one"])
        again.check()
