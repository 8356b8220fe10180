"""Free periods under the day and time of a meeting that is planned."""

from datetime import date, time

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import MONDAY, TUESDAY
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.periods import Bell
from tlc_desktop.storage import members, periods
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.list_view import MeetingsPage
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets.labels import Label

BELLS = (
    Bell("1", time(8), time(9)),
    Bell("2", time(9), time(10)),
    Bell("3", time(10, 20), time(11)),
)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> MeetingsPage:
    """Over two colleagues, who both have no class on Monday from 9 to 11, and on Tuesday at 8."""
    with desk.workspace.change("People") as session:
        salma, adam = members.add(session, [Member("Salma Hassan"), Member("Adam Lotfy")])
        periods.ring(session, BELLS)
        session.flush()
        first, second, third = (bell.id for bell in periods.bells(session))
        both = {(MONDAY, second), (MONDAY, third), (TUESDAY, first)}
        periods.say(session, salma, both, desk.today())
        periods.say(session, adam, both | {(MONDAY, first)}, desk.today())
    made = MeetingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1150, 700)
    made.open(Place("meetings"))
    with qtbot.waitExposed(made):
        made.show()
    return made


def caption(page: QWidget, name: str = "plan_free_caption") -> str:
    found = page.findChild(Label, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def links(page: QWidget, name: str = "plan_free") -> list[QAbstractButton]:
    found = [page.findChild(QAbstractButton, f"{name}_{n}") for n in range(3)]
    return [link for link in found if link is not None and link.isVisible()]


def test_the_form_says_who_has_a_class_and_offers_when_everyone_is_free(
    page: MeetingsPage, desk: Desk
) -> None:
    text = "2026-10-12T08:00:00/2026-10-12T09:00:00"
    page.open(Place("meetings", kind="plan", text=text))
    QApplication.processEvents()
    form = page.form
    assert (form.day.day(), form.time.time(), form.minutes.minutes()) == (
        date(2026, 10, 12),
        time(8),
        60,
    )
    assert caption(page) == "A class then: \u2068Salma Hassan\u2069."
    assert [link.text() for link in links(page)] == [
        "\u2068Monday 12 Oct\u2069, \u206809:00\u2069",
        "\u2068Tuesday 13 Oct\u2069, \u206808:00\u2069",
    ]
    links(page)[0].click()
    assert (form.day.day(), form.time.time()) == (date(2026, 10, 12), time(9))
    assert caption(page) == "Nobody has a class then."
    form.minutes.spin.setValue(90)  # with the break there is room for it; on Tuesday there is none
    assert caption(page) == "Nobody has a class then."
    assert links(page) == []
    form.time.set_time(time(15))
    form.time.edited.emit("15:00")
    assert caption(page) == ""  # no period of the school's
    assert len(links(page)) == 1
    with desk.workspace.change("People") as session:
        members.add(session, [Member("Reem Saad")])
    links(page)[0].click()
    assert caption(page) == "Their week is not known: \u2068Reem Saad\u2069."
    assert links(page) == []


def test_a_series_is_offered_when_everyone_is_free_too(page: MeetingsPage) -> None:
    page.plan_year()
    page.year.day.set_day(date(2026, 10, 13))
    page.year.day.edited.emit("2026-10-13")
    page.year.time.set_time(time(9))
    page.year.time.edited.emit("09:00")
    assert caption(page, "year_free_caption").startswith("A class then: ")
    links(page, "year_free")[0].click()
    assert page.year.days()[0] == date(2026, 10, 12)
    assert caption(page, "year_free_caption") == "Nobody has a class then."


def test_nothing_is_said_of_what_took_place_nor_where_no_week_is_known(
    page: MeetingsPage, desk: Desk
) -> None:
    page.enter_past()
    assert not links(page)
    page.form.closed.emit()
    with desk.workspace.change("Weeks") as session:
        for key in desk.people:
            periods.empty(session, key)
    page.plan()
    assert caption(page) == ""
    assert not links(page)
