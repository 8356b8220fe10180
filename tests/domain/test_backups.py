"""Which backups may go: the fewer, the older; a clock that lies takes none."""

from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.backups import Backup, Why, may_go

NOW = datetime(2026, 11, 29, 9)
DAY = timedelta(days=1)


def kept(number: int, when: datetime, why: Why = Why.ASKED) -> Backup:
    return Backup(Path(f"{number}.tlc"), number, when, why, when.date(), 1, 1, f"{number}")


def lived_through(days: int, a_day: int = 3) -> list[Backup]:
    """What is there after so many days with so many backups each, thinned after each."""
    there: list[Backup] = []
    for number in range(days * a_day):
        when = NOW + timedelta(days=number // a_day, hours=number % a_day)
        there.insert(0, kept(number, when))
        gone = {each.number for each in may_go(there)}
        there = [each for each in there if each.number not in gone]
    return there


def test_all_of_two_days_then_one_a_day_a_week_a_month() -> None:
    there = lived_through(500)
    ages = [(there[0].when.date() - each.when.date()).days for each in there]
    assert [age for age in ages if age < 2] == [0, 0, 0, 1, 1, 1]
    assert {age for age in ages if age < 14} == set(range(14))
    assert max(ages) > 300
    assert len(there) <= 6 + 2 + 14 + 10 + 12


def test_the_last_three_that_were_proved_stay_and_no_more_than_there_is_room_for() -> None:
    new = [kept(n, NOW + timedelta(minutes=n)) for n in range(500, 380, -1)]
    gone = may_go(new)
    assert 40 < len(new) - len([each for each in gone if each in new]) < 90
    unproved = [Backup(**{**facts(each), "proved_on": None}) for each in new]
    proved = [kept(n, NOW - (300 + n) * DAY) for n in (4, 3, 2)]
    assert not set(proved) & set(may_go([*unproved, *proved]))


def facts(one: Backup) -> dict[str, object]:
    return {name: getattr(one, name) for name in Backup.__slots__}


@given(st.lists(st.sampled_from([-20, 50, 0]), max_size=6))
def test_a_wrong_clock_takes_none_that_was_there_before(years: list[int]) -> None:
    there = lived_through(40)
    before = set(there)
    for number, wrong in enumerate(years, start=120):
        when = there[-1].when if not wrong else NOW.replace(year=NOW.year + wrong)
        there.insert(0, kept(number, when + timedelta(minutes=number) if wrong else NOW + 41 * DAY))
        gone = set(may_go(there))
        there = [each for each in there if each not in gone]
    assert not years[:1] or years[0] == 0 or before <= set(there)


def test_a_year_with_an_empty_battery_takes_no_month_that_was_there_before() -> None:
    """Each start is at the same moment of 2006: of those of before the newest of each month stays, and all of late."""
    there = lived_through(200)
    months = {(each.when.year, each.when.month): each for each in reversed(there)}
    of_before = list(months.values())[:-1]  # the last month goes on
    for number in range(600, 1200):
        there.insert(0, kept(number, datetime(2006, 1, 1) + number % 2 * timedelta(minutes=9)))
        gone = set(may_go(there))
        there = [each for each in there if each not in gone]
        late = [each.number for each in there if each.number >= 600]
        assert late[:8] == list(range(number, 599, -1))[:8]
    assert set(of_before) <= set(there)
    assert len({number // 100 for number in late}) >= 5, "of those of the year too some stay"
    assert len(there) < 100


def test_one_that_holds_somebody_erased_goes_on_its_day_and_not_by_a_clock_that_leapt() -> None:
    held = Backup(**{**facts(kept(1, NOW, Why.BIN)), "ends": (NOW + 30 * DAY).date()})
    assert held not in may_go([kept(2, NOW + 29 * DAY), held])
    assert held in may_go([kept(2, NOW + 30 * DAY), held])
    assert held not in may_go([kept(2, NOW.replace(year=2076)), held])
    assert may_go([held]) == []
