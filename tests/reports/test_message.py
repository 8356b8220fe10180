"""An agenda and a summary as text for a message."""

from dataclasses import replace

import page_values as values

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.text import DIRECTION_MARKS
from tlc_desktop.reports.message import agenda_message, summary_message

AGENDA = """\
Three silent seconds
Agenda, Thursday 10 December 2026
13:30–14:45
Library, first floor
tea: Nadia, Sameh

We want to see what happens when pupils have time to think before anybody answers.

13:30 Welcome
13:35 Starter: one word (Karim)
"""


def test_an_agenda_is_short_lines_and_nothing_but_text() -> None:
    said = agenda_message(values.agenda(), values.sheet(), bold=False)
    assert said.startswith(AGENDA)
    assert said.endswith("\n14:40 Summary")
    assert not set(said) & {*"*_~`<>#", *DIRECTION_MARKS}
    draft = replace(values.agenda().meeting, state=MeetingState.DRAFT, intention="", place=" ")
    said = agenda_message(replace(values.agenda(), meeting=draft), values.sheet(), bold=False)
    assert said.splitlines()[1:5] == [
        "Draft of the agenda, Thursday 10 December 2026",
        "13:30–14:45",
        "tea: Nadia, Sameh",
        "",
    ]


def test_a_summary_says_what_the_page_says() -> None:
    page = replace(values.summary(), intention_met="Nearly.")
    said = summary_message(page, values.sheet(), bold=False)
    for line in (
        "Here today: Amal Fathy, Dalia Sobhy, Hany Girgis, Hoda Mansour, Karim Abdel Aziz",
        "Was it met? Nearly.",
        "Hany Girgis: Not yet: the laboratory was closed",
        "Silence with 46 pupils is not silence. (Mona Adel)",
        "Amal Fathy: Swap the words before reading (2/4). Friend who will ask: Dalia",
        "Thursday 14 January 2027",
        "Timekeeper: Sameh Fouad",
    ):
        assert line in said.splitlines()
    assert "*" not in said
    bare = replace(page, told=(), ideas=(), said=(), plans=(), going_on=(), parked=(), here=())
    said = summary_message(replace(bare, next_time=None), values.sheet(), bold=False)
    assert "What" not in said.partition("What we take with us")[2]
    assert "Next time" not in said


def test_titles_are_bold_where_that_is_chosen_and_only_they() -> None:
    page = replace(values.summary(), meeting=replace(values.summary().meeting, title="2 * 3 *"))
    lines = summary_message(page, values.sheet(), bold=True).splitlines()
    assert lines[0] == "*2 3*"
    assert "*Next time*" in lines
    starred = [line for line in lines if "*" in line]
    assert all(line[0] == line[-1] == "*" and line.count("*") == 2 for line in starred)
    plain = summary_message(values.summary(), values.sheet(), bold=False).splitlines()
    assert [line.strip("*") for line in lines[1:]] == plain[1:]


def test_each_language_has_its_own_marks() -> None:
    page = replace(values.summary(), intention_met="Nearly.")
    said = summary_message(page, values.sheet(Language.FRENCH), bold=False)
    assert "Étaient là\N{NO-BREAK SPACE}: Amal Fathy" in said
    assert "atteinte\N{NO-BREAK SPACE}? Nearly." in said
    said = agenda_message(values.agenda_ar(), values.sheet(Language.ARABIC), bold=True)
    assert said.splitlines()[0] == "*ثلاث ثوانٍ من الصمت*"
    assert "\u2068هدى منصور\u2069" in said  # beside Latin words its own way
    assert "نادية، سامح" in said
