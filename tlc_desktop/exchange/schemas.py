"""The shape of our open formats, as JSON Schema says it in `resources/schemas/`."""

import json
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import fastjsonschema

from tlc_desktop.domain.errors import DataCut, DataWrong
from tlc_desktop.domain.resources import RESOURCES

SCHEMAS = RESOURCES / "schemas"


def path_of(schema: str, version: int, newest: int) -> Path:
    """Where the schema of a version is: the newest has no number in its name."""
    number = "" if version == newest else f".v{version}"
    return SCHEMAS / f"{schema}{number}.schema.json"


@lru_cache
def definition(path: Path) -> dict[str, Any]:
    """What the schema in a file says."""
    return json.loads(path.read_text("utf-8"))


@lru_cache
def _checker(path: Path) -> Callable[[Any], Any]:
    return fastjsonschema.compile(definition(path))


def read_json(content: bytes, path: Path) -> Any:
    """What the JSON in `content` says.

    Raises:
        DataCut: It is not whole, or no JSON at all.
        DataWrong: It is nested too deep, says a thing twice, or has a number that JSON does not know.
    """
    try:
        text = content.decode("utf-8-sig")
        return json.loads(text, parse_constant=_refuse, object_pairs_hook=_once)
    except RecursionError as trouble:
        raise DataWrong(path, "JSON") from trouble
    except _NotJson as trouble:
        raise DataWrong(path, str(trouble)) from trouble
    except ValueError as trouble:
        raise DataCut(path) from trouble


class _NotJson(ValueError):
    """A word that Python's reader takes for a number, and JSON does not know."""


def _refuse(constant: str) -> None:
    raise _NotJson(constant)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; two readers of one that says a thing twice would take it for two things."""
    told = dict(pairs)
    if len(told) < len(pairs):
        names = [name for name, _ in pairs]
        twice = [name for name in names if names.count(name) > 1]
        raise _NotJson(next(filter(_ours, twice), "JSON"))
    return told


def check_shape(data: Any, schema: Path, path: Path) -> None:
    """Hold `data`, read from `path`, against a schema.

    Raises:
        DataWrong: It has another shape; says where.
    """
    try:
        _checker(schema)(data)
    except fastjsonschema.JsonSchemaValueException as trouble:
        raise DataWrong(path, where(trouble.path)) from trouble


def where(steps: list[str]) -> str:
    """Where in the data: `records.meeting[3].day`, only with names that could be ours."""
    said = ""
    for step in steps[1:]:
        known = str(step)
        said += f"[{known}]" if known.isdecimal() else f".{_ours(known)}" if _ours(known) else ""
    return said.lstrip(".") or "format"


def _ours(name: str) -> str:
    """A name that could be ours; empty for any other."""
    return name if name.isidentifier() and name.isascii() and len(name) <= 40 else ""
