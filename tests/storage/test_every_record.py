"""What is true of every kind of record, also of one that is added tomorrow."""

import os
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from uuid import UUID

import pytest
from canaries import columns, is_list, places, plant, points_at

from tests.beginnings import begin
from tlc_desktop import storage
from tlc_desktop.domain.communities import Community
from tlc_desktop.storage import records, search
from tlc_desktop.storage.base import Base, Tie, Writing, row_kinds, tie
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.tables import FEATURES

# Kinds of row that nobody sees by themselves, and records that search does not find, with the reason.
PARTS = {
    "community": "the one row that every file has",
    "attendance": "stands in its meeting",
    "role": "stands in its meeting",
    "closing": "stands in its meeting",
    "closing_item": "stands in its meeting",
    "closing_try_out": "stands in its meeting",
    "holiday": "a line of the list of them",
    "bell": "a line of the list of them",
    "week": "stands beside its member's name",
    "free_period": "stands in its week",
    "run": "stands in its meeting",
    "pulse_total": "stands in its meeting",
    "mirror": "stands in its meeting, for one pair of eyes",
    "interruption": "stands in its meeting",
    "idea_credit": "stands in its idea",
    "credit_trace": "stands in its idea",
    "paper_code": "stands on paper",
    "pack_sheet": "stands in its meeting, where that is printed",
    "idea_link": "stands in both its ideas",
    "holder_idea": "stands with who knows, and in the idea",
}
NOT_SEARCHED = {
    "export": "the ledger is short, and stands on one page",
    "promise": "for the facilitator's eyes: whoever sees a search sees none of them",
}
# Texts of records that search finds by others, with the reason.
NOT_FOUND_BY = {
    "meeting.time_chosen_by": "says whose choice it was, not what it was about",
    "protocol.ours": "names one of ours, in no language",
    "question_set.ours": "names one of ours, in no language",
}

Removal = Callable[[Store, UUID], None]


def deleting(kind: str) -> Removal:
    def remove(file: Store, key: UUID) -> None:
        with file.change("Delete") as session:
            records.delete(session, kind, key)
        with file.change_for_good() as session:
            records.empty_bin(session)

    return remove


def erasing(file: Store, key: UUID) -> None:
    with file.change_for_good() as session:
        records.erase_member(session, key)


def check_removal(path: Path, kind: str, remove: Removal) -> None:
    """Nothing points at a record that has left the file, and what did not point at it is still there."""
    file = begin(path, Community("Ours"))
    canaries, others = plant(file)
    key = canaries[kind]
    targets = {points_at(column) for row in row_kinds().values() for _, column in columns(row)}
    assert (len(places(file, key)) > 1) is (kind in targets)
    remove(file, key)
    assert places(file, key) == []
    assert [table for table, other in others.items() if not places(file, other)] == []
    assert unnamed(file) == []
    file.check()
    file.close()
    whole = path.read_bytes()
    assert key.hex.encode() not in whole
    assert str(key).encode() not in whole


def unnamed(file: Store) -> list[str]:
    """Tables with a row that was credited to a list of people, of whom nobody is left."""
    found: list[str] = []
    for table, kind in row_kinds().items():
        lists = [
            column.name for _, column in columns(kind) if is_list(column) and points_at(column)
        ]
        if lists and "authorship" in dict(columns(kind)):
            query = f"SELECT id FROM {table} WHERE authorship = 'credited' AND {lists[0]} = '[]'"
            with file.connection() as connection:
                found += [table] * len(connection.exec_driver_sql(query).all())
    return found


def check_kinds() -> None:
    """Every kind of row is a record that is seen and found, or says here why not."""
    for table, kind in row_kinds().items():
        assert bool(kind.TITLE) is (table not in PARTS), f"no title: {table}"
        assert bool(kind.FOUND) is (table not in PARTS | NOT_SEARCHED), f"not found: {table}"
        assert {kind.TITLE, *kind.FOUND} - {""} <= dict(columns(kind)).keys()
        assert not kind.FOUND or kind.FOUND[0] == kind.TITLE
        check_ties(table, kind)
        check_texts(table, kind)


def check_ties(table: str, kind: type[Base]) -> None:
    """A key that cannot be emptied says what becomes of its row."""
    for name, column in columns(kind):
        emptied = column.foreign_keys and tie(column) is Tie.EMPTIED
        assert column.nullable or not emptied, f"no tie: {table}.{name}"


def check_texts(table: str, kind: type[Base]) -> None:
    """Search finds a record by every text in it, or says here why not."""
    for name, column in columns(kind):
        text = type(column.type) is Writing or (is_list(column) and column.type.part is str)
        if kind.FOUND and text and name != "sort_key":
            by = name in kind.FOUND
            assert by is (f"{table}.{name}" not in NOT_FOUND_BY), f"not found by: {table}.{name}"


@pytest.mark.parametrize("kind", row_kinds())
def test_what_left_the_bin_is_nowhere_in_the_file(tmp_path: Path, kind: str) -> None:
    check_removal(tmp_path / "a.tlc", kind, deleting(kind))


def test_who_was_erased_is_nowhere_in_the_file(tmp_path: Path) -> None:
    check_removal(tmp_path / "a.tlc", "member", erasing)


def test_every_kind_is_seen_and_found() -> None:
    check_kinds()


def test_kinds_stand_in_the_order_in_which_people_think_of_them() -> None:
    modules = [feature.__name__ for feature in FEATURES]
    order = [modules.index(kind.__module__) for kind in records.kinds().values()]
    assert order == sorted(order)


def test_every_module_with_rows_is_among_the_features() -> None:
    names = [f"{storage.__name__}.{module.name}" for module in iter_modules(storage.__path__)]
    for name in names:
        import_module(name)
    holding = {kind.__module__ for kind in row_kinds().values()} & {*names}
    assert holding == {feature.__name__ for feature in FEATURES}


def test_every_module_with_rows_has_its_test() -> None:
    named = [f"test_{feature.__name__.rpartition('.')[2]}.py" for feature in FEATURES]
    assert [name for name in named if not Path(__file__).with_name(name).exists()] == []


OUTING = """
import sys
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.schema import CreateTable

from tlc_desktop.storage import migrations, opening
from tlc_desktop.storage.base import GOES, Base
from tlc_desktop.storage.tables import tables

class OutingRow(Base):
    __tablename__ = "outing"
    TITLE = {title!r}
    FOUND = {found!r}

    host: Mapped[UUID] = mapped_column("host_id", ForeignKey("member.id"), info={host})
    visitor: Mapped[UUID] = mapped_column("visitor_id", ForeignKey("member.id"), info=GOES)
    day: Mapped[date]
    text: Mapped[str]
    thanks: Mapped[str]

migrations.STEPS += (str(CreateTable(OutingRow.__table__).compile(dialect=sqlite.dialect())) + ";",)
opening.SCHEMA_VERSION += 1
sys.path.insert(0, {here!r})
from test_every_record import check_kinds, check_new, check_removal, deleting, erasing
{checks}
"""
REMOVED = """
folder = Path(sys.argv[1])
check_removal(folder / "a.tlc", "outing", deleting("outing"))
check_removal(folder / "b.tlc", "member", deleting("member"))
check_removal(folder / "c.tlc", "member", erasing)
check_new(folder / "d.tlc")
"""


def with_outings(
    folder: Path, title: str, found: tuple[str, ...], checks: str, host: str = "GOES"
) -> str:
    """What goes wrong when a record is added of which the program knows only the row."""
    here = str(Path(__file__).parent)
    code = OUTING.format(title=title, found=found, here=here, checks=checks, host=host)
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
    )
    return done.stderr


def check_new(path: Path) -> None:
    """A record that is new is found, deleted, seen in the bin and brought back."""
    file = begin(path, Community("Ours"))
    canaries, _ = plant(file)
    with file.read() as session:
        assert canaries["outing"] in {
            found.record for found in search.find(session, "x", most=1000)
        }
    with file.change("Delete") as session:
        records.delete(session, "outing", canaries["outing"])
    with file.read() as session:
        assert [(b.kind, b.title) for b in records.bin_of(session)] == [("outing", "x")]
    with file.change("Restore") as session:
        records.restore(session, "outing", canaries["outing"])
    with file.read() as session:
        assert canaries["outing"] in dict(records.titles(session, "outing"))
    file.close()


def test_a_new_record_is_whole_with_no_line_written_for_it(tmp_path: Path) -> None:
    assert with_outings(tmp_path, "text", ("text", "thanks"), REMOVED) == ""


def test_a_record_without_title_or_search_text_is_named(tmp_path: Path) -> None:
    assert "no title: outing" in with_outings(tmp_path, "", (), "check_kinds()")
    assert "not found: outing" in with_outings(tmp_path, "text", (), "check_kinds()")


def test_a_text_that_search_does_not_find_is_named(tmp_path: Path) -> None:
    said = with_outings(tmp_path, "text", ("text",), "check_kinds()")
    assert "not found by: outing.thanks" in said


def test_a_key_without_its_tie_is_named(tmp_path: Path) -> None:
    said = with_outings(tmp_path, "text", ("text", "thanks"), "check_kinds()", host="None")
    assert "no tie: outing.host" in said
