"""The run sheet, read back."""

from dataclasses import replace
from datetime import timedelta

import page_values as values
import pytest
from page_values import run_sheet
from pdf_reading import pages, pixels, shown, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.reports.run_sheet import run_sheet_pdf

IN_ORDER = (
    "Run sheet",
    "Started, ended",
    "11 my-plan slips",
    "Read the intention aloud",
    "For me: Ragaa is new",
    "Go-round",
    "carried with thanks",
    "A5WNH",
    "Sameh Fouad",
    "T6HN2",
    "Three silent seconds in pairs",
    "Ideas, with who brought",
    "Who would like to be visited",
    "Next time: Thursday 14 January",
    "and what I promised",
)


def test_a_meeting_can_be_run_from_it_in_its_order() -> None:
    found = pages(run_sheet_pdf(run_sheet(), values.sheet()))
    assert len(found) == 2
    whole = " ".join(" ".join(found).split())
    places = [whole.index(part) for part in IN_ORDER]
    assert places == sorted(places)
    assert all("For the facilitator only" in page for page in found)


def test_steps_of_a_protocol_and_who_has_nothing_to_tell_stand_on_it() -> None:
    page = run_sheet()
    item = replace(page.items[3], steps=(("Read in silence", 8), ("In pairs", 12)))
    page = replace(page, items=(*page.items[:3], item), also=("Amal Fathy",), cards=("Silence",))
    found = text(run_sheet_pdf(page, values.sheet()))
    assert "8 min Read in silence 12 min In pairs" in found
    assert "also for Amal Fathy" in found
    assert "card: Silence" in found
    # What no part asked for is asked at the end.
    assert found.index("Three silent") < found.index("Who would like to be visited")


@pytest.mark.parametrize("paper", list(Paper))
def test_with_nothing_planned_there_are_lines_to_write_it_on(paper: Paper) -> None:
    page = run_sheet()
    page = replace(page, items=(), tellings=(), roles=(), awaited=0, next_opens_at=None)
    found = text(run_sheet_pdf(page, values.sheet(paper=paper)))
    for part in ("my-plan slips", "What I say and do", "Not yet", "Ideas", "For later"):
        assert part in found


@pytest.mark.parametrize("shorter", range(4))
def test_lines_for_what_waits_are_four_at_least_and_fill_the_page(shorter: int) -> None:
    page = run_sheet()
    page = replace(page, tellings=page.tellings[shorter:])
    data = run_sheet_pdf(page, values.sheet())
    (*_, last) = pixels(data)
    across = [i for i, row in enumerate(last) if sum(row) > 0.8 * len(row)]
    lines = [i for i, after in zip(across, [*across[1:], 10**6], strict=True) if after - i > 1]
    *_, four, three, two, one = (n / 144 * 25.4 for n in lines)  # the foot's own rule is the last
    assert "and what I promised" in pages(data)[-1]
    assert 8.9 < one - two < 13
    assert one - two == pytest.approx(two - three, abs=0.4) == pytest.approx(three - four, abs=0.4)


def test_column_labels_are_those_of_what_stands_under_them() -> None:
    page = run_sheet()
    page = replace(page, tellings=page.tellings * 3)
    _, second, *_, last = pages(run_sheet_pdf(page, values.sheet()))
    assert second.index("Who, and what they wrote") < second.index("Mona Adel")
    assert "Real minutes" not in second
    assert "Who, and what they wrote" not in last
    assert last.index("Real minutes") < last.index("My plan")


def test_in_arabic_a_code_reads_from_left_to_right() -> None:
    starts = run_sheet().meeting.opens_at + timedelta(minutes=5)
    page = replace(run_sheet(), items=(replace(run_sheet().items[2], starts=starts),))
    data = run_sheet_pdf(page, values.sheet(Language.ARABIC))
    assert "الجولة، بترتيب اليوم" in text(data)
    letters = [one for one in shown(data)[0] if one.text in set("A5WNH")]
    at = next(
        i for i in range(len(letters)) if "".join(o.text for o in letters[i : i + 5]) == "A5WNH"
    )
    places = [one.x for one in letters[at : at + 5]]
    assert places == sorted(places)
    assert 150 < places[0] * 25.4 / 72 < 210  # in the first column: at the right
