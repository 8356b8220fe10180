"""The bundled typefaces: their files, their names, and how Qt is told of them."""

from enum import Enum
from functools import lru_cache

from PySide6.QtGui import QFontDatabase

from tlc_desktop.domain.resources import RESOURCES

FONTS = RESOURCES / "fonts"
# Vazirmatn and DejaVu Sans under names of our own, written into the files: Qt finds a
# typeface by its name, and the machine may have another version of either.
TEXT = "TLC Text"
SYMBOLS = "TLC Symbols"


class Face(Enum):
    """A bundled typeface; the value is its file in `resources/fonts`."""

    REGULAR = "Vazirmatn-Regular.ttf"
    BOLD = "Vazirmatn-Bold.ttf"
    SYMBOLS = "DejaVuSans.ttf"


@lru_cache(maxsize=1)
def register() -> tuple[Face, ...]:
    """Make the typefaces known to Qt, once; those that it could not read.

    By their bytes, not their paths: off screen, on Windows, Qt opens no path with Arabic letters in it.
    """
    add = QFontDatabase.addApplicationFontFromData
    return tuple(face for face in Face if add((FONTS / face.value).read_bytes()) < 0)
