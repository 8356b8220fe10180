"""Names as they are typed or pasted."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.members import (
    Audience,
    Member,
    NameChoice,
    first_name,
    known_names,
    typed_name,
    typed_names,
    with_calls,
)
from tlc_desktop.domain.text import fold


@pytest.mark.parametrize(
    ("line", "name", "called"),
    [
        ("أ. سلمى حسن", "سلمى حسن", "أ. سلمى"),
        ("د.أحمد  علي", "أحمد علي", "د. أحمد"),
        ("أ.د. هدى منصور", "هدى منصور", "أ.د. هدى"),
        ("Mr Ahmed Lotfy", "Ahmed Lotfy", "Mr Ahmed"),
        ("Ms. Hala Mansour", "Hala Mansour", "Ms. Hala"),
        ("Mme Awa Sow", "Awa Sow", "Mme Awa"),
        ("  Mona\u00a0 Fathy ", "Mona Fathy", ""),
        ("3) Mona Fathy", "Mona Fathy", ""),
        ("- علي عبد الله", "علي عبد الله", ""),
        ("٤- دينا رشاد", "دينا رشاد", ""),
        ("أمل حجازي", "أمل حجازي", ""),
        ("Mohamed", "Mohamed", ""),
    ],
)
def test_a_title_is_understood_and_a_name_kept(line: str, name: str, called: str) -> None:
    member = typed_name(line)
    assert member is not None
    assert (member.name, member.called) == (name, called)


def test_what_follows_a_tab_is_the_subject() -> None:
    member = typed_name("1.\tMona Fathy\tScience")
    assert member is not None
    assert (member.name, member.subject) == ("Mona Fathy", "Science")


def test_blank_lines_are_nobody_and_twice_the_same_is_one() -> None:
    typed = typed_names("Mona Fathy\n\n  \t \nسلمى\nmona  fathy\nسَلمى\n")
    assert [member.name for member in typed] == ["Mona Fathy", "سلمى"]


@given(st.text())
def test_any_paste_gives_clean_single_names(text: str) -> None:
    members = typed_names(text)
    assert all(m.name.strip() == m.name and m.name for m in members)
    assert len({fold(m.name) for m in members}) == len(members)


def test_two_first_names_alike_take_the_second_name_too() -> None:
    called = with_calls([Member("Salma Nour"), Member("Salma Adel"), Member("Ahmed Lotfy")])
    assert [m.called for m in called] == ["Salma Nour", "Salma Adel", "Ahmed"]


def test_a_first_name_of_two_words_stays_whole() -> None:
    assert first_name("عبد الرحمن الجمل") == "عبد الرحمن"
    assert first_name("Abdel Rahman Gamal") == "Abdel Rahman"


def test_defaults_are_the_safest() -> None:
    member = Member("Hala Mansour")
    assert member.choice(Audience.GROUP) is NameChoice.CALLED
    assert member.choice(Audience.SCHOOL) is NameChoice.MEMBER
    assert member.choice(Audience.OUTSIDE) is NameChoice.MEMBER


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("سلمى حسن / Salma Hassan", Member("سلمى حسن", other_script="Salma Hassan")),
        ("Salma Hassan/سلمى حسن", Member("Salma Hassan", other_script="سلمى حسن")),
        (
            "أ. سلمى حسن / Ms Salma Hassan\tعلوم",
            Member("سلمى حسن", "أ. سلمى", "Ms Salma Hassan", subject="علوم"),
        ),
        ("Salma Hassan / Science", Member("Salma Hassan / Science")),
        ("سلمى حسن / علوم", Member("سلمى حسن / علوم")),
        ("سلمى /", Member("سلمى /")),
    ],
)
def test_a_name_may_be_typed_in_both_scripts(line: str, meant: Member) -> None:
    found = typed_name(line)
    assert found
    assert replace(found, id=meant.id) == meant


def test_who_is_known_by_one_spelling_is_known_by_the_other() -> None:
    known = known_names([Member("سلمى حسن", other_script="Ms Salma Hassan"), Member("Mona")])
    assert known == {"سلمي حسن", "salma hassan", "mona"}
