"""The ledger."""

from datetime import date

from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience
from tlc_desktop.storage import exports
from tlc_desktop.storage.store import Store


def test_each_export_is_a_line_the_newest_first(file: Store) -> None:
    lines = [
        Export(date(2026, 11, n), Audience.OUTSIDE, f"Term {n}", ("Ms Hala", "M. F."))
        for n in (1, 2)
    ]
    with file.change("Hand over") as session:
        for line in lines:
            exports.add(session, line)
    with file.read() as session:
        ledger = exports.ledger(session)
    assert [(e.day, e.what, e.named) for e in ledger] == [
        (e.day, e.what, e.named) for e in reversed(lines)
    ]
