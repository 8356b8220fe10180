# pyright: reportUnknownMemberType=false
# (ReportLab's stubs say too little)
"""The bundled typefaces as a PDF embeds them: each glyph under a code of its own."""

from collections.abc import Mapping
from copy import copy
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtGui import QPainterPath, QRawFont
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from tlc_desktop.reports.text.typefaces import FONTS, Face

_FIRST_PRIVATE = 0xF0000
_SPACE = 32
_BOX = 0x25A1
_CURVE_DATA = QPainterPath.ElementType.CurveToDataElement
_CMAP_LINES = 100


@lru_cache(maxsize=len(Face))
def _read(face: Face) -> TTFont:
    """`face` as ReportLab reads it, which takes as long as a page; shared, so never to be changed."""
    return TTFont(face.value.removesuffix(".ttf"), str(FONTS / face.value), asciiReadable=False)


def warm() -> None:
    """Read what every page is written in, so that the first of them need not."""
    for face in (Face.REGULAR, Face.BOLD):
        _read(face)


def parsed(face: Face) -> TTFontFace:
    """The tables of `face`; shared, so never to be changed."""
    return _read(face).face


@lru_cache(maxsize=len(Face))
def widths(face: Face) -> tuple[int, ...]:
    """The advance of every glyph of `face`, in whole thousandths of an em."""
    font = parsed(face)
    metrics: list[tuple[int, int]] = font.hmetrics
    return tuple(round(advance * 1000 / font.unitsPerEm) for advance, _ in metrics)


@lru_cache(maxsize=len(Face))
def characters(face: Face) -> Mapping[int, int]:
    """The glyph of every character that `face` has."""
    glyphs: dict[int, int] = parsed(face).charToGlyph
    return glyphs


def box_glyph() -> int:
    """The glyph, of the symbols, for what no bundled typeface has."""
    return characters(Face.SYMBOLS)[_BOX]


@lru_cache(maxsize=512)
def outline(face: Face, glyph: int) -> str:
    """The shape of a glyph as PDF path operators, in thousandths of an em."""
    path = QRawFont(str(FONTS / face.value), 1000).pathForGlyph(glyph)
    out: list[str] = []
    for i in range(path.elementCount()):
        element: Any = path.elementAt(i)
        out.append(f"{round(element.x)} {-round(element.y)}")
        if element.isMoveTo():
            out.append("m")
        elif element.isLineTo():
            out.append("l")
        elif i + 1 == path.elementCount() or not _is_curve_data(path, i + 1):
            out.append("c")
    return " ".join([*out, "f"])


def _is_curve_data(path: QPainterPath, i: int) -> bool:
    element: Any = path.elementAt(i)
    return element.type == _CURVE_DATA


class GlyphFont(TTFont):
    """A typeface of one document, whose codes stand for glyphs and carry their own text.

    ReportLab subsets by character. Here every pair of glyph and text is given a private
    character, so that its subsetting takes up shaped glyphs, and the table that says
    what a copied glyph reads as is written anew with the real text.
    """

    def __init__(self, face: Face) -> None:
        """A fresh font: ReportLab forbids that two documents share one."""
        vars(self).update(vars(_read(face)))  # ReportLab's own way is to read the typeface again
        self.state = WeakKeyDictionary()
        self.face = copy(parsed(face))
        self.face.charToGlyph = {_SPACE: characters(face)[_SPACE]}
        self.face.charWidths = {_SPACE: widths(face)[characters(face)[_SPACE]]}
        self._advances = widths(face)
        self._texts: dict[int, str] = {}
        self._codes: dict[tuple[int, str, int], tuple[int, int]] = {}

    def code(self, doc: Any, glyph: int, text: str, width: int | None = None) -> tuple[int, int]:
        """The subset and the byte for `glyph` where it reads as `text`.

        Args:
            doc: ReportLab's document that the font is drawn in.
            glyph: Its index in the typeface.
            text: What copying it gives; may be empty.
            width: Its advance in thousandths of an em, if not the typeface's own.
        """
        advance = self._advances[glyph] if width is None else width
        key = (glyph, text, advance)
        known = self._codes.get(key)
        if known is None:
            private = _FIRST_PRIVATE + len(self._codes)
            self.face.charToGlyph[private] = glyph
            self.face.charWidths[private] = advance
            self._texts[private] = text
            [(subset, byte)] = self.splitString(chr(private), doc)
            known = self._codes[key] = (subset, byte[0])
        return known

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's name
        """Embed the subsets, then say what each code reads as."""
        state: Any = self.state[doc]
        names = [self.getSubsetInternalName(n, doc)[1:] for n in range(len(state.subsets))]
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for name, subset in zip(names, state.subsets, strict=True):
            table = doc.idToObject[fonts[name].ToUnicode.name]
            table.content = self._reading(subset)

    def _reading(self, subset: list[int]) -> str:
        """A ToUnicode table; a code with no text of its own is left out of it."""
        texts = [self._texts.get(code, " " if code == _SPACE else "") for code in subset]
        pairs = [
            f"<{byte:02X}> <{text.encode('utf-16-be').hex().upper()}>"
            for byte, text in enumerate(texts)
            if text
        ]
        blocks = [pairs[i : i + _CMAP_LINES] for i in range(0, len(pairs), _CMAP_LINES)]
        listed = "".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
        )
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{listed}"
            "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
        )
