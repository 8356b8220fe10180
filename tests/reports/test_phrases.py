"""The small sentences of pages."""

import page_values as values
import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.entries import EntryKind
from tlc_desktop.domain.ideas import CreditPart
from tlc_desktop.domain.pages.ideas import CreditLine
from tlc_desktop.domain.pages.meetings import SaidLine
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.reports.layout.sheet import Sheet
from tlc_desktop.reports.phrases import (
    credits_of,
    ended,
    minutes,
    said_by,
    sentences,
    tried,
)


@pytest.fixture
def sheet() -> Sheet:
    return values.sheet()


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_credits_follow_the_life_of_an_idea(sheet: Sheet) -> None:
    lines = (
        CreditLine(CreditPart.TRIED_FIRST, ("Nadia",)),
        CreditLine(CreditPart.BROUGHT, ("Dalia", "the group")),
        CreditLine(CreditPart.ADAPTED, ()),
    )
    assert plain(credits_of(sheet, lines)) == "Suggested by Dalia, the group; tried first by Nadia"


@pytest.mark.parametrize(
    ("language", "between"),
    [(Language.ARABIC, "\u061b "), (Language.ENGLISH, "; "), (Language.FRENCH, "\u00a0; ")],
)
def test_credits_are_parted_as_the_language_does(language: Language, between: str) -> None:
    lines = [CreditLine(part, ("Nadia",)) for part in CreditPart]
    said_so = plain(credits_of(values.sheet(language), lines))
    assert said_so.count(f"Nadia{between}") == len(lines) - 1


def test_an_idea_with_no_author_stored_names_nobody(sheet: Sheet) -> None:
    assert credits_of(sheet, ()) == ""


def test_what_was_said_may_hold_braces_and_no_name(sheet: Sheet) -> None:
    text = "{names} & {0}"
    assert said_by(sheet, SaidLine(EntryKind.NOTE, text, ())) == text
    assert plain(said_by(sheet, SaidLine(EntryKind.NOTE, text, ("Mona",)))) == f"{text} (Mona)"


def test_a_class_is_named_where_there_is_one(sheet: Sheet) -> None:
    assert tried(sheet, "Wait", " ") == "Wait"
    assert plain(tried(sheet, "Wait", "2/3")) == "Wait (2/3)"


def test_minutes_are_in_the_digits_of_the_community() -> None:
    assert minutes(values.sheet(), 25) == "25 min"
    assert "٢٥" in minutes(values.sheet(Language.ARABIC), 25)


def test_texts_run_on_with_one_end_mark_each() -> None:
    """A title that asks has its mark: no full stop follows it."""
    for texts, said in (
        (("Who asks?", "Library", "Tea: A. B."), "Who asks? Library. Tea: A. B."),
        (("They said “Now!”", "one\n two ", "last"), "They said “Now!” one. two. last"),
        (("من يسأل؟", "المكتبة", "x"), "من يسأل؟ المكتبة. x"),
    ):
        assert plain(sentences(texts)) == said
    assert ended(isolate("من يسأل؟")) == isolate("من يسأل؟")
    assert ended("Library") == "Library."
    assert sentences(()) == ""
