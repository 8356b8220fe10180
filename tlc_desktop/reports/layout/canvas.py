# pyright: reportUnknownMemberType=false
# (ReportLab's stubs say too little)
"""The canvas that lines and rules are drawn on: black only, with the bundled typefaces."""

from collections.abc import Sequence
from typing import IO, Any

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfdoc import PDFFormXObject
from reportlab.pdfgen.canvas import Canvas

from tlc_desktop.reports.text.fonts import GlyphFont, characters, outline
from tlc_desktop.reports.text.glyphs import TURN, GlyphLine, GlyphWord, Run
from tlc_desktop.reports.text.typefaces import Face

# Streams as they are: written in letters they are a quarter longer, and take a tenth of the time.
rl_config.useA85 = 0
_SCISSORS = 10
_AFTER_SCISSORS = 5 * mm
_CLEAR = 10 * mm  # of a cut's ends from the edges
_TURNED = "/Span<</ActualText<FEFF200F>>>BDC"
# The bounds of any shape, in thousandths of an em.
_SHAPE = (-4000, -4000, 4000, 4000)
_NEUTRAL = "TLC Desktop"


class PdfCanvas(Canvas):
    """A PDF of one document.

    Coordinates are in points from the lower left corner, as in ReportLab. `copies` is how
    often a page stands on its sheet, side by side: (1, 0) or (2, offset in points).
    """

    _code: list[str]
    _doc: Any
    _preamble: str
    _formsinuse: list[str]
    _pagesize: tuple[float, float]

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
        self._marks: set[str] = set()
        self._fonts: dict[Face, GlyphFont] = {}
        self._words: dict[GlyphWord, Sequence[tuple[int, int, str]]] = {}
        self.setTitle(title)
        self.setAuthor(_NEUTRAL)
        self.setCreator(_NEUTRAL)
        self.setProducer(_NEUTRAL)
        self.setSubject("")

    def _make_preamble(self) -> None:
        """Start pages plainly: ReportLab would name a typeface that is not in the file."""
        self._preamble = "1 0 0 1 0 0 cm"

    def text(self, x: float, y: float, line: GlyphLine) -> None:
        """Draw `line` with its left end at `x` and its baseline at `y`."""
        if not line.runs:
            return
        out: list[str] = ["BT"]
        for run in line.runs:
            self._run(out, x + run.x, y, run)
        out.append("ET")
        self._code.append(" ".join(out))
        for run in line.runs:
            at = x + run.x
            for word in run.words:
                for glyph, right, rise in word.marks:
                    scale = run.size / 1000
                    place = (at + right * scale, y + rise * scale)
                    self._mark(place, run.size, run.face, glyph)
                at += word.width * run.size / 1000

    def shape(self, x: float, y: float, face: Face, character: str, size: float) -> None:
        """Draw a sign that is not text, such as scissors."""
        glyph = characters(face)[ord(character)]
        self._outline((x, y), size, outline(face, glyph))

    def _mark(self, at: tuple[float, float], size: float, face: Face, glyph: int) -> None:
        """A vowel mark: its shape is in the file once, however often it is drawn."""
        name = f"{face.name}{glyph}"
        if name not in self._marks:
            self._marks.add(name)
            form: Any = PDFFormXObject(*_SHAPE)
            form.compression = 1
            form.setStreamList([outline(face, glyph)])
            self._doc.addForm(name, form)
        self._formsinuse.append(name)
        self._outline(at, size, f"/{self._doc.getXObjectName(name)} Do")

    def _outline(self, at: tuple[float, float], size: float, path: str) -> None:
        scale = f"{size / 1000:.6f}"
        self._code.append(f"q {scale} 0 0 {scale} {at[0]:.3f} {at[1]:.3f} cm {path} Q")

    def _run(self, out: list[str], x: float, y: float, run: Run) -> None:
        out.append(f"1 0 0 1 {x:.3f} {y:.3f} Tm")
        subset, raised = -1, 0
        shown: list[str] = []
        for word in run.words:
            for chosen, rise, strings in self._encoded(run.face, word):
                if chosen != subset or rise != raised:
                    if shown:
                        out.append(f"[{''.join(shown)}]TJ")
                        shown = []
                    if chosen != subset:
                        subset = chosen
                        name = self._fonts[run.face].getSubsetInternalName(subset, self._doc)
                        out.append(f"{name} {run.size:.3f} Tf")
                    if rise != raised:
                        raised = rise
                        out.append(f"{rise * run.size / 1000:.3f} Ts")
                shown.append(strings)
        out.append(f"[{''.join(shown)}]TJ{' 0 Ts' if raised else ''}")

    def _encoded(self, face: Face, word: GlyphWord) -> Sequence[tuple[int, int, str]]:
        """Stretches of a word: subset of the font, rise, and what a TJ array holds of it."""
        known = self._words.get(word)
        if known is not None:
            return known
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = GlyphFont(face)
        stretches: list[tuple[int, int, str]] = []
        for glyph, read, advance, shift, rise in word.glyphs:
            subset, byte = font.code(self._doc, glyph, " " if read == TURN else read, advance)
            string = f"{-shift}<{byte:02X}>" if shift else f"<{byte:02X}>"
            if read == TURN:
                stretches.append((subset, rise, f"]TJ {_TURNED}[{string}]TJ EMC["))
            elif stretches and stretches[-1][:2] == (subset, rise) and stretches[-1][2][-1] == ">":
                before = stretches[-1][2]
                joined = before + string if shift else f"{before[:-1]}{byte:02X}>"
                stretches[-1] = (subset, rise, joined)
            else:
                stretches.append((subset, rise, string))
        self._words[word] = stretches
        return stretches

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Finish the page, once or as often side by side as the sheet takes."""
        number, offset = self._copies
        if number > 1:
            page = list(self._code)
            self._code[:] = ["q", *page, "Q", f"q 1 0 0 1 {offset:.3f} 0 cm", *page, "Q"]
            self.cut_down(offset)
        super().showPage()

    def cut_down(self, x: float) -> None:
        """Where the sheet is cut from head to foot: scissors, and a dashed line."""
        height = self._pagesize[1]
        self._cut((x, height - _CLEAR), height - 2 * _CLEAR, -90)

    def cut_across(self, y: float, start: float, end: float) -> None:
        """Where it is cut from one place to another, at a height: scissors, and a dashed line."""
        self._cut((start, y), end - start, 0)

    def _cut(self, at: tuple[float, float], length: float, turned: int) -> None:
        self.saveState()
        self.translate(*at)
        self.rotate(turned)
        self.setLineWidth(0.5)
        self.setDash(2, 1.5)
        self.line(_AFTER_SCISSORS, 0, length, 0)
        self.shape(0, -_SCISSORS * 0.36, Face.SYMBOLS, "✂", _SCISSORS)
        self.restoreState()
