"""What a pack costs in paper, and in which order its pages come."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.packs import Sheets, backs, order, papers

RUN_SHEET, SIGN_IN, PROTOCOL = Sheets(2, 1), Sheets(1, 1), Sheets(1, 1)
AGENDA = HANDOUT = Sheets(1, 12, goes_with_others=True)
PLANS = Sheets(3, 1, is_cut=True)
PACK = [RUN_SHEET, SIGN_IN, AGENDA, HANDOUT, PROTOCOL, PLANS]

some = st.builds(
    Sheets, st.integers(1, 5), st.integers(1, 14), st.integers(1, 2), st.booleans(), st.booleans()
)


def test_thirty_one_pages_take_eighteen_sheets() -> None:
    """The handout is on the back of the agenda, and nothing is on that of slips."""
    assert len(order(PACK)) == 31
    assert papers(PACK, both_sides=True) == 18
    assert papers(PACK, both_sides=False) == 31


def test_what_is_for_the_same_hands_comes_together() -> None:
    assert order([SIGN_IN, AGENDA, HANDOUT])[:5] == [(0, 0), (1, 0), (2, 0), (1, 0), (2, 0)]
    fewer = Sheets(1, 5, goes_with_others=True)
    assert order([AGENDA, fewer]) == [(0, 0)] * 12 + [(1, 0)] * 5
    assert papers([AGENDA, fewer], both_sides=True) == 17


def test_two_stand_side_by_side_on_small_paper() -> None:
    small = Sheets(2, 11, side_by_side=2, goes_with_others=True)
    assert len(order([small])) == 12
    assert papers([small], both_sides=True) == 6


@given(st.lists(some, max_size=6), st.booleans())
def test_every_page_is_on_paper_as_often_as_it_is_given(kept: list[Sheets], both: bool) -> None:
    pages = order(kept)
    for which, each in enumerate(kept):
        for page in range(each.pages):
            assert pages.count((which, page)) == each.times
    turned = backs(kept, both_sides=both)
    assert len(turned) == len(pages)
    assert papers(kept, both_sides=both) >= len(pages) / 2
    assert not any(
        turn and kept[which].is_cut for turn, (which, _) in zip(turned, pages, strict=True)
    )
    assert not any(one and other for one, other in pairwise(turned))
