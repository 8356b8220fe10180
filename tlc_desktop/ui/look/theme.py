"""All colours, type sizes and measures of the window, and the one call that puts them on.

Sizes are logical pixels at 100 % text size; `measure` scales them with the text.

PySide makes a class with its enumerations when its name is first taken, and `Qt` alone is a sixth
of the time to the first paint: what that does without is named where it is used.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6 import QtCore, QtGui
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tlc_desktop.reports.text import typefaces
from tlc_desktop.ui.look.style_sheet import sheet_of_styles

FAMILY = typefaces.TEXT
COMPACT_BELOW, RAIL_BELOW = 1200, 900

SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_20, SPACE_28 = 4, 8, 12, 16, 20, 28
RADIUS_SHEET, RADIUS_CARD, RADIUS_FIELD = 14, 12, 10
TOP_BAR, SIDE_BAR, SIDE_BAR_COMPACT, RAIL, AROUND_SHEET = 46, 216, 186, 46, 12
BUTTON_HEIGHT, FIELD_HEIGHT, CHIP_HEIGHT, ROW_HEIGHT, TARGET = 36, 38, 26, 40, 32

_STYLED = "tlc_styled"


@dataclass(frozen=True, slots=True)
class Colors:
    """One theme: every colour of the program, as `#rrggbb`."""

    desk: str
    sheet: str
    raised: str
    tint: str
    honey_tint: str
    line: str
    ink: str
    ink2: str
    accent: str
    accent_hover: str
    on_accent: str
    tint_ink: str
    honey_ink: str
    honey: str
    edge: str


LIGHT = Colors(
    desk="#EDE6DA",
    sheet="#FFFDF9",
    raised="#F7F2E8",
    tint="#DCEBE6",
    honey_tint="#FAF0DC",
    line="#E0D6C5",
    ink="#2A251F",
    ink2="#625849",
    accent="#1B6663",
    accent_hover="#124F4D",
    on_accent="#FFFFFF",
    tint_ink="#124F4D",
    honey_ink="#6E430B",
    honey="#B06A12",
    edge="#8C806C",
)
DARK = Colors(
    desk="#191816",
    sheet="#23211E",
    raised="#2D2A26",
    tint="#223E3B",
    honey_tint="#362F22",
    line="#403B34",
    ink="#F2ECE1",
    ink2="#BDB3A3",
    accent="#85C7BE",
    accent_hover="#A5DAD2",
    on_accent="#0E2D2A",
    tint_ink="#B5E2DB",
    honey_ink="#F2D19B",
    honey="#E2AA5C",
    edge="#8D8373",
)


class TextRole(StrEnum):
    """What a text is for; decides its size, weight and usual colour."""

    CAPTION = "caption"
    CAPTION_BOLD = "caption_bold"
    BODY = "body"
    NAME = "name"
    SECTION = "section"
    LEAD = "lead"
    LEAD_BOLD = "lead_bold"
    OWN_WORDS = "own_words"
    HEADING = "heading"
    TITLE = "title"
    TITLE_COMPACT = "title_compact"
    CLOCK = "clock"
    CLOCK_COMPACT = "clock_compact"


# TextRole: (Latin px, Arabic px, bold)
_SIZES: dict[TextRole, tuple[int, int, bool]] = {
    TextRole.CAPTION: (13, 14, False),
    TextRole.CAPTION_BOLD: (13, 14, True),
    TextRole.BODY: (15, 16, False),
    TextRole.NAME: (15, 16, True),
    TextRole.SECTION: (16, 17, True),
    TextRole.LEAD: (17, 18, False),
    TextRole.LEAD_BOLD: (17, 18, True),
    TextRole.OWN_WORDS: (20, 21, False),
    TextRole.HEADING: (22, 22, True),
    TextRole.TITLE: (26, 27, True),
    TextRole.TITLE_COMPACT: (22, 22, True),
    TextRole.CLOCK: (34, 34, True),
    TextRole.CLOCK_COMPACT: (26, 26, True),
}


class _Worn:
    """What `apply` put on; asked for some thousand times by every page that is painted."""

    def __init__(self) -> None:
        self.dark = False
        self.rtl = False
        self.scale = 1.0
        self.fonts: dict[TextRole, QtGui.QFont] = {}
        self.keys: dict[int, str] = {}
        self.inks: dict[str, QColor] = {}


_worn = _Worn()


def apply(app: QApplication, dark: bool, rtl: bool, scale: float = 1.0) -> None:
    """Put the theme on the whole program; windows made afterwards follow it.

    Args:
        app: The running program.
        dark: Dark colours instead of light ones.
        rtl: Arabic: the window mirrors, and text is one pixel larger.
        scale: Text size, 1.0 to 2.0.
    """
    choose(dark, rtl, scale)
    app.setLayoutDirection(
        QtCore.Qt.LayoutDirection.RightToLeft if rtl else QtCore.Qt.LayoutDirection.LeftToRight
    )
    if not app.property(_STYLED):
        # Once only: replacing a style under living widgets is slow and has crashed bindings.
        app.setStyle("Fusion")
        typefaces.register()
        app.setProperty(_STYLED, True)
    # Each asks every widget there is to dress again: only where it is another one.
    palette, body = _palette(colors()), font(TextRole.BODY)
    styles = sheet_of_styles(colors(), measure, rtl=rtl)
    if app.palette() != palette:
        app.setPalette(palette)
    if app.font() != body:
        app.setFont(body)  # pyright: ignore[reportUnknownMemberType]
    if app.styleSheet() != styles:
        app.setStyleSheet(styles)


def choose(dark: bool, rtl: bool, scale: float = 1.0) -> None:
    """Have `color` and `measure` answer for a theme; all that the first paint needs."""
    _worn.dark, _worn.rtl, _worn.scale = dark, rtl, scale
    for kept in (_worn.fonts, _worn.keys, _worn.inks):
        kept.clear()


def colors() -> Colors:
    """The colours of the theme that is on."""
    return DARK if _worn.dark else LIGHT


def is_rtl() -> bool:
    """Whether the window's language is written from right to left."""
    return _worn.rtl


def scale() -> float:
    """The text size that the user chose, 1.0 to 2.0."""
    return _worn.scale


def measure(pixels: float) -> int:
    """A height or width at the chosen text size, in logical pixels."""
    return round(pixels * _worn.scale)


def font(role: TextRole) -> "QtGui.QFont":
    """The font of a text role, at the window's language and text size; copy it to change it."""
    made = _worn.fonts.get(role)
    if made is None:
        latin, arabic, bold = _SIZES[role]
        made = _worn.fonts[role] = QtGui.QFont(FAMILY)
        made.setPixelSize(measure(arabic if _worn.rtl else latin))
        made.setBold(bold)
        _worn.keys[id(made)] = made.key()
    return made


def font_key(font: "QtGui.QFont") -> str:
    """What tells a font from others; known of those of the theme, which Qt takes long to say."""
    return _worn.keys.get(id(font)) or font.key()


def set_font(wearer: QWidget | QPainter, role: TextRole) -> None:
    """Give a widget, or what a painter writes, the font of a text role.

    What has it already, as all have that of the body, is not told: it would be dressed anew.
    """
    wanted = font(role)
    if wearer.font() != wanted:
        wearer.setFont(wanted)  # pyright: ignore[reportUnknownMemberType]


def color(token: str) -> QColor:
    """The colour of a token such as `"ink2"` in the theme that is on; copy it to change it."""
    made = _worn.inks.get(token)
    if made is None:
        made = _worn.inks[token] = QColor(str(getattr(colors(), token)))
    return made


def compact(widget: QWidget) -> bool:
    """Whether the window of `widget` is narrow (below 1200 at the usual size of text), so that sizes are small."""
    return widget.window().width() < measure(COMPACT_BELOW)


def has_rail(window: QWidget) -> bool:
    """Whether the text of a window is so large that its side bar has room for pictures alone."""
    return scale() > 1 and window.width() < measure(RAIL_BELOW)


def side_bar_width(is_compact: bool, is_rail: bool = False) -> int:
    """The width of the side bar at the chosen text size, in logical pixels."""
    return measure(RAIL if is_rail else SIDE_BAR_COMPACT if is_compact else SIDE_BAR)


def tip(text: str) -> str:
    """`text` as a tool tip that is never read as markup."""
    if "<" not in text and "&" not in text:
        return text
    return "<qt>{}</qt>".format(
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    )


def _palette(theme: Colors) -> "QtGui.QPalette":
    group, part = QtGui.QPalette.ColorGroup, QtGui.QPalette.ColorRole
    pairs = {
        part.Window: theme.desk,
        part.WindowText: theme.ink,
        part.Base: theme.sheet,
        part.AlternateBase: theme.raised,
        part.Text: theme.ink,
        part.Button: theme.raised,
        part.ButtonText: theme.ink,
        part.BrightText: theme.ink,
        part.ToolTipBase: theme.raised,
        part.ToolTipText: theme.ink,
        part.Highlight: theme.accent,
        part.HighlightedText: theme.on_accent,
        part.PlaceholderText: theme.ink2,
        part.Link: theme.accent,
        part.LinkVisited: theme.accent,
        part.Light: theme.sheet,
        part.Midlight: theme.raised,
        part.Mid: theme.line,
        part.Dark: theme.edge,
        part.Shadow: theme.edge,
    }
    palette = QtGui.QPalette()
    for role, code in pairs.items():
        palette.setColor(role, QColor(code))
    for role in (
        part.WindowText,
        part.Text,
        part.ButtonText,
    ):
        palette.setColor(group.Disabled, role, QColor(theme.edge))
    return palette
