"""What older versions wrote is read by newer ones, and what the newest wrote by none that is older."""

import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from shutil import copytree
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import schemas as written
from tlc_desktop.domain.errors import DataTooNew, DataWrong
from tlc_desktop.domain.plain import plain
from tlc_desktop.exchange import schemas, term_file, upgrades, whole_file
from tlc_desktop.exchange.upgrades import Format, brought_up
from tlc_desktop.storage.store import Store

HERE = Path("their.json")
KEPT = Path(__file__).parent.parent / "data"


@pytest.mark.parametrize("kept", sorted(KEPT.glob("*.json")), ids=lambda path: path.stem)
def test_a_dump_of_every_released_version_loads(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "new.tlc"
    whole_file.make(path, kept)
    opened = Store(path)
    opened.check()
    again: dict[str, Any] = json.loads(whole_file.json_of(opened))
    opened.close()
    told = json.loads(kept.read_bytes())
    assert all(told["records"].values()), "at least one of every record"
    if told["version"] == upgrades.DUMP.version:
        assert again == told
    ids = {kind: {row["id"] for row in rows} for kind, rows in told["records"].items()}
    for kind, rows in ids.items():
        assert rows == {row["id"] for row in again["records"][kind]}


def test_who_took_something_for_granted_in_an_older_dump_is_known_no_more() -> None:
    told = json.loads((KEPT / "released-0005.json").read_bytes())
    question = next(row for row in told["records"]["entry"] if row["by"])
    said = {**question, "id": str(uuid4()), "kind": "assumption"}
    told["records"]["entry"].append(said)
    rows = brought_up(told, upgrades.DUMP, HERE)["records"]["entry"]
    assert {row["id"]: (row["authorship"], row["by"]) for row in rows if row["text"] == "Why?"} == {
        question["id"]: ("credited", question["by"]),
        said["id"]: ("not_stored", []),
    }


@pytest.mark.parametrize("kept", sorted(KEPT.glob("*.tlcterm")), ids=lambda path: path.stem)
def test_a_term_file_of_every_released_version_opens(kept: Path) -> None:
    found = term_file.read(kept)
    with zipfile.ZipFile(kept) as archive:
        told = json.loads(archive.read(term_file.TERM))
    assert all(told["term"].values()), "at least one of everything"
    if told["version"] == upgrades.TERM.version:
        assert plain(found.summary) == told["term"]
    assert found.summary.name == told["term"]["name"]


@pytest.mark.parametrize("form", upgrades.FORMATS, ids=lambda form: form.schema)
def test_a_file_of_every_version_is_kept_once_there_is_a_newer_one(form: Format) -> None:
    kept, before = written.released(form), set(range(1, form.version))
    assert kept - {form.version} == before


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"format": "x", "version": 1},
        {"format": "tlcterm", "version": "1"},
        {"format": "tlcterm", "version": True},
        {"format": "tlcterm", "version": 0},
        {"format": "tlcterm"},
    ],
)
def test_another_format_is_told_apart(data: object) -> None:
    with pytest.raises(DataWrong):
        brought_up(data, upgrades.MANIFEST, HERE)


@pytest.mark.parametrize("form", upgrades.FORMATS, ids=lambda form: form.schema)
def test_a_newer_version_is_told_apart(form: Format) -> None:
    with pytest.raises(DataTooNew):
        brought_up({"format": form.name, "version": form.version + 1}, form, HERE)


def closed(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def rows(**columns: str) -> dict[str, Any]:
    shape = closed(**{name: {"type": kind} for name, kind in columns.items()})
    return {"type": "array", "items": shape}


def whole(version: int, **kinds: Any) -> dict[str, Any]:
    return closed(format={"const": "made-up"}, version={"const": version}, records=closed(**kinds))


# A kind of record that each version has otherwise, and one that is new in the second.
VERSIONS = (
    whole(1, tea=rows(day="string")),
    whole(2, tea=rows(day="string", cups="integer"), visit=rows(words="string")),
    whole(3, tea=rows(day="string", cups="integer"), visit=rows(words="string", day="string")),
)


def with_cups(data: dict[str, Any]) -> dict[str, Any]:
    tea = [{**row, "cups": int(row["day"][-2:])} for row in data["records"]["tea"]]
    return {**data, "records": {**data["records"], "tea": tea}}


def with_days(data: dict[str, Any]) -> dict[str, Any]:
    first = data["records"]["tea"][0]["day"]
    visits = [{**row, "day": first} for row in data["records"]["visit"]]
    return {**data, "records": {**data["records"], "visit": visits}}


MADE_UP = Format("made-up", "made-up", 3, "records", {1: with_cups, 2: with_days})


@pytest.fixture
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Format:
    """A format that has grown twice."""
    monkeypatch.setattr(schemas, "SCHEMAS", tmp_path)
    for version, shape in enumerate(VERSIONS, 1):
        MADE_UP.schema_of(version).write_text(json.dumps(shape), "utf-8")
    assert [path.name for path in sorted(tmp_path.iterdir())] == [
        "made-up.schema.json",
        "made-up.v1.schema.json",
        "made-up.v2.schema.json",
    ]
    return MADE_UP


def data(version: int, **records: Any) -> dict[str, Any]:
    return {"format": "made-up", "version": version, "records": records}


def test_older_data_is_taken_up_step_by_step(made_up: Format) -> None:
    first = data(1, tea=[{"day": "2026-10-06"}])
    newest = data(3, tea=[{"day": "2026-10-06", "cups": 6}], visit=[])
    assert brought_up(first, made_up, HERE) == newest
    second = data(2, tea=[{"day": "2026-10-06", "cups": 1}], visit=[{"words": "Hello"}])
    visit = [{"words": "Hello", "day": "2026-10-06"}]
    assert brought_up(second, made_up, HERE) == {
        **newest,
        "records": {
            **second["records"],
            "visit": visit,
        },
    }
    assert brought_up(newest, made_up, HERE) == newest


def test_a_kind_of_record_that_is_missing_is_not_filled_in(made_up: Format) -> None:
    """Only what is new since the version of the data is empty; what it should have is asked for."""
    with pytest.raises(DataWrong):
        brought_up(data(2, tea=[]), made_up, HERE)
    with pytest.raises(DataWrong):
        brought_up(data(3, tea=[]), made_up, HERE)


def test_older_data_has_the_shape_of_its_own_version(made_up: Format) -> None:
    with pytest.raises(DataWrong) as caught:
        brought_up(data(1, tea=[{"day": "2026-10-06", "cups": 6}]), made_up, HERE)
    assert caught.value.where == "records.tea[0]"


def test_a_step_that_cannot_make_sense_of_data_refuses_it(made_up: Format) -> None:
    for odd in (data(1, tea=[{"day": "today"}]), data(2, tea=[], visit=[{"words": ""}])):
        with pytest.raises(DataWrong) as caught:
            brought_up(odd, made_up, HERE)
        assert caught.value.path == HERE


leaves = st.one_of(st.none(), st.integers(), st.text(max_size=8), st.just([]), st.just({}))
anything = st.recursive(
    leaves,
    lambda inside: (
        st.lists(inside, max_size=2)
        | st.dictionaries(
            st.sampled_from(["day", "cups", "words", "tea", "visit"]), inside, max_size=3
        )
    ),
    max_leaves=8,
)


@given(st.integers(1, 3), anything, anything)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_older_data_says_it_is_refused_or_the_newest(
    made_up: Format, version: int, tea: Any, visit: Any
) -> None:
    kinds = {"tea": tea} if version == 1 else {"tea": tea, "visit": visit}
    try:
        found = brought_up(data(version, **kinds), made_up, HERE)
    except DataWrong:
        return
    schemas.check_shape(found, made_up.schema_of(3), HERE)


def test_a_step_that_does_too_little_is_noticed(made_up: Format) -> None:
    with pytest.raises(DataWrong) as caught:
        brought_up(data(1, tea=[{"day": "2026-10-06"}]), replace(made_up, steps={}), HERE)
    assert caught.value.where == "records.tea[0]"


# The version after next of this program: one that keeps outings, and then mottoes of terms.
_LATER = """
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID
from sqlalchemy import Column, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.schema import CreateTable
from tests import schemas as written
from tlc_desktop.exchange import schemas, upgrades, whole_file
from tlc_desktop.storage import migrations, opening
from tlc_desktop.storage.base import Base
from tlc_desktop.storage.store import Store

kept, new, out, schemas.SCHEMAS = map(Path, sys.argv[1:])

def grown(step, steps):
    opening.SCHEMA_VERSION += 1
    migrations.STEPS += (step + ";",)
    upgrades.DUMP = replace(
        upgrades.DUMP, version=opening.SCHEMA_VERSION, steps={**upgrades.DUMP.steps, **steps}
    )
    assert written.write(upgrades.DUMP) is None

class OutingRow(Base):
    __tablename__ = "outing"
    host: Mapped[UUID] = mapped_column("host_id", ForeignKey("member.id"))
    day: Mapped[date]
    words: Mapped[str]

grown(str(CreateTable(OutingRow.__table__)).strip(), {})

def with_mottoes(data):
    terms = [{**row, "motto": "Of " + row["name"]} for row in data["records"]["term"]]
    return {**data, "records": {**data["records"], "term": terms}}

Base.metadata.tables["term"].append_column(Column("motto", Text, nullable=False))
grown("ALTER TABLE term ADD COLUMN motto TEXT NOT NULL DEFAULT ''", {opening.SCHEMA_VERSION: with_mottoes})

whole_file.make(new, kept)
whole_file.write(Store(new), out)
"""


def test_the_version_after_next_reads_what_was_released(tmp_path: Path) -> None:
    kept, new, out = KEPT / "released-0001.json", tmp_path / "new.tlc", tmp_path / "out.json"
    folder = tmp_path / "schemas"
    copytree(schemas.SCHEMAS, folder)
    call = [sys.executable, "-c", _LATER, kept, new, out, folder]
    done = subprocess.run(call, check=False, capture_output=True, text=True, cwd=KEPT.parent.parent)
    assert (done.returncode, done.stderr) == (0, "")
    told, again = (json.loads(path.read_bytes()) for path in (kept, out))
    assert again["version"] == upgrades.DUMP.version + 2
    assert again["records"].pop("outing") == []
    mottoes = [term.pop("motto") for term in again["records"]["term"]]
    assert mottoes == [f"Of {term['name']}" for term in told["records"]["term"]]
    newest = brought_up(told, upgrades.DUMP, kept)["records"]
    assert {kind: again["records"][kind] for kind in newest} == newest
    assert {path.name for path in folder.glob("dump*")} == {
        "dump.schema.json",
        *(f"dump.v{version}.schema.json" for version in range(1, again["version"])),
    }


def test_a_later_version_reads_a_term_file_that_was_released(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = replace(
        upgrades.TERM,
        version=upgrades.TERM.version + 1,
        steps={
            upgrades.TERM.version: lambda told: {**told, "term": {**told["term"], "motto": "?"}}
        },
    )
    copytree(schemas.SCHEMAS, tmp_path / "schemas")
    monkeypatch.setattr(schemas, "SCHEMAS", tmp_path / "schemas")
    monkeypatch.setattr(upgrades, "TERM", later)
    shape = written.shape_of(later)
    term = shape["definitions"]["TermSummary"]
    term["properties"] |= {"motto": {"type": "string"}, "visits": {"type": "array"}}
    term["required"] += ["motto", "visits"]
    newest = later.schema_of(later.version)
    newest.rename(later.schema_of(later.version - 1))
    newest.write_text(json.dumps(shape), "utf-8")
    kept = max(KEPT.glob("*.tlcterm"))
    assert term_file.read(kept).summary.name


def test_a_schema_that_was_released_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copytree(schemas.SCHEMAS, tmp_path / "schemas")
    monkeypatch.setattr(schemas, "SCHEMAS", tmp_path / "schemas")
    path = upgrades.TERM.schema_of(upgrades.TERM.version)
    said = json.loads(path.read_text("utf-8"))
    said["title"] = "Said in other words"
    path.write_text(json.dumps(said), "utf-8")
    assert written.write(upgrades.TERM) is None
    assert path.read_text("utf-8") == written.text_of(upgrades.TERM)
    said["properties"]["language"] = {"enum": ["en"]}
    path.write_text(json.dumps(said), "utf-8")
    assert "raise its version" in (written.write(upgrades.TERM) or "")
    assert json.loads(path.read_text("utf-8")) == said
