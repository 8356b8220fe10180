"""The one way by which a name leaves."""

from dataclasses import replace

import pytest

from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.naming import Names, choices, initials, name_for

HALA = Member("Hala Mansour", called="Ms Hala")
SALMA = Member("سلمى حسن", called="أ. سلمى")


@pytest.mark.parametrize(
    ("choice", "shown"),
    [
        (NameChoice.FULL, "Hala Mansour"),
        (NameChoice.CALLED, "Ms Hala"),
        (NameChoice.INITIALS, "H.\u00a0M."),
        (NameChoice.MEMBER, "a member"),
    ],
)
def test_a_name_appears_as_its_owner_chose(choice: NameChoice, shown: str) -> None:
    for audience, field in zip(Audience, ("in_group", "in_school", "outside"), strict=True):
        assert name_for(replace(HALA, **{field: choice}), audience, "a member") == shown


def test_nobody_is_named_outside_the_group_unless_they_said_so() -> None:
    assert name_for(HALA, Audience.SCHOOL, "a member") == "a member"
    assert name_for(HALA, Audience.OUTSIDE, "a member") == "a member"


def test_initials_are_not_offered_in_arabic() -> None:
    assert NameChoice.INITIALS not in choices(SALMA)
    assert NameChoice.INITIALS in choices(HALA)
    assert initials(SALMA.name) == ""
    assert name_for(replace(SALMA, outside=NameChoice.INITIALS), Audience.OUTSIDE, "عضو") == "عضو"


def test_those_who_stay_unnamed_are_one_and_last() -> None:
    names = Names(Audience.SCHOOL, "a member", "the group", "author not stored")
    mona = Member("Mona", in_school=NameChoice.FULL)
    assert names.all([HALA, mona, SALMA]) == ("Mona", "a member")
    assert names.all([]) == ()
