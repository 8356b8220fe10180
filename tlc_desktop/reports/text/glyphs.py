"""The glyphs of a line that Qt has laid out, with what each reads as."""

import threading
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtGui import QGlyphRun, QRawFont, QTextLayout, QTextLine

from tlc_desktop.domain.text import DIRECTION_MARKS
from tlc_desktop.reports.text.fonts import box_glyph, characters, parsed, widths
from tlc_desktop.reports.text.typefaces import Face

PIXELS = 256
_MIRRORED = str.maketrans(
    "()[]{}<>«»‹›≤≥⟨⟩⟦⟧\u3008\u3009\u2329\u232a《》",
    ")(][}{><»«›‹≥≤⟩⟨⟧⟦\u3009\u3008\u232a\u2329》《",
)
_INVISIBLE = frozenset(DIRECTION_MARKS + "\u180e\u2060\u2061\u2062\u2063\u2064")
NO_GLYPH = 0
# Half of a blank that reads as a mark of direction, see `parting`.
TURN = "\u200f"
_SLACK = 1.5
# How far a mark is moved up or down, in thousandths of an em: sixty on a letter would leave its line.
_MOST_RISE = 520
_BLANKS = frozenset(" \u00a0")
_RETRIEVE = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)
_local = threading.local()


Glyph: TypeAlias = tuple[int, str, int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class GlyphWord:
    """Glyphs that stand side by side; all lengths in thousandths of an em.

    Attributes:
        glyphs: From left to right: glyph, text, advance, move to the right before it, and
            rise above the baseline.
        width: From its left end to its right end.
        marks: Vowel marks and accents: glyph, place to the right of the left end, rise.
            They are drawn as shapes, for their letters already read as both.
    """

    glyphs: tuple[Glyph, ...]
    width: int
    marks: tuple[tuple[int, float, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one typeface and size in points; `x` is from their line's left end, in points."""

    face: Face
    size: float
    x: float
    words: tuple[GlyphWord, ...]

    @property
    def width(self) -> float:
        """In points."""
        return sum(word.width for word in self.words) * self.size / 1000


@dataclass(frozen=True, slots=True)
class GlyphLine:
    """One line as it is printed: its runs, and its width in points."""

    runs: tuple[Run, ...]
    width: float


def printed(line: QTextLine, said: Sequence[str], size: float) -> GlyphLine:
    """The glyphs of `line`, its left end at 0; blanks at its end are left out."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    while end > start and (not said[end - 1] or said[end - 1].isspace()):
        end -= 1
    if end < len(said) and not said[end]:
        end += 1
    runs = line.glyphRuns(-1, -1, _RETRIEVE)
    indexed = [(run, run.stringIndexes()) for run in runs]
    starts = sorted({index for _, indexes in indexed for index in indexes})
    baseline = line.y() + line.ascent()
    placed = [
        run
        for qrun, indexes in indexed
        if (run := _run(qrun, indexes, baseline, (starts, end, said), size)) is not None
    ]
    if not placed:
        return GlyphLine((), 0)
    left = min(run.x for run in placed)
    right = max(run.x + run.width for run in placed)
    moved = tuple(Run(run.face, run.size, run.x - left, run.words) for run in placed)
    return GlyphLine(moved, right - left)


def _run(
    run: QGlyphRun,
    indexes: list[int],
    baseline: float,
    text: tuple[list[int], int, Sequence[str]],
    size: float,
) -> Run | None:
    """A run of Qt's as we print it, from left to right; None when only blanks are in it."""
    font = run.rawFont()
    face = _face_of(font)
    advances = widths(face)
    glyphs = run.glyphIndexes()
    rtl = run.isRightToLeft()
    texts = _texts(glyphs, indexes, text, advances)
    scale = 1000 / font.pixelSize()
    places = [(p.x() * scale, round((baseline - p.y()) * scale)) for p in run.positions()]
    blank = characters(face)[32]
    out: list[Glyph] = []
    marks: list[tuple[int, float, int]] = []
    first = pen = min((x for x, _ in places), default=0)
    for i in range(len(glyphs) - 1, -1, -1) if rtl else range(len(glyphs)):
        read = texts[i]
        if indexes[i] >= text[1] or read in _INVISIBLE:
            continue
        glyph = glyphs[i]
        x, rise = places[i]
        if not read:
            # Several signs joined to one emoji are one mark; joiners are drawn as blanks.
            if glyph not in (NO_GLYPH, blank) and face is not Face.EMOJI:
                marks.append((glyph, x, rise if abs(rise) <= _MOST_RISE else 0))
            continue
        if glyph == NO_GLYPH and face is Face.SYMBOLS:
            glyph = box_glyph()
        if not out:
            first = pen = x
        shift = round(x - pen) if abs(x - pen) > _SLACK else 0
        pen += shift + advances[glyph]
        if read in _BLANKS:
            read = blank_read(read, rtl)
        if rtl and read in _BLANKS and not ends_in_letter(text[2], indexes[i]):
            out.extend(parting(face, glyph, read, shift))
        elif rtl and face is not Face.EMOJI:
            out.extend(_turned((glyph, read, advances[glyph], shift, rise), blank))
        else:
            out.append((glyph, read, advances[glyph], shift, rise))
    if not out:
        return None
    points = size * font.pixelSize() / PIXELS
    over = tuple((glyph, x - first, rise) for glyph, x, rise in marks)
    return Run(
        face, points, first * points / 1000, (GlyphWord(tuple(out), round(pen - first), over),)
    )


def _texts(
    glyphs: list[int],
    indexes: list[int],
    text: tuple[list[int], int, Sequence[str]],
    advances: tuple[int, ...],
) -> list[str]:
    """What each glyph reads as: a cluster's letters stand on its widest glyph.

    Its other glyphs are marks and read as nothing.
    """
    starts, end, said = text
    count = len(glyphs)
    texts = [""] * count
    spread = [advances[glyph] for glyph in glyphs]
    i = 0
    while i < count:
        j = i + 1
        while j < count and indexes[j] == indexes[i]:
            j += 1
        following = bisect_right(starts, indexes[i])
        stop = starts[following] if following < len(starts) else max(end, indexes[i] + 1)
        widest = max(range(i, j), key=spread.__getitem__)
        texts[widest] = "".join(said[indexes[i] : stop])
        i = j
    return texts


def _letters(read: str) -> tuple[str, str] | None:
    """The first letter of a ligature and the rest, marks beside their letters."""
    for i in range(1, len(read)):
        if not unicodedata.combining(read[i]):
            return read[:i], read[i:]
    return None


def _turned(own: Glyph, blank: int) -> Iterator[Glyph]:
    """A glyph of a right-to-left run, its text from left to right as readers expect there.

    A ligature such as lam-alef shares its advance and its letters with an invisible
    blank, so that readers, which turn such a line round, keep their order.
    """
    glyph, read, advance, shift, rise = own
    if letters := _letters(read):
        half = advance // 2
        yield glyph, letters[1][::-1].translate(_MIRRORED), half, shift, rise
        glyph, advance, shift, rise = blank, advance - half, 0, 0
        read = letters[0]
    yield glyph, read[::-1].translate(_MIRRORED), advance, shift, rise


def blank_read(blank: str, rtl: bool) -> str:
    """What a blank reads as: of lines from right to left readers lose the one that keeps words together."""
    return " " if rtl else blank


def ends_in_letter(said: Sequence[str], end: int) -> bool:
    """Whether what stands before `end` is a right-to-left letter, with its marks."""
    while end and (not said[end - 1] or unicodedata.combining(said[end - 1])):
        end -= 1
    return not end or unicodedata.bidirectional(said[end - 1]) in ("R", "AL")


def parting(face: Face, glyph: int, read: str, shift: int) -> Iterator[Glyph]:
    """A blank of a right-to-left line after a figure, a sign or a Latin word, in two halves.

    The right half reads as a mark of direction for readers that would else take the blank
    to the figure's other side (Poppler), and as a second blank for those that know better.
    """
    advance = widths(face)[glyph]
    yield glyph, read, advance - advance // 2, shift, 0
    yield glyph, TURN, advance // 2, 0, 0


def _face_of(font: QRawFont) -> Face:
    """Which bundled typeface a run stands in.

    Raises:
        RuntimeError: Qt took a typeface of the machine's, which is never to be printed.
    """
    # By name, which no other typeface has: Qt makes a new one of the same again and again.
    known: dict[tuple[str, int], Face] | None = getattr(_local, "faces", None)
    if known is None:
        known = _local.faces = {}
    key = font.familyName(), font.weight()
    found = known.get(key)
    if found is not None:
        return found
    head = bytes(font.fontTable("head").data())
    for face in Face:
        if parsed(face).get_table("head") == head:  # pyright: ignore[reportUnknownMemberType]
            known[key] = face
            return face
    raise RuntimeError(f"{font.familyName()} is not one of the bundled typefaces")
