"""A page with nothing but a text on it."""

import io

from tlc_desktop.reports.layout.blocks import Paragraph
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.sheet import BODY


def printed(typed: str, rtl: bool = False, width: float = 500, bold: bool = False) -> bytes:
    """A page, tall enough, with nothing but `typed` on it."""
    paragraph = Paragraph(((typed, bold),), BODY, rtl)
    height = paragraph.measure(width) + 80
    file = io.BytesIO()
    canvas = PdfCanvas(file, (width + 80, height), "T", "en")
    paragraph.paint(canvas, 40, height - 40)
    canvas.showPage()
    canvas.save()
    return file.getvalue()
