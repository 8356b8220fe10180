"""Everything for one meeting: proposed, chosen, remembered, and put together as it is handed out."""

import io
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from shutil import copy
from uuid import UUID

import pypdf
import pytest

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.errors import NothingToPrint
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.packs import MOST_COPIES
from tlc_desktop.domain.tryouts import Answer
from tlc_desktop.printing import jobs, kinds, packs
from tlc_desktop.printing.packs import PackLine
from tlc_desktop.printing.printed_page import PrintedPage, Wish, printed_page
from tlc_desktop.storage import calendar, ideas, meetings, members, records, tryouts
from tlc_desktop.storage import packs as stored
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture
def own(community: Store, tmp_path: Path) -> Store:
    """A sample to change."""
    return Store(Path(copy(community.path, tmp_path / "s.tlc")))


def meeting_of(store: Store) -> UUID:
    with store.read() as session:
        found = calendar.next_meeting(session, NOW)
    assert found is not None
    return found.id


def lines(store: Store) -> list[PackLine]:
    with store.read() as session:
        return packs.lines(session, meeting_of(store), kinds.KINDS)


def line(store: Store, name: str) -> PackLine:
    return next(each for each in lines(store) if each.kind.name == name)


def choose(store: Store, name: str, copies: int, *, is_in: bool = True) -> None:
    choice = line(store, name).choice(copies, is_in=is_in)
    with store.change("", in_passing=True) as session:
        stored.choose(session, meeting_of(store), choice)


def pack(store: Store, wish: Wish = Wish()) -> PrintedPage:  # noqa: B008
    with store.read() as session:
        return printed_page(session, kinds.kind("pack"), wish, NOW)


def texts(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf), strict=True).pages]


def test_what_is_proposed_is_in_handing_out_order(community: Store) -> None:
    found = lines(community)
    moments = [each.how.moment for each in found]
    assert moments == sorted(moments)
    proposed = [each.kind.name for each in found if each.is_in]
    assert proposed.index("sign-in") < proposed.index("agenda")
    assert not line(community, "summary").is_in
    with community.read() as session:
        expected = [m for m in members.members(session) if m.state.value == "joined"]
    assert line(community, "agenda").copies == len(expected)


def test_what_is_chosen_is_remembered_and_no_step(own: Store) -> None:
    choose(own, "summary", 2)
    choose(own, "agenda", 3)
    choose(own, "agenda", 4)
    choose(own, "sign-in", 1, is_in=False)
    found = {each.kind.name: (each.is_in, each.copies) for each in lines(own)}
    assert found["summary"] == (True, 2)
    assert found["agenda"] == (True, 4)
    assert found["sign-in"] == (False, 1)
    assert own.labels() == (None, None)
    assert line(own, "agenda").choice(1000, is_in=True).copies == MOST_COPIES
    own.check()


def test_ideas_for_the_meeting_are_handed_out_with_its_agenda(own: Store) -> None:
    key = meeting_of(own)
    with own.change("Bring") as session:
        idea = ideas.add(session, Idea("Ask a wall", NOW.date(), meeting=key))
    choose(own, "agenda", 2)
    choose(own, "handout", 2)
    choose(own, "sign-in", 1, is_in=False)
    said = [text for text in texts(pack(own).pdf()) if "Ask a wall" in text]
    assert len(said) == 2
    with own.change("Delete") as session:
        records.delete(session, "idea", idea)
    assert "handout" not in [each.kind.name for each in lines(own)]


@pytest.mark.parametrize(
    ("language", "paper"), [(Language.ENGLISH, Paper.A4), (Language.ARABIC, Paper.A5)]
)
def test_a_pack_is_its_sheets_as_often_as_they_are_wanted(
    community: Store, language: Language, paper: Paper
) -> None:
    wish = Wish(language=language, paper=paper)
    made = pack(community, wish)
    content = made.pdf()
    wanted: list[str] = []
    for each in filter(lambda each: each.is_in, lines(community)):
        with community.read() as session:
            alone = printed_page(session, each.kind, replace(wish, record=each.offer.record), NOW)
        beside = 1 if each.how.is_cut else alone.sheet.grid.copies[0]
        wanted += texts(alone.pdf()) * -(-each.copies // beside)
    assert sorted(texts(content)) == sorted(wanted)
    assert content == pack(community, wish).pdf()
    about = pypdf.PdfReader(io.BytesIO(content))
    assert about.metadata is not None
    assert about.metadata.title == made.value.meeting.title


def test_of_nothing_there_is_no_pack(own: Store) -> None:
    for each in lines(own):
        choose(own, each.kind.name, 1, is_in=False)
    with pytest.raises(NothingToPrint):
        pack(own)
    with own.read() as session:
        job = jobs.read(session, kinds.kind("pack"), Wish(meeting_of(own)), NOW)
    assert job.whole is None
    assert job.record == meeting_of(own)
    assert len(job.parts) == len(job.lines) > 0


def test_with_the_pack_the_agenda_is_printed(own: Store) -> None:
    key = meeting_of(own)
    noted = kinds.kind("pack").once_printed
    assert noted is not None
    with own.change("", in_passing=True) as session:
        noted(session, key)
    with own.read() as session:
        assert meetings.meeting(session, key).agenda_printed


def test_slips_that_were_handed_out_before_are_in_no_pack_any_more(own: Store) -> None:
    assert line(own, "what-will-i-say").is_in
    noted = kinds.kind("what-will-i-say").once_printed
    assert noted is not None
    with own.change("", in_passing=True) as session:
        noted(session, meeting_of(own))
    found = line(own, "what-will-i-say")
    assert not found.is_in
    assert found.handed_out is not None
    choose(own, "what-will-i-say", 1)
    assert line(own, "what-will-i-say").is_in


def test_only_who_tries_something_gets_a_slip_to_tell_from(own: Store) -> None:
    with own.read() as session:
        tried = tryouts.some(session, tryouts.found(session))
    with own.change("All rest") as session:
        for each in tried:
            tryouts.answer(session, each.id, Answer.REST)
    assert "what-will-i-say" not in [each.kind.name for each in lines(own)]
