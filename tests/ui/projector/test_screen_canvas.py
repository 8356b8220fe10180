"""How the second screen is drawn: nothing small, nothing cut off, mirrored, and each second only what is new."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from tlc_desktop.domain.communities import Language
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.projector.on_screen import OnScreen, PartLine
from tlc_desktop.ui.projector.screen_canvas import Canvas, ScreenPiece

TITLES = ("Welcome", "What happens in three seconds of silence?", "My plan", "Exam dates")
VALUE = OnScreen(
    clock="13:58",
    heading=TITLES[1],
    parts=tuple(PartLine(title, mark="play" if n == 1 else "") for n, title in enumerate(TITLES)),
    digits="12:00",
    counts="left of 20 minutes",
    share=0.4,
    split=(600, 600),
    step="In pairs: read the page, mark one line",
    idea="“Let them whisper it to a neighbour first.”",
    by="Abeer, Mona",
)
PLAN = OnScreen(
    heading="Waiting time",
    facts="Tuesday 15 December 2026 · 50 of 50 minutes",
    parts=tuple(PartLine(title, "13:15", "5") for title in TITLES),
)
SCREENS = [QSizeF(1366, 768), QSizeF(1024, 768), QSizeF(1920, 1080), QSizeF(800, 600)]


def drawn(value: OnScreen, size: QSizeF) -> QImage:
    made = QImage(size.toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(made)
    Canvas(value, size).paint(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return made


def _inked(piece: ScreenPiece) -> QRectF:
    """A box without the air above and below its letters."""
    air = 0.1 * piece.box.height()
    return piece.box.adjusted(0, air, 0, -air)


def many(count: int) -> tuple[PartLine, ...]:
    return tuple(PartLine(f"A part with a title of many words {n}") for n in range(count))


@pytest.mark.every_language
def test_nothing_is_small_outside_or_over_anything_else(language: Language) -> None:
    long = replace(VALUE, heading="Words " * 30, idea="Words " * 90, parts=many(12))
    for size in SCREENS:
        for value in (VALUE, PLAN, long, replace(PLAN, parts=many(12)), replace(VALUE, parts=())):
            canvas = Canvas(value, size)
            screen = QRectF(0, 0, size.width(), size.height())
            texts = [(n, p) for n, p in canvas.pieces.items() if hasattr(p.says, "pixels")]
            for name, piece in texts:
                assert screen.contains(piece.box), (name, size)
                assert piece.says.pixels >= 0.04 * size.height(), (name, size)  # type: ignore[attr-defined]
            for n, (name, one) in enumerate(texts):
                for other, two in texts[n + 1 :]:
                    assert not _inked(one).intersects(_inked(two)), (name, other, size)


@pytest.mark.every_language
def test_the_agenda_stands_where_the_window_begins(language: Language) -> None:
    canvas = Canvas(VALUE, SCREENS[0])
    agenda, digits = canvas.pieces["part0"].box, canvas.pieces["digits"].box
    assert (agenda.left() > digits.right()) is language.right_to_left
    bar = canvas.pieces["bar"].box
    picture = drawn(VALUE, SCREENS[0])
    middle = round(bar.center().y())
    first = bar.right() - 20 if language.right_to_left else bar.left() + 20
    last = bar.left() + 20 if language.right_to_left else bar.right() - 20
    assert picture.pixelColor(round(first), middle) == theme.color("accent")
    assert picture.pixelColor(round(last), middle) == theme.color("line")


def test_each_second_only_the_digits_are_drawn_anew(language: Language) -> None:
    before = Canvas(VALUE, SCREENS[0])
    after = Canvas(replace(VALUE, digits="11:59"), SCREENS[0])
    boxes = list(after.differs(before))
    digits = after.pieces["digits"].box.toAlignedRect()
    assert boxes
    assert all(digits.contains(box) for box in boxes)
    assert list(Canvas(VALUE, SCREENS[0]).differs(before)) == []


def test_what_goes_is_drawn_over(language: Language) -> None:
    before, after = Canvas(VALUE, SCREENS[0]), Canvas(replace(VALUE, idea="", by=""), SCREENS[0])
    gone = before.pieces["card"].box.toAlignedRect()
    assert gone in list(after.differs(before))


def test_the_ground_is_that_of_the_theme(language: Language) -> None:
    for dark in (True, False):
        theme.choose(dark=dark, rtl=False)
        assert drawn(VALUE, SCREENS[0]).pixelColor(1, 1) == theme.color("sheet")
