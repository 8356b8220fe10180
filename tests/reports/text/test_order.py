# ruff: noqa: SIM905 - lists of words, easier to read so
"""Mixed lines, as read back from our PDF, stand as Pango sets them."""

import ctypes
import io
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from pdf_reading import UNSEEN, shown

from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.domain.text import right_to_left
from tlc_desktop.reports.layout.blocks import Paragraph
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.sheet import BODY
from tlc_desktop.reports.text.lines import Prepared
from tlc_desktop.reports.text.quick_lines import (
    Setting,
    broken_between_words,
    setting_of,
    without_idle_marks,
)
from tlc_desktop.reports.text.typefaces import Face

JUDGE = Path(__file__).parent / "programs" / "pango_order.py"
WIDTH = 4000
SAMPLES = RESOURCES / "samples"
SEED = 1448
ARABIC = "نجرّب فكرة الأسئلة لا إلى سلمى المعلّمون، هل؟ كتاب؛ صفّ الأحد يومًا بالأمس ولأنّ ذ".split()
LATIN = "Think-Pair-Share Wait Karim élèves AVATAR office it’s R&D C++ e-mail x".split()
NUMBERS = "3 12 2026 ٣ ١٢ ٢٠٢٦ 3/2 ٣/٢ 12:30 ١٢:٣٠ 1,500 ١٬٥٠٠ ٣٫٥ 3.5 50% ٪٥٠ -4 +7 #5 §2".split()
DATES = "23/11/2026 2026-11-23 ٢٣/١١/٢٠٢٦ ٢٠٢٦-١١-٢٣ 23.11.26".split()
CODES = "A5-12 (M-7) T3.2 ص-١٤ p.12 [3b] ID:99 م٧/3".split()
PAIRS = ("()", "[]", "{}", "«»", "“”", '""', "<>", "‹›", "\u2068\u2069", ")(")
SIGNS = "– — … / \\ · • : ; ، ؛ . ! ? ؟ & * @ = → ✓ _ ' |".split()


def lines(count: int) -> list[str]:
    """Mixed lines, always the same ones."""
    chance = random.Random(SEED)
    return [" ".join(_line(chance, chance.randint(2, 9))) for _ in range(count)]


def _line(chance: random.Random, length: int) -> list[str]:
    out: list[str] = []
    while len(out) < length:
        kind = chance.choices((ARABIC, LATIN, NUMBERS, DATES, CODES, SIGNS), (5, 3, 3, 1, 1, 1))[0]
        word = chance.choice(kind)
        if chance.random() < 0.25:
            inner = " ".join([word, *_line(chance, chance.randint(0, 2))])
            opening, closing = chance.choice(PAIRS)
            word = opening + inner + (closing if chance.random() < 0.9 else "")
        if out and chance.random() < 0.1:
            word = out.pop() + word
        out.append(word + (chance.choice("،,.:؟!") if chance.random() < 0.15 else ""))
    return out


def ours(typed: list[str], rtl: bool) -> list[str]:
    """Each line as it stands on its own page, from left to right."""
    file = io.BytesIO()
    canvas = PdfCanvas(file, (WIDTH + 80, 80), "T", "ar")
    for one in typed:
        paragraph = Paragraph(one, BODY, rtl)
        assert paragraph.measure(WIDTH) < 30
        paragraph.paint(canvas, 40, 60)
        canvas.showPage()
    canvas.save()
    pages = shown(file.getvalue())
    assert all(len({one.y for one in page}) == 1 for page in pages)
    return [
        "".join(one.text for one in sorted(page, key=lambda one: round(one.x, 2))) for page in pages
    ]


def pangos(typed: list[str], rtl: bool) -> list[str]:
    """Each line from left to right, in Pango's order."""
    asked = json.dumps([(one, right_to_left(_outside(one), rtl)) for one in typed])
    done = subprocess.run(
        [sys.executable, str(JUDGE)],
        input=asked, capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    turning = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
    return [
        "".join(text[::-1].translate(turning) if turned else text for text, turned in line)
        for line in json.loads(done.stdout)
    ]


def _outside(text: str) -> str:
    out, depth = "", 0
    for character in text:
        depth = max(depth + (character == "\u2068") - (character == "\u2069"), 0)
        out += "" if depth else character
    return out


def _seen(line: str) -> str:
    return "".join(character for character in line if character not in UNSEEN)


def _pango_is_there() -> bool:
    try:
        ctypes.CDLL("libpangoft2-1.0.so.0")
    except OSError:
        return False
    return True


@pytest.mark.skipif(
    not _pango_is_there(),
    reason="NOT TESTED: Pango is not here; the package libpangoft2-1.0-0 brings it",
)
@pytest.mark.parametrize("count", [100, pytest.param(1000, marks=pytest.mark.long)])
@pytest.mark.parametrize("rtl", [True, False])
def test_mixed_lines_stand_as_pango_sets_them(count: int, rtl: bool) -> None:
    typed = lines(count)
    judged, printed = pangos(typed, rtl), ours(typed, rtl)
    wrong = [
        (one, _seen(theirs), _seen(own))
        for one, theirs, own in zip(typed, judged, printed, strict=True)
        if _seen(theirs) != _seen(own)
    ]
    assert wrong == []


def test_the_lines_are_mixed() -> None:
    typed = " ".join(lines(100))
    for kind in (ARABIC, LATIN, NUMBERS, DATES, CODES, SIGNS):
        assert sum(word in typed for word in kind) > len(kind) / 2
    assert len(set(lines(1000))) > 990


def _visual(prepared: Prepared, width: float) -> list[str]:
    return [
        _seen(
            "".join(
                glyph[1]
                for run in sorted(line.runs, key=lambda run: run.x)
                for word in run.words
                for glyph in word.glyphs
            )
        )
        for line in prepared.lines(width, 10)
    ]


@pytest.mark.parametrize("width", [9, 14, 300])
def test_lines_put_together_from_words_stand_as_qt_sets_them(width: float) -> None:
    """A Latin word that is broken at its hyphen keeps it at its own end."""
    typed = ["همسة قبل الإجابة (Think-Pair-Share) في الصف", *lines(300)]
    quick = 0
    for one in typed:
        way = setting_of(without_idle_marks(one, rtl=True), rtl=True)
        quick += way is not Setting.CAREFUL
        # Parted in two spans, a text is set the careful way.
        careful = Prepared(((one, False), ("", False)), page_rtl=True, rtl=True)
        assert _visual(Prepared(((one, False),), True, True), width) == _visual(careful, width), one
    assert quick > 30


@pytest.mark.parametrize("language", ["ar", "en"])
def test_lines_of_known_words_end_where_qt_ends_them(language: str) -> None:
    """All but those that fit to a hair: the words of the sample, at five widths."""
    rtl, other, known = language == "ar", 0, 0
    for text in _texts(json.loads((SAMPLES / f"{language}.json").read_text("utf-8"))):
        quick = Prepared(((text, False),), rtl)
        qt = Prepared(((text, False), ("", False)), rtl)
        for width in (6, 9, 13.3, 25, 40):
            known += bool(broken_between_words(text, Face.REGULAR, quick.rtl, width * 1000))
            other += list(quick.breaks(width)) != list(qt.breaks(width))
            assert all(line.width <= width * 10 + 0.2 for line in quick.lines(width, 10))
    assert known > 1000
    assert other < known / 200


def _texts(value: object) -> list[str]:
    if isinstance(value, dict | list):
        inner = value.values() if isinstance(value, dict) else value
        return [text for one in inner for text in _texts(one)]
    return [value] if isinstance(value, str) and "\n" not in value else []
