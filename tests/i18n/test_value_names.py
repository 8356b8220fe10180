"""A word for each value."""

from enum import StrEnum

import pytest

from tlc_desktop.domain import communities, entries, ideas, links, meetings, members, tryouts
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.value_names import label, names

# A language is called by itself; where an item goes on to is for the program alone.
NOT_SHOWN = (StrEnum, Language, meetings.Onward)
ENUMS = {
    kind
    for module in (communities, entries, ideas, links, meetings, members, tryouts)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, StrEnum) and kind not in NOT_SHOWN
}


@pytest.mark.parametrize("kind", sorted(ENUMS, key=lambda k: k.__name__), ids=lambda k: k.__name__)
def test_every_value_has_a_word_of_its_own(kind: type[StrEnum]) -> None:
    shown = [label(value, words(Language.ENGLISH)) for value in kind]
    assert len(set(shown)) == len(shown)
    assert all(shown)


def test_who_is_not_named_has_words_too() -> None:
    shown = names(Audience.OUTSIDE, words(Language.ENGLISH))
    assert (shown.anyone, shown.group, shown.not_stored) == (
        "a member",
        "the group",
        "name not kept",
    )
