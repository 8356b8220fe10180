"""The code of the recovery page: back to the key, and the group that is wrong is named."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tlc_desktop.domain import recovery_code
from tlc_desktop.domain.errors import CodeGroupWrong
from tlc_desktop.domain.paper_codes import ALPHABET

KEYS = st.binary(min_size=32, max_size=32)


@settings(max_examples=examples(200))
@given(KEYS)
def test_a_code_is_read_back(key: bytes) -> None:
    groups = recovery_code.groups_of(key)
    assert [len(group) for group in groups] == [5] * 13
    for typed in (" ".join(groups), "\n".join(groups).lower(), "".join(groups)):
        assert recovery_code.is_like(typed)
        assert recovery_code.read(typed) == key


@settings(max_examples=examples(500))
@given(KEYS, st.integers(0, 12), st.integers(0, 4), st.sampled_from(ALPHABET))
def test_one_wrong_letter_names_its_group(key: bytes, group: int, at: int, letter: str) -> None:
    groups = list(recovery_code.groups_of(key))
    right = groups[group]
    wrong = right[:at] + letter + right[at + 1 :]
    if wrong == right:
        return
    groups[group] = wrong
    for typed in (" ".join(groups), "".join(groups)):
        with pytest.raises(CodeGroupWrong) as caught:
            recovery_code.read(typed)
        assert caught.value.number == group + 1


@settings(max_examples=examples(200))
@given(KEYS, st.integers(0, 12))
def test_a_group_left_out_or_cut_is_named(key: bytes, group: int) -> None:
    groups = list(recovery_code.groups_of(key))
    cut = [*groups[:group], groups[group][:4], *groups[group + 1 :]]
    with pytest.raises(CodeGroupWrong) as caught:
        recovery_code.read(" ".join(cut))
    assert caught.value.number == group + 1
    with pytest.raises(CodeGroupWrong) as caught:
        recovery_code.read(" ".join(groups[:12]))
    assert caught.value.number == 13
    with pytest.raises(CodeGroupWrong):
        recovery_code.read(" ".join([*groups, groups[0]]))


@pytest.mark.parametrize("typed", ["", "tea", "three cups of tea before the meeting", "a" * 40])
def test_a_passphrase_is_not_taken_for_a_code(typed: str) -> None:
    assert not recovery_code.is_like(typed)
