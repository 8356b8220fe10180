"""The part of *Our year* that says where the group is."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.assumptions import Assumption
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.stages import Reflection, Stage, WhatShows
from tlc_desktop.i18n.languages import words
from tlc_desktop.storage import assumptions, stages
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.stages.journey_part import JourneyPart
from tlc_desktop.ui.stages.sources import icon_of
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
    part.resize(1300, 400)
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
    icons = [row.icon for row in part.rows.row_texts()]
    assert icons == ["visit", "voice", "assumption", "tryouts", "terms"]
    for row in part.rows.row_texts():
        part.rows.opened.emit(row.id)
    part.findChild(QPushButton, "journey_again").click()
    assert [place.record for place in went] == [now, now, looked_at, now, before, now]
    part.resize(700, 400)  # in a small window captions go before anything is squeezed
    assert {row.small for row in part.rows.row_texts()} == {""}
    part.resize(1300, 400)
    assert part.rows.row_texts()[0].small == "class visits"


SOURCES = {
    Language.ENGLISH: ("Rania’s story", "meeting in December", "the librarian", "a parent"),
    Language.ARABIC: ("حكاية رانيا", "لقاء ديسمبر", "باب المكتبة", "وليُّ أمر، والتلاميذ"),
    Language.FRENCH: ("Récit de M. Ba", "réunion de mai", "la bibliothèque", "des élèves"),
}


@pytest.mark.parametrize("language", SOURCES)
def test_what_shows_it_has_the_picture_of_where_it_comes_from(language: Language) -> None:
    told = [WhatShows("A, B", source) for source in SOURCES[language]]
    icons = [icon_of(each, words(language)) for each in told]
    assert icons == ["tryouts", "meetings", "room", "people"]
    assert icon_of(WhatShows("A, B", "elsewhere"), words(language)) == "voice"
    of_itself = WhatShows(SOURCES[language][0], "“A line”")
    assert icon_of(of_itself, words(language)) == "tryouts", "the source tells nothing"


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
