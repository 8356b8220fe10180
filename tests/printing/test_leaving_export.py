"""All that is one member's, as a file and on paper: theirs whole, others only as they chose for outside."""

import io
import json
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from uuid import UUID

import pypdf
import pytest

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.links import LearningLink
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.exchange import leaving_file
from tlc_desktop.exchange.handing_over import hand_over
from tlc_desktop.printing import kinds
from tlc_desktop.printing.leaving_export import leaving_export
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.storage import entries, exports, ideas, links, meetings, members, tryouts, visits
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)
DAY = NOW.date()
THEIRS = (
    "Clay in the last lesson",
    "They were quiet.",
    "Wet hands first",
    "Why not outside?",
    "What do they touch first?",
    "I like clay.",
    "Art",
)


@pytest.fixture
def lived(tmp_path: Path) -> tuple[Store, UUID]:
    """Hala, who did everything one can do with Mona, who is not named outside, and Omar, who is."""
    store = begin(tmp_path / "circle.tlc", Community("Tuesday Circle"))
    with store.change("A year") as session:
        hala, mona, omar = members.add(
            session,
            [
                Member(
                    "Hala Mansour", subject="Art", own_words="I like clay.", private_note="Shh."
                ),
                Member("Mona Adel"),
                Member("Omar Wahba", outside=NameChoice.FULL, told_us_on=date(2026, 9, 30)),
            ],
        )
        meeting = meetings.schedule(session, Meeting("Endings", DAY, time(13)))
        story = Story(DAY, "They were quiet.")
        mine = TryOut(hala, "Clay in the last lesson", DAY, friend=mona, stories=(story,))
        tryouts.add(session, mine)
        tryouts.add(session, TryOut(mona, "Not hers", DAY))
        given = (Credit(CreditPart.BROUGHT, hala), Credit(CreditPart.BUILT_ON, mona))
        idea = ideas.add(session, Idea("Wet hands first", DAY, credits=given))
        ideas.add(
            session, Idea("Of somebody else", DAY, credits=(Credit(CreditPart.BROUGHT, mona),))
        )
        said = Entry(
            EntryKind.VOICE, "Why not outside?", DAY, Authorship.CREDITED, (hala, mona), meeting
        )
        entries.add(session, said)
        visits.add(session, Visit(hala, omar, True, DAY, question="What do they touch first?"))
        visits.add(session, Visit(mona, hala, True, DAY, question="Of Mona alone"))
        links.add(session, LearningLink(idea, hala, mona, what="Show the clay"))
    return store, hala


def test_all_of_theirs_is_in_the_file_and_on_paper_and_nobody_elses(
    lived: tuple[Store, UUID],
) -> None:
    store, hala = lived
    with store.read() as session:
        name, packed = leaving_export(session, hala, NOW)
        page = printed_page(session, kinds.kind("leaving"), Wish(hala), NOW)
    paper = "\n".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(page.pdf())).pages)
    file = packed.content.decode()
    for text in (file, paper.replace("\n", " ")):
        assert [words for words in THEIRS if words not in text] == []
        for words in ("Mona", "Not hers", "Of somebody else", "Of Mona alone", "Shh."):
            assert words not in text
        assert "Omar Wahba" in text
        assert "a member" in text
    assert "Hala" not in name
    assert packed.named == ("Omar Wahba",)
    assert leaving_file.unpacked(packed.content, Path(name)) == page.value
    store.close()


def test_their_own_name_stands_there_as_they_chose_for_outside(lived: tuple[Store, UUID]) -> None:
    store, hala = lived
    with store.change("Ask") as session:
        members.edit(session, hala, lambda kept: replace(kept, outside=NameChoice.FULL))
    with store.read() as session:
        _, packed = leaving_export(session, hala, NOW)
    assert json.loads(packed.content)["theirs"]["name"] == "Hala Mansour"
    store.close()


def test_the_file_has_its_line_in_the_ledger(lived: tuple[Store, UUID], tmp_path: Path) -> None:
    store, hala = lived
    with store.read() as session:
        name, packed = leaving_export(session, hala, NOW)
    hand_over(store, packed, tmp_path / name, DAY)
    with store.read() as session:
        (line,) = exports.ledger(session)
    assert (line.audience, line.named) == (Audience.OUTSIDE, ("Omar Wahba",))
    assert (tmp_path / name).read_bytes() == packed.content
    store.close()
