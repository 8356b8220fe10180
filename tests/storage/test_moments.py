"""The times of rows: what came later is later."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import members
from tlc_desktop.storage.moments import RowClock, newest
from tlc_desktop.storage.store import Store

MONDAY = datetime(2026, 11, 23, 8, 42)
MICRO = timedelta(microseconds=1)


def test_it_is_the_clock_and_where_that_is_put_back_a_moment_after_the_last() -> None:
    said = iter([MONDAY, MONDAY, MONDAY - timedelta(days=7000), MONDAY + MICRO * 9])
    clock = RowClock(lambda: next(said))
    assert [clock() for _ in range(4)] == [MONDAY + MICRO * n for n in (0, 1, 2, 9)]


def test_a_file_goes_on_from_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "circle.tlc"
    file = begin(path, Community("Circle"), lambda: MONDAY)
    with file.change("Add") as session:
        members.add(session, [Member("Hala")])
    file.close()
    file = Store(path, lambda: MONDAY - timedelta(days=7000))
    with file.change("Add") as session:
        members.add(session, [Member("Salma")])
    with file.connection() as connection:
        assert newest(connection) == MONDAY + MICRO
    file.close()


@pytest.mark.parametrize("kept", ["9999-12-31 23:59:59.999999", "2026-13-40", "soon", 7, b"\xff"])
def test_what_is_no_moment_counts_for_nothing(tmp_path: Path, kept: object) -> None:
    file = begin(tmp_path / "circle.tlc", Community("Circle"), lambda: MONDAY)
    with file.connection() as connection:
        connection.exec_driver_sql("UPDATE community SET changed_at = ?", (kept,))
        assert newest(connection) is None
    file.close()
