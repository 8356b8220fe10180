import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontInfo, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QRadioButton,
    QStyle,
    QStyleOptionFocusRect,
)
from pytestqt.qtbot import QtBot

from tlc_desktop.ui.look import theme
from tlc_desktop.ui.look.style import DeskStyle, worn
from tlc_desktop.ui.look.style_sheet import sheet_of_styles
from tlc_desktop.ui.look.theme import DARK, LIGHT, Colors, TextRole

GROUNDS = ("desk", "sheet", "raised", "tint", "honey_tint")
TEXTS = ("ink", "ink2", "accent", "tint_ink", "honey_ink")

# From look.md: token, light ground and ratio, dark ground and ratio.
LOWEST = [
    ("ink", "desk", 12.2, "tint", 9.8),
    ("ink2", "desk", 5.6, "tint", 5.6),
    ("accent", "desk", 5.4, "tint", 6.0),
    ("tint_ink", "desk", 7.5, "tint", 8.2),
    ("honey_ink", "desk", 6.9, "tint", 7.9),
    ("honey", "desk", 3.4, "tint", 5.6),
    ("edge", "desk", 3.1, "tint", 3.1),
]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two `#rrggbb` colours, 1 to 21.

    Source:
        W3C, Web Content Accessibility Guidelines 2.2, "contrast ratio".
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(code: str) -> float:
    channels = (int(code[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_and_controls_stand_out_on_every_ground(colors: Colors, ground: str) -> None:
    for token in TEXTS:
        assert contrast(getattr(colors, token), getattr(colors, ground)) >= 4.5, token
    for token in ("honey", "edge"):
        assert contrast(getattr(colors, token), getattr(colors, ground)) >= 3, token


@pytest.mark.parametrize(("token", "light", "light_ratio", "dark", "dark_ratio"), LOWEST)
def test_the_lowest_contrasts_are_those_of_the_table(
    token: str, light: str, light_ratio: float, dark: str, dark_ratio: float
) -> None:
    for colors, ground, ratio in ((LIGHT, light, light_ratio), (DARK, dark, dark_ratio)):
        found = {g: contrast(getattr(colors, token), getattr(colors, g)) for g in GROUNDS}
        assert found[ground] == pytest.approx(ratio, abs=0.06)
        assert min(found.values()) >= ratio - 0.06


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_text_on_filled_grounds_stands_out(colors: Colors) -> None:
    assert contrast(colors.on_accent, colors.accent) >= 4.5
    assert contrast(colors.on_accent, colors.accent_hover) >= 4.5
    assert contrast(colors.sheet, colors.ink) >= 4.5  # the undo bar
    assert contrast(colors.tint, colors.ink) >= 4.5  # its button


def test_there_is_no_red() -> None:
    for colors in (LIGHT, DARK):
        for each in fields(colors):
            code = getattr(colors, each.name)
            red, green, blue = (int(code[i : i + 2], 16) for i in (1, 3, 5))
            assert not (red > 120 and green < red * 0.5 and blue < red * 0.5 and green <= blue)


@pytest.mark.parametrize("dark", [False, True])
def test_the_theme_reaches_the_program(qapp: QApplication, dark: bool) -> None:
    theme.apply(qapp, dark=dark, rtl=True, scale=1.5)
    colors = DARK if dark else LIGHT
    try:
        assert theme.colors() is colors
        assert theme.is_rtl()
        assert qapp.isRightToLeft()
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == colors.desk.lower()
        assert qapp.palette().color(QPalette.ColorRole.Highlight).name() == colors.accent.lower()
        assert theme.font(TextRole.BODY).pixelSize() == 24  # 16 px in Arabic, half as much again
        assert QFontInfo(theme.font(TextRole.TITLE)).family() == theme.FAMILY
        assert QFontInfo(theme.font(TextRole.TITLE)).bold()
    finally:
        theme.apply(qapp, dark=False, rtl=False)
    assert theme.font(TextRole.CAPTION).pixelSize() == 13
    assert not qapp.isRightToLeft()


def test_the_theme_that_is_on_already_asks_no_widget_to_dress_again(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """It would take longer than all else, where a window is open."""
    heard: list[QEvent.Type] = []

    class Worn(QCheckBox):
        def changeEvent(self, event: QEvent) -> None:
            heard.append(event.type())
            super().changeEvent(event)

    theme.apply(qapp, dark=False, rtl=False)
    box = Worn()
    qtbot.addWidget(box)
    box.show()
    heard.clear()
    theme.apply(qapp, dark=False, rtl=False)
    assert heard == []
    theme.apply(qapp, dark=True, rtl=False)
    assert {QEvent.Type.StyleChange, QEvent.Type.PaletteChange} <= set(heard)
    theme.apply(qapp, dark=False, rtl=False)


@pytest.mark.parametrize("make", [QCheckBox, QRadioButton])
def test_marks_are_ours_in_targets_of_32(
    qapp: QApplication, qtbot: QtBot, make: type[QCheckBox | QRadioButton]
) -> None:
    theme.apply(qapp, dark=False, rtl=False)
    mark = worn(make())
    qtbot.addWidget(mark)
    mark.resize(mark.sizeHint())
    assert mark.sizeHint().height() >= 32
    assert mark.sizeHint().width() >= 32
    accent = theme.color("accent").rgb()

    def coloured() -> int:
        picture = mark.grab().toImage()
        size = picture.size()
        return sum(
            picture.pixel(x, y) == accent for x in range(size.width()) for y in range(size.height())
        )

    assert coloured() == 0
    mark.setChecked(True)
    assert coloured() > 30


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_knows_only_colours_of_the_theme(colors: Colors) -> None:
    sheet = sheet_of_styles(colors, round)
    used = {code.lower() for code in re.findall(r"#[0-9a-fA-F]{6}", sheet)}
    assert used <= {getattr(colors, each.name).lower() for each in fields(colors)}
    assert "$" not in sheet
    assert "min-height: 34px" in sheet
    assert "min-height: 68px" in sheet_of_styles(colors, lambda n: round(2 * n))


def test_the_style_draws_no_dotted_focus_rectangle(qapp: QApplication) -> None:
    style = DeskStyle()
    picture = QPixmap(40, 40)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    option = QStyleOptionFocusRect()
    option.rect = picture.rect()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter)
    painter.end()
    image = picture.toImage()
    assert {image.pixel(x, y) for x in range(40) for y in range(40)} == {0xFFFFFFFF}
    assert style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) == 18


def test_only_marks_menus_and_the_ring_ask_python_how_they_look(qapp: QApplication) -> None:
    theme.apply(qapp, dark=False, rtl=False)
    assert not isinstance(qapp.style(), DeskStyle)
    bare = re.compile(r"(?<!worn\()\b(QCheckBox|QRadioButton|QMenu|QMenuBar)\((?!Q)")
    sources = (Path(theme.__file__).parents[1]).rglob("*.py")
    assert [path.name for path in sources if bare.search(path.read_text("utf-8"))] == []


def test_a_tool_tip_is_never_markup() -> None:
    assert theme.tip("<b>x</b> & y") == "<qt>&lt;b&gt;x&lt;/b&gt; &amp; y</qt>"
    assert theme.tip("plain") == "plain"
