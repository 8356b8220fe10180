"""Names inside what was written."""

from dataclasses import dataclass

import pytest

from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.mentions import as_chosen, mentions
from tlc_desktop.domain.naming import Names

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
