"""Numbered steps from each schema version to the next, in the transaction of the caller."""

from typing import TYPE_CHECKING

from tlc_desktop.domain.resources import RESOURCES

if TYPE_CHECKING:
    from sqlalchemy import Connection

# The step at index n takes a file from version n to n + 1; their number is the version.
STEPS = tuple(
    path.read_text("utf-8") for path in sorted((RESOURCES / "migrations").glob("[0-9]*.sql"))
)


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
        if line.startswith("--"):
            continue
        lines.append(line)
        if line.endswith(";") and not line.startswith(" "):
            found.append("\n".join(lines))
            lines = []
    return found
