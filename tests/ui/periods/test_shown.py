"""Short names, and the day that is meant by a period of the week."""

from datetime import date, time

from tlc_desktop.domain.communities import MONDAY, SUNDAY
from tlc_desktop.domain.holidays import Holiday
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import holidays
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.plan.planning import next_on
from tlc_desktop.ui.periods.shown import pills


def said(*names: str) -> list[str]:
    people = {member.id: member for member in map(Member, names)}
    return list(pills(people, people).values())


def test_initials_stand_for_a_name_and_a_third_letter_tells_two_apart() -> None:
    assert said("Walaa Hegazy", "Adam", "Reem Ali Saad") == ["WH", "A", "RS"]
    assert said("Dalia Samir", "Doaa Salem") == ["DaS", "DoS"]
    assert said("Dalia Samir", "Dalal Salem") == ["Dalia", "Dalal"]
    assert said("سلمى حسن", "Adam Lotfy") == ["سلمى", "AL"]
    assert len(set(said("Dalia Samir", "Dalia Samir", "Dalia Salem"))) == 2  # two are written alike


def test_a_period_of_the_week_means_its_next_day_with_school(desk: Desk) -> None:
    # It is Sunday 11 October, 10:42.
    assert next_on(desk, SUNDAY, time(11)) == date(2026, 10, 11)
    assert next_on(desk, SUNDAY, time(10)) == date(2026, 10, 18)
    assert next_on(desk, MONDAY, time(8)) == date(2026, 10, 12)
    with desk.workspace.change("Holidays") as session:
        holidays.write(session, [Holiday(date(2026, 10, 12), date(2026, 10, 20), "Break")])
    assert next_on(desk, MONDAY, time(8)) == date(2026, 10, 26)
