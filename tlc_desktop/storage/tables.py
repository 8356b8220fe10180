"""Every table of the file, so that what is about all of them finds each."""

from sqlalchemy import Table

from tlc_desktop.storage import (
    communities,
    entries,
    exports,
    ideas,
    meetings,
    members,
    terms,
    tryouts,
)
from tlc_desktop.storage.base import Base, row_kinds

# In the order in which people think of them.
FEATURES = (members, meetings, entries, ideas, tryouts, terms, communities, exports)


def tables() -> list[Table]:
    """The tables of records, those that others point at first."""
    return list(Base.metadata.sorted_tables)


def kinds() -> dict[str, type[Base]]:
    """The kinds of record that a person sees, by their table."""
    modules = [feature.__name__ for feature in FEATURES]
    rows = row_kinds()
    seen = [rows[name] for name in Base.metadata.tables if rows[name].TITLE]
    seen.sort(key=lambda kind: modules.index(kind.__module__))
    return {kind.__tablename__: kind for kind in seen}
