"""200 sentences with names, numbers and days put in: what stands around them never moves."""

import random
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.look import theme

HOW_MANY = 200
PLACE = re.compile(r"\{(\w+)\}")
# What users put into the program, at its worst.
VALUES = (
    "سلمى عبد الرازق",
    "Salma Abdel-Razek",
    "أ. Salma (3/2)",
    "Class 3/2",
    "3/2",
    "٣/٢ ب",
    "(a)",
    "«سؤال»",
    "“why?”",
    "١٣:١٥–١٤:٣٠",
    "13:15–14:30",
    "20/10/2026",
    "٢٠ أكتوبر ٢٠٢٦",
    "+20 100 123 4567",
    "R&D: 50%",
    "فكرة: Wait time",
    "Wait time: فكرة",
    "...",
    "\u202eturned",
    "!",
)


@pytest.fixture(autouse=True)
def letters(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, dark=False, rtl=False)
    yield


@cache
def sentences(language: Language) -> list[str]:
    """Every text of the catalogue that something is put into."""
    root = ET.parse(RESOURCES / "translations" / f"tlc_{language}.ts").getroot()  # noqa: S314
    tag = "source" if language is Language.ENGLISH else "translation"
    texts = ["".join(found.itertext()) for found in root.iter(tag) if not len(found)]
    return sorted({text for text in texts if PLACE.search(text)})


def filled(sentence: str, values: list[str]) -> tuple[str, list[int]]:
    """A sentence with values put in, and for each of its letters which value it is of, or -1.

    What is around the values is numbered from -1 down, each letter for itself.
    """
    text, owners, around = "", list[int](), 0
    for number, part in enumerate(PLACE.split(sentence)):
        if number % 2:
            value = isolate(values[number // 2 % len(values)])
            text += value
            owners += [number // 2] * len(value)
        else:
            text += part
            owners += range(-1 - around, -1 - around - len(part), -1)
            around += len(part)
    return text, owners


def shown(text: str, owners: list[int], rtl: bool) -> list[int]:
    """The owners of the letters that are seen, from left to right; each value once for each run."""
    font = QFont("TLC Text", 16)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)  # across typefaces Qt miscounts
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    boxes: list[tuple[float, int]] = []
    for run in layout.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
        boxes += [
            (place.x(), owners[at])
            for at, place in zip(run.stringIndexes(), run.positions(), strict=True)
            if unicodedata.category(text[at]) not in ("Cf", "Mn")  # no width of their own
        ]
    order = [owner for _, owner in sorted(boxes, key=lambda box: box[0])]
    return order[:1] + [after for before, after in pairwise(order) if after != before]


def cases() -> list[tuple[Language, str, list[str]]]:
    dice = random.Random(2026)
    found: list[tuple[Language, str, list[str]]] = []
    for number in range(HOW_MANY):
        language = list(Language)[number % 3]
        sentence = dice.choice(sentences(language))
        found.append((language, sentence, dice.sample(VALUES, 4)))
    return found


def test_there_is_much_to_put_into_sentences() -> None:
    assert all(len(sentences(language)) > 60 for language in Language)


@pytest.mark.parametrize(("language", "sentence", "values"), cases())
def test_what_is_put_in_moves_nothing_around_it(
    language: Language, sentence: str, values: list[str]
) -> None:
    rtl = language.right_to_left
    own = "ا" if rtl else "x"  # one letter of the language itself moves nothing
    expected = shown(*filled(sentence, [own]), rtl)
    found = shown(*filled(sentence, values), rtl)
    inside = [owner for owner in found if owner >= 0]
    assert len(inside) == len(set(inside)), "a value stands together"
    assert found == expected


def test_without_marks_a_number_would_move() -> None:
    sentence, values = "{place} 3: نعم", ["Library"]
    text, owners = filled(sentence, values)
    bare = text.replace("\u2068", "").replace("\u2069", "")
    left = [
        owner for letter, owner in zip(text, owners, strict=True) if letter not in "\u2068\u2069"
    ]
    expected = shown(*filled(sentence, ["ا"]), rtl=True)
    assert shown(text, owners, rtl=True) == expected
    assert shown(bare, left, rtl=True) != expected
