"""The side bar: whose file this is, and one current place."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.ui.window.side_bar import SideBar


def shown(qtbot: QtBot) -> SideBar:
    bar = SideBar()
    qtbot.addWidget(bar)
    bar.resize(bar.width(), 700)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def test_one_place_is_current_or_none(qtbot: QtBot, language: Language) -> None:
    bar = shown(qtbot)
    for page in ("today", "ideas", ""):
        bar.show_place(page)
        current = [each for each, button in bar.places.items() if button.isChecked()]
        assert current == ([page] if page else [])


def test_a_place_is_chosen_by_click_and_by_key(qtbot: QtBot, language: Language) -> None:
    bar = shown(qtbot)
    chosen: list[str] = []
    bar.chosen.connect(chosen.append)
    qtbot.mouseClick(bar.places["people"], Qt.MouseButton.LeftButton)
    bar.places["terms"].setFocus()
    qtbot.keyClick(bar.places["terms"], Qt.Key.Key_Space)
    qtbot.keyClick(bar.places["terms"], Qt.Key.Key_Return)
    assert chosen == ["people", "terms", "terms"]


@pytest.mark.every_language
def test_a_long_name_of_a_community_takes_two_lines(qtbot: QtBot, language: Language) -> None:
    bar = shown(qtbot)
    arabic = language is Language.ARABIC
    long = "حلقة العلوم والرياضيات" if arabic else "Science and maths circle"
    for compact in (False, True):
        bar.fit(compact)
        bar.show_community("Circle", "Al-Nakhil", is_sample=False)
        line = bar._name.fontMetrics().height()
        qtbot.waitUntil(lambda line=line: bar._name.height() < line * 1.5)
        bar.show_community(long, "Al-Nakhil", is_sample=False)
        qtbot.waitUntil(lambda line=line: line * 1.5 < bar._name.height() < line * 2.5)
        assert not bar._name.is_cut()
        assert bar._school.y() >= bar._name.geometry().bottom()


def test_a_sample_says_so_and_a_school_may_be_unknown(qtbot: QtBot, language: Language) -> None:
    bar = shown(qtbot)
    bar.show_community("R&D <b>Circle</b>", "", is_sample=True)
    assert bar._name.text() == "R&D <b>Circle</b>"
    assert bar._sample.isVisible()
    assert not bar._school.isVisible()
    bar.show_community("Tuesday Circle", "Al-Nakhil", is_sample=False)
    assert not bar._sample.isVisible()
    assert bar._school.isVisible()


@pytest.mark.every_language
def test_the_current_place_looks_another_way_and_on_its_own_side(
    qtbot: QtBot, language: Language
) -> None:
    bar = shown(qtbot)
    bar.show_place("today")
    button = bar.places["today"]
    current = button.grab().toImage()
    bar.show_place("ideas")
    assert button.grab().toImage() != current
    # The icon stands where reading begins: that side has ink, the far end has none.
    picture = button.grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, 2)
    near, far = 12, picture.width() - 12 - 22
    if language.right_to_left:
        near, far = far, near

    def inked(left: int) -> bool:
        return any(
            picture.pixelColor(left + x, y) != ground for x in range(22) for y in range(4, 36)
        )

    assert inked(near)
    assert not inked(far)
    assert bar.rect().contains(button.mapTo(bar, QPoint(0, 0)))
