"""The part of *Our year* that says where the group is."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.assumptions import Assumption
from tlc_desktop.domain.stages import Reflection, Stage
from tlc_desktop.storage import assumptions, stages
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.stages.journey_part import JourneyPart
from tlc_desktop.ui.widgets.chips import StateChip
from tlc_desktop.ui.widgets.labels import Label

JUNE, FEBRUARY = date(2026, 6, 2), date(2027, 2, 16)


@pytest.fixture
def part(qtbot: QtBot, desk: Desk) -> JourneyPart:
    made = JourneyPart(desk)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.refresh()
    made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def went(desk: Desk) -> list[Place]:
    places: list[Place] = []
    desk.went.connect(places.append)
    return places


def bare(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None})


def test_before_the_first_time_a_quiet_line_leads_there(
    part: JourneyPart, went: list[Place]
) -> None:
    assert part.findChildren(StateChip) == []
    part.findChild(QPushButton, "journey_say").click()
    assert went == [Place("journey", kind="add")]


def test_what_holds_is_told_with_what_shows_it_and_what_was_said_before(
    part: JourneyPart, desk: Desk, went: list[Place]
) -> None:
    with desk.workspace.change("Fill") as session:
        before = stages.add(session, Reflection(JUNE, Stage.INITIATION, "The tea is good."))
        shows = "Hosts choose freely (class visits)\nWe laugh"
        now = stages.add(
            session, Reflection(FEBRUARY, Stage.ENGAGEMENT, "Doors are open.", shows, "Knock once.")
        )
        looked_at = assumptions.add(session, Assumption("They cannot.", JUNE, otherwise="Two did."))
    part.refresh()
    QApplication.processEvents()
    [chip] = part.findChildren(StateChip)
    assert chip.text() == "engagement"
    assert bare(part.findChild(Label, "journey_when").text()).endswith("16 February 2027")
    assert bare(part.findChild(Label, "journey_own_words").text()) == "“Doors are open.”"
    assert [(bare(row.title), row.small) for row in part.rows.row_texts()] == [
        ("Hosts choose freely", "class visits"),
        ("We laugh", ""),
        ("“They cannot.”", "Two did."),
        ("The next small thing: Knock once.", ""),
        ("On 2 June 2026 we said “initiation”, “The tea is good.”", ""),
    ]
    for row in part.rows.row_texts():
        part.rows.opened.emit(row.id)
    part.findChild(QPushButton, "journey_again").click()
    assert [place.record for place in went] == [now, now, looked_at, now, before, now]


def test_the_four_words_stand_beside_each_other_in_their_order(
    part: JourneyPart, desk: Desk
) -> None:
    with desk.workspace.change("Fill") as session:
        stages.add(session, Reflection(JUNE, Stage.INTEGRATION))
    part.refresh()
    QApplication.processEvents()
    shown = [each for each in part.findChildren(Label) if each.text() in list(Stage)]
    assert {each.text() for each in shown} == {stage.value for stage in Stage}
    assert part.findChild(Label, "journey_own_words") is None
