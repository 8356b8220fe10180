"""What a file is built of – its tables, indexes and triggers –, held against what our steps build.

A trigger or a view in somebody else's file would run unseen with the next change or look.
"""

from functools import lru_cache

from sqlcipher3 import dbapi2

from tlc_desktop.storage import migrations

Parts = list[tuple[str, str, str, str]]


def are_ours(connection: dbapi2.Connection) -> bool:
    """Whether a file has the parts of its version, each as we made it, and no other; nothing runs."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    try:
        found = _of(connection)
    except UnicodeDecodeError:  # a statement with a letter that is none
        return False
    return found == _built_by(migrations.STEPS[:version])


@lru_cache
def _built_by(steps: tuple[str, ...]) -> Parts:
    connection = dbapi2.connect(":memory:", isolation_level=None)
    try:
        for step in steps:
            for statement in migrations.statements(step):
                connection.execute(statement)
        return _of(connection)
    finally:
        connection.close()


def _of(connection: dbapi2.Connection) -> Parts:
    """Every part, its statement without regard to where its lines end; none where one is no text."""
    sql = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"
    found = connection.execute(sql).fetchall()
    if any(type(fact) is not str for facts in found for fact in facts):
        return []
    return sorted((*names, " ".join(sql.split())) for *names, sql in found)
