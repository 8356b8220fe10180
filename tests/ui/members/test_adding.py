import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlc_desktop.domain.members import Member
from tlc_desktop.domain.text import fold
from tlc_desktop.ui.members.adding import names_to_add
from tlc_desktop.ui.members.list_part import matches

GROUP = [Member("Hala Mansour", called="Hala"), Member("سلمى حسن", called="سلمى")]


def test_titles_numbers_and_blanks_are_understood() -> None:
    found = names_to_add("1. Mr Ahmed  Lotfy\tMaths\n\n   \n- Mme Dina Rashad\nد. منى فتحي", GROUP)
    assert [(m.name, m.called, m.subject) for m in found.new] == [
        ("Ahmed Lotfy", "Mr Ahmed", "Maths"),
        ("Dina Rashad", "Mme Dina", ""),
        ("منى فتحي", "د. منى", ""),
    ]
    assert found.twice == found.there == ()


def test_who_is_there_or_written_twice_is_left_out() -> None:
    found = names_to_add("hala mansour\nSameh Tawfik\nsameh  tawfik\nسَلمى حسن", GROUP)
    assert [m.name for m in found.new] == ["Sameh Tawfik"]
    assert found.twice == ("Sameh Tawfik",)
    assert found.there == ("hala mansour", "سَلمى حسن")


def test_others_of_the_same_name_are_added_when_it_is_said_so() -> None:
    found = names_to_add("Hala Mansour\nSameh\nSameh", GROUP, alike=True)
    assert [m.name for m in found.new] == ["Hala Mansour", "Sameh", "Sameh"]
    assert found.twice == found.there == ()


def test_two_of_one_first_name_get_their_second_too() -> None:
    found = names_to_add("Hala Adel\nMona Fathy\nMona Zaki", GROUP)
    assert [m.called for m in found.new] == ["Hala Adel", "Mona Fathy", "Mona Zaki"]


@given(st.text(alphabet="ab \n\t.سم1", max_size=40))
def test_nobody_is_previewed_twice_or_blank(text: str) -> None:
    folded = [(fold(m.name), fold(m.subject)) for m in names_to_add(text, GROUP).new]
    assert len(set(folded)) == len(folded)
    assert all(name.strip() for name, _ in folded)


@pytest.mark.parametrize("typed", ["", "hala", "HALA eng", "هاله", "منصور", "lab", "hála"])
def test_a_colleague_is_found_by_any_of_their_words(typed: str) -> None:
    member = Member("Hala Mansour", other_script="هالة منصور", subject="English", room="Lab 2")
    assert matches(member, typed)
    assert not matches(member, typed + " zz")
