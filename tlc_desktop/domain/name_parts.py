"""What a whole name is made of: a title, and names of one word or more."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from tlc_desktop.domain.text import fold

_VOWELS = "[\u064b-\u0652\u0640]*"
_AS_WRITTEN = {"ا": "[اأآ]", "ة": "[ةه]"}


def _any_of(words: str) -> str:
    """A pattern for words with a bar between, an Arabic one with vowel marks and in any spelling."""
    letters = (_AS_WRITTEN.get(c, c) + (_VOWELS if "ء" <= c <= "ي" else "") for c in words)
    return "".join(letters)


# Titles as they are written before a name: those that are titles alone, and those that are so only
# with a dot or stroke, since they are a letter, or a name too. A short one keeps that mark,
# «د.أحمد» and «أ/سلمى» have no blank after it.
_TITLES = _any_of(
    "استاذ|استاذة|الاستاذ|الاستاذة|دكتور|دكتورة|الدكتور|الدكتورة|مهندس|مهندسة|المهندس|المهندسة"
    "|مس|ميس|مستر|مدام|السيدة|الانسة|انسة|ابلة|الشيخ|الاخ|الاخت|الحاج|الحاجة|القس|ابونا|تاسوني"
    "|Mr|Mrs|Ms|Miss|Sir|Madam|Dr|Prof|Professor|Eng|Teacher|Sheikh|Sister|Ustaz|Ostaz|Ustaza"
    "|Mme|Mlle|Melle|M|Madame|Monsieur|Mademoiselle|Pr|Professeur|Docteur|Soeur|Sœur|Père|Frère"
)
_WITH_MARK = _any_of("ا|د|م|ك|السيد|سيد|ا د|Sr") + r"|(?:أ|ا)\.?\s?د"
_TITLE = re.compile(
    rf"(?:(?:{_TITLES}|{_WITH_MARK})\s*[./\\:](?:\s*/)?\s*|(?:{_TITLES}|أ|د)\s+)(?=\S)",
    re.IGNORECASE,
)
# Words that are no name without the next: «عبد الرحمن», "Abd El Rahman", "Abu Bakr", "de La Tour".
_BEFORE = {
    *("عبد", "ابو", "ابي", "ام", "ابن", "بن", "بنت", "ال", "مولاي", "لاله", "للا", "سيدي", "ايت"),
    *("abd", "abdel", "abdal", "abdul", "abdu", "abu", "abou", "umm", "om", "ibn", "bin", "bint"),
    *("ben", "bent", "ould", "ait", "moulay", "lalla", "sidi"),
    *("el", "al", "de", "la", "du", "le"),
}
# Words that belong to the name before: «نور الدين», «هبة الله», "Seif Eldin", "Nour El Din".
_AFTER = {
    *("الدين", "الاسلام", "العابدين", "الله", "الحق", "النبي"),
    *("eldin", "eldeen", "eddin", "eddine", "aldin", "allah", "ullah"),
}
# Names that belong together without a hyphen too.
_TOGETHER = {
    "فاطمه": {"الزهراء"},
    "fatima": {"zahra", "zohra", "ezzahra", "ezzohra"},
    "jean": {"pierre", "paul", "marc", "luc", "claude", "michel", "jacques", "louis", "francois"},
    "marie": {"claire", "france", "christine", "helene", "laure", "louise", "therese", "josee"},
    "anne": {"marie", "sophie", "laure", "claire"},
}
_ARTICLE = {"el", "al", "ed", "ad", "ud"}
_AFTER_ARTICLE = {"din", "deen", "dine", "islam", "abidin", "abdin", "abedin"}
# Kept, for whoever is named is compared with everybody, and again on each page.
_folded = lru_cache(maxsize=2048)(fold)


def title_and_name(written: str) -> tuple[str, str]:
    """The titles as they are written before a name, empty if there are none, and the name."""
    at = 0
    while found := _TITLE.match(written, at):
        at = found.end()
    title = " ".join(written[:at].split()).replace(" /", "/")
    return title, written[at:].strip()


def kept_together(name: str) -> str:
    """A name that no line's end parts from its title."""
    title, rest = title_and_name(name)
    return f"{title}\u00a0{rest}" if title else name


def parts(name: str) -> list[str]:
    """The names that a whole name is made of, the first name first, each with every word of it."""
    words = name.split()
    found: list[str] = []
    while words:
        taken = _whole([_folded(word) for word in words])
        found.append(" ".join(words[:taken]))
        words = words[taken:]
    family = next((n for n, part in enumerate(found) if not _is_family(part)), 0)
    return found[family:] + found[:family]


def _is_family(part: str) -> bool:
    """Whether it is written as a family name that stands first: ALAOUI Fatima."""
    return len(part) > 1 and part.isupper()


def _whole(folded: list[str]) -> int:
    """How many of the words are the first name of them."""
    if folded[0] in _BEFORE and len(folded) > 1:
        return 1 + _whole(folded[1:])
    if folded[1:2] and folded[1] in _AFTER | _TOGETHER.get(folded[0], set()):
        return 2
    if len(folded) > 2 and folded[1] in _ARTICLE and folded[2] in _AFTER_ARTICLE:
        return 3
    return 1


def first_name(name: str) -> str:
    """The first name, whole."""
    return short_name(name, 1)


def short_name(name: str, count: int) -> str:
    """The first `count` of the names that a name is made of."""
    return " ".join(parts(name)[:count])


def longer(short: str, name: str) -> list[str]:
    """`short`, and `short` with one more after the other of the names that follow it in `name`."""
    more = parts(name)[len(parts(short)) :]
    return [" ".join((short, *more[:count])) for count in range(len(more) + 1)]


def told_apart(said: Sequence[str], others: Collection[Sequence[str]]) -> str | None:
    """The shortest of the ways to say a name that is another than each of `others`; none if none is.

    Each is said in ways that grow longer, as `longer` gives them, and compared at the same length.
    """
    for count, short in enumerate(said):
        folded = _folded(short)
        if all(_folded(other[min(count, len(other) - 1)]) != folded for other in others):
            return short
    return None
