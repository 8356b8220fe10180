"""What a whole name is made of: a title, and names of one word or more."""

import re
from collections.abc import Collection, Sequence

from tlc_desktop.domain.text import fold

# Titles as they are written before a name. A short one keeps its dot or stroke, «د.أحمد» and
# «أ/سلمى» have no blank after it.
_TITLE = re.compile(
    r"^(?P<title>(?:(?:أ|ا)\.?\s?د|أ|ا|د|م|ك|مس|مستر|الأستاذة?|الاستاذة?|أستاذة?|استاذة?|الدكتورة?"
    r"|دكتورة?|المهندسة?|مهندسة?|Mr|Mrs|Ms|Miss|Dr|Prof|Eng|Mme|Mlle|M)\s*[./](?:\s*/)?\s*"
    r"|(?:Mr|Mrs|Ms|Miss|Dr|Prof|Eng|Mme|Mlle|M|أ|د|الأستاذة?|الاستاذة?|أستاذة?|استاذة?|مس|مستر"
    r"|الدكتورة?|دكتورة?|المهندسة?|مهندسة?)\s+)(?P<name>\S.*)$",
    re.IGNORECASE,
)
# Words that are no name without the next: «عبد الرحمن», "Abd El Rahman", "Abu Bakr", "de La Tour".
_BEFORE = {
    *("عبد", "ابو", "ابي", "ام", "ابن", "بن", "بنت", "ال"),
    *("abd", "abdel", "abdal", "abdul", "abdu", "abu", "abou", "umm", "om", "ibn", "bin", "bint"),
    *("el", "al", "de", "la", "du", "le"),
}
# Words that belong to the name before: «نور الدين», «هبة الله», "Seif Eldin", "Nour El Din".
_AFTER = {
    *("الدين", "الاسلام", "العابدين", "الله"),
    *("eldin", "eldeen", "eddin", "eddine", "aldin", "allah", "ullah"),
}
_ARTICLE = {"el", "al", "ed", "ad", "ud"}
_AFTER_ARTICLE = {"din", "deen", "dine", "islam", "abidin", "abdin", "abedin"}


def title_and_name(written: str) -> tuple[str, str]:
    """The titles as they are written before a name, empty if there are none, and the name."""
    titles: list[str] = []
    while found := _TITLE.match(written):
        titles.append(" ".join(found["title"].split()).replace(" /", "/"))
        written = found["name"].strip()
    return " ".join(titles), written


def kept_together(name: str) -> str:
    """A name that no line's end parts from its title."""
    title, rest = title_and_name(name)
    return f"{title}\u00a0{rest}" if title else name


def parts(name: str) -> list[str]:
    """The names that a whole name is made of, each with every word that belongs to it."""
    words = name.split()
    found: list[str] = []
    while words:
        taken = _whole([fold(word) for word in words])
        found.append(" ".join(words[:taken]))
        words = words[taken:]
    return found


def _whole(folded: list[str]) -> int:
    """How many of the words are the first name of them."""
    if folded[0] in _BEFORE and len(folded) > 1:
        return 1 + _whole(folded[1:])
    if folded[1:2] and folded[1] in _AFTER:
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
        if all(fold(other[min(count, len(other) - 1)]) != fold(short) for other in others):
            return short
    return None
