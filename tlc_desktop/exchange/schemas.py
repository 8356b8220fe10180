"""The shape of our open formats, as JSON Schema says it in `resources/schemas/`."""

import json
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

import fastjsonschema

from tlc_desktop.domain.errors import DataCut, DataTooNew, DataWrong
from tlc_desktop.domain.resources import RESOURCES

SCHEMAS = RESOURCES / "schemas"


@lru_cache
def _checker(name: str) -> Callable[[Any], Any]:
    definition = json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    return fastjsonschema.compile(definition)


def read_json(content: bytes, path: Path) -> Any:
    """What the JSON in `content` says.

    Raises:
        DataCut: It is not whole, or no JSON at all.
        DataWrong: It is nested too deep, or has a number that JSON does not know.
    """
    try:
        return json.loads(content.decode("utf-8-sig"), parse_constant=_refuse)
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


def check_version(data: Any, wanted: tuple[str, int], path: Path) -> None:
    """Look what a file says it is, before its shape is looked at.

    Args:
        data: What its JSON says.
        wanted: The name of the format, and the newest version that is known.

    Raises:
        DataWrong: It is another format, or says no version.
        DataTooNew: It is of a newer version.
    """
    name, newest = wanted
    said = cast("dict[str, Any]", data) if isinstance(data, dict) else {}
    if said.get("format") != name:
        raise DataWrong(path, "format")
    version = said.get("version")
    if type(version) is not int or version < 1:
        raise DataWrong(path, "version")
    if version > newest:
        raise DataTooNew(path)


def check(data: Any, schema: str, path: Path) -> None:
    """Hold `data` against the schema of that name.

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
        if known.isdecimal():
            said += f"[{known}]"
        elif known.isidentifier() and known.isascii() and len(known) <= 40:
            said += f".{known}"
    return said.lstrip(".") or "format"
