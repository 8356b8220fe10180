"""Everything that could be printed, and what of it is likely wanted."""

from datetime import datetime

from tlc_desktop.printing import kinds
from tlc_desktop.printing.printables import everything, likely
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)


def test_every_kind_is_there_once_with_a_record_that_can_be_printed(community: Store) -> None:
    with community.read() as session:
        found = everything(session, NOW)
    named = [each.kind.name for each in found]
    assert sorted(named) == sorted(kind.name for kind in kinds.KINDS)
    assert all(
        each.record or each.kind.subject.default is None or each.kind.is_of_all for each in found
    )


def test_before_a_meeting_its_pack_is_likely_and_after_it_the_summary(community: Store) -> None:
    with community.read() as session:
        assert [each.kind.name for each in likely(session, NOW)][:2] == ["pack", "agenda"]
        before = [each.kind.name for each in likely(session, datetime(2026, 11, 20, 8))]
        far = likely(session, datetime(2040, 1, 1))
    assert "summary" in before
    assert far == []


def test_a_file_with_nothing_in_it_offers_what_needs_no_record(empty: Store) -> None:
    with empty.read() as session:
        assert likely(session, NOW) == []
        assert "agenda" not in [each.kind.name for each in everything(session, NOW)]
        assert "ledger" in [each.kind.name for each in everything(session, NOW)]
