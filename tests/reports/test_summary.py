"""The summary of a meeting, read back."""

from dataclasses import replace
from uuid import uuid4

import page_values as values
import pytest
from pdf_reading import pages, shown, text

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.entries import EntryKind
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.meetings import SaidLine, WaitingLine
from tlc_desktop.domain.pulse import PulseStep, PulseTotal
from tlc_desktop.domain.text import unsteered
from tlc_desktop.reports.message import summary_message
from tlc_desktop.reports.summary import summary_pdf


def test_a_summary_has_what_was_said_with_its_credit() -> None:
    found = text(summary_pdf(values.summary(), values.sheet()))
    for part in (
        "Here today",
        "Hoda Mansour",
        "Guests: Ragaa Helmy (Al Salam School)",
        "At the end we said: partly.",
        "Not yet: the laboratory was closed",
        "Two girls who never speak read their word aloud.",
        "Suggested by Dalia Sobhy; built on by Amal Fathy, a member",
        "Silence with 46 pupils is not silence. (Mona Adel)",
        "What do we do with the silence?",
        "We keep the ten minutes of silent writing. (the group)",
        "Swap the words before reading (2/4)",
        "Friend who will ask",
        "Wait time, the second half (Hoda Mansour)",
        "Noise from the yard during the fifth period (Sameh Fouad)",
        "Timekeeper: Sameh Fouad. Tea: Nadia.",
        "Thursday 14 January 2027, 13:30–14:45",
        "Facilitator: Hoda Mansour",
        "For the group",
    ):
        assert part in found


def test_what_unsigned_slips_said_stands_in_the_words_that_stood_on_them() -> None:
    key = uuid4()
    felt = (PulseTotal(key, PulseStep.DRAWN_IN, 5), PulseTotal(key, PulseStep.NUDGED, 3, "calm"))
    page = replace(values.summary(), felt=felt)
    sheet = values.sheet()
    assert "How it felt" not in text(summary_pdf(values.summary(), sheet))
    said = "On unsigned slips: 5 drawn in, 3 calm"
    for found in (text(summary_pdf(page, sheet)), summary_message(page, sheet, bold=False)):
        assert "How it felt" in found
        assert said in unsteered(found)


def test_in_arabic_their_number_stands_after_the_word() -> None:
    felt = (PulseTotal(uuid4(), PulseStep.DRAWN_IN, 11111, "ژژژ"),)
    data = summary_pdf(replace(values.summary(), felt=felt), values.sheet(Language.ARABIC))
    letters = [letter for page in shown(data) for letter in page]
    word = [letter.x for letter in letters if letter.text == "ژ"]
    at = next(y for y in (letter.y for letter in letters if letter.text == "ژ"))
    number = [one.x for one in letters if one.text in "1١" and abs(one.y - at) < 1]
    assert len(word) == 3
    assert len(number) == 5
    assert max(number) < min(word)  # which is after it


def test_who_came_is_not_on_a_summary_that_does_not_say() -> None:
    page = replace(values.summary(), here=(), guests=())
    page = replace(page, head=replace(page.head, audience=Audience.SCHOOL))
    found = text(summary_pdf(page, values.sheet()))
    assert "Here today" not in found
    assert "For the school" in found


def test_sections_with_nothing_in_them_are_left_out() -> None:
    page = replace(
        values.summary(),
        told=(),
        ideas=(),
        said=(),
        plans=(),
        going_on=(),
        parked=(),
        next_time=None,
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
        longer = replace(page, parked=tuple(WaitingLine(f"noise {n}", ()) for n in range(count)))
        found = pages(summary_pdf(longer, values.sheet()))
        assert "Next time" in found[-1]
        assert "Timekeeper: Sameh Fouad" in found[-1]
        assert sum("Next time" in one for one in found) == 1


def test_a_summary_of_one_line_and_one_of_three_hundred() -> None:
    page = values.summary()
    line = SaidLine(EntryKind.NOTE, "Said.", ())
    bare = replace(page, here=(), guests=(), summary="", told=(), ideas=(), plans=(), going_on=())
    for count in (1, 300):
        said = tuple(replace(line, text=f"Said <{n}>.") for n in range(count))
        made = pages(summary_pdf(replace(bare, parked=(), said=said), values.sheet()))
        assert all(f"<{n}>" in "".join(made) for n in range(count))
        assert len(made) == (1 if count == 1 else 7)
        assert all("What else was said" in one for one in made)
        assert "<" in made[-1]


def test_a_summary_of_emoji_alone() -> None:
    emoji = "🎉👍🏽👩‍🏫 " * 40
    page = replace(values.summary(), said=(SaidLine(EntryKind.NOTE, emoji, ()),), summary=emoji)
    for language in (Language.ENGLISH, Language.ARABIC):
        assert pages(summary_pdf(page, values.sheet(language)))[0].count("\n") > 5


@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5], ids=str)
def test_lines_to_sign_and_room_for_the_stamp_stand_together_where_they_are_wanted(
    paper: Paper,
) -> None:
    page = values.summary()
    signed = ("Signed for the group", "Signed for the school", "Stamp of the school")
    plain = text(summary_pdf(page, values.sheet(paper=paper)))
    assert not any(said in plain for said in signed)
    found = pages(summary_pdf(replace(page, is_signed=True), values.sheet(paper=paper)))
    (one,) = [page for page in found if signed[0] in page]
    assert all(said in one for said in signed)
    assert one.rindex(signed[2]) > max(one.find("Who will try what"), 0)
