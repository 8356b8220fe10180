"""People of one name on one page."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.alike_names import apart
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.text import fold

GROUP = Names(Audience.GROUP, "a member", "the group", "not stored", Language.ENGLISH)


def named(*members: Member, names: Names = GROUP) -> list[str | None]:
    found = apart(members, names)
    return [found.get(member.id) for member in members]


def test_by_the_second_name_then_the_third_then_the_subject() -> None:
    assert named(Member("Mona Adel", "Mona"), Member("Hala Adel", "Hala")) == [None, None]
    assert named(Member("Mona Adel", "Ms Mona"), Member("Mona Zaki", "Mona")) == [
        "Ms Mona Adel",
        "Mona Zaki",
    ]
    alike = (Member("Mohamed Ahmed Ali", "Mohamed Ahmed"), Member("Mohamed Ahmed Hassan"))
    assert named(alike[0], replace(alike[1], called="Mohamed Ahmed")) == [
        "Mohamed Ahmed Ali",
        "Mohamed Ahmed Hassan",
    ]
    same = (Member("Mona Adel", "Mona", subject="Maths"), Member("Mona Adel", "Mona"))
    assert named(*same) == ["Mona Adel (Maths)", "Mona Adel"]


def test_what_they_chose_to_be_called_stays_in_front() -> None:
    assert named(Member("Samira Nour", "Mimi"), Member("Amira Ali", "Mimi")) == [
        "Mimi Nour",
        "Mimi Ali",
    ]


def test_elsewhere_and_by_initials_a_name_says_no_more_than_its_owner_chose() -> None:
    two = [Member("Mona Adel", "Mona", outside=NameChoice.CALLED) for _ in range(2)]
    assert named(*two, names=replace(GROUP, audience=Audience.OUTSIDE)) == [None, None]
    hidden = [replace(member, in_group=NameChoice.MEMBER) for member in two]
    assert named(*hidden) == [None, None]


@given(
    st.lists(
        st.lists(st.sampled_from(("Mona", "Hala", "Adel", "El Sayed")), min_size=1, max_size=4)
    )
)
def test_whoever_has_another_name_is_named_otherwise(names: list[list[str]]) -> None:
    group = [Member(" ".join(name), name[0]) for name in names]
    found = apart(group, GROUP)
    shown = [fold(found.get(member.id, member.called)) for member in group]
    assert len(set(shown)) == len({fold(member.name) for member in group})
