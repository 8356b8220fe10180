"""Every place in Arabic and in French: no word of another language, no digit of another script."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import looking
import pytest
from every_place import SMALL, SPOTS, Spot, World, write_all_texts, write_file
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from small_places import POPUPS

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.i18n.languages import OWN_NAMES, install
from tlc_desktop.storage import communities
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.look import theme

# What somebody wrote: one word that is in no catalogue.
WRITTEN = {Language.ARABIC: "سنونو", Language.FRENCH: "Hirondelle"}
NAMED = "Tuesday Circle"  # as the English sample is called, among what was open before
# Names, keys and boxes of paper are the same in every language, and so is each language's own name.
ANYWHERE = {
    *(
        "TLC",
        "Desktop",
        "PLC",
        "PDF",
        "MIT",
        "A4",
        "A5",
        "Letter",
        "Arabic",
        "tlc",
        "tlcterm",
        "json",
    ),
    *("Mr", "Ms", "Mme"),  # before names, as the program reads them
    *("Ctrl", "Alt", "Enter", "Tab", "Delete", "Esc", "Shift", "Del", "F1"),
    *(word for name in OWN_NAMES.values() for word in name.split()),
}
# Texts for somebody who helps, the same in every language; a document; a notice that the test made.
NOT_OURS = {
    "dialog_about",
    "dialog_licences",
    "dialog_bug",
    "dialog_progress",
    "dialog_start_notice",
}
# In the number of a version, and where help shows how to write.
WITH_DIGITS = {"dialog_about", "dialog_licences", "dialog_help"}
CHOICES_OF_DIGITS = {"\u200f1 2 3", "١ ٢ ٣"}
# Looked for by a place, where nothing is found.
LOOKED_FOR = "zzzz"
_PATH = re.compile(r"[\w./-]*(?:/[\w./-]*|\.(?:csv|json|pdf|tlcterm|tlc|xlsx)\b)")
_WORD = re.compile(r"[A-Za-zÀ-ÿœŒ]{2,}")


@pytest.fixture(scope="module", params=[Language.ARABIC, Language.FRENCH], ids=str)
def world(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[World]:
    """The window over the sample, in which everything that somebody can type is one word."""
    language: Language = request.param
    folder = tmp_path_factory.mktemp("written")
    sample = World(folder, language)
    write_all_texts(folder / "written.tlc", sample.workspace.store, WRITTEN[language])
    sample.close()
    with (
        closing(Store(folder / "written.tlc")) as store,
        store.change("Change settings") as session,
    ):
        communities.edit(
            session, lambda ours: replace(ours, language=language)
        )  # the sample is written in two
    made = World(folder, language, file=folder / "written.tlc")
    yield made
    made.close()
    install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


@cache
def vocabulary(language: Language) -> set[str]:
    """Every word that our catalogue, help and templates use in a language, in small letters."""
    tree = ET.parse(RESOURCES / "translations" / f"tlc_{language}.ts").getroot()  # noqa: S314
    tag = "source" if language is Language.ENGLISH else "translation"
    texts = ["".join(found.itertext()) for found in tree.iter(tag)]
    texts += [path.read_text("utf-8") for path in (RESOURCES / "help" / language).iterdir()]
    for kind in ("templates", "questions"):
        texts.append((RESOURCES / kind / f"{language}.json").read_text("utf-8"))
    return {word.casefold() for text in texts for word in _WORD.findall(text)}


_CUT = re.compile(r"(\w+)…")  # where the room ends, a word may be another's: «person…»


def foreign(text: str, language: Language) -> list[str]:
    """The words of a text that are of another language."""
    bare = _PATH.sub(" ", text.replace("&", "").replace(LOOKED_FOR, "").replace(NAMED, ""))
    words = [word for word in _WORD.findall(bare) if word not in ANYWHERE]
    if language is Language.ARABIC:
        return words
    known, english = vocabulary(language), vocabulary(Language.ENGLISH)
    cut = {word for word in _CUT.findall(bare.casefold()) if any(w.startswith(word) for w in known)}
    return [word for word in words if word.casefold() in english - known - cut]


def spots() -> list[Spot]:
    return [spot for spot in (*SPOTS, *POPUPS) if spot.of_sample and spot.name not in NOT_OURS]


def name_of(spot: Spot) -> str:
    return spot.name


@pytest.mark.parametrize("spot", spots(), ids=name_of)
def test_no_word_is_of_another_language_and_no_digit(world: World, spot: Spot) -> None:
    texts = looking.every_word(world.visit(spot, SMALL))
    assert texts
    found = {(text, *words) for text in texts if (words := foreign(text, world.language))}
    assert sorted(found) == []
    if spot.name not in WITH_DIGITS:
        assert other_digits(texts, world.language) == set()


def other_digits(texts: Iterable[str], language: Language) -> set[str]:
    """Texts with digits that the community does not write: Arabic ones in the Arabic sample alone."""
    others = "[0-9]" if language is Language.ARABIC else "[٠-٩]"
    found = {
        text for text in texts if re.search(others, re.sub(r"Ctrl\+[0-9]|F[0-9]|A[45]", "", text))
    }
    return {text for text in found if not _PATH.search(text)} - CHOICES_OF_DIGITS


@pytest.fixture(scope="module")
def empty_world(world: World, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The window over a file in which nobody wrote anything but the name of the community."""
    folder = tmp_path_factory.mktemp("empty")
    write_file(folder / "empty.tlc", world.language, of_sample=False)
    with closing(Store(folder / "empty.tlc")) as store, store.change("Change settings") as session:
        communities.edit(session, lambda ours: replace(ours, name=WRITTEN[world.language]))
    made = World(folder, world.language, of_sample=False, file=folder / "empty.tlc")
    yield made
    made.close()


@pytest.mark.parametrize("spot", [spot for spot in SPOTS if not spot.of_sample], ids=name_of)
def test_no_word_is_of_another_language_while_empty(empty_world: World, spot: Spot) -> None:
    texts = looking.every_word(empty_world.visit(spot, SMALL))
    found = {(text, *words) for text in texts if (words := foreign(text, empty_world.language))}
    assert sorted(found) == []


def _choose_file() -> QWidget:
    made = QFileDialog(None, "", str(Path.home()))
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    return made


def _save_file() -> QWidget:
    made = QFileDialog(None, "", str(Path.home()))
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    made.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return made


def _print() -> QWidget:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    return QPrintDialog(printer)


_fields: list[QWidget] = []  # a menu lives as long as its field


def _line_menu() -> QWidget:
    field = QLineEdit("x")
    _fields.append(field)
    return field.createStandardContextMenu()


def _text_menu() -> QWidget:
    field = QTextEdit("x")
    _fields.append(field)
    return field.createStandardContextMenu()


@pytest.mark.parametrize("make", [_choose_file, _save_file, _print, _line_menu, _text_menu])
def test_qts_own_dialogs_and_menus_speak(world: World, make: Callable[[], QWidget]) -> None:
    shown = make()
    try:
        boxes = shown.findChildren(QGroupBox)
        texts = [*looking.every_word(shown), *(box.title() for box in boxes)]
        for each in [shown, *shown.findChildren(QWidget)]:
            texts += [act.text() for act in each.actions()]
        for each in shown.findChildren(QAbstractButton):
            texts.append(each.text())
        assert any(re.search(r"\w", text) for text in texts)
        machines = {each.text() for each in shown.findChildren(QLineEdit)}
        machines |= {
            box.itemText(n) for box in shown.findChildren(QComboBox) for n in range(box.count())
        }
        said = {text for text in texts if text not in machines}
        same = {"Type"}  # in French as in English
        found = {text for text in said if set(foreign(text, world.language)) - same}
        assert sorted(found) == []
    finally:
        shown.deleteLater()
        _fields.clear()


STANDARD = {
    "find": "Ctrl+F",
    "print": "Ctrl+P",
    "help": "F1",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Y",
    "open": "Ctrl+O",
    "quit": "Ctrl+Q",
    "capture": "Ctrl+N",
}


def test_keys_mean_the_same_in_every_language(world: World) -> None:
    world.go("today")
    acts = world.window.frame.menus.acts
    found = {name: acts[name].shortcut().toString() for name in STANDARD}
    assert found == STANDARD
    names = set(acts) - {"undo", "redo"}  # which say the name of a step
    letters = {name for name in names if re.search(r"&\w", acts[name].text().replace("&&", ""))}
    assert letters == names


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("طباعة Print", Language.ARABIC, ["Print"]),
        ("ثم Enter", Language.ARABIC, []),
        ("Prochaine réunion", Language.FRENCH, []),
        ("Next réunion", Language.FRENCH, ["Next"]),
    ],
)
def test_the_scan_sees(text: str, language: Language, words: list[str]) -> None:
    assert foreign(text, language) == words


@pytest.mark.parametrize("spot", POPUPS, ids=name_of)
def test_nothing_small_is_clipped_or_nameless(world: World, spot: Spot) -> None:
    shown = world.visit(spot, SMALL)
    found = [
        *looking.clipped(shown, lambda _text: True),
        *looking.outside(shown),
        *looking.too_small(shown),
        *looking.nameless(shown),
        *looking.marked_up(shown),
    ]
    assert not found, "\n".join(found)
    assert shown.width() <= SMALL.width()
    assert shown.height() <= SMALL.height()
