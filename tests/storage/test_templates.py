"""The meeting templates: whole, alike in the three languages, and as long as they say."""

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.meetings import Part, planned
from tlc_desktop.storage.templates import REFERENCE, template, templates

every_language = pytest.mark.parametrize("language", list(Language))


@every_language
def test_the_reference_comes_first_and_lasts_75_minutes(language: Language) -> None:
    first = templates(language)[0]
    assert first.key == REFERENCE
    assert first.minutes == 75
    assert [item.minutes for item in first.items] == [5, 5, 25, 20, 15, 5]
    assert [item.part for item in first.items] == [
        Part.WELCOME,
        Part.STARTER,
        Part.GOING,
        Part.LEARNING,
        Part.PLAN,
        Part.SUMMARY,
    ]


@every_language
def test_each_lasts_as_long_as_its_items(language: Language) -> None:
    for one in templates(language):
        assert planned(one.items) == one.minutes, one.key
        assert one.name
        assert one.about
        assert all(item.title.strip() for item in one.items)


@every_language
def test_all_languages_have_the_same_templates(language: Language) -> None:
    def shape(of: Language) -> list[object]:
        return [
            (t.key, t.minutes, [(i.minutes, i.part, i.purpose, i.origin) for i in t.items])
            for t in templates(of)
        ]

    assert shape(language) == shape(Language.ENGLISH)


def test_the_words_are_in_their_language() -> None:
    titles = {language: templates(language)[0].items[2].title for language in Language}
    assert len(set(titles.values())) == 3


def test_an_unknown_key_gives_the_reference() -> None:
    assert template(Language.FRENCH, "short_period").minutes == 30
    assert template(Language.FRENCH, "nothing of the kind").key == REFERENCE
