"""The steps of a part in one row: which is on, what there is room for, both directions."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.protocols import Protocol, StepNow, steps_now
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.live.steps_row import StepsRow
from tlc_desktop.ui.look import theme

GO_ROUND = Protocol("Go-round", steps="Turns, 20\nIn pairs: one thing to try, 3\nA word each, 2")


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def show_steps(
    row: StepsRow, protocol: Protocol | None, long: int, used: timedelta
) -> StepNow | None:
    now = steps_now(protocol, long, used) if protocol else None
    row.show_steps(protocol, long, now)
    return now


@pytest.fixture
def row(desk: Desk, qtbot: QtBot) -> Iterator[StepsRow]:
    window = QWidget()
    window.resize(690, 40)
    qtbot.addWidget(window)
    made = StepsRow(desk, window)
    made.setGeometry(0, 0, 690, 22)
    window.show()
    yield made


def darkest(row: StepsRow, colour: str) -> list[int]:
    """Where in the row, from the left, something of a colour is."""
    picture = row.grab().toImage()
    ratio = picture.width() / row.width()
    wanted = theme.color(colour).rgb()
    middle = picture.height() // 2
    return [int(x / ratio) for x in range(picture.width()) if picture.pixel(x, middle) == wanted]


def test_all_steps_stand_in_the_row_with_their_minutes(row: StepsRow) -> None:
    now = show_steps(row, GO_ROUND, 25, minutes(21))
    assert now == StepNow(1, minutes(2), minutes(3))
    assert row.isVisible()
    assert row.shown() == "Turns 20 In pairs: one thing to try 3 A word each 2"
    assert "In pairs" in row.accessibleDescription()
    assert "3 minutes" in row.accessibleDescription()


def test_minutes_are_those_of_the_part(row: StepsRow) -> None:
    show_steps(row, GO_ROUND, 50, minutes(0))
    assert row.shown() == "Turns 40 In pairs: one thing to try 6 A word each 4"


def test_where_there_is_no_room_for_all_the_one_that_is_on_stands_with_the_next(
    row: StepsRow,
) -> None:
    row.resize(300, 22)
    show_steps(row, GO_ROUND, 25, minutes(0))
    assert row.shown().startswith("Turns 20 then ")
    assert "In pairs" in row.shown()
    assert "A word each" not in row.shown()
    show_steps(row, GO_ROUND, 25, minutes(24))
    assert row.shown() == "A word each 2"
    assert "Turns" in row.toolTip()
    assert not row.grab().isNull()


def test_a_part_without_steps_has_no_row(row: StepsRow) -> None:
    show_steps(row, GO_ROUND, 25, minutes(0))
    assert show_steps(row, None, 25, minutes(0)) is None
    assert row.isHidden()
    assert show_steps(row, Protocol("Tea"), 25, minutes(0)) is None
    assert row.isHidden()
    show_steps(row, GO_ROUND, 25, minutes(0))
    assert row.isVisible()


def test_somebody_elses_words_are_shown_as_they_are(row: StepsRow) -> None:
    show_steps(row, Protocol("Own", steps="<b>Tea</b> & {talk}, 5\nA walk"), 10, minutes(0))
    assert row.shown() == "<b>Tea</b> & {talk} 5 A walk 5"
    assert not row.grab().isNull()


@pytest.mark.every_language
def test_the_first_step_stands_where_reading_begins(row: StepsRow, language: Language) -> None:
    show_steps(row, GO_ROUND, 25, minutes(0))
    there = darkest(row, "accent")
    assert there
    at_right = min(there) > row.width() - 12
    assert at_right if language is Language.ARABIC else max(there) < 12
    if language is Language.ARABIC:
        assert "٢٠" in row.shown()
        assert "٢٠" in row.accessibleDescription()
