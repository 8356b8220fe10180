"""What is in a file that is handed over, in one line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from tlc_desktop.exchange.packing import Content
from tlc_desktop.i18n.formats import Formats, isolate

translate = QCoreApplication.translate
KILO = 1024


def size_of(size: int, formats: Formats) -> str:
    """A size as people say it: "12 KB", "1.4 MB"."""
    if size < KILO * KILO:
        kilos = max(1, round(size / KILO))
        shown = translate("Export", "{size} KB").format(size=kilos)
    else:
        shown = translate("Export", "{size} MB").format(size=f"{size / KILO / KILO:.1f}")
    return formats.digits(shown)


def contents_line(contents: Sequence[Content], formats: Formats) -> str:
    """Each file in it with its size."""
    parts = [f"{isolate(content.name)} {size_of(content.size, formats)}" for content in contents]
    return " · ".join(parts)
