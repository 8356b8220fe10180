"""Texts that are changed where they are read, and what a list says when nothing fits."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.theme import TextRole
from tlc_desktop.ui.widgets.in_place import InPlace, InPlaceField
from tlc_desktop.ui.widgets.nothing_found import NothingFound
from tlc_desktop.ui.widgets.text_block import lay_out

Show = Callable[..., QWidget]
LONG = "one question at the door before the bell " * 6


def test_it_is_as_high_as_its_text(rtl: bool, show: Show) -> None:
    text = InPlace("text", "Words")
    show(text, width=400)
    low = text.height()
    assert low >= theme.TARGET
    text.set_text(LONG)
    assert text.height() > 2 * low


def test_a_title_hugs_its_text_and_wraps_without_room(rtl: bool, show: Show, qtbot: QtBot) -> None:
    title = InPlaceField("", "title", "A title", role=TextRole.TITLE, one_line=True)
    window = show(title, width=500)
    title.set_text("Short")
    qtbot.waitUntil(lambda: title.edit.width() < 200)
    title.set_text(LONG)
    qtbot.waitUntil(lambda: title.edit.width() > 400)
    assert title.edit.width() <= window.width()
    assert title.edit.height() > 100


def test_a_field_with_a_caption_is_underlined_at_rest(show: Show) -> None:
    field, title = InPlaceField("With", "with"), InPlaceField("", "title", "A title")
    show(field, title, width=400)
    field.set_text(LONG)
    line = theme.color("line")
    edit, seen = field.edit, field.edit.grab().toImage()
    foot = [seen.pixelColor(x, seen.height() - 1) for x in (4, edit.width() // 2)]
    assert foot == [line, line]
    assert edit.verticalScrollBar().maximum() == 0  # the line takes no room of the text's
    bare = title.edit.grab().toImage()
    assert bare.pixelColor(4, bare.height() - 1) != line


def test_enter_leaves_a_title(show: Show, rtl: bool, qtbot: QtBot) -> None:
    title = InPlaceField("", "title", accessible="Title", one_line=True)
    other = InPlaceField("Other", "other")
    window = show(title, other)
    window.activateWindow()
    title.edit.setFocus()
    qtbot.keyClicks(title.edit, "A slip")
    with qtbot.waitSignal(title.left):
        qtbot.keyClick(title.edit, Qt.Key.Key_Return)
    assert title.text() == "A slip"


def test_each_stands_at_its_side(rtl: bool, show: Show) -> None:
    title = InPlace("title", "Title", one_line=True)
    show(title)
    for text in ("A slip", "ورقة"):
        title.set_text(text)
        at_right = title.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight
        assert bool(at_right) == rtl, "a title keeps to the window's side"
        assert title.is_right_to_left() == (text == "ورقة")


def test_nothing_found_can_be_cleared(rtl: bool, show: Show, qtbot: QtBot) -> None:
    nothing = NothingFound("nothing", "No idea has these words.")
    show(nothing)
    with qtbot.waitSignal(nothing.cleared):
        qtbot.mouseClick(nothing.button, Qt.MouseButton.LeftButton)


def test_marked_words_are_wider_and_stay_within_a_cut_line(rtl: bool) -> None:
    font = theme.font(TextRole.BODY)
    text = "lanterns hang from the ceiling of the hall"
    plain = lay_out(text, font, 10_000)
    marked = lay_out(text, font, 10_000, marks=[(0, 8)])
    assert marked.natural_width > plain.natural_width
    cut = lay_out(text, font, 120, max_lines=1, marks=[(0, 8), (35, 42)])
    assert cut.cut
    assert cut.layout.text().endswith("…")
    assert cut.natural_width <= 120
    assert all(f.start + f.length <= len(cut.layout.text()) for f in cut.layout.formats())
