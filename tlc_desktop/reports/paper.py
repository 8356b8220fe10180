# pyright: reportUnknownMemberType=false
# (ReportLab's stubs say too little)
"""The canvas that lines and rules are drawn on: black only, with the bundled typefaces."""

from typing import IO, Any

from reportlab.pdfgen.canvas import Canvas

from tlc_desktop.reports.fonts import Face, GlyphFont, characters, outline
from tlc_desktop.reports.glyphs import Line, Mark, Run

_NEUTRAL = "TLC Desktop"


class Paper(Canvas):
    """A PDF of one document.

    Coordinates are in points from the lower left corner, as in ReportLab. `copies` is how
    often a page stands on its sheet, side by side: (1, 0) or (2, offset in points).
    """

    _code: list[str]
    _doc: Any

    def __init__(
        self,
        file: IO[bytes],
        size: tuple[float, float],
        title: str,
        language: str,
        copies: tuple[int, float] = (1, 0),
    ) -> None:
        """A PDF written to `file` on `showPage` and `save`; the same values give the same bytes."""
        super().__init__(file, pagesize=size, invariant=1, pageCompression=1, lang=language)
        self._copies = copies
        self._fonts: dict[Face, GlyphFont] = {}
        self.setTitle(title)
        self.setAuthor(_NEUTRAL)
        self.setCreator(_NEUTRAL)
        self.setProducer(_NEUTRAL)
        self.setSubject("")

    def text(self, x: float, y: float, line: Line) -> None:
        """Draw `line` with its left end at `x` and its baseline at `y`."""
        if not line.runs:
            return
        out: list[str] = ["BT"]
        for run in line.runs:
            self._run(out, x + run.x, y, run)
        out.append("ET")
        self._code.append(" ".join(out))
        for mark in line.marks:
            self._outline(x + mark.x, y + mark.y, mark)

    def shape(self, x: float, y: float, face: Face, character: str, size: float) -> None:
        """Draw a sign that is not text, such as scissors."""
        self._outline(x, y, Mark(face, characters(face)[ord(character)], size, 0, 0))

    def _outline(self, x: float, y: float, mark: Mark) -> None:
        scale = f"{mark.size / 1000:.6f}"
        path = outline(mark.face, mark.glyph)
        self._code.append(f"q {scale} 0 0 {scale} {x:.3f} {y:.3f} cm {path} Q")

    def _run(self, out: list[str], x: float, y: float, run: Run) -> None:
        font = self._fonts.get(run.face)
        if font is None:
            font = self._fonts[run.face] = GlyphFont(run.face)
        doc = self._doc
        code = font.code
        out.append(f"1 0 0 1 {x:.3f} {y:.3f} Tm")
        subset, raised = -1, 0
        shown: list[str] = []
        hexed = ""
        for glyph, read, advance, shift, rise in run.glyphs:
            chosen, byte = code(doc, glyph, read, advance)
            if chosen != subset or rise != raised:
                if hexed:
                    shown.append(f"<{hexed}>")
                    hexed = ""
                if shown:
                    out.append(f"[{''.join(shown)}]TJ")
                    shown = []
                if chosen != subset:
                    subset = chosen
                    out.append(f"{font.getSubsetInternalName(subset, doc)} {run.size:.3f} Tf")
                if rise != raised:
                    raised = rise
                    out.append(f"{rise * run.size / 1000:.3f} Ts")
            if shift:
                if hexed:
                    shown.append(f"<{hexed}>")
                    hexed = ""
                shown.append(str(-shift))
            hexed += f"{byte:02X}"
        out.append(f"[{''.join(shown)}<{hexed}>]TJ{' 0 Ts' if raised else ''}")

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Finish the page, once or as often side by side as the sheet takes."""
        number, offset = self._copies
        if number > 1:
            page = list(self._code)
            self._code[:] = ["q", *page, "Q", f"q 1 0 0 1 {offset:.3f} 0 cm", *page, "Q"]
        super().showPage()
