"""What may be said once is told by one list, wherever two rows come together."""

from datetime import date, time

from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import meetings, members
from tlc_desktop.storage.attendance import AttendanceRow
from tlc_desktop.storage.members import MemberRow
from tlc_desktop.storage.pointing import those
from tlc_desktop.storage.said_once import once, say_once
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 3)


def test_the_older_of_two_rows_that_say_the_same_is_kept(file: Store) -> None:
    """One in the bin stays beside it, for it may be said again from there."""
    with file.change("Who came, said twice") as session:
        (hala,) = members.add(session, [Member("Hala")])
        meeting = meetings.schedule(session, Meeting("First", DAY, time(13)))
        rows = [AttendanceRow(meeting=meeting, member=hala) for _ in range(3)]
        session.add_all(rows)
        session.flush()
        rows[2].deleted_at = session.clock()
        assert once(rows[0]) == once(rows[1]) != once(rows[2])
        assert once(rows[0], {"member": meeting}) != once(rows[0])
        say_once(session, rows)
        kept = {row.id for row in those(session, AttendanceRow, AttendanceRow.member == hala)}
        assert kept == {rows[0].id, rows[2].id}
        assert once(session.get_one(MemberRow, hala)) is None, "two people may have one name"
