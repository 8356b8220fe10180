"""Lines that can be put together from words, each shaped once and found again."""

import re
from enum import Enum, auto
from functools import lru_cache

from tlc_desktop.reports.text.fonts import characters, widths
from tlc_desktop.reports.text.glyphs import (
    PIXELS,
    TURN,
    Glyph,
    GlyphLine,
    GlyphWord,
    Run,
    blank_read,
    ends_in_letter,
    parting,
    printed,
)
from tlc_desktop.reports.text.stretches import LATIN, SMALL, Stretch, StretchStyle, layout
from tlc_desktop.reports.text.typefaces import Face

LATIN_SIZE = SMALL / PIXELS
_PLAIN_ARABIC = re.compile(
    "[ \u00a0!.:/()\u00ab\u00bb\u00b7\u2013\u2014\u2018-\u201d\u2026\u060c\u061b\u061f\u0621-\u063a\u0640-\u0652\u0660-\u066c0-9]*\\Z"
)
# An isolate between blanks, brackets and commas, which what is in it cannot draw to itself.
_ISOLATE = re.compile(
    "(?<![^ \u00a0(\u00ab\u2068])\u2068([^\u2066-\u2069]*)\u2069(?![^ \u00a0)\u00bb\u060c\u061b.\u2069])"
)
_LETTER = re.compile("[\u0621-\u063a\u0641-\u064a]")
_FIGURE = re.compile("[0-9]+(?:[/.:][0-9]+)*|[\u0660-\u0669]+(?:[/.:][\u0660-\u0669]+)*")
_BLANKS = re.compile("([ \u00a0])")
_LONG = re.compile(r"\S{60}")
_PLAIN = re.compile(r"[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201d\u2026]*\Z")
_TAME = re.compile("[A-Za-z\u00c0-\u024f '\u2019&.-]*\\Z")
# A Latin stretch that would draw into itself what follows it: figures, brackets, more Latin.
_DRAWING = re.compile(
    "[\u0660-\u0669]|[^\u0621-\u063a\u0640-\u064a]*[0-9A-Za-z\u00c0-\u024f(\u064b-\u0652]"
)
# Figures whose sign goes by the letters before them.
_UNSURE = re.compile("[0-9]\u066a|\u066a[0-9]")
_FIGURES = frozenset("0123456789\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669")


# Words that may be parted at blanks alone: no slash, dash or sign that a line may end at.
_WHOLE_WORDS = re.compile(
    "(?:(?:[(\u00ab\u201c\u2018\"']*[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0621-\u063a\u0640-\u0652\u0660-\u0669]"
    "(?:[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0621-\u063a\u0640-\u0652\u0660-\u0669\u2019'\u00a0]|(?<=[0-9\u0660-\u0669])[/:.](?=[0-9\u0660-\u0669]))*"
    "[.,:;!?\u060c\u061b\u061f)\u00bb\u201d\u2019\"'\u2026]*|\u00b7)(?: |\\Z))*\\Z"
)
# After a closing quotation mark no line ends before an opening bracket.
_QUOTED = re.compile("[\u00bb\u201d\u2019\"'] [(\u00ab\u201c\u2018]")


class Setting(Enum):
    """How the lines of a text are set."""

    ONE_WAY = auto()
    MIXED = auto()
    CAREFUL = auto()


def setting_of(text: str, rtl: bool) -> Setting:
    """The quickest way that sets `text` as the careful one does."""
    if _LONG.search(text) or (rtl and _UNSURE.search(text)):
        return Setting.CAREFUL
    if not rtl:
        return Setting.ONE_WAY if _PLAIN.match(text) else Setting.CAREFUL
    if _PLAIN_ARABIC.match(text):
        return Setting.ONE_WAY
    if not _PLAIN_ARABIC.match(LATIN.sub("", text)):
        return Setting.CAREFUL
    for match in LATIN.finditer(text):
        begins = text[match.start() - 1 : match.start()]
        if begins in _FIGURES or not _TAME.match(match[0]) or _DRAWING.match(text, match.end()):
            return Setting.CAREFUL
    return Setting.MIXED


def without_idle_marks(text: str, rtl: bool) -> str:
    """`text` without its isolates, where all runs one way and they change nothing."""
    if "\u2068" not in text:
        return text
    bare, before = text, ""
    if not rtl:
        bare = text.replace("\u2068", "").replace("\u2069", "")
        return bare if _PLAIN.match(bare) else text
    while bare != before:
        before, bare = bare, _ISOLATE.sub(_idle, bare)
    return bare if setting_of(bare, rtl) is not Setting.CAREFUL else text


def _idle(isolate: re.Match[str]) -> str:
    """What is in an isolate that would run from right to left anyway, or is one figure."""
    inner = isolate[1]
    runs_as_all = _LETTER.search(inner) and _PLAIN_ARABIC.match(inner)
    return inner if not inner or runs_as_all or _FIGURE.fullmatch(inner) else isolate[0]


def broken_between_words(text: str, face: Face, rtl: bool, width: float) -> list[tuple[int, int]]:
    """Where the lines of `text` start and how long they are; empty where Qt has to say.

    Args:
        text: Set one way.
        face: Its typeface.
        rtl: Its direction.
        width: Of the lines, in thousandths of an em.
    """
    if not text or not _WHOLE_WORDS.match(text) or _QUOTED.search(text):
        return []
    blank = _word(" ", face, rtl).width
    lines: list[tuple[int, int]] = []
    start = at = 0
    used = 0
    for word in text.split(" "):
        wide = _width(word, face, rtl) if word else 0
        if wide > width:
            return []
        if used + wide > width:
            lines.append((start, at - start))
            start, used = at, 0
        used += wide + blank
        at += len(word) + 1
    lines.append((start, len(text) - start))
    return lines


@lru_cache(maxsize=1 << 14)
def _width(word: str, face: Face, rtl: bool) -> int:
    return sum(_word(part, face, rtl).width for part in _BLANKS.split(word) if part)


def of_words(text: str, face: Face, rtl: bool, size: float) -> GlyphLine:
    """A line all of whose words run one way: each is shaped once, and found again."""
    parts = _BLANKS.split(text.rstrip())
    if rtl:
        parts = _parted(parts)[::-1]
    words = [_word(part, face, rtl) for part in parts if part]
    if not words:
        return GlyphLine((), 0)
    run = Run(face, size, 0, tuple(words))
    return GlyphLine((run,), run.width)


def of_mixed_words(text: str, part: tuple[int, int], face: Face, size: float) -> GlyphLine:
    """A right-to-left line with Latin words in it, which run the other way and are smaller.

    Args:
        text: The whole text: what is Latin in a line goes by all of it.
        part: Where the line starts and ends in `text`.
        face: Its typeface.
        size: In points.
    """
    at, end = part
    end = at + len(text[at:end].rstrip())
    stretches: list[tuple[list[str], bool]] = []
    for match in LATIN.finditer(text):
        start, stop = max(match.start(), at), min(match.end(), end)
        if start < stop:
            stretches.append((_between(text, at, start), False))
            stretches.append((_BLANKS.split(text[start:stop]), True))
            at = stop
    stretches.append((_between(text, at, end), False))
    runs: list[Run] = []
    x = 0.0
    for parts, latin in reversed(stretches):
        words = tuple(_word(part, face, not latin) for part in parts if part)
        if words:
            runs.append(Run(face, size * LATIN_SIZE if latin else size, x, words))
            x += runs[-1].width
    return GlyphLine(tuple(runs), x)


def _between(text: str, start: int, end: int) -> list[str]:
    """The words and blanks between two Latin stretches, from left to right."""
    parts = _parted(_BLANKS.split(text[start:end]))
    if len(parts) > 1 and not parts[0] and start and not text[start - 1].isspace():
        parts[1] += TURN
    return parts[::-1]


def _parted(parts: list[str]) -> list[str]:
    """Words and blanks by turns; a blank after a figure or a sign is marked as parting."""
    for i in range(1, len(parts), 2):
        if not _lets_go(parts[i - 1]):
            parts[i] += TURN
    return parts


@lru_cache(maxsize=1 << 14)
def _lets_go(word: str) -> bool:
    """Whether readers leave the blank after `word` where it is."""
    return not word or ends_in_letter(word, len(word))


@lru_cache(maxsize=1 << 14)
def _word(text: str, face: Face, rtl: bool) -> GlyphWord:
    """A word, or a blank, as it is shaped by itself."""
    if text[0].isspace():
        glyph = characters(face).get(ord(text[0]), characters(face)[32])
        advance = widths(face)[glyph]
        read = blank_read(text[0], rtl)
        halves = tuple(parting(face, glyph, read, 0))
        return GlyphWord(halves if text[1:] else ((glyph, read, advance, 0, 0),), advance)
    made = layout(text, [Stretch(text, StretchStyle(face))], rtl)
    made.beginLayout()
    line = made.createLine()
    line.setNumColumns(len(text) + 1)
    made.endLayout()
    runs = printed(line, text, 1000).runs
    glyphs: list[Glyph] = []
    marks: list[tuple[int, float, int]] = []
    pen = 0
    for run in sorted(runs, key=lambda run: run.x):
        [word] = run.words
        shift = round(run.x) - pen
        first = word.glyphs[0]
        glyphs.append((*first[:3], first[3] + shift, first[4]))
        glyphs.extend(word.glyphs[1:])
        marks.extend((glyph, x + run.x, rise) for glyph, x, rise in word.marks)
        pen = round(run.x) + word.width
    return GlyphWord(tuple(glyphs), pen, tuple(marks))
