"""Numbered steps from each schema version to the next, in the transaction of the caller."""

from sqlalchemy import Connection

from tlc_desktop.storage.migrations import m0001_first

# The step at index n takes a file from version n to n + 1.
STEPS = (m0001_first.STATEMENTS,)


def upgrade(connection: Connection, version: int) -> None:
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
