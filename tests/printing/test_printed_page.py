"""Every kind of page: read from the right record, for the right people, named safely."""

import io
from datetime import date, datetime
from pathlib import Path
from shutil import copy
from uuid import UUID, uuid4

import pypdf
import pytest

from tlc_desktop.domain.communities import Language, Paper
from tlc_desktop.domain.errors import NothingToPrint, RecordNotThere
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience, NameChoice
from tlc_desktop.i18n.languages import words
from tlc_desktop.printing import kinds
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import PrintedPage, Wish, printed_page
from tlc_desktop.printing.term_export import packed_term, term_export
from tlc_desktop.storage import exports, ideas, meetings, members, pulse, records, terms
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)
every_kind = pytest.mark.parametrize("kind", kinds.KINDS, ids=lambda kind: kind.name)


def page(opened: Store, kind: PageKind, wish: Wish = Wish(), now: datetime = NOW) -> PrintedPage:  # noqa: B008
    with opened.read() as session:
        return printed_page(session, kind, wish, now)


# What the sample's pages cost in pages, at most: as in the pictures of how pages look, where there is
# one. It has ten colleagues, who try seventeen things.
PRICE = {
    "agenda": 1,
    "run-sheet": 4,  # two sheets; one for the seven of the picture
    "sign-in": 1,
    "what-will-i-say": 6,  # three to a page
    "think-slip": 3,  # four to a page
    "my-plan": 3,
    "pulse": 2,  # eight to a page
    "summary": 1,  # of this meeting: one sheet of the fullest is tried by itself
    "consent": 4,
    "handout": 1,
    "idea-cards": 5,
    "link-card": 1,
    "visit": 1,
    "term": 3,
    "calendar": 1,
    "celebration": 1,
    "needs": 1,
    "invitation": 1,
    "room-request": 1,
    "protocol": 1,
    "agreement": 1,
    "recovery": 1,
}


@every_kind
@pytest.mark.parametrize("language", list(Language))
def test_a_page_is_made_in_each_language_and_costs_no_more_paper_than_it_should(
    community: Store, kind: PageKind, language: Language
) -> None:
    made = page(community, kind, Wish(language=language))
    content = made.pdf()
    found = pypdf.PdfReader(io.BytesIO(content))
    assert len(found.pages) <= PRICE.get(kind.name, 99)
    assert found.pages[0].extract_text().strip()
    assert found.root_object["/Lang"] == language.value
    assert made.pdf() == content


@every_kind
def test_what_a_page_says_of_itself_is_neutral(community: Store, kind: PageKind) -> None:
    """T9 of our promises."""
    content = page(community, kind).pdf()
    about = pypdf.PdfReader(io.BytesIO(content)).metadata
    assert about is not None
    assert {about.author, about.creator, about.producer} == {"TLC Desktop"}
    assert b"sample.tlc" not in content


@every_kind
def test_a_page_needs_no_file_any_more(community: Store, kind: PageKind, tmp_path: Path) -> None:
    """What is slow comes after the file was let go."""
    opened = Store(Path(copy(community.path, tmp_path / "s.tlc")))
    made = page(opened, kind)
    opened.close()
    (tmp_path / "s.tlc").unlink()
    assert made.pdf().startswith(b"%PDF")


def test_a_page_is_as_the_community_writes_where_nothing_else_is_wished(empty: Store) -> None:
    made = page(empty, kinds.kind("ledger"))
    assert (made.sheet.words.language, made.sheet.paper) == (Language.FRENCH, Paper.A4)
    wish = Wish(language=Language.ARABIC, paper=Paper.A5, audience=Audience.SCHOOL)
    made = page(empty, kinds.kind("ledger"), wish)
    assert (made.sheet.words.language, made.sheet.paper) == (Language.ARABIC, Paper.A5)
    assert made.audience is Audience.SCHOOL
    assert made.value.head.audience is Audience.SCHOOL


@pytest.mark.parametrize("name", ["agenda", "handout", "summary", "term"])
def test_where_there_is_no_record_there_is_nothing_to_print(empty: Store, name: str) -> None:
    with pytest.raises(NothingToPrint):
        page(empty, kinds.kind(name))
    with empty.read() as session, pytest.raises(NothingToPrint):
        term_export(session, Wish(), NOW)


def test_without_a_record_it_is_the_next_meeting_or_the_last(community: Store) -> None:
    agenda = kinds.kind("agenda")
    with community.read() as session:
        held = meetings.meetings(session)
    to_come = [m for m in held if m.ends_at >= NOW]
    assert page(community, agenda).record == to_come[0].id
    far = datetime(2040, 1, 1, 8, 0)
    assert page(community, agenda, now=far).record == held[-1].id


def test_without_a_record_it_is_the_term_of_today_or_the_last(community: Store) -> None:
    term = kinds.kind("term")
    with community.read() as session:
        newest, *_, oldest = terms.terms(session)
    assert page(community, term).record == newest.id
    assert page(community, term, now=datetime(2040, 1, 1, 8, 0)).record == newest.id
    assert page(community, term, now=datetime(2025, 10, 7, 8, 0)).record == oldest.id


def test_without_a_record_it_is_the_latest_idea(community: Store) -> None:
    with community.read() as session:
        [latest] = ideas.latest(session, 1)
    assert page(community, kinds.kind("handout")).record == latest.id


@pytest.mark.parametrize("name", ["agenda", "handout", "summary", "term"])
def test_a_record_that_is_not_there_is_named(community: Store, name: str) -> None:
    wanted = uuid4()
    with pytest.raises(RecordNotThere) as caught:
        page(community, kinds.kind(name), Wish(wanted))
    assert caught.value.name == str(wanted)


@pytest.mark.parametrize("audience", list(Audience))
def test_how_a_meeting_felt_stands_on_the_summary_of_the_group_alone(
    community: Store, audience: Audience
) -> None:
    with community.read() as session:
        totals = pulse.totals(session)
    made = page(community, kinds.kind("summary"), Wish(max(totals), audience))
    assert made.value.felt == (tuple(totals[max(totals)]) if audience is Audience.GROUP else ())


def test_a_record_in_the_bin_is_not_printed(community: Store, tmp_path: Path) -> None:
    opened = Store(Path(copy(community.path, tmp_path / "s.tlc")))
    with opened.change("Delete") as session:
        [idea] = ideas.latest(session, 1)
        records.delete(session, "idea", idea.id)
    with pytest.raises(RecordNotThere):
        page(opened, kinds.kind("handout"), Wish(idea.id))
    opened.close()


def test_the_ledger_page_has_every_line(empty: Store) -> None:
    with empty.change("Export a term") as session:
        exports.add(session, Export(date(2026, 11, 23), Audience.OUTSIDE, "First", ("Nadia",)))
    made = page(empty, kinds.kind("ledger"))
    assert made.record is None
    assert [(line.what, line.named) for line in made.value.lines] == [("First", ("Nadia",))]


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("name", ["handout", "summary", "term"])
def test_a_page_names_people_as_they_chose(community: Store, name: str, audience: Audience) -> None:
    """The seventh rule of background.md, on paper."""
    with community.read() as session:
        kept = [m for m in members.members(session) if m.choice(audience) is NameChoice.MEMBER]
    content = page(community, kinds.kind(name), Wish(audience=audience)).pdf()
    sheets = pypdf.PdfReader(io.BytesIO(content)).pages
    said = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
    assert [m.name for m in kept if m.name in said or m.called in said] == []
    assert kept or audience is not Audience.OUTSIDE


@every_kind
@pytest.mark.parametrize("language", list(Language))
def test_a_file_is_named_for_what_it_is(
    community: Store, kind: PageKind, language: Language
) -> None:
    made = page(community, kind, Wish(language=language))
    name = made.file_name()
    assert name.startswith(kinds.title_of(kind, words(language)))
    assert name.endswith(".pdf")
    assert len(name) <= 120
    assert not set(name) & set('\\/:*?"<>|\n\t')
    assert made.file_name(".tlcterm").endswith(".tlcterm")


def test_a_term_for_a_file_is_the_term_of_the_page(community: Store) -> None:
    with community.read() as session:
        export = term_export(session, Wish(), NOW)
    assert export.page.value == page(community, kinds.kind("term")).value
    made = packed_term(export)
    assert (made.audience, made.what) == (Audience.OUTSIDE, export.page.value.name)
    assert [inside.name for inside in made.contents][-1] == "term.pdf"
    assert isinstance(export.page.record, UUID)
