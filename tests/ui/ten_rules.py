"""The ten rules, as far as what stands on the screen could break them: each function finds what does."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Protocol

import looking
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.text import fold
from tlc_desktop.storage import members, whole
from tlc_desktop.ui.file.workspace import Workspace

# From vocabulary.md: in no sentence about a person, their work or the group.
BANNED = {
    Language.ENGLISH: (
        r"performance|complian\w+|monitor\w*|evaluat\w+|rank\w*|scor(?:e|es|ed|ing)|mark(?:s|ed|ing)?"
        r"|weak\w*|best teacher|overdue|missing|failed|mandatory"
    ),
    Language.ARABIC: (
        "[وفبلك]?(?:ال)?(?:أداء|التزام|رقابة|تقييم|تصنيف|درجة|درجات|ضعيف|متأخر|مقصر|إلزامي)\\w*"
    ),
    Language.FRENCH: (
        r"rendement|conformité|surveill\w+|évalu\w+|classement|en retard|manquant\w*|échec\w*"
        r"|obligatoire\w*|performance"
    ),
}
# These speak of letters, or promise the opposite.
ALLOWED = {
    "It does not mind capitals, accents, vowel marks, the forms of alef, ya or ta marbuta, or how digits are written.",
    "It does not mind accents, vowel marks or the form of a letter.",
}
# Figures that count nobody: days, years, times, classes, shares of a page.
_LOCALES = [QLocale(name) for name in ("en_GB", "ar_EG", "fr_FR")]
_KINDS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
_MONTHS = {each.monthName(n, kind) for each in _LOCALES for n in range(1, 13) for kind in _KINDS}
_MONTH = "|".join(sorted((re.escape(month) for month in _MONTHS), key=len, reverse=True))
_DAY = rf"\d{{1,2}}(?:er)? (?:{_MONTH})|\d{{4}}[–-]\d{{2,4}}|\b(?:19|20)\d\d\b"
_TIME = r"\d{1,2}:\d{2}(?:[–-]\d{1,2}:\d{2})?"
_CLASS = r"\d+ ?/ ?\d+"
HARMLESS = re.compile(f"{_TIME}|{_CLASS}|{_DAY}")


class Open(Protocol):
    """Whatever has a file open."""

    @property
    def workspace(self) -> Workspace: ...


def names_in(world: Open) -> list[str]:
    """Everybody, in the order of names."""
    with world.workspace.read() as session:
        return [member.name for member in members.members(session)]


def written_in(world: Open) -> list[str]:
    """What somebody wrote into the file, the longest first; not the names of members."""
    found: set[str] = set()
    for rows in whole.dump(world.workspace.store).values():
        for row in rows:
            found |= set(_texts(row))
    return sorted(found - set(names_in(world)), key=len, reverse=True)


def _texts(fact: Any) -> Iterator[str]:
    match fact:
        case str():
            yield from (line.strip() for line in fact.splitlines() if len(line.strip()) > 3)
        case dict():
            yield from (text for each in fact.values() for text in _texts(each))
        case list():
            yield from (text for each in fact for text in _texts(each))
        case _:
            pass


def broken(
    window: QWidget, names: Sequence[str], written: Sequence[str], language: Language
) -> dict[str, list[Any]]:
    """What breaks rules 1, 3 and 8 in a window, by rule."""
    found: dict[str, list[Any]] = {
        "1: a number beside a name": [
            text for text in looking.said(window) if counts_somebody(text, names, written)
        ],
        "1: people not listed by name": [
            shown
            for shown in looking.lists_of_names(window, names)
            if shown != sorted(shown, key=names.index)
        ],
        "3: a word that judges": judging(window, written, language),
        "8: a field for a pupil or a mark": asking_for_pupils(window, language),
    }
    return {rule: each for rule, each in found.items() if each}


@cache
def plain(text: str) -> str:
    """Without the marks that keep directions apart, and with Western digits."""
    bare = re.sub("[\u2066-\u2069\u200e\u200f\u202a-\u202e]", "", text)
    return bare.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))


def counts_somebody(text: str, names: Sequence[str], written: Sequence[str]) -> bool:
    """Whether a text of ours has a name and a figure in it that is no day, time or class."""
    ours = plain(text)
    if not re.search(r"\d", ours) or not any(name in ours for name in names):
        return False
    for theirs in written:
        if theirs in text or plain(theirs) in ours:
            ours = ours.replace(plain(theirs), " ")
    return bool(re.search(r"\d", HARMLESS.sub(" ", ours)))


def judging(window: QWidget, written: Sequence[str], language: Language) -> list[str]:
    """Texts of ours, on the screen or heard, that judge."""
    theirs = {plain(text) for text in written}
    ours = [text for text in looking.said(window) if plain(text) not in theirs]
    named = [each.accessibleName() for each in looking.interactive(window)]
    tips = [each.toolTip() for each in looking.visible(window)]
    found = [text for text in (*ours, *named, *tips) if judges(text, language)]
    return [text for text in found if not any(wrote in text for wrote in written)]


def judges(text: str, language: Language) -> bool:
    """Whether a word of the list is in a sentence that is not allowed to have it."""
    shown = plain(text)
    for sentence in ALLOWED:
        shown = shown.replace(sentence, "")
    pattern, shown = BANNED[language], shown.casefold()
    if language is Language.ARABIC:
        pattern, shown = _folded(pattern), fold(shown)
    return bool(re.search(rf"(?<!\w)(?:{pattern})(?!\w)", shown))


@cache
def _folded(pattern: str) -> str:
    return re.sub("[\u0600-\u06ff]+", lambda found: fold(found.group()), pattern)


def asking_for_pupils(window: QWidget, language: Language) -> list[str]:
    """What fields are called that ask for a pupil's name, or a mark."""
    asks = {
        Language.ENGLISH: r"pupil['’]?s?\b.*\bnames?\b|\bgrades?\b|\bmarks?\b",
        Language.ARABIC: r"(?:اسم|أسماء) (?:التلاميذ|التلميذ|الطلاب|الطالب)|درجات|علامات",
        Language.FRENCH: r"noms? des? (?:l['’])?élèves?|\bnotes? (?:sur|de l['’]élève)",
    }[language]
    fields = [each for each in looking.interactive(window) if _is_field(each)]
    named = [each.accessibleName() for each in fields]
    return [name for name in named if re.search(asks, name.casefold())]


def _is_field(widget: QWidget) -> bool:
    return isinstance(widget, looking.FIELDS)
