"""Text as people write it: folded for finding, cleaned for one line, its direction."""

import re
import unicodedata

_TATWEEL = "\u0640"
_FOLDED = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ے": "ي",
        "ة": "ه",
        "ۃ": "ه",
        "ە": "ه",
        "ھ": "ه",
        "ہ": "ه",
        "ؤ": "و",
        "ئ": "ي",
        "ک": "ك",
        "ڪ": "ك",
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ß": "ss",
        "ı": "i",
        "﷽": "بسم الله الرحمن الرحيم",
        _TATWEEL: "",
        **{chr(0x0660 + n): str(n) for n in range(10)},
        **{chr(0x06F0 + n): str(n) for n in range(10)},
    }
)
# Invisible marks that steer direction: they are kept in text, and never take part in finding.
DIRECTION_MARKS = "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_NO_MARKS = str.maketrans(dict.fromkeys(DIRECTION_MARKS, ""))
_OPENING = {
    **dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c"),
    **dict.fromkeys("\u2066\u2067\u2068", "\u2069"),
}
_POP, _POP_ISOLATE = "\u202c", "\u2069"
_ISOLATES = "\u2066\u2067\u2068"
_ISOLATING = re.compile("[\u2066-\u2068]")
_UNSTEERED = str.maketrans(dict.fromkeys(set(DIRECTION_MARKS) - {"\u200c", "\u200d"}, ""))
_STEERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BREAK = re.compile(r"\s*[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]\s*")
# Egypt writes مسئول, شئون and رءوس, its neighbours مسؤول, شؤون and رؤوس.
_HAMZA_BEFORE_WAW = re.compile("(?:[ئؤء]|[يو]\u0654)(?=[\u0640\u064b-\u0652\u0670]*و)")
_ASCII = re.compile(r"[\x00-\x7f]*\Z")
_WORD = re.compile(r"[^\W_]+(?:[\u0640\u064b-\u065f\u0670\u0300-\u036f][^\W_]*)*", re.UNICODE)


def fold(text: str) -> str:
    """`text` as it is compared when finding and sorting.

    Compatibility forms are opened, case, accents, vowel marks and tatweel go,
    the forms of alef, ya, ta marbuta and hamza become one, digits Western.
    """
    if _ASCII.match(text):
        return text.casefold()
    text = _HAMZA_BEFORE_WAW.sub("و", text)
    opened = unicodedata.normalize("NFKD", text.translate(_FOLDED)).casefold()
    bare = "".join(c for c in opened if not unicodedata.combining(c))
    return bare.translate(_FOLDED).translate(_NO_MARKS)


def unsteered(text: str) -> str:
    """`text` without the marks that steer direction; those that join and part letters stay."""
    return text.translate(_UNSTEERED)


def one_line(text: str) -> str:
    """`text` on one line: control characters and runs of blanks become one blank."""
    visible = "".join(c if c.isprintable() or c in DIRECTION_MARKS else " " for c in text)
    return " ".join(visible.split())


def shed(text: str) -> str:
    """`text` for a field of one line: each break of a line, and each tab, is a blank between words."""
    if not _BREAK.search(text):
        return text
    return " ".join(part for part in _BREAK.split(text) if part)


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a text that say something, each for itself."""
    return tuple(shed(line.strip()) for line in text.splitlines() if line.strip())


def words(text: str) -> list[tuple[int, int]]:
    """Where each word of `text` starts and ends; vowel marks and tatweel are inside words."""
    return [match.span() for match in _WORD.finditer(text)]


_PREFIXES = ("وال", "فال", "بال", "كال", "ولل", "ال", "لل", "و", "ف", "ب", "ل", "ك")


def stems(word: str) -> list[str]:
    """The folded Arabic `word` without the particles and article at its front, longest cut first.

    Three letters at least must stay; a word that carries none has no stems.
    """
    if not word or not "\u0621" <= word[0] <= "\u064a":
        return []
    return [word[len(p) :] for p in _PREFIXES if word.startswith(p) and len(word) - len(p) >= 3]


def without_article(folded: str) -> str:
    """Folded text without the article of its first word, as lists are sorted."""
    return folded[2:] if folded.startswith("ال") and len(folded) > 4 else folded


def right_to_left(text: str, otherwise: bool = False) -> bool:
    """Whether `text` runs right to left: where its first and its last word do, or most of its words.

    Words are weighed before letters: what is quoted in Latin ones is long in a short Arabic sentence.
    `otherwise` where as many of both run either way. What stands in isolates has a direction of its
    own, and does not count.
    """
    outside = _outside(text)
    ways = [way for word in outside.split() if (way := _direction(word))]
    if ways and ways[0] == ways[-1] == "R":
        return True
    letters = [way for letter in outside if (way := _direction(letter))]
    for found in (ways, letters):
        right, left = found.count("R"), found.count("L")
        if right != left:
            return right > left
    return otherwise


def _direction(word: str) -> str:
    """How a word runs, by its first letter: `R` or `L`; empty where it has none."""
    kinds = (unicodedata.bidirectional(letter) for letter in word)
    kind = next((kind for kind in kinds if kind in ("L", "R", "AL")), "")
    return "R" if kind == "AL" else kind


def begins_right_to_left(text: str) -> bool:
    """Whether the first letter of `text` runs right to left, as marks without a direction have it."""
    return _direction(_outside(text)) == "R"


def _outside(text: str) -> str:
    """`text` without what stands in isolates."""
    if not _ISOLATING.search(text):
        return text
    depth = 0
    out: list[str] = []
    for character in text:
        if character in _ISOLATES:
            depth += 1
        elif character == _POP_ISOLATE:
            depth = max(depth - 1, 0)
        elif not depth:
            out.append(character)
    return "".join(out)


def runs_one_way(text: str) -> bool:
    """Whether no two letters of `text` run in different directions."""
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    return not ("L" in kinds and kinds & {"R", "AL"})


def contained(text: str) -> str:
    """`text` whose marks of direction end with it, so that they steer nothing beside it.

    What it opens is closed, and what it closes without having opened it is left out.
    """
    if not _STEERING.search(text):
        return text
    closing: list[str] = []
    out: list[str] = []
    for character in text:
        if character in _OPENING:
            closing.append(_OPENING[character])
        elif character == _POP_ISOLATE:
            if _POP_ISOLATE not in closing:
                continue
            while closing.pop() != _POP_ISOLATE:
                pass
        elif character == _POP:
            if not closing or closing[-1] != _POP:
                continue
            closing.pop()
        out.append(character)
    return "".join([*out, *reversed(closing)])


def elided(text: str, most: int) -> str:
    """`text` cut to `most` characters that are seen, with an ellipsis when something went."""
    if len(text) <= most or len(text.translate(_NO_MARKS)) <= most:
        return text
    left = most - 1
    for end, character in enumerate(text):
        if character not in DIRECTION_MARKS:
            if not left:
                return contained(text[:end].rstrip() + "…")
            left -= 1
    return text
