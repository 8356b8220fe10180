"""Text that nobody expects, in the place of every text of every kind of page."""

import dataclasses
import unicodedata
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import page_values as values
import pytest
from page_values import KINDS
from pdf_reading import Shown, ink, pages, pixels, shown
from typed_page import printed

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.ledger import PrintedLedger
from tlc_desktop.domain.text import DIRECTION_MARKS
from tlc_desktop.reports.ledger import ledger_pdf
from tlc_desktop.reports.text.glyphs import GlyphLine
from tlc_desktop.reports.text.lines import Prepared, spans
from tlc_desktop.reports.text.typefaces import Face


def ledger() -> PrintedLedger:
    exports = (
        Export(date(2026, 11, 23), Audience.OUTSIDE, "First term", ("Nadia Fikry", "K. A.")),
        Export(date(2026, 6, 1), Audience.SCHOOL, "Second term", ()),
    )
    return PrintedLedger(values.HEAD, exports)


ALL_KINDS = {**KINDS, "ledger": (ledger, ledger_pdf)}
del ALL_KINDS["agenda-ar"]
VOWELS = "\u064e\u064f\u0650\u0651\u0652\u064b"
VOWELLED = " ".join(
    "".join(letter + VOWELS[i % 6] for i, letter in enumerate(word))
    for word in "كتب المعلم درسه على السبورة".split()  # noqa: SIM905
)
ODD = {
    "vowels": VOWELLED,
    "blessing": "قال الرسول ﷺ إنما ﷲ",
    "tatweel": "كتـــــــــــــــــــــــــاب جميـــــل ــــــــ",
    "persian": "می‌خواهم پژوهش گچ کتاب را ببینم ۴۵۶",
    "urdu": "ٹیچر ڈاکٹر بڑے لڑکے کہاں ہیں ۓ ں ھ",
    "latin first": "Karim كريم عبد العزيز",
    "brackets": "(([{«»}])) )(",
    "skin": "أحسنت 👍🏽 👩🏾‍🏫",
    "hebrew": "שלום עליכם שָׁלוֹם",
    "long": "ب" * 500,
    "long latin": "m" * 500,
    "no script": "ᚠᚢ 中文 አማርኛ 𞤀𞤣𞤤",
    "marks alone": "\u0651\u064b \u0301\u20d6",
    "joiners alone": "\u200d\u200c\u200b\u2060\ufeff-",
}
WIDE = {"tatweel", "skin", "long", "long latin", "no script"}
# Marks that steer what comes after them, none of them closed, and closings of nothing.
STEERING = {
    "override": "\u202e",
    "overrides": "\u202d\u202e\u202b" * 2,
    "isolate": "\u2067",
    "out of an isolate": "\u2069\u2069\u202e",
    "closings": "\u202c\u202c\u2069",
    "mixed": "\u2068\u202a\u202c\u202c\u2066\u202e",
}
CLOSING = {
    **dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c"),
    **dict.fromkeys("\u2066\u2067\u2068", "\u2069"),
}

every_kind = pytest.mark.parametrize("kind", ALL_KINDS)
every_odd = pytest.mark.parametrize("name", ODD)
both_ways = pytest.mark.parametrize(
    "language", [Language.ARABIC, pytest.param(Language.ENGLISH, marks=pytest.mark.long)]
)


def page(
    kind: str,
    language: Language,
    change: Callable[[str], str] = str,
    paper: Paper = Paper.A4,
) -> bytes:
    """A page of a kind with every text changed."""
    make, print_ = ALL_KINDS[kind]
    return print_(changed(make(), change), values.sheet(language, paper))


@cache
def as_typed(kind: str, language: Language) -> list[list[Shown]]:
    """What stands on a page of a kind with nothing changed."""
    return shown(page(kind, language))


def changed(value: Any, change: Callable[[str], str]) -> Any:
    if type(value) is str:
        return change(value) if value.strip() else value
    if isinstance(value, tuple):
        return tuple(changed(one, change) for one in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        found = {f.name: changed(getattr(value, f.name), change) for f in dataclasses.fields(value)}
        return dataclasses.replace(value, **found)
    return value


def seen(text: str) -> str:
    """`text` without what is never drawn."""
    unseen = {*DIRECTION_MARKS, "\u2060", "\ufe0f"}
    return "".join(c for c in text if c not in unseen and not c.isspace())


def letters(page_shown: list[Shown]) -> str:
    """All that a page's codes read as, in no order."""
    return "".join(sorted(seen("".join(one.text for one in page_shown))))


def lines(page_shown: list[Shown]) -> list[tuple[float, float, str]]:
    """Each line: where it begins, its baseline, and what stands in it from left to right."""
    found: dict[float, list[Shown]] = {}
    for one in page_shown:
        if one.text.strip() and one.text not in DIRECTION_MARKS:
            found.setdefault(round(one.y, 1), []).append(one)
    return [
        (min(one.x for one in ones), y, "".join(one.text for one in _sorted(ones)))
        for y, ones in sorted(found.items())
    ]


def _sorted(ones: list[Shown]) -> list[Shown]:
    return sorted(ones, key=lambda one: round(one.x, 1))


def line(typed: str, rtl: bool = True) -> GlyphLine:
    (found,) = Prepared(spans(typed), rtl).lines(1e4, 1000)
    return found


def read(found: GlyphLine) -> str:
    """A line from left to right."""
    runs = sorted(found.runs, key=lambda run: run.x)
    return "".join(g[1] for run in runs for word in run.words for g in word.glyphs)


@every_kind
@every_odd
@both_ways
def test_odd_text_is_all_there_on_every_kind(kind: str, name: str, language: Language) -> None:
    """Every letter as often as on a page where each is a letter that all typefaces have."""
    typed = ODD[name]
    data = page(kind, language, lambda _: typed)
    read_back = "".join(letters(one) for one in shown(data))
    typed = typed.replace("ﷺ", unicodedata.normalize("NFKC", "ﷺ"))
    times = min(read_back.count(c) // seen(typed).count(c) for c in set(seen(typed)))
    assert times >= 2
    for one in pixels(data) if name in WIDE else ():
        found = ink(one)
        assert min(dataclasses.astuple(found)) >= 9.7


@every_kind
@both_ways
@pytest.mark.parametrize("name", STEERING)
@pytest.mark.parametrize("after", [True, False])
def test_marks_of_direction_turn_nothing_beside_their_own_text(
    kind: str, language: Language, name: str, after: bool
) -> None:
    """After a text they steer nothing at all: each line stands as it stood without them."""
    mark = STEERING[name]
    if not after:
        mark += "".join(CLOSING.get(c, "") for c in reversed(mark))
    plain = as_typed(kind, language)
    steered = shown(page(kind, language, lambda typed: typed + mark if after else mark + typed))
    assert len(plain) == len(steered)
    for own, other in zip(plain, steered, strict=True):
        for (x, y, text), (other_x, other_y, other_text) in zip(
            lines(own), lines(other), strict=True
        ):
            assert (other_text, other_y) == (text, y)
            assert abs(other_x - x) < 1.5


def test_an_override_turns_its_own_name_alone() -> None:
    """The only one who sees it is who typed it."""
    plain = lines(shown(page("agenda", Language.ENGLISH))[0])
    turned = lines(
        shown(page("agenda", Language.ENGLISH, lambda t: "\u202e" + t if t == "Nadia" else t))[0]
    )
    differing = [(a[2], b[2]) for a, b in zip(plain, turned, strict=True) if a[2] != b[2]]
    assert len(differing) == 1
    assert "Nadia" in differing[0][0]
    assert differing[0][0].replace("Nadia", "aidaN") == differing[0][1]


def test_every_vowel_mark_stands_over_or_under_its_letter() -> None:
    typed = "كَتَبَ"
    ((word,),) = (run.words for run in line(typed).runs)
    assert len(word.marks) == 3
    pen, places = 0.0, []
    for _glyph, reading, advance, shift, _rise in word.glyphs:
        assert len(reading) == 2
        pen += shift
        places.append((pen, pen + advance))
        pen += advance
    for left, right in places:
        inside = [x for _, x, _ in word.marks if left - 100 <= x <= right]
        assert len(inside) >= 1
    bare, vowelled = (pixels(printed(text, rtl=True))[0] for text in ("كتب", typed))
    assert sum(map(sum, vowelled)) > sum(map(sum, bare)) * 1.05


def test_vowelled_text_is_copied_as_typed() -> None:
    found = unicodedata.normalize(
        "NFC", " ".join("".join(pages(printed(VOWELLED, rtl=True))).split())
    )
    assert found == unicodedata.normalize("NFC", VOWELLED)


def test_a_blessing_without_a_sign_is_spelled_out() -> None:
    assert read(line("قال ﷺ"))[::-1] == "قال صلى الله عليه وسلم"


def test_tatweel_lengthens_a_word() -> None:
    assert read(line("كــتاب")) == "كــتاب"[::-1]
    assert line("كــــتاب").width > line("كــتاب").width > line("كتاب").width


@pytest.mark.parametrize("name", ["persian", "urdu", "hebrew", "vowels", "blessing"])
def test_letters_that_our_typefaces_have_are_no_boxes(name: str) -> None:
    for run in line(ODD[name]).runs:
        assert boxes(run) == 0


def boxes(run: Any) -> int:
    box = line("\u25a1").runs[0].words[0].glyphs[0][0]
    return sum(
        glyph[0] == box and run.face is Face.SYMBOLS for word in run.words for glyph in word.glyphs
    )


def test_a_joiner_parts_letters_in_persian() -> None:
    """With it the verb's two parts do not join: other shapes, the same letters."""
    parted, joined = line("می‌خواهم"), line("میخواهم")
    assert seen(read(parted)) == read(joined)
    assert parted.width != joined.width


def test_a_name_that_starts_with_a_latin_word_moves_nothing_else() -> None:
    name = "\u2068Karim كريم\u2069"
    assert seen(read(line(f"اقترحه {name}، ونجرّبه"))) == seen("هبّرجنو ،Karim ميرك هحرتقا")


def test_a_line_of_brackets_runs_with_its_page() -> None:
    assert read(line("([{«", rtl=False)) == "([{«"
    assert read(line("([{«", rtl=True)) == "»}])"


def test_an_emoji_with_a_skin_tone_is_one_mark_that_reads_as_typed() -> None:
    for before, typed in (("a ", "👍🏽"), ("ب ", "👍🏽"), ("", "👩🏾‍🏫")):
        found = line(before + typed, rtl=False)
        runs = [run for run in found.runs if run.face is Face.EMOJI]
        assert len(runs) == 1
        assert not runs[0].words[0].marks
        assert boxes(runs[0]) == 0
        assert sorted(seen(read(found))) == sorted(seen(before + typed))


def test_hebrew_runs_from_right_to_left() -> None:
    assert read(line("שלום 12", rtl=False)) == "12 םולש"


@pytest.mark.parametrize("letter", "بm")
def test_a_word_of_500_letters_is_broken_into_lines_as_long_as_the_page(letter: str) -> None:
    found = Prepared(spans(letter * 500), True).lines(20, 10)
    assert sum(len(read(one)) for one in found) == 500
    assert all(one.width <= 200.5 for one in found)
    assert all(one.width > 150 for one in found[:-1])


def test_a_script_without_a_typeface_is_boxes_that_read_as_typed() -> None:
    typed = "中文"
    found = line(typed, rtl=True)
    assert sum(boxes(run) for run in found.runs) == 2
    assert "".join(pages(printed(f"a {typed} b"))).split() == ["a", typed, "b"]
    with_box, without = (pixels(printed(text))[0] for text in (f"a {typed} b", "a b"))
    assert sum(map(sum, with_box)) > sum(map(sum, without)) * 1.5
