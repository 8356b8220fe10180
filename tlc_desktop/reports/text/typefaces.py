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
EMOJI = "TLC Emoji"


class Face(Enum):
    """A bundled typeface; the value is its file in `resources/fonts`."""

    REGULAR = "Vazirmatn-Regular.ttf"
    BOLD = "Vazirmatn-Bold.ttf"
    SYMBOLS = "DejaVuSans.ttf"
    EMOJI = "NotoEmoji.ttf"


@lru_cache(maxsize=1)
def register() -> tuple[Face, ...]:
    """Make the typefaces known to Qt, once; those that it could not read.

    By their bytes, not their paths: off screen, on Windows, Qt opens no path with Arabic letters in it.
    """
    return tuple(face for face in Face if face is not Face.EMOJI and not _added(face))


@lru_cache(maxsize=1)
def register_emoji() -> bool:
    """Make the emoji known to Qt when the first is printed: they are as large as all the rest."""
    return _added(Face.EMOJI)


def _added(face: Face) -> bool:
    return QFontDatabase.addApplicationFontFromData((FONTS / face.value).read_bytes()) >= 0
