"""Names that stay here: in no page for others, neither in its text nor in its streams."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from shutil import copy

import pypdf
import pypdfium2
import pytest
from hypothesis import settings

from tests.laws import LONG
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.printing import kinds
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.storage import entries, ideas, meetings, members, tryouts
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)
# One who is a member to others, one who is initials; neither word is in anything else.
UNNAMED, INITIALS = "Quokka", "Wombat"
PEOPLE = ((f"Zelda {UNNAMED}", NameChoice.MEMBER), (f"Yves {INITIALS}", NameChoice.INITIALS))


@pytest.fixture(scope="module")
def store(community: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sample, in which both said, tried and brought something, and are spoken of by name."""
    opened = Store(Path(copy(community.path, tmp_path_factory.mktemp("canaries") / "s.tlc")))
    day = NOW.date()
    with opened.change("Canaries") as session:
        past = [m for m in meetings.meetings(session) if m.ends_at < NOW][-1]
        for name, choice in PEOPLE:
            member = Member(name, in_school=choice, outside=choice)
            (key,) = members.add(session, [member])
            credit = (Credit(CreditPart.BROUGHT, key),)
            ideas.add(session, Idea(f"{name} waits", day, credits=credit, meeting=past.id))
            told = (Story(past.day, f"{name} told it"),)
            tryouts.add(session, TryOut(key, f"{name} tries", past.day, stories=told))
            said = Entry(EntryKind.QUESTION, f"What does {name} ask?", past.day)
            entries.add(
                session,
                replace(said, authorship=Authorship.CREDITED, by=(key,), meeting=past.id),
            )
    yield opened
    opened.close()


def everything(pdf: bytes) -> str:
    """What a PDF says: its text, its facts, and what its streams hold."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    streams = (page.get_contents() for page in reader.pages)
    held = (stream.get_data().decode("latin-1") for stream in streams if stream)
    document = pypdfium2.PdfDocument(pdf)
    try:
        read = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return "\n".join([*read, str(reader.metadata), *held])


@pytest.mark.parametrize("audience", [Audience.SCHOOL, Audience.OUTSIDE], ids=str)
def test_no_page_for_others_holds_a_name_that_stays_here(store: Store, audience: Audience) -> None:
    with store.read() as session:
        past = [m for m in meetings.meetings(session) if m.ends_at < NOW][-1].id
        found = [
            printed_page(session, kind, Wish(record, audience), NOW)
            for kind in kinds.KINDS
            for record in ({None, past} if kind.subject.name == "meeting" else {None})
        ]
    for page in found:
        for name in (UNNAMED, INITIALS):
            assert name not in str(page.value), page.kind.name
    for page in found[:: 1 if settings().max_examples >= LONG else 3]:
        said = everything(page.pdf())
        assert UNNAMED not in said, page.kind.name
        assert INITIALS not in said, page.kind.name


def test_to_the_group_both_are_who_they_are(store: Store) -> None:
    """Else the test above would find nothing, whatever stood there."""
    with store.read() as session:
        past = [m for m in meetings.meetings(session) if m.ends_at < NOW][-1].id
        said = str(printed_page(session, kinds.kind("summary"), Wish(past), NOW).value)
    assert UNNAMED in said
    assert INITIALS in said
