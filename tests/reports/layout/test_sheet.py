"""The grid of pages.md."""

import page_values as values
import pytest
from reportlab.lib.units import mm

from tlc_desktop.domain.communities import Paper


@pytest.mark.parametrize(
    ("paper", "measure", "side"),
    [(Paper.A4, 178, 16), (Paper.A5, 126.5, 11), (Paper.LETTER, 183.9, 16)],
)
def test_each_paper_has_the_measure_it_should(paper: Paper, measure: float, side: float) -> None:
    grid = values.sheet(paper=paper).grid
    assert grid.measure / mm == pytest.approx(measure, abs=0.05)
    assert grid.side / mm == pytest.approx(side)


def test_two_half_sheets_are_one_sheet() -> None:
    grid = values.sheet(paper=Paper.A5).grid
    assert grid.copies == (2, pytest.approx(148.5 * mm))
    assert grid.sheet == (pytest.approx(297 * mm), pytest.approx(210 * mm))
