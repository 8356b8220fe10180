"""The ten rules, as far as what stands on the screen could break them; each test is named for its rule.

What holds at each place is in the walk through every place (`test_every_page.py`).
"""

import json
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import looking
import pytest
from every_place import SPOTS, World
from PySide6.QtWidgets import QApplication
from ten_rules import ALLOWED, counts_somebody, judges, names_in

from tests.i18n.test_french import words_of
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.i18n.languages import install
from tlc_desktop.ui.exchange.export_view import ExportDialog
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.list_view import MeetingsPage
from tlc_desktop.ui.widgets.buttons import Segments

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


def test_rule_1_the_lists_of_people_are_found(world: World) -> None:
    by_name = {spot.name: spot for spot in PAGES}
    for place in ("people", "meeting_came", "tryouts"):
        assert looking.lists_of_names(world.visit(by_name[place]), names_in(world)), place


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


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_rule_3_no_text_that_ships_judges(language: Language) -> None:
    """The sample's people, the protocols, templates and questions, and the guide."""
    ships = {file.parent.name: file for file in RESOURCES.glob(f"*/{language}.json")}
    assert set(ships) == {"protocols", "questions", "samples", "templates"}
    told = [json.loads(file.read_text("utf-8")) for file in ships.values()]
    guide = (RESOURCES / "guide" / f"{language}.md").read_text("utf-8").splitlines()
    assert [text for text in (*words_of(told), *guide) if judges(text, language)] == []


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
