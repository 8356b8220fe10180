"""`python -m tests.schemas` writes `resources/schemas/`, which say what our open formats are.

They are worked out from the records and values. The schema of a version that was released says
the same for ever: raise the version first, and the older one is kept beside the new one, for
older data to be read by.
"""

import json
import re
import sys
import zipfile
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from sqlalchemy import CheckConstraint, Column, Table, Uuid

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.leaving import LeavingPage
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.exchange import packing, term_file, upgrades
from tlc_desktop.exchange.upgrades import Format
from tlc_desktop.storage import whole
from tlc_desktop.storage.base import Days, JsonTuple, Word
from tlc_desktop.storage.tables import tables

Shape = dict[str, Any]
RELEASED = Path(__file__).parent / "data"
_DRAFT = "http://json-schema.org/draft-07/schema#"
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = "[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{6})?"
_DEFINITIONS: Shape = {
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


def main() -> str | None:
    """Write every schema anew; what hinders it, if anything does."""
    return next(filter(None, map(write, upgrades.FORMATS)), None)


def write(form: Format) -> str | None:
    """Write the schema of a format's newest version, and keep the one before."""
    path = form.schema_of(form.version)
    older = json.loads(path.read_text("utf-8"))
    before = older["properties"]["version"]["const"]
    text = text_of(form)
    if before < form.version:
        path.rename(form.schema_of(before))
    elif before in released(form) and in_full(older) != in_full(shape_of(form)):
        return (
            f"Version {before} of {form.name} was released, and would say something else now:"
            " raise its version, and say in exchange/upgrades.py what brings older data up."
        )
    path.write_text(text, "utf-8", newline="\n")
    return None


def text_of(form: Format) -> str:
    """What stands in the file of a format's newest version."""
    return json.dumps(shape_of(form), ensure_ascii=False, indent=2) + "\n"


def shape_of(form: Format) -> Shape:
    """The schema of a format's newest version."""
    made = _SHAPES[form.schema]()
    known = {"format": {"const": form.name}, "version": {"const": form.version}}
    properties, definitions = made.pop("properties"), made.pop("definitions")
    closed = _closed({**known, **properties})
    return {"$schema": _DRAFT, **made, **closed, "definitions": definitions}


def released(form: Format) -> set[int]:
    """The versions of which a file is kept."""
    said = [json.loads(path.read_bytes()) for path in RELEASED.glob("*.json")]
    for path in RELEASED.glob("*.tlcterm"):
        with zipfile.ZipFile(path) as archive:
            said += [json.loads(archive.read(n)) for n in (packing.MANIFEST, term_file.TERM)]
    return {data["version"] for data in said if data["format"] == form.name}


def in_full(shape: Any, definitions: Shape | None = None) -> Any:
    """A schema without the words that explain it, and with what it refers to in its place."""
    if isinstance(shape, list):
        return [in_full(part, definitions) for part in shape]
    if not isinstance(shape, dict):
        return shape
    known = shape.get("definitions", {}) if definitions is None else definitions
    if "$ref" in shape:
        return in_full(known[shape["$ref"].rpartition("/")[2]], known)
    return {
        name: in_full(part, known)
        for name, part in shape.items()
        if name != "definitions" and not (name in _WORDS and isinstance(part, str))
    }


def _ref(name: str) -> Shape:
    return {"$ref": f"#/definitions/{name}"}


def _or_null(shape: Shape, *, null: bool) -> Shape:
    return {"anyOf": [shape, {"type": "null"}]} if null else shape


def _closed(properties: Shape, **more: Any) -> Shape:
    """An object with all of these and nothing else."""
    return {
        "type": "object",
        **more,
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _words(kind: Iterable[StrEnum]) -> Shape:
    return {"enum": [word.value for word in kind]}


def _dump() -> Shape:
    kinds = [table.name for table in tables()]
    records = {name: {"type": "array", "items": _ref(name)} for name in kinds}
    records["community"] |= {"minItems": 1, "maxItems": 1}
    return {
        "title": "Everything in a community's file",
        "description": "What `dump` writes and `load` reads: every record, also those in the bin.",
        "properties": {"records": _closed(records)},
        "definitions": {**_DEFINITIONS, **{table.name: _row(table) for table in tables()}},
    }


def _row(table: Table) -> Shape:
    shapes = {column.name: _column(column) for column in whole.columns(table)}
    if table.name == "community":
        shapes["deleted_at"] = {"type": "null"}
    for rule in table.constraints:
        if isinstance(rule, CheckConstraint):
            said = str(rule.sqltext)
            if said in shapes:  # what has to be so
                shapes[said] = {"const": True}
            elif " OR " not in said:  # of several facts at once: found when it is read
                name, least = _least(said)
                shapes[name] = {**_DEFINITIONS["number"], "minimum": least}
    return _closed(shapes)


def _least(rule: str) -> tuple[str, int]:
    """The column that a check is about, and the least number that it lets in."""
    found = re.fullmatch(r"(\w+) (>=?) (\d+)", rule)
    assert found, f"say here what the check ‘{rule}’ means for the schema"
    return found[1], int(found[3]) + (found[2] == ">")


def _column(column: Column[Any]) -> Shape:
    match column.type:
        case Word(kind=kind):
            shape = _words(kind)
        case JsonTuple(part=part):
            shape = {"type": "array", "items": {"type": "string"} if part is str else _ref("id")}
        case Days():
            day = {"type": "integer", "minimum": 0, "maximum": 6}
            shape = {"type": "array", "items": day, "uniqueItems": True}
        case Uuid():
            shape = _ref("id")
        case other:
            shape = _simple(other.python_type)
    return _or_null(shape, null=bool(column.nullable))


def _simple(kind: type) -> Shape:
    return {
        str: {"type": "string"},
        bool: {"type": "boolean"},
        int: _ref("number"),
        datetime: _ref("moment"),
        date: _ref("day"),
        time: _ref("time"),
    }[kind]


def _term() -> Shape:
    definitions: Shape = {k: v for k, v in _DEFINITIONS.items() if k in ("day", "number")}
    _define(TermSummary, definitions)
    return {
        "title": "The summary of a term",
        "description": (
            "`term.json` in a term summary file (.tlcterm), beside `manifest.json`, tables for"
            " spreadsheets and the printed page. Names stand in it as their owners chose for its"
            " audience; who is not named is a member, in the words of the file's language."
        ),
        "properties": {"language": _words(Language), "term": _ref("TermSummary")},
        "definitions": definitions,
    }


def _leaving() -> Shape:
    definitions: Shape = {k: v for k, v in _DEFINITIONS.items() if k == "day"}
    _define(LeavingPage, definitions)
    return {
        "title": "All that is one member's",
        "description": (
            "What a member takes along: one JSON text. Others are named in it only as they chose"
            " for outside; who is not named is a member, in the words of the file's language."
        ),
        "properties": {
            "made_on": _ref("day"),
            "language": _words(Language),
            "theirs": _ref("LeavingPage"),
        },
        "definitions": definitions,
    }


def _manifest() -> Shape:
    file = {
        "name": {"type": "string", "pattern": "^[a-z][a-z-]{0,30}\\.(json|csv|xlsx|pdf)$"},
        "size": {"type": "integer", "minimum": 0, "maximum": packing.LARGEST_FILE},
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    }
    return {
        "title": "The manifest of a term summary file",
        "description": (
            "`manifest.json`, the first file in a .tlcterm, which is a zip: what it is, and every"
            " other file in it with its size in bytes and its SHA-256."
        ),
        "properties": {
            "made_on": _ref("day"),
            "language": _words(Language),
            "community": {"type": "string"},
            "term": {"type": "string"},
            "audience": _words(Audience),
            "files": {
                "type": "array",
                "items": _closed(file),
                "maxItems": packing.MOST_FILES,
            },
        },
        "definitions": {"day": _DEFINITIONS["day"]},
    }


def _define(kind: type, definitions: Shape) -> Shape:
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # its place, before those that it names
        hints = get_type_hints(kind)
        properties = {f.name: _hinted(hints[f.name], definitions) for f in fields(kind)}
        said = " ".join((kind.__doc__ or "").split("\n\n")[0].split())
        more = {"description": said} if said and not said.startswith(kind.__name__) else {}
        definitions[kind.__name__] = _closed(properties, **more)
    return _ref(kind.__name__)


def _hinted(hint: Any, definitions: Shape) -> Shape:
    if is_dataclass(hint):
        return _define(hint, definitions)
    if isinstance(hint, UnionType):
        return _or_null(_hinted(get_args(hint)[0], definitions), null=True)
    if get_origin(hint) is tuple:
        kinds = get_args(hint)
        if kinds[-1] is Ellipsis:
            return {"type": "array", "items": _hinted(kinds[0], definitions)}
        parts = [_hinted(part, definitions) for part in kinds]
        number = len(parts)
        return {"type": "array", "items": parts, "minItems": number, "maxItems": number}
    if issubclass(hint, StrEnum):
        return _words(hint)
    return _simple(hint)


_SHAPES = {"dump": _dump, "manifest": _manifest, "term": _term, "leaving": _leaving}
_WORDS = ("title", "description")

if __name__ == "__main__":
    sys.exit(main())
