"""The text engine: any text, both directions, our typefaces only."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_reading import fonts, squeezed, text
from PySide6.QtGui import QFontDatabase
from typed_page import printed

from tests.laws import examples
from tlc_desktop.reports.layout.blocks import Paragraph
from tlc_desktop.reports.layout.sheet import LEAD
from tlc_desktop.reports.text.lines import Prepared, ensure_gui, fitted, spans
from tlc_desktop.reports.text.typefaces import EMOJI, FONTS, SYMBOLS, TEXT, Face


@pytest.mark.parametrize(
    "typed",
    [
        "R&D, <b>bold?</b> &amp; <Ahmed> 3/2",
        "first office, AVATAR: “quoted” – it’s 100 %",
        "Déjà vu, œuvre, ça, naïve, Noël — À bientôt",
        "=1+1 {braces} %n $PATH \\n (brackets) [and] {more}",
        "see 😀 and 中文 here",
        "e\u0301clair",
    ],
)
@pytest.mark.parametrize("bold", [False, True])
def test_latin_text_reads_back_as_typed(typed: str, bold: bool) -> None:
    assert text(printed(typed, bold=bold)) == typed.replace("\u0301", "\u0301")


@pytest.mark.parametrize(
    "typed",
    [
        "نراجع جدول الأعمال معًا ونغيّر فيه ما نشاء",
        "هل حققنا هدفنا؟ شكر، وأدوار، وموعد اللقاء القادم",
        "لا إلى الآن، ولأنّ الأوّل أولًا",
        "الصف 3/2 (يوم الأحد)",
        "كريم عبد العزيز يجرّب Think اليوم",
    ],
)
def test_arabic_text_reads_back_in_order(typed: str) -> None:
    assert text(printed(typed, rtl=True)) == typed


def test_latin_words_in_an_arabic_line_are_all_found() -> None:
    """Their order is the reader's: pdfium takes a blank between them for Arabic's."""
    typed = "كريم يجرّب Wait Time اليوم"
    assert sorted(text(printed(typed, rtl=True)).split()) == sorted(typed.split())


def test_wrapped_arabic_lines_follow_each_other() -> None:
    words = [f"كلمة{'ب' * (n % 4 + 1)}" for n in range(60)]
    assert text(printed(" ".join(words), rtl=True, width=200)).split() == words


def test_a_word_too_long_breaks_anywhere_and_nothing_is_lost() -> None:
    typed = "x" * 80 + " end"
    assert squeezed(printed(typed, width=120)) == typed.replace(" ", "")


def test_ten_thousand_characters() -> None:
    typed = "What we said. " * 720
    assert text(printed(typed)) == typed.strip()


def test_line_ends_are_kept() -> None:
    prepared = Prepared(spans("one\ntwo\r\nthree"), False)
    assert len(prepared.lines(100, 10)) == 3


def test_what_no_typeface_has_is_a_box_that_reads_as_typed() -> None:
    (line,) = Prepared(spans("中"), False).lines(50, 10)
    (run,) = line.runs
    assert run.face is Face.SYMBOLS
    assert run.words[0].glyphs[0][1] == "中"


def test_only_bundled_typefaces_are_in_the_file() -> None:
    data = printed("Latin 中 ✂ العربية שלום हिन्दी 😀")
    ours = {"TLCText-Regular", "TLCText-Bold", "TLCSymbols-Regular", "TLCEmoji-Regular"}
    assert fonts(data) <= ours


@settings(max_examples=examples(150))
@given(typed=st.text(max_size=120), rtl=st.booleans(), width=st.floats(30, 500))
def test_any_text_prints(typed: str, rtl: bool, width: float) -> None:
    data = printed(typed, rtl, width)
    assert data.startswith(b"%PDF")


SIMPLE = st.text(st.characters(min_codepoint=33, max_codepoint=0x17E, exclude_characters="\xad", exclude_categories=["Cc", "Z"]), min_size=1, max_size=12)  # fmt: skip


@settings(max_examples=examples(60))
@given(st.lists(SIMPLE, min_size=1, max_size=20))
def test_any_latin_text_reads_back(typed: list[str]) -> None:
    # Readers take a hyphen at a line's end for their own, so the page is wide.
    assert text(printed(" ".join(typed), width=3000)) == " ".join(typed)


def test_a_last_line_of_one_word_is_avoided() -> None:
    prepared = Prepared(spans("We wait a while for an answer then ask"), False)
    width = next(w / 10 for w in range(200, 20, -1) if _last_words(prepared, w / 10) == (2, 1))
    better = fitted(prepared, width)
    assert better < width
    assert better >= width * 0.879
    assert _last_words(prepared, better)[0] == 2
    assert _last_words(prepared, better)[1] > 1


def _last_words(prepared: Prepared, width: float) -> tuple[int, int]:
    breaks = prepared.breaks(width)
    return len(breaks), prepared.words_of(*breaks[-1])


def test_lead_lines_are_balanced() -> None:
    paragraph = Paragraph(
        "one two three four five six seven eight nine", LEAD, False, balanced=True
    )
    paragraph.measure(200)
    widths = [line.width for line in paragraph.lines]
    assert len(widths) == 2
    assert min(widths) > 0.7 * max(widths)


def test_latin_inside_arabic_is_smaller() -> None:
    (line,) = Prepared(spans("جرّبنا Wait Time"), True).lines(100, 100)
    sizes = {round(run.size) for run in line.runs}
    assert sizes == {88, 100}


def test_direction_is_that_of_most_letters() -> None:
    assert Prepared(spans("Five-minute teachers: اثنان يعلّمان الفصل خمس كلمات"), True).rtl
    assert not Prepared(spans("«جرّب» is what we say, and then we do it"), True).rtl
    assert Prepared(spans("3 كلمات"), False).rtl
    assert not Prepared(spans("3 words"), True).rtl
    assert Prepared(spans("13:30"), True).rtl
    assert Prepared(spans("\u2068Karim\u2069 يجرّب"), False).rtl


def test_a_word_shaped_once_stands_as_qt_sets_the_whole_line() -> None:
    """The quick way for text of one direction draws what the careful way draws."""
    for typed in ("Try office AVATAR Tom", "نراجع (جدول) الأعمال، ٣ مرات في 3/2"):
        (quick,) = Prepared(spans(typed), False).lines(100, 10)
        (careful,) = Prepared(((typed[:4], False), (typed[4:], False)), False).lines(100, 10)
        assert quick.width == pytest.approx(careful.width, abs=0.3)
        assert _drawn(quick) == _drawn(careful)


def _drawn(line: object) -> list[int]:
    return [glyph[0] for run in line.runs for word in run.words for glyph in word.glyphs]  # type: ignore[attr-defined]


def test_no_application_is_needed() -> None:
    """The command line has none: a small one without a screen is made."""
    code = (
        "from tlc_desktop.reports.text.lines import Prepared, ensure_gui, spans\n"
        "assert Prepared(spans('a b'), False).lines(50, 10)[0].width > 0\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


@pytest.mark.parametrize("face", Face)
def test_bundled_typefaces_have_names_that_no_machine_has(face: Face) -> None:
    """Where the machine had another DejaVu Sans, Qt took now that one, now ours."""
    ensure_gui()
    known = QFontDatabase.addApplicationFont(str(FONTS / face.value))
    named = {Face.SYMBOLS: SYMBOLS, Face.EMOJI: EMOJI}
    assert QFontDatabase.applicationFontFamilies(known) == [named.get(face, TEXT)]
    assert not any(name in SYMBOLS + TEXT + EMOJI for name in ("DejaVu", "Vazirmatn", "Noto"))


@pytest.mark.parametrize("rtl", [False, True])
def test_an_emoji_is_one_mark_however_many_signs_it_is_made_of(rtl: bool) -> None:
    """Today's, colours of skin, what is joined, flags and keycaps; never over its neighbours."""
    signs = ("😀", "👍🏽", "👩‍🏫", "🇪🇬", "❤️‍🔥", "👨‍👩‍👧‍👦", "1️⃣", "🫩", "🧑🏾‍🤝‍🧑🏻")
    (line,) = Prepared(spans("".join(signs)), rtl).lines(100, 1000)
    drawn = [
        (run.face, glyph, word.marks)
        for run in line.runs
        for word in run.words
        for glyph in word.glyphs
    ]
    assert len(drawn) == len(signs)
    assert {(face, marks) for face, _, marks in drawn} == {(Face.EMOJI, ())}
    assert sorted(glyph[1] for _, glyph, _ in drawn) == sorted(signs)
    assert all(glyph[2] > 1000 and glyph[3] >= 0 for _, glyph, _ in drawn)


@pytest.mark.parametrize(
    "typed", ["a" + "\u0302" * 60, "x" + "\u0302", "ب" + "\u0651\u064e\u0650" * 20]
)
def test_sixty_marks_on_a_letter_stay_in_their_line(typed: str) -> None:
    (line,) = Prepared(spans(typed), False).lines(100, 1000)
    rises = [rise for run in line.runs for word in run.words for _, _, rise in word.marks]
    assert max(map(abs, rises), default=0) <= 520


def test_no_line_of_an_arabic_page_ends_between_a_title_and_its_name() -> None:
    """What is written stays a plain blank: readers lose the one that keeps words together."""
    name = "أ.\N{NO-BREAK SPACE}شيماء"
    prepared = Prepared(spans(f"اقتراح من {name} و{name}"), True)
    for width in range(5, 20):
        for line in prepared.lines(width, 10):
            said = "".join(g[1] for run in line.runs for word in run.words for g in word.glyphs)
            assert said.count("أ") == said.count("ء")
            assert "\N{NO-BREAK SPACE}" not in said
