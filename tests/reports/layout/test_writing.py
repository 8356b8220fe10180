"""Lines to write on: where they stand, and mirrored."""

import io

from pdf_reading import pixels

from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.writing import WritingLine


def dark(rtl: bool) -> list[bool]:
    """Of a line of 100 points, part of which is for writing, whether each point is dark."""
    file = io.BytesIO()
    canvas = PdfCanvas(file, (100, 40), "Lines", "en", (1, 0))
    line = WritingLine(30, ((0, 60), (70, 20)), rtl)
    assert line.measure(100) == 30
    line.paint(canvas, 0, 40)
    canvas.showPage()
    canvas.save()
    (page,) = pixels(file.getvalue())
    wide = len(page[0])
    return [any(row[x * wide // 100] for row in page) for x in range(100)]


def test_each_stretch_is_where_it_was_asked_for() -> None:
    row = dark(rtl=False)
    assert all(row[2:58])
    assert not any(row[62:68])
    assert all(row[72:88])
    assert not any(row[92:])
    assert dark(rtl=True) == row[::-1]
