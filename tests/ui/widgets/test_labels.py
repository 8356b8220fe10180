from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets import labels
from tlc_desktop.ui.widgets.text_block import lay_out, natural_width, runs_right_to_left

Show = Callable[..., QWidget]

MIXED = [
    "Waiting time, and the quiet ones",
    "وقت الانتظار، والتلاميذ الصامتون",
    "Think-Pair-Share في الصف 3/2 (يوم الأحد)",
    "3/2",
]


def inked(label: QWidget) -> tuple[int, int]:
    """The first and the last column of pixels that differ from the ground."""
    image = label.grab().toImage()
    ground = image.pixel(image.width() // 2, image.height() - 1)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("text", MIXED)
def test_a_line_begins_where_the_window_begins(rtl: bool, show: Show, text: str) -> None:
    label = labels.line(text)
    show(label)
    first, last = inked(label)
    if rtl:
        assert last >= label.width() - 5
        assert first > 40
    else:
        assert first <= 4
        assert last < label.width() - 40


@pytest.mark.parametrize("text", [MIXED[0] * 6, MIXED[1] * 6], ids=["latin", "arabic"])
def test_wrapped_lines_all_hug_the_start(rtl: bool, show: Show, text: str) -> None:
    label = labels.body(text.replace("y", "y "))
    window = show(label, width=320)
    assert label.height() > 3 * label.fontMetrics().height() - 3
    image = window.grab().toImage().copy(label.geometry())
    line = label.fontMetrics().height()
    ground = image.pixel(image.width() // 2, 0)
    for number in range(3):
        inks = [
            x
            for x in range(image.width())
            for y in range(number * line, (number + 1) * line)
            if image.pixel(x, y) != ground
        ]
        assert (max(inks) >= label.width() - 6) if rtl else (min(inks) <= 5)


def test_own_words_stand_where_their_language_begins(rtl: bool, show: Show) -> None:
    arabic, latin = labels.own_words("سؤال واحد"), labels.own_words("One question")
    show(arabic, latin)
    assert inked(arabic)[1] >= arabic.width() - 5
    assert inked(latin)[0] <= 4


def test_arabic_that_begins_with_a_latin_word_is_arabic(rtl: bool) -> None:
    assert runs_right_to_left(MIXED[2])
    assert runs_right_to_left(MIXED[1])
    assert not runs_right_to_left(MIXED[0])
    assert runs_right_to_left("3/2") is rtl


def test_text_without_room_is_cut_and_whole_in_the_tip(rtl: bool, show: Show) -> None:
    label = labels.name(MIXED[0] * 5)
    show(label, width=300)
    assert label.width() <= 300
    assert label.is_cut()
    assert label.text() == MIXED[0] * 5
    label.grab()
    assert label.toolTip() == theme.tip(label.text())
    label.setText("Hala")
    label.grab()
    assert label.toolTip() == ""
    short = labels.name("Hala")
    show(short)
    assert not short.is_cut()


def test_markup_is_shown_as_written(rtl: bool, show: Show) -> None:
    label = labels.line("<b>bold</b>")
    show(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    wide = natural_width("<b>bold</b>", theme.font(TextRole.BODY))
    first, last = inked(label)
    assert last - first == pytest.approx(wide, abs=6)
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == "<b>bold</b>"


@pytest.mark.parametrize("text", MIXED)
def test_a_cut_text_keeps_to_its_lines_and_its_width(rtl: bool, text: str) -> None:
    font = theme.font(TextRole.BODY)
    block = lay_out(f"{text}\n" * 20, font, 150, max_lines=2)
    assert block.cut
    assert block.layout.lineCount() == 2
    assert block.natural_width <= 150
    assert block.layout.text().endswith("…")
    whole = lay_out(text, font, 900, max_lines=2)
    assert not whole.cut
    assert whole.layout.text() == text
