"""The widgets that paint: strips, ring, leaf, chips, thread and tree."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.calendar_leaf import CalendarLeaf
from tlc_desktop.ui.widgets.chips import FlowLayout, NamePill, StateChip
from tlc_desktop.ui.widgets.family_tree import FamilyTree, Relative
from tlc_desktop.ui.widgets.fields import TextField
from tlc_desktop.ui.widgets.ring import Ring
from tlc_desktop.ui.widgets.story_thread import StoryThread
from tlc_desktop.ui.widgets.strips import Fill, StripChart, StripPart, paint_mark

Show = Callable[..., QWidget]
PARTS = [
    StripPart("group 45", 45, Fill.SOLID),
    StripPart("members 25", 25, Fill.HATCH),
    StripPart("facilitator 4", 4, Fill.HONEY),
    StripPart("outside 3", 3, Fill.OUTLINE),
    StripPart("nobody 0", 0, Fill.SOLID),
]


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_a_strip_shows_each_part_in_its_pattern(rtl: bool, show: Show) -> None:
    chart = StripChart("whose", "Whose agenda", 2)
    chart.set_parts(PARTS)
    show(chart, width=420)
    bars = chart.bars()
    assert len(bars) == len(chart.parts()) == 4
    assert (bars[0].left() > bars[-1].left()) is rtl
    assert bars[0].width() > bars[1].width() > bars[2].width()
    assert min(bar.left() for bar in bars) >= -0.01
    assert max(bar.right() for bar in bars) <= chart.width() + 0.01
    assert {theme.colors().accent.lower(), theme.colors().honey.lower()} <= colours(chart)
    assert "members 25" in chart.accessibleDescription()
    assert "nobody" not in chart.accessibleDescription()


def test_words_without_room_are_left_out_and_told(rtl: bool, show: Show) -> None:
    chart = StripChart("whose", "Whose agenda", 2)
    chart.set_parts(PARTS)
    for width, words in ((400, "group 45, members 25"), (200, "group 45"), (124, "")):
        chart.resize(width, 20)
        assert chart.words() == words
    assert "outside 3" in chart.toolTip()


@given(st.lists(st.floats(0.01, 1000), min_size=1, max_size=6))
def test_parts_never_leave_the_strip(amounts: list[float]) -> None:
    chart = StripChart("whose", "Whose agenda", 0)
    chart.resize(300, 80)
    chart.set_parts([StripPart("x", amount, Fill.SOLID) for amount in amounts])
    bars = chart.bars()
    assert sum(bar.width() for bar in bars) + 3 * (len(bars) - 1) == pytest.approx(124, abs=1)
    assert all(bar.width() >= 9 for bar in bars)


@pytest.mark.parametrize("fill", list(Fill))
def test_marks_differ_without_colour(rtl: bool, fill: Fill) -> None:
    def grey(each: Fill) -> list[int]:
        image = QImage(14, 14, QImage.Format.Format_RGB32)
        image.fill("white")
        painter = QPainter(image)
        paint_mark(painter, QRectF(image.rect()).adjusted(1, 1, -1, -1), each)
        painter.end()
        return [image.pixelColor(x, y).lightness() for x in range(14) for y in range(14)]

    ours = grey(fill)
    for other in Fill:
        if other is not fill:
            assert sum(abs(a - b) for a, b in zip(ours, grey(other), strict=True)) > 500


def test_the_ring_does_not_turn(rtl: bool, show: Show) -> None:
    ring = Ring(104, slip=True)
    show(ring)
    image = ring.grab().toImage()
    honey = theme.colors().honey.lower()
    places = [x for x in range(104) for y in range(104) if image.pixelColor(x, y).name() == honey]
    assert places
    assert min(places) > 52  # the honey seat is at the right in both directions


def test_a_calendar_leaf_is_read_as_a_day(rtl: bool, show: Show) -> None:
    leaf = CalendarLeaf("Oct", "20", "Tue", "Tuesday 20 October")
    show(leaf)
    assert (leaf.width(), leaf.height()) == (66, 74)
    assert leaf.accessibleName() == "Tuesday 20 October"
    assert theme.colors().accent.lower() in colours(leaf)


def test_chips_show_their_words(rtl: bool, show: Show) -> None:
    state, name = StateChip("open"), NamePill("Hala Mansour")
    show(state, name)
    for chip in (state, name):
        assert chip.height() == 26
        assert not chip.is_cut()
    assert theme.colors().tint.lower() in colours(state)


def test_pills_flow_from_the_start_and_wrap(rtl: bool, show: Show) -> None:
    box = QWidget()
    flow = FlowLayout(box)
    pills = [NamePill(f"Colleague {n}") for n in range(8)]
    for pill in pills:
        flow.addWidget(pill)
    show(box, width=340)
    first, second = pills[0].geometry(), pills[1].geometry()
    assert (first.left() > second.left()) is rtl
    assert first.right() == box.width() - 1 if rtl else first.left() == 0
    assert len({pill.y() for pill in pills}) > 1
    for pill in pills:
        assert box.rect().contains(pill.geometry())
    assert flow.count() == 8
    assert flow.takeAt(0).widget() is pills[0]
    assert flow.itemAt(7) is None


def test_a_story_runs_along_its_thread(rtl: bool, show: Show) -> None:
    field = TextField("", "next", "What happened")
    thread = StoryThread("story", "The story", field)
    show(thread)
    thread.set_widgets([labels.body("Nine wrote, two drew."), labels.body("They asked.")])
    QApplication.processEvents()
    at = thread.width() - 10 if rtl else 10
    assert field.width() <= thread.width() - 32
    assert field.x() == (0 if rtl else 32)
    image = thread.grab().toImage()
    column = {image.pixelColor(at, y).name() for y in range(thread.height())}
    assert theme.colors().accent.lower() in column
    thread.set_widgets([])
    QApplication.processEvents()
    assert thread.findChild(TextField) is field


FAMILY = [
    Relative("a", "Thumb cards"),
    Relative("b", "One question at the door", 1, "inspired", current=True),
    Relative("c", "Read one slip aloud", 2, "built on"),
    Relative("d", "Drawn slips", 2, "adapted"),
]


@pytest.fixture
def tree(rtl: bool, show: Show) -> FamilyTree:
    made = FamilyTree("family", "Its family")
    show(made, width=420)
    made.set_family(FAMILY)
    QApplication.processEvents()
    return made


def card(tree: FamilyTree, key: str) -> QWidget:
    return tree.findChild(QWidget, f"relative_{key}")


def test_the_young_stand_further_in(rtl: bool, tree: FamilyTree) -> None:
    def start(key: str) -> int:
        box = card(tree, key)
        left = box.mapTo(tree, QPoint()).x()
        return tree.width() - left - box.width() if rtl else left

    assert start("a") == 0
    assert start("a") < start("b") < start("c") == start("d")
    assert card(tree, "c").accessibleName() == "built on, Read one slip aloud"
    assert all(card(tree, key).height() == 34 for key in "abcd")


def test_a_relative_opens_by_key_and_click(qtbot: QtBot, tree: FamilyTree) -> None:
    card(tree, "a").setFocus()
    qtbot.keyClick(card(tree, "a"), Qt.Key.Key_Down)
    assert card(tree, "b").hasFocus()
    with qtbot.waitSignal(tree.opened, check_params_cb=lambda key: key == "b"):
        qtbot.keyClick(card(tree, "b"), Qt.Key.Key_Space)
    with qtbot.waitSignal(tree.opened, check_params_cb=lambda key: key == "d"):
        qtbot.mouseClick(card(tree, "d"), Qt.MouseButton.LeftButton)


def test_another_family_replaces_the_first(tree: FamilyTree) -> None:
    tree.set_family(FAMILY[:1])
    QApplication.processEvents()
    visible = [box for box in tree.findChildren(QWidget) if box.isVisible()]
    assert not any(box.objectName() == "relative_d" for box in visible)
