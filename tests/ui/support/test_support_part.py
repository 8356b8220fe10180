"""The part of *Our year* that says what was asked for and given."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Purpose
from tlc_desktop.domain.support import Promise, Support
from tlc_desktop.storage import meetings, support
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.support.support_part import MOST, SupportPart, shown_first
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.row_delegate import RowShape, row_plan

DAY = date(2026, 9, 8)


@pytest.fixture
def part(qtbot: QtBot, desk: Desk) -> SupportPart:
    made = SupportPart(desk)
    qtbot.addWidget(made)
    made.resize(430, 400)
    made.show_year(2026)
    made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def went(desk: Desk) -> list[Place]:
    places: list[Place] = []
    desk.went.connect(places.append)
    return places


def minutes(part: SupportPart) -> str:
    part.show_year(2026)
    told = part.findChild(Label, "support_minutes").text()
    return told.translate({0x2068: None, 0x2069: None})


def hold(desk: Desk, business: int, lost: int) -> None:
    agenda = (AgendaItem("Talk", 60), AgendaItem("Dates", business, purpose=Purpose.BUSINESS))
    meeting = Meeting("Held", DAY, time(13), 75, state=MeetingState.CLOSED)
    with desk.workspace.change("Hold") as session:
        key = meetings.schedule(session, meeting, agenda)
        meetings.edit(session, key, lambda one: replace(one, interrupted_minutes=lost))


def test_with_nothing_yet_it_is_quiet_and_leads_to_the_page(
    part: SupportPart, went: list[Place]
) -> None:
    assert not part.rows.isVisible()
    assert minutes(part) == ""
    for name in ("support_note_request", "support_promises"):
        part.findChild(QPushButton, name).click()
    assert went == [Place("support", kind="add"), Place("support", kind="promises")]


def test_minutes_are_told_in_one_sentence(part: SupportPart, desk: Desk) -> None:
    hold(desk, business=0, lost=0)
    assert minutes(part) == "All 75 minutes promised were ours."
    hold(desk, business=10, lost=11)
    assert (
        minutes(part)
        == "Of 150 minutes promised, 129 were ours; announcements took 10, something else 11."
    )
    part.show_year(2027)
    assert not part.findChild(Label, "support_minutes").isVisible()


@pytest.mark.every_language
def test_minutes_are_told_in_the_community_s_digits(
    part: SupportPart, desk: Desk, language: Language
) -> None:
    hold(desk, business=10, lost=0)
    told = minutes(part)
    assert ("٧٥" in told) is (language is Language.ARABIC)


def test_nothing_of_a_promise_stands_on_it(part: SupportPart, desk: Desk) -> None:
    with desk.workspace.change("Fill") as session:
        support.promise(session, Promise("Ask for the room", DAY))
        support.add(session, Support("A board"))
    part.show_year(2026)
    assert [row.title for row in part.rows.row_texts()] == ["A board"]
    assert "promise" not in part.SHOWS


def test_what_is_not_given_yet_is_shown_before_what_was_given_long_ago() -> None:
    given = [Support(f"Given {n}", given_on=DAY) for n in range(MOST)]
    waiting = [Support("Asked", asked_on=DAY), Support("Wanted")]
    known = [waiting[0], *given, waiting[1]]
    assert [one.what for one in shown_first(known)] == ["Asked", "Given 2", "Given 3", "Wanted"]
    assert shown_first(given) == given
    many = [Support(f"Wanted {n}") for n in range(MOST + 2)]
    assert shown_first(many + given) == many[2:]
    assert shown_first([]) == []


def test_a_row_opens_on_the_page(part: SupportPart, desk: Desk, went: list[Place]) -> None:
    with desk.workspace.change("Fill") as session:
        keys = [support.add(session, Support(f"No {n}")) for n in range(MOST + 1)]
    part.show_year(2026)
    part.rows.opened.emit(str(keys[-1]))
    assert part.findChild(QPushButton, "support_all").isVisible()
    part.findChild(QPushButton, "support_all").click()
    assert went == [Place("support", keys[-1]), Place("support")]


def test_of_a_request_the_last_day_alone_is_told_and_all_of_its_words(
    part: SupportPart, desk: Desk
) -> None:
    what = "No lists of the committee in our seventy-five minutes, not even in those before the end"
    with desk.workspace.change("Fill") as session:
        support.add(
            session, Support(what, asked_on=DAY, promised_on=date(2026, 9, 9), note="again")
        )
    part.show_year(2026)
    QApplication.processEvents()
    [row] = part.rows.row_texts()
    assert (
        row.small.translate({0x2068: None, 0x2069: None}) == "promised on 9 September 2026, again"
    )
    assert not row_plan(row, 430, RowShape(), current=False).cut
