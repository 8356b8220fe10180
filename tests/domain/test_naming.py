"""The one way by which a name leaves."""

from dataclasses import replace

import pytest

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.lengths import LINE
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.naming import Names, choices, initials, name_for, spelled

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


AR, EN, FR = Language.ARABIC, Language.ENGLISH, Language.FRENCH
BOTH = Member("سلمى حسن علي", called="أ. سلمى", other_script="Ms Salma Hassan Ali")


@pytest.mark.parametrize(
    ("choice", "arabic", "latin"),
    [
        (NameChoice.FULL, "سلمى حسن علي", "Salma Hassan Ali"),
        (NameChoice.CALLED, "أ. سلمى", "Ms Salma"),
        (NameChoice.INITIALS, "S.\u00a0H.\u00a0A.", "S.\u00a0H.\u00a0A."),
        (NameChoice.MEMBER, "anyone", "anyone"),
    ],
)
def test_a_page_has_the_name_in_its_own_script(choice: NameChoice, arabic: str, latin: str) -> None:
    turned = replace(
        BOTH, name="Salma Hassan Ali", called="Ms Salma", other_script="أ. سلمى حسن علي"
    )
    for member in (BOTH, turned):
        chosen = replace(member, outside=choice)
        shown = [name_for(chosen, Audience.OUTSIDE, "anyone", each) for each in (AR, EN, FR)]
        assert shown == [arabic, latin, latin]
        names = Names(Audience.OUTSIDE, "anyone", "", "", AR)
        assert names.of(chosen) == arabic
        # Somebody spelled for the page already is named the same.
        assert names.of(spelled(chosen, AR)) == arabic


@pytest.mark.parametrize(
    ("member", "arabic", "latin"),
    [
        (Member("Salma Hassan", other_script="سلمى حسن"), "سلمى", "Salma"),
        (Member("Abdel Rahman Aly", other_script="عبد الرحمن علي"), "عبد الرحمن", "Abdel Rahman"),
        # Two of one first name are called by two: in both scripts.
        (
            Member("منى فتحي", called="منى فتحي", other_script="Mona Fathy"),
            "منى فتحي",
            "Mona Fathy",
        ),
        # Called in the other script: there it is that, here the first name.
        (Member("Salma Hassan", called="أ. سلمى", other_script="سلمى حسن"), "أ. سلمى", "Salma"),
        # In one script alone.
        (Member("Salma Hassan", called="Ms Salma"), "Ms Salma", "Ms Salma"),
        (Member("Salma Hassan", called="أ. سلمى"), "أ. سلمى", "أ. سلمى"),
        (Member("Salma Hassan", called="Salma", other_script="Salma H."), "Salma", "Salma"),
        (Member("Salma Hassan", called="Salma", other_script="  "), "Salma", "Salma"),
    ],
)
def test_what_somebody_is_called_is_in_the_script_of_the_page(
    member: Member, arabic: str, latin: str
) -> None:
    shown = [name_for(member, Audience.GROUP, "anyone", each) for each in (AR, EN)]
    assert shown == [arabic, latin]


def test_initials_are_offered_where_one_spelling_has_some() -> None:
    assert NameChoice.INITIALS in choices(BOTH)
    assert NameChoice.INITIALS not in choices(replace(BOTH, other_script="هالة"))


def test_a_name_stays_as_written_where_no_page_is_meant() -> None:
    assert name_for(replace(BOTH, in_group=NameChoice.FULL), Audience.GROUP, "x") == BOTH.name
    assert spelled(BOTH, None) == BOTH


def test_a_name_without_an_end_is_cut_where_it_leaves() -> None:
    for choice in NameChoice:
        member = Member("Al " * 70_000, called="م" * 200_000, in_group=choice)
        shown = name_for(member, Audience.GROUP, "a member")
        assert len(shown) <= LINE
