"""Numbered steps from each schema version to the next, in the transaction of the caller."""

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

# Every module here, by its number: the step at index n takes a file from version n to n + 1.
_MODULES = sorted(f"{__name__}.{module.name}" for module in iter_modules(__path__))
STEPS: tuple[str, ...] = tuple(import_module(name).STATEMENTS for name in _MODULES)


def upgrade(connection: "Connection", version: int) -> None:
    """Bring a file of `version` up to date; 0 is a file with nothing in it."""
    for step in STEPS[version:]:
        for statement in statements(step):
            connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA user_version = {len(STEPS)}")


def statements(step: str) -> list[str]:
    """The statements of a step: each ends with a semicolon on a line that is not indented."""
    found: list[str] = []
    lines: list[str] = []
    for line in step.splitlines():
        lines.append(line)
        if line.endswith(";") and not line.startswith(" "):
            found.append("\n".join(lines))
            lines = []
    return found
