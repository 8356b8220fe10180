"""The agenda, read back."""

from dataclasses import replace

import page_values as values
import pypdfium2
import pytest
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.meetings import MeetingState, Origin, Role
from tlc_desktop.reports.agenda import agenda_pdf
from tlc_desktop.reports.summary import summary_pdf


def test_an_agenda_has_its_facts_items_and_times() -> None:
    (page,) = pages(agenda_pdf(values.agenda(), values.sheet()))
    for part in (
        "Agenda",
        "Three silent seconds",
        "Thursday 10 December 2026",
        "13:30–14:45",
        "Library, first floor",
        "Nadia, Sameh",
        "14:05",
        "20 min",
        "New learning: three silent seconds",
        "Hoda Mansour",
        "The group",
        "65 of our 75 minutes are for learning",
        "My notes",
    ):
        assert part in page


@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5], ids=str)
def test_an_agenda_that_runs_over_says_so(paper: Paper) -> None:
    page, sheet = values.agenda(), values.sheet(paper=paper)
    long = tuple(replace(line, minutes=line.minutes + 2) for line in page.lines)
    said = "These items take 12 minutes more than we have."
    assert said in text(agenda_pdf(replace(page, lines=long), sheet))
    assert "more than we have" not in text(agenda_pdf(page, sheet))


def test_items_stand_in_their_order() -> None:
    found = text(agenda_pdf(values.agenda(), values.sheet()))
    places = [found.index(line.title) for line in values.agenda().lines[1:]]
    assert places == sorted(places)


def test_an_agenda_on_a_half_sheet_says_who_brought_each_item() -> None:
    (page,) = pages(agenda_pdf(values.agenda(), values.sheet(paper=Paper.A5)))
    assert page.count("Hoda Mansour") == 2
    assert "tea: Nadia, Sameh" in page


@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5], ids=str)
def test_an_agenda_says_who_does_what(paper: Paper) -> None:
    sheet = values.sheet(paper=paper)
    roles = ((Role.TIMEKEEPER, ("Hoda",)), (Role.NOTE_TAKER, ("Sameh", "Nadia")))
    (page,) = pages(agenda_pdf(replace(values.agenda(), roles=roles), sheet))
    assert "Timekeeper: Hoda · Note-taker: Sameh, Nadia" in page
    assert "Timekeeper" not in text(agenda_pdf(values.agenda(), sheet))


def test_an_agenda_without_items_prints() -> None:
    (page,) = pages(agenda_pdf(replace(values.agenda(), lines=()), values.sheet()))
    assert "minutes are for learning" not in page
    assert "What we do" not in page


@pytest.mark.parametrize(
    ("origin", "said"),
    [
        (Origin.GROUP, "The group"),
        (Origin.FACILITATOR, "Facilitator"),
        (Origin.OUTSIDE, "From outside"),
    ],
)
def test_where_nobody_is_named_the_origin_is_said(origin: Origin, said: str) -> None:
    page = values.agenda()
    line = replace(page.lines[0], brought_by=(), origin=origin)
    found = text(agenda_pdf(replace(page, lines=(line,)), values.sheet()))
    assert said in found


def test_an_open_agenda_is_no_draft() -> None:
    page = values.agenda()
    draft = replace(page, meeting=replace(page.meeting, state=MeetingState.DRAFT))
    assert "draft" in text(agenda_pdf(draft, values.sheet()))
    assert "draft" not in text(agenda_pdf(page, values.sheet()))


def test_a_day_is_written_in_the_language_of_the_page() -> None:
    sheet = values.sheet(Language.FRENCH)
    assert "jeudi 10 décembre 2026" in text(agenda_pdf(values.agenda(), sheet))
    arabic = text(agenda_pdf(values.agenda_ar(), values.sheet(Language.ARABIC)))
    assert "الخميس" in arabic
    assert "٢٠٢٦" in arabic


@pytest.mark.parametrize("language", list(Language))
def test_a_time_by_halves_of_the_day_stands_in_one_line(language: Language) -> None:
    plain, page = values.sheet(language, Paper.A5), values.agenda()
    sheet = replace(plain, formats=replace(plain.formats, has_half_days=True))
    late = tuple(replace(x, starts=x.starts.replace(hour=22, minute=45)) for x in page.lines)
    document = pypdfium2.PdfDocument(agenda_pdf(replace(page, lines=late), sheet))
    half = {Language.ENGLISH: "pm", Language.ARABIC: "م", Language.FRENCH: "45"}[language]
    lines = document[0].get_textpage().get_text_range().splitlines()
    document.close()
    assert not [line for line in lines if line.strip() == half]


@pytest.mark.parametrize(
    ("language", "hijri"),
    [
        (Language.ENGLISH, "1 Rajab 1448"),
        (Language.ARABIC, "١ رجب ١٤٤٨"),
        (Language.FRENCH, "1 rajab 1448"),
    ],
)
@pytest.mark.parametrize("paper", list(Paper))
def test_a_hijri_day_stands_at_the_head_where_it_is_wanted(
    language: Language, hijri: str, paper: Paper
) -> None:
    plain = values.sheet(language, paper)
    wanted = replace(plain, formats=replace(plain.formats, has_hijri=True))
    assert wanted.formats.hijri(values.agenda().meeting.opens_at.date()) == hijri
    month = hijri.split()[1]
    for made in (agenda_pdf(values.agenda(), wanted), summary_pdf(values.summary(), wanted)):
        assert month in text(made)
    assert month not in text(agenda_pdf(values.agenda(), plain))
