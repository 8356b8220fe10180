"""The meeting templates that ship with the program."""

import json
from functools import cache
from typing import Any

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import AgendaItem, Origin, Part, Purpose
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.domain.templates import Template

REFERENCE = "reference"


@cache
def templates(language: Language) -> tuple[Template, ...]:
    """Every template in `language`, the reference first."""
    path = RESOURCES / "templates" / f"{language.value}.json"
    kept: Any = json.loads(path.read_text("utf-8"))
    return tuple(_template(one) for one in kept["templates"])


def template(language: Language, key: str) -> Template:
    """The template with a key; the reference if there is none."""
    every = templates(language)
    return next((one for one in every if one.key == key), every[0])


def _template(kept: dict[str, Any]) -> Template:
    items = tuple(_item(part) for part in kept["parts"])
    return Template(kept["key"], kept["name"], kept["about"], kept["minutes"], items)


def _item(kept: dict[str, Any]) -> AgendaItem:
    return AgendaItem(
        title=kept["title"],
        minutes=kept["minutes"],
        part=Part(kept["part"]),
        purpose=Purpose(kept["purpose"]),
        origin=Origin(kept["origin"]),
        notes=kept["notes"],
    )
