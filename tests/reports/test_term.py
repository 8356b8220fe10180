"""The term summary, read back."""

from dataclasses import replace
from datetime import date

import page_values as values
from pdf_reading import pages, shown, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.entries import EntryKind
from tlc_desktop.domain.ideas import IdeaState, Source
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.meetings import SaidLine
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.reports.annex import annex_pdf
from tlc_desktop.reports.term import term_pdf


def test_a_term_has_all_its_parts_in_order() -> None:
    found = text(term_pdf(values.term(), values.sheet()))
    headings = (
        "Summary of our term",
        "Autumn term 2026",
        "Names appear here only as their owners wished.",
        "Our meetings",
        "Time for learning (minutes)",
        "Where did the items come from?",
        "Meeting by meeting",
        "Ideas: where they came from",
        "How one idea grew",
        "What we left for now, with thanks",
        "Questions still open",
        "What we tried and kept",
        "In our own words",
        "Thank you",
        "Next term",
        "We begin again on Thursday 18 February 2027",
    )
    places = [found.index(heading) for heading in headings]
    assert places == sorted(places)


def test_what_each_one_said_and_tried_is_for_the_group_alone() -> None:
    term = values.term()
    for audience in Audience:
        shown = replace(term, head=replace(term.head, audience=audience))
        found = text(annex_pdf(shown, values.sheet()))
        assert "Our ideas of the term" in found
        ours = audience is Audience.GROUP
        assert ("What we decided and said" in found) is ours
        assert ("Who tried what" in found) is ours


def test_the_annex_has_no_name_in_a_column_and_none_in_its_order() -> None:
    """Whoever tried most is not to be seen: names end the paragraphs that their owners told."""
    term = values.term()
    term = replace(term, head=replace(term.head, audience=Audience.GROUP))
    read = text(annex_pdf(term, values.sheet()))
    assert "Three seconds (1/2) The third answer was the best one. (a member)" in read
    assert "Not yet: Rows of three (Hoda Mansour)" in read
    told = term.tryouts[::-1]
    assert text(annex_pdf(replace(term, tryouts=told), values.sheet())) == read
    (found,) = shown(annex_pdf(term, values.sheet()))[:1]
    names = [one.x for one in found if one.text == "H"]
    assert min(names) > 40  # the first letter of her name never begins a line


def test_charts_say_their_numbers() -> None:
    first = pages(term_pdf(values.term(), values.sheet()))[0]
    assert "Planned and actual, of 75 minutes each time." in first
    for number in ("45", "62", "55", "66", "70"):
        assert number in first
    found = text(term_pdf(values.term(), values.sheet()))
    assert "Members The group Facilitator From outside" in found.replace("165 ", "").replace(
        "95 ", ""
    ).replace("80 ", "")


def test_an_empty_term_prints() -> None:
    term = values.term()
    empty = TermSummary(
        head=term.head,
        name="Term",
        starts=term.starts,
        ends=term.ends,
        question="",
        purpose="",
        meetings=(),
        whose=(),
        ideas=(),
        family=(),
        questions=(),
        said=(),
        tryouts=(),
        quotations=(),
        thanks=(),
        next_term=None,
    )
    for language in Language:
        (page,) = pages(term_pdf(empty, values.sheet(language)))
        assert "Term" in page


def test_the_group_reads_its_own_names() -> None:
    term = values.term()
    group = replace(term, head=replace(term.head, audience=Audience.GROUP))
    assert "as their owners wished" not in text(term_pdf(group, values.sheet()))


def test_a_square_stands_for_more_ideas_where_they_are_many() -> None:
    term = values.term()
    for count, sentence in ((17, "one idea"), (60, "up to 10 ideas"), (1200, "up to 100 ideas")):
        many = tuple(values.idea(f"Idea {n}", IdeaState.SAID) for n in range(count))
        found = text(term_pdf(replace(term, ideas=many), values.sheet()))
        assert f"One square is {sentence}." in found


def test_meetings_of_a_long_term_all_stand_on_the_page() -> None:
    term = values.term()
    one = term.meetings[0]
    many = tuple(replace(one, day=date(2026, 9, n), title=f"Circle {n}") for n in range(1, 29))
    found = text(term_pdf(replace(term, meetings=many), values.sheet(paper=Paper.A5)))
    for n in range(1, 29):
        assert f"Circle {n} " in found


def test_two_quotations_at_most() -> None:
    term = replace(values.term(), quotations=("One.", "Two.", "Three."))
    found = text(term_pdf(term, values.sheet()))
    assert "“Two.”" in found
    assert "Three." not in found


def test_a_chart_of_ideas_is_not_split_over_pages() -> None:
    term = values.term()
    sources = tuple(
        replace(idea, source=source)
        for source in Source
        for idea in (values.idea("One"), values.idea("Two", IdeaState.RESTING))
    )
    for meetings in range(1, 14):
        longer = replace(term, ideas=sources, meetings=term.meetings[:1] * meetings)
        found = pages(term_pdf(longer, values.sheet()))
        (page,) = (page for page in found if "One square is" in page)
        for part in ("Ideas: where", "Our own classrooms", "New and untested", "left for now"):
            assert part in page


def test_what_has_a_section_of_its_own_is_not_said_twice() -> None:
    term = replace(
        values.term(),
        head=replace(values.term().head, audience=Audience.GROUP),
        questions=("Why wait?",),
        thanks=("To the library.",),
        said=(
            SaidLine(EntryKind.QUESTION, "Why wait?", ("Mona",)),
            SaidLine(EntryKind.THANKS, "To the library.", ()),
            SaidLine(EntryKind.VOICE, "I waited.", ()),
        ),
    )
    found = text(term_pdf(term, values.sheet())) + text(annex_pdf(term, values.sheet()))
    assert found.count("Why wait?") == 1
    assert found.count("To the library.") == 1
    assert "– I waited." in found


def test_a_term_without_ideas_has_none_of_their_sections() -> None:
    term = replace(values.term(), ideas=(), family=())
    found = text(term_pdf(term, values.sheet())) + text(annex_pdf(term, values.sheet()))
    for heading in ("Ideas:", "How one idea grew", "What we tried and kept", "Our ideas"):
        assert heading not in found
    assert "Meeting by meeting" in found


def test_a_quotation_has_its_credit() -> None:
    voice = SaidLine(EntryKind.VOICE, "I waited, and it was I who learned something.", ("Mona",))
    told = replace(values.term().tryouts[0], name="Hoda", words=("They came to me.",))
    term = replace(
        values.term(), said=(voice,), tryouts=(told,), quotations=(voice.text, "They came to me.")
    )
    found = text(term_pdf(term, values.sheet()))
    assert "Mona" in found.partition("In our own words")[2]
    assert "Hoda" in found.partition("In our own words")[2]
