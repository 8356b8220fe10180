"""Holidays in the file."""

from datetime import date

from tlc_desktop.domain.holidays import Holiday
from tlc_desktop.storage import holidays
from tlc_desktop.storage.store import Store

CHRISTMAS = Holiday(date(2027, 1, 7), date(2027, 1, 7), "Christmas")
BREAK = Holiday(date(2027, 1, 23), date(2027, 2, 6), "Mid-year break")


def test_a_list_takes_the_place_of_the_one_before_in_one_step(file: Store) -> None:
    with file.change("Holidays") as session:
        holidays.write(session, [BREAK, CHRISTMAS])
    with file.read() as session:
        first = holidays.holidays(session)
        assert first == [CHRISTMAS, BREAK]
        off = holidays.days_off(session)
    assert date(2027, 2, 6) in off
    assert off.holiday(date(2027, 2, 7)) is None
    with file.change("Holidays") as session:
        holidays.write(session, [Holiday(BREAK.first, BREAK.last, "Break"), CHRISTMAS])
    with file.read() as session:
        now = holidays.holidays(session)
    assert [each.name for each in now] == ["Christmas", "Break"]
    assert now[0].id == first[0].id
    file.undo()
    with file.read() as session:
        assert holidays.holidays(session) == first
