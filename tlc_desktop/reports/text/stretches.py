# pyright: reportUnknownMemberType=false
# (Qt's stubs say too little of formats)
"""Which characters are laid out for a text, in which typefaces, and Qt's layout of them."""

import re
import threading
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from tlc_desktop.reports.text.fonts import box_glyph, characters, widths
from tlc_desktop.reports.text.glyphs import NO_GLYPH, PIXELS
from tlc_desktop.reports.text.typefaces import EMOJI, SYMBOLS, TEXT, Face, register_emoji

LATIN_IN_ARABIC = 0.88
SMALL = round(PIXELS * LATIN_IN_ARABIC)
_local = threading.local()

_LINE_END = "\u2028"
_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# A mark on a bracket, with a joiner between: the joiner does nothing, and parts them for Qt.
_ON_BRACKETS = re.compile("(?<=[)\\]}>])[\u200b-\u200d]+(?=[\u0300-\u036f\u20d0-\u20f0])")
_ARABIC_SIGNS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
LATIN = re.compile(
    "[A-Za-z\u00c0-\u024f](?:[ -~\u00a0-\u024f\u2010-\u2027]*[0-9A-Za-z\u00c0-\u024f])?"
)


# What is laid out in place of a character that no typeface has, by its class in the order of
# letters: of no writing system, or of one that Qt sets without a typeface made for it. For
# thirteen others (Devanagari, Syriac, Khmer ...) it finds no engine, and ends the program.
_STAND_INS = {
    "L": "\ue000",
    "R": "\u05ef",
    "AL": "\u08a0",
    "AN": "\u0601",
    "EN": "\U0001d7ce",
    "ET": "\u20b6",
    "NSM": "\u1ab0",
}
_NEUTRAL = "\U0001f000"
# From here on signs are of no writing system of those.
_SIGNS = "\u2000"
# One emoji: a flag, or a sign with what is joined to it (a colour, another sign, a keycap).
_SIGN = "[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff]"
_TONE = "[\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
_EMOJI = re.compile(
    f"[\U0001f1e6-\U0001f1ff]{{2}}|{_SIGN}{_TONE}(?:\u200d{_SIGN}{_TONE})*|[0-9#*]\ufe0f\u20e3"
)
_JOINED = re.compile("[\u200d\ufe0f\U0001f000-\U0001faff]")
_JOINERS = frozenset("\u200d\ufe0f\u20e3")
# Which a typeface of ours has letters of, and not what joining them takes.
_NKO = range(0x07C0, 0x0800)


class StretchStyle(NamedTuple):
    """How a stretch of text is drawn: its typeface, smaller or not; or as boxes."""

    face: Face
    small: bool = False
    boxes: bool = False


class Stretch(NamedTuple):
    """Characters that look alike."""

    text: str
    look: StretchStyle


_PLAINEST = StretchStyle(Face.REGULAR)
_AS_EMOJI = StretchStyle(Face.EMOJI, small=True)
_FAMILIES = {Face.SYMBOLS: SYMBOLS, Face.EMOJI: EMOJI}


def add_span(piece: str, bold: bool, arabic: bool, into: tuple[list[str], list[Stretch]]) -> None:
    """Add a span of any characters: each in the first typeface that has it, else a box.

    Args:
        piece: As typed.
        bold: Whether it is bold.
        arabic: Whether it stands among Arabic, where Latin is set smaller.
        into: What each UTF-16 unit that is laid out reads as, and the stretches so far.
    """
    piece = _ON_BRACKETS.sub("", _BREAKS.sub(_LINE_END, piece))
    piece = _ARABIC_SIGNS.sub(_spelled_out, piece)
    look = StretchStyle(Face.BOLD if bold else Face.REGULAR)
    ordinary = all(_is_ordinary(character, bold) for character in set(piece))
    at = 0
    for start, end in [match.span() for match in LATIN.finditer(piece)] if arabic else ():
        for text, small in ((piece[at:start], False), (piece[start:end], True)):
            _add(text, ordinary, look._replace(small=small), into)
        at = end
    _add(piece[at:], ordinary, look, into)


def _add(
    text: str, ordinary: bool, look: StretchStyle, into: tuple[list[str], list[Stretch]]
) -> None:
    """Add a part of one size; it is looked at letter by letter where it is out of the ordinary."""
    said, stretches = into
    if ordinary:
        if text:
            said.extend(text)
            stretches.append(Stretch(text, look))
        return
    at = 0
    for match in _EMOJI.finditer(text):
        if not _is_emoji(match[0]):
            continue
        _add_letters(text[at : match.start()], look, into)
        for character in match[0]:
            said.extend((character,) if character <= "\uffff" else (character, ""))
        stretches.append(Stretch(match[0], _AS_EMOJI))
        at = match.end()
    _add_letters(text[at:], look, into)


@lru_cache(maxsize=1024)
def _is_emoji(cluster: str) -> bool:
    """Whether a sign is set as an emoji: one of today's, and not the plain sign of old."""
    return _JOINED.search(cluster) is not None and all(
        sign in _JOINERS or ord(sign) in characters(Face.EMOJI) for sign in cluster
    )


def _add_letters(text: str, look: StretchStyle, into: tuple[list[str], list[Stretch]]) -> None:
    """Add letters and signs, each in the first typeface that has it."""
    said, stretches = into
    bold, small = look.face is Face.BOLD, look.small
    for character in text:
        glyph, chosen, reads = _choice(character, bold)
        if not glyph:
            continue
        look = chosen._replace(small=small) if chosen else look
        if chosen and chosen.face is Face.SYMBOLS and unicodedata.combining(character):
            _join(stretches, look)
        said.extend(reads)
        if stretches and stretches[-1].look == look:
            stretches[-1] = Stretch(stretches[-1].text + glyph, look)
        else:
            stretches.append(Stretch(glyph, look))


@lru_cache(maxsize=4096)
def _is_ordinary(character: str, bold: bool) -> bool:
    """Whether a character is laid out as itself, in the typeface of the text."""
    glyph, look, reads = _choice(character, bold)
    return (glyph,) == reads == (character,) and (look is None or look.face is not Face.SYMBOLS)


def _spelled_out(sign: re.Match[str]) -> str:
    """An Arabic sign for several letters or words, as these where no typeface has it."""
    faces = (Face.REGULAR, Face.SYMBOLS)
    if any(ord(sign[0]) in characters(face) for face in faces):
        return sign[0]
    spelled = unicodedata.normalize("NFKC", sign[0])
    return spelled if all(ord(letter) in characters(faces[0]) for letter in spelled) else sign[0]


def _join(stretches: list[Stretch], look: StretchStyle) -> None:
    """Give the letter under a mark that only the symbols have the mark's typeface too."""
    if not stretches or stretches[-1].look.face is look.face:
        return
    text, before = stretches.pop()
    at = len(text) - 1
    while at > 0 and (unicodedata.combining(text[at]) or unicodedata.category(text[at]) == "Cf"):
        at -= 1
    known = all(ord(character) in characters(look.face) for character in text[at:])
    if not known:
        at = len(text)
    stretches.extend(
        Stretch(part, own) for part, own in ((text[:at], before), (text[at:], look)) if part
    )


@lru_cache(maxsize=4096)
def _choice(character: str, bold: bool) -> tuple[str, StretchStyle | None, tuple[str, ...]]:
    """What to lay out for `character`, how it looks, and what each unit of it reads as.

    Marks that steer direction or joining draw nothing and look like what is before them
    (None). What no bundled typeface has becomes a box, and keeps its place in the order
    of letters.
    """
    if character == _LINE_END:
        # The first ends what steers the order of letters, the second breaks the line.
        return "\u2029\u2028", None, ("\n", "\n")
    if character == "\t":
        # The tab, which Qt draws nothing for, parts the line for the order of letters.
        return " \t", None, (" ", "")
    category = unicodedata.category(character)
    if category == "Cc" or character == "\u00ad" or "\ufe00" <= character <= "\ufe0f":
        return "", None, ()
    reads = (character,) if character <= "\uffff" else (character, "")
    if category == "Cf" and not "\u0600" <= character <= "\u0605":
        return character, None, reads
    for face in (Face.BOLD if bold else Face.REGULAR, Face.SYMBOLS):
        if ord(character) in characters(face) and ord(character) not in _NKO:
            return character, StretchStyle(face), reads
    if category == "Cs":
        return "\ufffd", StretchStyle(Face.SYMBOLS), ("\ufffd",)
    stand_in = _STAND_INS.get(unicodedata.bidirectional(character), _NEUTRAL)
    if stand_in is _NEUTRAL and (unicodedata.mirrored(character) or character > _SIGNS):
        # A bracket finds its other half, and an emoji its skin tone, by what it is.
        return character, StretchStyle(Face.SYMBOLS, boxes=True), reads
    reads = (character,) if stand_in <= "\uffff" else (character, "")
    return stand_in, StretchStyle(Face.SYMBOLS, boxes=True), reads


def _format(look: StretchStyle) -> QTextCharFormat:
    """The format of a stretch. Each thread has its own: Qt keeps a typeface's engine in it."""
    known: dict[StretchStyle, QTextCharFormat] | None = getattr(_local, "formats", None)
    if known is None:
        known = _local.formats = {}
    found = known.get(look)
    if found is None:
        found = known[look] = QTextCharFormat()
        found.setFont(_font(look))
    return found


def _font(look: StretchStyle) -> QFont:
    if look.face is Face.EMOJI:
        register_emoji()
    font = QFont(_FAMILIES.get(look.face, TEXT))
    font.setBold(look.face is Face.BOLD)
    pixels = SMALL if look.small else PIXELS
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    if look.boxes:
        wider = widths(Face.SYMBOLS)[box_glyph()] - widths(Face.SYMBOLS)[NO_GLYPH]
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, wider * pixels / 1000)
    return font


def layout(text: str, stretches: Sequence[Stretch], rtl: bool) -> QTextLayout:
    """`text` for Qt to break into lines, not yet begun."""
    made = QTextLayout(text, _font(_PLAINEST))
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setTabStopDistance(1)
    made.setTextOption(option)
    ranges: list[QTextLayout.FormatRange] = []
    at = 0
    for piece, look in stretches:
        units = len(piece.encode("utf-16-le")) // 2
        if look != _PLAINEST:
            stretch: Any = QTextLayout.FormatRange()
            stretch.start = at
            stretch.length = units
            stretch.format = _format(look)
            ranges.append(stretch)
        at += units
    made.setFormats(ranges)
    return made
