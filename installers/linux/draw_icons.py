"""Draw the program's icon in the sizes that desktops want; run by the checkout's own Python.

python draw_icons.py ICON.svg FOLDER    writes FOLDER/16.png and so on
"""

import sys
from pathlib import Path

from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main() -> int:
    """Draw them all."""
    source, folder = sys.argv[1:]
    renderer = QSvgRenderer(source)
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
        painter.end()
        if not image.save(str(Path(folder) / f"{size}.png")):
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
