"""Every table of the file, so that what is about all of them finds each."""

from sqlalchemy import Table

from tlc_desktop.storage import (
    as_it_was,
    assumptions,
    attendance,
    calendar,
    communities,
    credit_traces,
    entries,
    exports,
    holders,
    holidays,
    ideas,
    links,
    live,
    meetings,
    members,
    packs,
    paper_codes,
    periods,
    protocols,
    pulse,
    question_sets,
    stages,
    support,
    terms,
    tryouts,
    visits,
)
from tlc_desktop.storage.base import Base

# In the order in which people think of them.
FEATURES = (
    members,
    calendar,
    meetings,
    protocols,
    attendance,
    entries,
    ideas,
    credit_traces,
    links,
    holders,
    tryouts,
    visits,
    as_it_was,
    live,
    pulse,
    terms,
    stages,
    question_sets,
    assumptions,
    support,
    holidays,
    periods,
    paper_codes,
    packs,
    communities,
    exports,
)


def tables() -> list[Table]:
    """The tables of records, those that others point at first."""
    return list(Base.metadata.sorted_tables)
