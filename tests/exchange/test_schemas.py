"""The schemas say what the tables and the values are; both are worked out here and compared."""

import json
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from sqlalchemy import Column, Table, Uuid

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import DataCut, DataTooNew, DataWrong
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.exchange import schemas
from tlc_desktop.storage import whole
from tlc_desktop.storage.base import Days, JsonTuple, Word
from tlc_desktop.storage.tables import tables

Shape = dict[str, Any]
DRAFT = "http://json-schema.org/draft-07/schema#"
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = "[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{6})?"
DEFINITIONS: Shape = {
    "id": {
        "description": "A UUID, the same wherever the record goes.",
        "type": "string",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
    },
    "day": {"description": "yyyy-MM-dd", "type": "string", "pattern": f"^{_DAY}$"},
    "time": {"description": "hh:mm:ss", "type": "string", "pattern": f"^{_TIME}$"},
    "moment": {
        "description": "yyyy-MM-ddThh:mm:ss, UTC",
        "type": "string",
        "pattern": f"^{_DAY}T{_TIME}$",
    },
    "number": {"type": "integer", "minimum": -1000000000, "maximum": 1000000000},
}


def ref(name: str) -> Shape:
    return {"$ref": f"#/definitions/{name}"}


def or_null(shape: Shape, *, null: bool) -> Shape:
    return {"anyOf": [shape, {"type": "null"}]} if null else shape


def closed(properties: Shape, **more: Any) -> Shape:
    """An object with all of these and nothing else."""
    return {
        "type": "object",
        **more,
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def words(kind: Iterable[StrEnum]) -> Shape:
    return {"enum": [word.value for word in kind]}


def dump_shape() -> Shape:
    kinds = [table.name for table in tables()]
    records = {name: {"type": "array", "items": ref(name)} for name in kinds}
    records["community"] |= {"minItems": 1, "maxItems": 1}
    return {
        "$schema": DRAFT,
        "title": "Everything in a community's file",
        "description": "What `dump` writes and `load` reads: every record, also those in the bin.",
        **closed(
            {
                "format": {"const": "tlc-desktop-records"},
                "version": {"const": 1},
                "records": closed(records),
            }
        ),
        "definitions": {**DEFINITIONS, **{table.name: _row(table) for table in tables()}},
    }


def _row(table: Table) -> Shape:
    shapes = {column.name: _column(column) for column in whole.columns(table)}
    if table.name == "community":
        shapes["deleted_at"] = {"type": "null"}
    if table.name == "meeting":
        shapes["minutes"] = {**DEFINITIONS["number"], "minimum": 1}
    if table.name == "agenda_item":
        shapes["minutes"] = {**DEFINITIONS["number"], "minimum": 0}
    return closed(shapes)


def _column(column: Column[Any]) -> Shape:
    match column.type:
        case Word(kind=kind):
            shape = words(kind)
        case JsonTuple(kept=kept, made=made):
            shape = {"type": "array", "items": {"type": "string"} if made is str else ref("id")}
            assert kept is str
        case Days():
            day = {"type": "integer", "minimum": 0, "maximum": 6}
            shape = {"type": "array", "items": day, "uniqueItems": True}
        case Uuid():
            shape = ref("id")
        case other:
            shape = _simple(other.python_type)
    return or_null(shape, null=bool(column.nullable))


def _simple(kind: type) -> Shape:
    return {
        str: {"type": "string"},
        bool: {"type": "boolean"},
        int: ref("number"),
        datetime: ref("moment"),
        date: ref("day"),
        time: ref("time"),
    }[kind]


def term_shape() -> Shape:
    definitions: Shape = {k: v for k, v in DEFINITIONS.items() if k in ("day", "number")}
    _define(TermSummary, definitions)
    return {
        "$schema": DRAFT,
        "title": "The summary of a term",
        "description": (
            "`term.json` in a term summary file (.tlcterm), beside `manifest.json`, tables for"
            " spreadsheets and the printed page. Names stand in it as their owners chose for its"
            " audience; who is not named is a member, in the words of the file's language."
        ),
        **closed(
            {
                "format": {"const": "tlc-term"},
                "version": {"const": 1},
                "language": words(Language),
                "term": ref("TermSummary"),
            }
        ),
        "definitions": definitions,
    }


def manifest_shape() -> Shape:
    file = {
        "name": {"type": "string", "pattern": "^[a-z][a-z-]{0,30}\\.(json|csv|pdf)$"},
        "size": {"type": "integer", "minimum": 0, "maximum": 20971520},
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    }
    return {
        "$schema": DRAFT,
        "title": "The manifest of a term summary file",
        "description": (
            "`manifest.json`, the first file in a .tlcterm, which is a zip: what it is, and every"
            " other file in it with its size in bytes and its SHA-256."
        ),
        **closed(
            {
                "format": {"const": "tlcterm"},
                "version": {"const": 1},
                "made_on": ref("day"),
                "language": words(Language),
                "community": {"type": "string"},
                "term": {"type": "string"},
                "audience": words(Audience),
                "files": {"type": "array", "items": closed(file), "maxItems": 2000},
            }
        ),
        "definitions": {"day": DEFINITIONS["day"]},
    }


def _define(kind: type, definitions: Shape) -> Shape:
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # its place, before those that it names
        hints = get_type_hints(kind)
        properties = {f.name: _hinted(hints[f.name], definitions) for f in fields(kind)}
        said = " ".join((kind.__doc__ or "").split("\n\n")[0].split())
        more = {"description": said} if said and not said.startswith(kind.__name__) else {}
        definitions[kind.__name__] = closed(properties, **more)
    return ref(kind.__name__)


def _hinted(hint: Any, definitions: Shape) -> Shape:
    if is_dataclass(hint):
        return _define(hint, definitions)
    if isinstance(hint, UnionType):
        return or_null(_hinted(get_args(hint)[0], definitions), null=True)
    if get_origin(hint) is tuple:
        kinds = get_args(hint)
        if kinds[-1] is Ellipsis:
            return {"type": "array", "items": _hinted(kinds[0], definitions)}
        parts = [_hinted(part, definitions) for part in kinds]
        number = len(parts)
        return {"type": "array", "items": parts, "minItems": number, "maxItems": number}
    if issubclass(hint, StrEnum):
        return words(hint)
    return _simple(hint)


def written(name: str) -> Shape:
    found: Shape = json.loads((schemas.SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    return found


def test_the_dump_is_described_as_it_is() -> None:
    assert written("dump") == dump_shape()


def test_the_term_is_described_as_it_is() -> None:
    assert written("term") == term_shape()


def test_the_manifest_is_described_as_it_is() -> None:
    assert written("manifest") == manifest_shape()


HERE = Path("their.json")


@pytest.mark.parametrize("cut", [b"", b"{", b'{"a": [1, 2', b"\xff\xfe\x00", b"hello", b"9" * 5000])
def test_what_is_no_json_is_not_whole(cut: bytes) -> None:
    with pytest.raises(DataCut) as caught:
        schemas.read_json(cut, HERE)
    assert caught.value.path == HERE


@pytest.mark.parametrize("strange", [b"[" * 100_000, b"[NaN]", b'{"a": -Infinity}'])
def test_json_that_only_some_readers_take_is_refused(strange: bytes) -> None:
    with pytest.raises((DataWrong, DataCut)):
        schemas.read_json(strange, HERE)


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"format": "x", "version": 1},
        {"format": "a", "version": "1"},
        {"format": "a", "version": True},
        {"format": "a", "version": 0},
        {"format": "a"},
    ],
)
def test_another_format_is_told_apart(data: object) -> None:
    with pytest.raises(DataWrong):
        schemas.check_version(data, ("a", 1), HERE)


def test_a_newer_version_is_told_apart() -> None:
    schemas.check_version({"format": "a", "version": 1}, ("a", 1), HERE)
    with pytest.raises(DataTooNew):
        schemas.check_version({"format": "a", "version": 2}, ("a", 1), HERE)


def test_where_says_only_names_that_could_be_ours() -> None:
    assert schemas.where(["data", "records", "meeting", "3", "day"]) == "records.meeting[3].day"
    assert schemas.where(["data", "\u202eevil", "x" * 50]) == "format"
