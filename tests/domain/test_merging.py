from datetime import date

import pytest

from tlc_desktop.domain.members import Member, MemberState, NameChoice
from tlc_desktop.domain.merging import alike_to, are_alike, as_one


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (Member("Hala Mansour"), Member("hala  mansour"), True),
        (Member("Hala Mansour"), Member("Hala Mansour Aly"), True),
        (Member("Hala Mansour", other_script="هالة منصور"), Member("هاله منصور"), True),
        (Member("Hala Mansour", subject="Art"), Member("Hala Mansour"), True),
        (Member("Hala Mansour", subject="Art"), Member("Hala Mansour", subject="Maths"), False),
        (Member("Hala"), Member("Hala Mansour"), False),
        (Member("Hala Mansour"), Member("Hala Mahmoud"), False),
        (Member("Abd El Rahman"), Member("Abd El Rahman Samy"), False),  # one name, and two
    ],
)
def test_who_may_have_been_typed_twice(one: Member, other: Member, alike: bool) -> None:
    assert are_alike(one, other) is alike
    assert are_alike(other, one) is alike
    assert alike_to(one, [one, other]) == (other if alike else None)


def test_of_two_lines_that_are_made_one_nothing_is_lost() -> None:
    first = Member("Hala Mansour", called="Ms Hala", room="12", since=date(2026, 9, 20))
    second = Member(
        "هالة منصور",
        subject="Art",
        since=date(2025, 9, 20),
        own_words="I like clay.",
        private_note="Comes by bus.",
    )
    one = as_one(first, second)
    assert (one.id, one.name, one.other_script) == (first.id, "Hala Mansour", "هالة منصور")
    assert (one.called, one.subject, one.room) == ("Ms Hala", "Art", "12")
    assert one.since == date(2025, 9, 20)
    assert (one.own_words, one.private_note) == ("I like clay.", "Comes by bus.")
    assert as_one(one, one) == one


def test_a_name_appears_as_its_owner_told_last_else_as_shows_less_of_it() -> None:
    full = Member("Hala", in_group=NameChoice.FULL, outside=NameChoice.FULL)
    told = Member("Hala", in_group=NameChoice.INITIALS, told_us_on=date(2026, 10, 1))
    for one in (as_one(full, told), as_one(told, full)):
        assert (one.in_group, one.outside) == (NameChoice.INITIALS, NameChoice.MEMBER)
        assert one.told_us_on == date(2026, 10, 1)
    untold = as_one(full, Member("Hala", in_group=NameChoice.CALLED))
    assert (untold.in_group, untold.outside) == (NameChoice.CALLED, NameChoice.MEMBER)


def test_who_takes_a_break_takes_it_still_and_who_came_again_is_there() -> None:
    joined = Member("Hala")
    for state, becomes in (
        (MemberState.RESTING, MemberState.RESTING),
        (MemberState.LEFT, MemberState.JOINED),
        (MemberState.INVITED, MemberState.JOINED),
    ):
        assert as_one(joined, Member("Hala", state=state)).state is becomes
