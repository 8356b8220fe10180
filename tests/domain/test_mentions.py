"""Names inside what was written."""

from dataclasses import dataclass, replace

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.mentions import as_chosen, forms_of, is_sure, mentions, spans_of
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.letterhead import Letterhead

OUTSIDE = Names(Audience.OUTSIDE, "a member", "the group", "author not stored")
SALMA = Member("Salma Hassan", called="Ms Salma", other_script="سلمى حسن")
AHMED = Member("Ahmed Lotfy", called="Mr Ahmed", outside=NameChoice.CALLED)
NADIA = Member("Nadia Fikry", called="Nadia", outside=NameChoice.FULL)
KARIM = Member("Karim Adel", called="Karim", outside=NameChoice.INITIALS)
AMAL = Member("أمل سعيد", called="أمل")
PEOPLE = [SALMA, AHMED, NADIA, KARIM, AMAL]


@dataclass(frozen=True, slots=True)
class Told:
    title: str
    words: tuple[str, ...]
    inside: "Told | None" = None
    state: NameChoice = NameChoice.FULL
    number: int = 5


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Salma Hassan said", "a member said"),
        ("“Ms Salma”, she said", "“a member”, she said"),
        ("قالت سلمى حسن: نعم", "قالت a member: نعم"),
        ("Ahmed Lotfy and Ms Salma", "Mr Ahmed and a member"),
        ("Mr Ahmed", "Mr Ahmed"),
        ("Nadia Fikry", "Nadia Fikry"),
        ("Karim Adel", "K.\u00a0A."),
        ("Salma Hassanein", "Salma Hassanein"),
        ("أمل سعيد", "a member"),
        ("عندنا أمل", "عندنا أمل"),
    ],
)
def test_a_name_in_a_text_is_as_its_owner_chose(written: str, read: str) -> None:
    told = Told(written, (written, "other"), Told(written, ()))
    assert as_chosen(told, PEOPLE, OUTSIDE) == Told(read, (read, "other"), Told(read, ()))


def test_nothing_changes_where_everybody_may_be_named() -> None:
    told = Told("Nadia Fikry", ())
    assert as_chosen(told, [NADIA], OUTSIDE) is told


def test_a_first_name_alone_is_left_for_somebody_to_look_at() -> None:
    told = Told("عندنا أمل", ("Salma came", "Nadia came", "Salmaaaa"), Told("Salma came", ()))
    assert mentions(told, PEOPLE, Audience.OUTSIDE) == [
        ("Salma", "Salma came"),
        ("أمل", "عندنا أمل"),
    ]


LAYLA = Member("ليلى عمر", called="أ. ليلى", other_script="Ms Layla Omar")


@pytest.mark.parametrize("language", [None, *Language])
@pytest.mark.parametrize(
    ("choice", "written", "read"),
    [
        (NameChoice.MEMBER, "قالت ليلى عمر لنا", "قالت a member لنا"),
        (NameChoice.MEMBER, "said Layla Omar to us", "said a member to us"),
        (NameChoice.MEMBER, "Ms Layla, أ. ليلى", "a member, a member"),
        # The sentence stays in one script, whatever page it stands on.
        (NameChoice.CALLED, "قالت ليلى عمر لنا", "قالت أ. ليلى لنا"),
        (NameChoice.CALLED, "said Layla Omar to us", "said Ms Layla to us"),
        (NameChoice.INITIALS, "said Layla Omar; قالت أ. ليلى", "said L.\u00a0O.; قالت L.\u00a0O."),
        (NameChoice.FULL, "Layla Omar, ليلى عمر", "Layla Omar, ليلى عمر"),
    ],
)
def test_both_spellings_of_a_name_are_as_its_owner_chose(
    language: Language | None, choice: NameChoice, written: str, read: str
) -> None:
    names = Names(Audience.OUTSIDE, "a member", "the group", "author not stored", language)
    told = Told(written, ())
    assert as_chosen(told, [replace(LAYLA, outside=choice)], names) == Told(read, ())


def test_a_first_name_is_looked_for_in_both_scripts() -> None:
    told = Told("Layla came", ("جاءت ليلى", "nobody"))
    assert mentions(told, [LAYLA], Audience.OUTSIDE) == [
        ("ليلى", "جاءت ليلى"),
        ("Layla", "Layla came"),
    ]


def test_a_group_that_is_called_like_a_person_keeps_its_name() -> None:
    head = Letterhead("Salma Hassan", "School of Salma Hassan", Audience.OUTSIDE)
    found = as_chosen((head, "Salma Hassan"), PEOPLE, OUTSIDE)
    assert found == (replace(head, school="School of a member"), "a member")


def test_a_name_of_one_letter_is_a_name() -> None:
    people = [Member("X", called="X"), Member("س", called="س")]
    assert as_chosen("X in the box", people, OUTSIDE) == "X in the box"
    assert [name for name, _ in mentions(("X did it",), people, Audience.OUTSIDE)] == ["X"]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Grace Mark said so", True),
        ("We wait for grace, and mark it", False),
        ("Ask Mona", True),
        ("mona, and hassan", True),
        ("Hassan knows", False),
        ("Hassan knows, and Mona Hassan too", True),
    ],
)
def test_one_word_that_may_mean_something_else_is_not_sure(text: str, sure: bool) -> None:
    """It is a word of the language, or of another's name."""
    member = Member("Grace Mark") if "race" in text else Member("Mona Hassan")
    spans = spans_of(text, forms_of(member))
    assert spans
    assert is_sure(text, spans, {"hassan", "ali"}) is sure


@pytest.mark.parametrize(
    ("text", "sure"),
    [("قالت أمل محمود", True), ("عندنا أمل", False), ("بالأمل نبدأ", False), ("سألت نهلة", True)],
)
def test_a_word_of_arabic_that_is_a_name_too_is_not_sure(text: str, sure: bool) -> None:
    member = Member("نهلة علي") if "نهلة" in text else Member("أمل محمود")
    spans = spans_of(text, forms_of(member))
    assert spans
    assert is_sure(text, spans, set()) is sure
