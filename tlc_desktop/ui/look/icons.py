"""Icons: one SVG each, drawn in a colour of the theme, mirrored where direction means something."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.ui.look import theme

# What points, climbs or runs along a line; an Arabic question mark is the other way round too.
MIRRORED = frozenset(
    {"back", "next", "undo", "redo", "note", "sample", "tryouts", "pushback", "voice", "file"}
    | {"question"}
)
AIR = 5


def pixmap(name: str, ink: str = "ink", size: int = 18, air: int = 0) -> QPixmap:
    """An icon as a picture.

    Args:
        name: File name in `resources/icons`, without `.svg`.
        ink: A colour of the theme, such as `"accent"`.
        size: Width and height in logical pixels, before the text size is applied.
        air: Empty pixels on the side where the text follows.
    """
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    side = theme.measure(size)
    rtl = theme.is_rtl()
    code = str(getattr(theme.colors(), ink))
    key = f"tlc:{name}:{code}:{side}:{air}:{ratio}:{rtl}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    made = _drawn(name, code, side, ratio, mirrored=rtl and name in MIRRORED)
    if air:
        made = _with_air(made, side, air, ratio, at_left=rtl)
    QPixmapCache.insert(key, made)
    return made


def icon(name: str, ink: str = "ink", size: int = 18, air: int = 0) -> QIcon:
    """An icon for a button; greyed to the edge colour while the button is disabled."""
    made = QIcon(pixmap(name, ink, size, air))
    made.addPixmap(pixmap(name, "edge", size, air), QIcon.Mode.Disabled)
    return made


def names() -> list[str]:
    """Every icon there is."""
    return sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))


@cache
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")


def _drawn(name: str, code: str, side: int, ratio: float, mirrored: bool) -> QPixmap:
    pixels = round(side * ratio)
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", code).encode()))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.setTransform(QTransform(-1, 0, 0, 1, pixels, 0))
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def _with_air(glyph: QPixmap, side: int, air: int, ratio: float, at_left: bool) -> QPixmap:
    made = QPixmap(round((side + air) * ratio), glyph.height())
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(ratio)
    painter = QPainter(made)
    painter.drawPixmap(air if at_left else 0, 0, glyph)
    painter.end()
    return made
