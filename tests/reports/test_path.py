"""The path of a colleague on paper: in their own words, in the order in which it came, with no count."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import page_values as values
import pytest
from pdf_reading import pages, text

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.errors import NameTwice, RecordNotThere
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.links import LearningLink, LinkHow, LinkState
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.pages.paths import (
    PathIdeas,
    PathLink,
    PathPage,
    PathStory,
    PathTryOut,
    PathVisit,
)
from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.value_names import names
from tlc_desktop.reports.path import path_pdf
from tlc_desktop.storage import ideas, links, members, tryouts, visits
from tlc_desktop.storage.pages.paths import path_page
from tlc_desktop.storage.store import Store

AUTUMN, SPRING = date(2026, 10, 6), date(2027, 3, 9)
ENGLISH = words(Language.ENGLISH)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Store]:
    opened = begin(tmp_path / "a.tlc", Community("Ours"))
    yield opened
    opened.close()


@pytest.fixture
def hala(file: Store) -> UUID:
    """Somebody with all that a path may have."""
    with file.change("Make") as session:
        hala, mona = members.add(session, [Member("Hala Mansour"), Member("Mona Adel")])
        credit = (Credit(CreditPart.ADAPTED, hala),)
        idea = ideas.add(session, Idea("The quiet job", AUTUMN, credits=credit))
        told = (Story(AUTUMN, "Nine wrote", already_doing="I asked them aloud"),)
        later = TryOut(hala, "Cards", SPRING, answer=Answer.REST)
        tryouts.add(session, later)
        first = TryOut(hala, "Slips", AUTUMN, idea, friend=mona, with_class="2/4", stories=told)
        tryouts.add(session, first)
        tryouts.add(session, TryOut(mona, "Signs", AUTUMN))
        visits.add(session, Visit(mona, hala, True, SPRING, question="Why?", will_try="I wait"))
        visits.add(session, Visit(hala, mona, True, AUTUMN, question="Who asks?", will_try="Dance"))
        step = LearningLink(idea, mona, hala, LinkHow.SHOW, "at the board", LinkState.HAPPENED)
        links.add(session, step)
    return hala


def test_a_path_tells_all_of_one_person_in_order(file: Store, hala: UUID) -> None:
    with file.read() as session:
        page = path_page(session, hala, names(Audience.GROUP, ENGLISH))
    made = path_pdf(page, values.sheet())
    found = text(made)
    wanted = (
        "A path, to keep",
        "6 October 2026 · Slips (2/4).",
        "From the idea “The quiet job”. Follow-up friend: Mona.",
        "Nine wrote. I asked them aloud.",
        "Leave it for now: Cards",
        "Class visits",
        "I welcomed Mona",
        "Who asks?",
        "I was the guest of Mona",
        "One thing I will try: I wait",
        "Ideas I had a part in",
        "Adapted it",
        "What we passed on to each other",
        "Show, from Mona",
    )
    assert [each for each in wanted if each not in found] == [], found
    places = [found.index(each) for each in wanted]
    assert places == sorted(places)
    assert "Signs" not in found
    assert "Why?" not in found, "that is the host's question"
    assert "Dance" not in found, "that is the visitor's"
    assert len(pages(made)) == 1


def test_a_name_leaves_as_its_owner_chose(file: Store, hala: UUID) -> None:
    with file.read() as session:
        page = path_page(session, hala, names(Audience.OUTSIDE, ENGLISH))
    found = text(path_pdf(page, values.sheet()))
    assert "Hala" not in found
    assert "Mona" not in found


def test_a_path_that_begins_says_so(file: Store) -> None:
    with file.change("Add") as session:
        (mona,) = members.add(session, [Member("Mona")])
    with file.read() as session:
        page = path_page(session, mona, names(Audience.GROUP, ENGLISH))
        assert "This path begins here." in text(path_pdf(page, values.sheet()))
        with pytest.raises(RecordNotThere):
            path_page(session, UUID(int=7), names(Audience.GROUP, ENGLISH))


def test_a_member_is_asked_for_by_name(file: Store, hala: UUID) -> None:
    with file.change("Add") as session:
        members.add(session, [Member("Mona Adel")], alike=True)
    with file.read() as session:
        assert members.named(session, "Hala Mansour").id == hala
        assert members.named(session, str(hala)).id == hala
        with pytest.raises(NameTwice):
            members.named(session, "Mona Adel")
        with pytest.raises(RecordNotThere):
            members.named(session, "Nobody")


LONG = {
    Language.ENGLISH: (
        "The frame stays on the board, and class 3/2 answers in yellow",
        "They answered. In yellow, with a diagram. Next morning they were in the room before me.",
    ),
    Language.ARABIC: (
        "همسة قبل الإجابة مرة في كل حصة، ويقول كلٌّ كلام جاره",
        "الساعة على المكتب: دقيقة ودقيقة. الدقيقة صارت ثلاثًا، والهمس صار سوقًا. إشارة لخفض الصوت.",
    ),
    Language.FRENCH: (
        "Demander à un tailleur comment il mesure, et l’écrire mot pour mot",
        "J’y suis allée pour un boubou, j’y suis restée une heure. Ils ont trouvé Thalès dedans.",
    ),
}


def years(language: Language, tried: int) -> PathPage:
    """So many ordinary try-outs, each told twice, with what else a path has after some years."""
    what, told = LONG[language]
    stories = (PathStory(AUTUMN, (told, told)), PathStory(SPRING, (told,)))
    each = PathTryOut(AUTUMN, what, "2/4", "", what, Answer.TOLD, "Hossam Badran", stories)
    page = PathPage(values.summary().head, "Hala Mansour", (each,) * tried, (), (), ())
    visit = PathVisit(SPRING, "Hossam Badran", False, "", "", what)
    parts = (PathIdeas(CreditPart.BROUGHT, (what,) * 3), PathIdeas(CreditPart.ADAPTED, (what,) * 2))
    steps = (PathLink(what, LinkHow.SHOW, "Hossam Badran", True),)
    return replace(page, visits=(visit, visit), ideas=parts, links=steps)


@pytest.mark.parametrize("language", LONG)
def test_a_path_of_twelve_try_outs_is_a_page_and_of_more_a_sheet(language: Language) -> None:
    what, told = LONG[language]
    sheet = values.sheet(language)
    (one,) = pages(path_pdf(years(language, 12), sheet))
    assert len(pages(path_pdf(years(language, 30), sheet))) == 2
    if language is Language.ENGLISH:
        said = " ".join(one.split())
        assert said.count(what) == 12 + 2 + 5 + 1
        assert said.count(told) == 12
        assert "What was told last of each; the try-outs’ own pages have it all." in said
        whole = " ".join(text(path_pdf(years(language, 4), sheet)).split())
        assert (whole.count(told), whole.count("Follow-up friend")) == (12, 4)
        assert "told last" not in whole
