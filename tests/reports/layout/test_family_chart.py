"""The family of an idea, as boxes in columns."""

import io

import page_values as values
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_reading import text

from tests.laws import examples
from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.reports.layout.blocks import Stack
from tlc_desktop.reports.layout.canvas import PdfCanvas
from tlc_desktop.reports.layout.family_chart import Kin, family_chart


def kin(*depths: int) -> list[Kin]:
    return [Kin(f"Idea {n}", f"by {n}", depth) for n, depth in enumerate(depths)]


@pytest.mark.parametrize(
    ("depths", "rows"),
    [
        ((), 0),
        ((0,), 1),
        ((0, 1, 2), 1),
        ((0, 1, 1, 1), 3),
        ((0, 1, 2, 1, 2, 1), 3),
        ((0, 1, 2, 3), 2),
        ((0, 1, 2, 3, 4), 2),
        ((0, 0), 2),
    ],
)
def test_children_stand_beside_their_parent_and_under_each_other(
    depths: tuple[int, ...], rows: int
) -> None:
    assert len(family_chart(values.sheet(), kin(*depths))) == rows


def test_half_a_sheet_takes_two_columns() -> None:
    assert len(family_chart(values.sheet(paper=Paper.A5), kin(0, 1, 2))) == 2


@settings(max_examples=examples(60))
@given(st.lists(st.integers(0, 6), max_size=25), st.sampled_from(Language))
def test_every_idea_of_any_family_is_drawn_once(steps: list[int], language: Language) -> None:
    depths: list[int] = []
    for step in steps:
        depths.append(min(step, depths[-1] + 1) if depths else 0)
    sheet = values.sheet(language)
    block = Stack(family_chart(sheet, kin(*depths)))
    file = io.BytesIO()
    height = block.measure(sheet.grid.measure) + 40
    canvas = PdfCanvas(file, (sheet.grid.width, height), "T", "en")
    block.paint(canvas, sheet.grid.side, height - 20)
    canvas.showPage()
    canvas.save()
    found = f" {text(file.getvalue())} "
    for n in range(len(depths)):
        assert found.count(f"Idea {n} ") == 1
