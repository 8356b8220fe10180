"""Glyphs and what each reads as."""

from tlc_desktop.reports.text.fonts import outline
from tlc_desktop.reports.text.glyphs import GlyphLine
from tlc_desktop.reports.text.lines import Prepared, spans
from tlc_desktop.reports.text.typefaces import Face


def line(typed: str) -> GlyphLine:
    (found,) = Prepared(spans(typed), False).lines(500, 1000)
    return found


def read(found: GlyphLine) -> str:
    return "".join(glyph[1] for run in found.runs for word in run.words for glyph in word.glyphs)


def test_a_ligature_reads_as_both_letters() -> None:
    assert read(line("office")) == "office"


def test_lam_alef_shares_its_letters_with_a_blank() -> None:
    found = line("لا")
    ((word,),) = (run.words for run in found.runs)
    assert [glyph[1] for glyph in word.glyphs] == ["ا", "ل"]
    assert abs(word.glyphs[0][2] - word.glyphs[1][2]) <= 1


def test_a_mark_is_a_shape_and_its_letter_reads_as_both() -> None:
    found = line("رّ")
    ((word,),) = (run.words for run in found.runs)
    assert [glyph[1] for glyph in word.glyphs] == ["\u0651ر"]
    assert len(word.marks) == 1
    assert outline(Face.REGULAR, word.marks[0][0]).endswith("f")


def test_brackets_of_a_right_to_left_line_read_as_they_look() -> None:
    """Readers turn the line round, and its brackets with it."""
    assert read(line("(يوم)")) == "(موي)"


def test_steering_marks_draw_nothing() -> None:
    steered = line("a\u2068b\u2069\u200e c\u200f")
    assert read(steered) == "ab c"
    assert abs(steered.width - line("ab c").width) < 1


def test_blanks_at_the_end_have_no_width() -> None:
    assert line("word   ").width == line("word").width
