"""Keying in what came back on paper, with the keyboard alone."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
from at_keys import Key, press, type_text
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.ui.slips.conftest import DAY, NAMES
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.domain.tryouts import Answer
from tlc_desktop.storage import members, pulse, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.slips.sheet_lines import Keyed
from tlc_desktop.ui.slips.view import SlipsPage


class Mouse(QObject):
    """Counts what a mouse does anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.moves = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        kinds = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
        self.moves += event.type() in kinds
        return False


@pytest.fixture
def mouse(qapp: QApplication) -> Iterator[Mouse]:
    made = Mouse()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def go_to(page: SlipsPage, kind: Keyed) -> None:
    """Down to the first line of a kind, and Enter."""
    page.rows.setFocus()
    press(Key.Key_Home)
    while not page.rows.current_id().startswith(kind.value):
        press(Key.Key_Down)
    press(Key.Key_Return)


def typed(*parts: str) -> None:
    """What stands in each field of a slip, Enter after each."""
    for part in parts:
        type_text(part)
        press(Key.Key_Return)


def test_thirty_six_slips(page: SlipsPage, desk: Desk, key: UUID, mouse: Mouse) -> None:
    go_to(page, Keyed.TELLING)
    turns = [line.title for line in page._lines if line.kind is Keyed.TELLING]
    for n, name in enumerate(turns):
        typed(f"{name} told.", str(n % 4 + 1))
    go_to(page, Keyed.PLAN)
    for name in NAMES:
        typed(
            f"{name} will wait.", "3/2", "", "Once.", "Hoda" if name != NAMES[6] else "", "", name
        )
    go_to(page, Keyed.PULSE)
    typed("111122223311")
    for _ in PulseStep:
        press(Key.Key_Return)
    assert mouse.moves == 0
    with desk.workspace.read() as session:
        told = tryouts.told_between(session, date.min, DAY)
        plans = tryouts.of_meeting(session, key)
        totals = {each.step: each.slips for each in pulse.of_meeting(session, key)}
        people = members.people(session)
    stories = {people[each.owner].name: (each.stories[0], each.answer) for each in told}
    assert sorted(turns) == list(NAMES)
    for name, answer in zip(turns, list(Answer) * 3, strict=True):
        story, given = stories[name]
        assert (story.what_i_did, story.day, given) == (f"{name} told.", DAY, answer)
    assert [each.what for each in plans] == [f"{name} will wait." for name in NAMES]
    assert {(each.with_class, each.first_step, each.day) for each in plans} == {
        ("3/2", "Once.", DAY)
    }
    assert {people[each.friend].name for each in plans if each.friend} == {"Hoda Mansour"}
    assert totals == {PulseStep.DRAWN_IN: 6, PulseStep.NUDGED: 4, PulseStep.PUSHED: 2}
