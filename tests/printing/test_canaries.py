"""Names that stay here: in nothing for others, page, file or text, neither in its text nor in its streams."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from shutil import copy

import pypdf
import pypdfium2
import pytest
from hypothesis import settings

from tests.laws import LONG
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.printing import kinds
from tlc_desktop.printing.export_kinds import CALENDAR, TERM_FILE, WORKBOOK, ExportKind
from tlc_desktop.printing.printed_page import Wish, message, printed_page
from tlc_desktop.storage import communities, entries, ideas, meetings, members, tryouts
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
        tells = Meeting(f"{PEOPLE[0][0]} tells {PEOPLE[1][0]}", day + timedelta(2), time(13, 15))
        meetings.schedule(session, tells)
        communities.edit(session, lambda ours: replace(ours, calendar_code=True))
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


def inside(content: bytes) -> str:
    """What a file says: of a PDF and of each file in a packed one, all that it holds."""
    if content.startswith(b"%PDF"):
        return everything(content)
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return "\n".join(f"{name}\n{inside(packed.read(name))}" for name in packed.namelist())
    return content.decode().replace("\r\n ", "")  # lines that a calendar folded


for_others = pytest.mark.parametrize("audience", [Audience.SCHOOL, Audience.OUTSIDE], ids=str)


@for_others
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


@for_others
@pytest.mark.parametrize("kind", [TERM_FILE, CALENDAR, WORKBOOK], ids=lambda kind: kind.name)
def test_nor_does_any_file(store: Store, kind: ExportKind, audience: Audience) -> None:
    """Not packed, and not in what was packed."""
    with store.read() as session:
        made = kind.read(session, Wish(None, audience), NOW)()
        group = kind.read(session, Wish(None, Audience.GROUP), NOW)()
    for name in (UNNAMED, INITIALS):
        assert name not in made.file_name + made.what
        assert name not in inside(made.content)
        assert name.encode() not in made.content
        assert name in inside(group.content), "else nothing would be found whatever stood there"


def test_nor_a_message_of_a_group_that_does_not_name_them_nor_any_square(
    store: Store, tmp_path: Path
) -> None:
    """A square leaves with the telephone that reads it: nobody at all is named in it."""
    said, squares = "", ""
    own = Store(Path(copy(store.path, tmp_path / "group.tlc")))
    with own.change("Choose") as session:
        people = {member.name: key for key, member in members.people(session).items()}
        for name, choice in PEOPLE:
            members.edit(
                session, people[name], lambda kept, choice=choice: replace(kept, in_group=choice)
            )
    for file in (own, store):
        with file.read() as session:
            for kind in (kind for kind in kinds.KINDS if kind.message):
                for held in meetings.meetings(session):
                    wish = Wish(held.id, Audience.GROUP)
                    page = printed_page(session, kind, wish, NOW)
                    squares += page.value.entry.text if page.value.entry else ""
                    if file is own:
                        said += message(session, kind, wish, NOW, bold=True)
    own.close()
    assert "a member waits" in said
    assert "a member tells a member" in squares
    for name in (UNNAMED, INITIALS):
        assert name not in said + squares
