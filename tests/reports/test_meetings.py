"""The agenda and the summary, read back."""

from dataclasses import replace

import page_values as values
import pytest
from pdf_reading import pages, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.entries import EntryKind
from tlc_desktop.domain.meetings import MeetingState, Origin
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages import SaidLine
from tlc_desktop.reports.meetings import agenda_pdf, summary_pdf


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


def test_items_stand_in_their_order() -> None:
    found = text(agenda_pdf(values.agenda(), values.sheet()))
    places = [found.index(line.title) for line in values.agenda().lines[1:]]
    assert places == sorted(places)


def test_an_agenda_on_a_half_sheet_says_who_brought_each_item() -> None:
    (page,) = pages(agenda_pdf(values.agenda(), values.sheet(paper=Paper.A5)))
    assert page.count("Hoda Mansour") == 2
    assert "tea: Nadia, Sameh" in page


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


def test_a_summary_has_what_was_said_with_its_credit() -> None:
    found = text(summary_pdf(values.summary(), values.sheet()))
    for part in (
        "Here today",
        "Hoda Mansour",
        "Guests: Ragaa Helmy (Al Salam School)",
        "At the end we said: partly.",
        "Not yet: the laboratory was closed",
        "Two girls who never speak read their word aloud.",
        "Brought by Dalia Sobhy; built on by Amal Fathy, a member",
        "Silence with 46 pupils is not silence. (Mona Adel)",
        "What do we do with the silence?",
        "We keep the ten minutes of silent writing. (the group)",
        "Swap the words before reading (2/4)",
        "Friend who will ask",
        "Noise from the yard",
        "Thursday 14 January 2027, 13:30–14:45",
        "Facilitator: Hoda Mansour",
        "For the group",
    ):
        assert part in found


def test_who_came_is_not_on_a_summary_that_does_not_say() -> None:
    page = replace(values.summary(), here=(), guests=())
    page = replace(page, head=replace(page.head, audience=Audience.SCHOOL))
    found = text(summary_pdf(page, values.sheet()))
    assert "Here today" not in found
    assert "For the school" in found


def test_sections_with_nothing_in_them_are_left_out() -> None:
    page = replace(
        values.summary(), told=(), ideas=(), said=(), plans=(), parked=(), next_time=None
    )
    found = text(summary_pdf(page, values.sheet()))
    for heading in ("told each other", "Ideas", "Questions", "decided", "try what", "Next time"):
        assert heading not in found


@pytest.mark.parametrize("kind", EntryKind)
def test_nothing_said_is_lost(kind: EntryKind) -> None:
    page = replace(values.summary(), said=(SaidLine(kind, "Such was said", ("Mona",)),))
    assert "Such was said (Mona)" in text(summary_pdf(page, values.sheet()))


def test_next_time_stands_whole_at_the_foot_of_the_last_page() -> None:
    page = values.summary()
    for count in range(0, 40, 5):
        longer = replace(page, parked=tuple(f"noise {n}" for n in range(count)))
        found = pages(summary_pdf(longer, values.sheet()))
        assert "Next time" in found[-1]
        assert "Timekeeper: Sameh Fouad" in found[-1]
        assert sum("Next time" in one for one in found) == 1


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
