"""The ten rules, as far as what stands on the screen could break them; each test is named for its rule."""

import re
from collections.abc import Iterator, Sequence
from typing import Any
from xml.etree import ElementTree as ET

import looking
import pytest
from every_place import SPOTS, Spot, World
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.domain.text import fold
from tlc_desktop.i18n.languages import install
from tlc_desktop.storage import members, whole
from tlc_desktop.ui.exchange.export_view import ExportDialog
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.list_view import MeetingsPage
from tlc_desktop.ui.widgets.buttons import Segments

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
PAGES = [spot for spot in SPOTS if spot.of_sample]


@pytest.fixture(scope="module", params=list(Language), ids=str)
def world(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[World]:
    made = World(tmp_path_factory.mktemp("rules"), request.param)
    yield made
    made.close()
    install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


@pytest.fixture(scope="module")
def names(world: World) -> list[str]:
    """Everybody, in the order of names."""
    with world.workspace.read() as session:
        return [member.name for member in members.members(session)]


@pytest.fixture(scope="module")
def written(world: World, names: list[str]) -> list[str]:
    """What somebody wrote into the sample, the longest first; not the names of members."""
    found: set[str] = set()
    for rows in whole.dump(world.workspace.store).values():
        for row in rows:
            found |= set(_texts(row))
    return sorted(found - set(names), key=len, reverse=True)


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


def spot_name(spot: Spot) -> str:
    return spot.name


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


def test_the_look_for_counts_finds_one() -> None:
    people = ["Ehab Mostafa", "هالة سمير"]
    for text in ("Ehab Mostafa (3)", "Ehab Mostafa | 2 ideas", "12 · Ehab Mostafa", "هالة سمير ٥"):
        assert counts_somebody(text, people, [])
    for text in (
        "Ehab Mostafa | since 10 November 2025",
        "Ehab Mostafa Class 3/2",
        "13:15–14:30 Ehab Mostafa",
        "First term 2026–27 · Ehab Mostafa",
        "12 ideas",
        "هالة سمير | منذ ١٠ نوفمبر ٢٠٢٦",
    ):
        assert not counts_somebody(text, people, [])


@pytest.mark.parametrize("spot", PAGES, ids=spot_name)
def test_rules_1_3_and_8_hold_at_each_place(
    world: World, names: list[str], written: list[str], spot: Spot
) -> None:
    window = world.visit(spot)
    broken = {
        "1: a number beside a name": [
            text for text in looking.said(window) if counts_somebody(text, names, written)
        ],
        "1: people not listed by name": [
            shown
            for shown in looking.lists_of_names(window, names)
            if shown != sorted(shown, key=names.index)
        ],
        "3: a word that judges": judging(window, written, world.language),
        "8: a field for a pupil or a mark": asking_for_pupils(window, world.language),
    }
    assert {rule: found for rule, found in broken.items() if found} == {}


def test_rule_1_the_lists_of_people_are_found(world: World, names: list[str]) -> None:
    by_name = {spot.name: spot for spot in PAGES}
    for place in ("people", "meeting_came", "tryouts"):
        assert looking.lists_of_names(world.visit(by_name[place]), names), place


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


def _folded(pattern: str) -> str:
    return re.sub("[\u0600-\u06ff]+", lambda found: fold(found.group()), pattern)


def test_the_look_for_judging_words_finds_them() -> None:
    assert judges("A better performance", Language.ENGLISH)
    assert judges("والتقييم النهائي", Language.ARABIC)
    assert judges("مقصّر", Language.ARABIC)
    assert judges("Deux élèves évalués", Language.FRENCH)
    assert not judges("A remarkable idea", Language.ENGLISH)
    assert not judges(next(iter(ALLOWED)), Language.ENGLISH)


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_rule_3_no_word_of_the_catalogue_judges(language: Language) -> None:
    file = RESOURCES / "translations" / f"tlc_{language}.ts"
    tree = ET.parse(file)  # noqa: S314 - our own file
    tags = ("source",) if language is Language.ENGLISH else ("translation", "numerusform")
    texts = [found.text for tag in tags for found in tree.iter(tag) if found.text]
    assert len(texts) > 300
    assert [text for text in texts if judges(text, language)] == []


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_rule_3_no_help_page_judges(language: Language) -> None:
    files = sorted((RESOURCES / "help" / language.value).glob("*.md"))
    assert len(files) > 10
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    assert [line for line in lines if judges(line, language)] == []


def test_every_allowed_sentence_is_still_written() -> None:
    pages = "\n".join(f.read_text("utf-8") for f in (RESOURCES / "help" / "en").glob("*.md"))
    assert [sentence for sentence in ALLOWED if sentence not in pages] == []


def test_rule_6_an_author_is_never_hidden(world: World) -> None:
    """Either a name, or the group, or not stored; no word says that there is one who is hidden."""
    hidden = {
        Language.ENGLISH: r"\b(?:hidden|anonym\w*)\b",
        Language.ARABIC: r"مخفي|مجهول",
        Language.FRENCH: r"\b(?:caché|masqué|anonym\w*)",
    }[world.language]
    by_name = {spot.name: spot for spot in PAGES}
    for place in ("idea", "ideas", "meeting_closed", "dialog_export", "search"):
        texts = looking.said(world.visit(by_name[place]))
        assert not [text for text in texts if re.search(hidden, text.casefold())]


def test_rule_7_a_file_is_for_outside_until_another_reader_is_chosen(world: World) -> None:
    by_name = {spot.name: spot for spot in PAGES}
    dialog = world.visit(by_name["dialog_export"])
    assert isinstance(dialog, ExportDialog)
    chosen = dialog.findChild(Segments, "export_audience")
    assert chosen is not None
    assert chosen.choice() == Audience.OUTSIDE.value


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


def test_rule_9_a_meeting_needs_a_title_and_a_day_only(world: World) -> None:
    by_name = {spot.name: spot for spot in PAGES}
    world.visit(by_name["meetings_plan"])
    page = world.shell.navigator.page()
    assert isinstance(page, MeetingsPage)
    required = {
        Language.ENGLISH: r"\*|required",
        Language.ARABIC: r"\*|مطلوب|إجباري",
        Language.FRENCH: r"\*|requis|obligatoire",
    }[world.language]
    assert [t for t in looking.said(world.window) if re.search(required, t.casefold())] == []
