import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from tlc_desktop.ui.look import icons, theme


def ink_of(picture: QPixmap) -> set[QColor]:
    image = picture.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    theme.apply(qapp, dark=False, rtl=False)
    picture = icons.pixmap(name, "accent", 44)
    assert (picture.width(), picture.height()) == (44, 44)
    assert theme.colors().accent.lower() in ink_of(picture)


@pytest.mark.parametrize("name", icons.names())
def test_only_icons_with_a_direction_turn(qapp: QApplication, name: str) -> None:
    theme.apply(qapp, dark=False, rtl=False)
    ltr = icons.pixmap(name, "ink", 40).toImage()
    theme.apply(qapp, dark=False, rtl=True)
    rtl = icons.pixmap(name, "ink", 40).toImage()
    theme.apply(qapp, dark=False, rtl=False)
    if name in icons.MIRRORED:
        assert rtl != ltr
    else:
        assert rtl == ltr


POINTING = {"back", "next", "undo", "redo", "pushback"}
ALONG_A_LINE = {"note", "sample", "tryouts", "voice", "file", "question"}


def test_what_points_turns_and_what_stands_by_itself_does_not() -> None:
    """Undo goes back: to the left from left to right, to the right in Arabic."""
    assert icons.MIRRORED == POINTING | ALONG_A_LINE
    assert not icons.MIRRORED - set(icons.names())
    assert icons.MIRRORED.isdisjoint({"tick", "clock", "play", "pause", "search", "decision"})


@pytest.mark.parametrize(("name", "to_the_left"), [("back", True), ("next", False)])
def test_the_link_back_points_to_where_reading_begins(
    qapp: QApplication, name: str, to_the_left: bool
) -> None:
    for rtl in (False, True):
        theme.apply(qapp, dark=False, rtl=rtl)
        image = icons.pixmap(name, "ink", 40).toImage()
        ink = [x for x in range(40) if image.pixelColor(x, 20).alpha() > 128]
        points_left = sum(ink) / len(ink) < 20
        assert points_left is (to_the_left is not rtl)
    theme.apply(qapp, dark=False, rtl=False)


def test_air_stands_towards_the_text(qapp: QApplication) -> None:
    for rtl in (False, True):
        theme.apply(qapp, dark=False, rtl=rtl)
        image = icons.pixmap("tick", "ink", 18, icons.AIR).toImage()
        assert (image.width(), image.height()) == (23, 18)
        empty = range(5) if rtl else range(18, 23)
        assert all(image.pixelColor(x, y).alpha() == 0 for x in empty for y in range(18))
    theme.apply(qapp, dark=False, rtl=False)
