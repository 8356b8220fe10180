"""Codes of slips: read however they are typed, and told from every one that is nearly the same."""

from itertools import combinations
from random import Random

import pytest

from tests.laws import examples
from tlc_desktop.domain.paper_codes import ALPHABET, MANY, check, code_of

SOME = code_of(123_456)


def test_ten_thousand_codes_are_ten_thousand_and_every_slip_of_the_pen_is_told() -> None:
    chance = Random(12)
    numbers = chance.sample(range(MANY), 10_000)
    codes = {code_of(n) for n in numbers}
    assert len(codes) == 10_000
    assert {len(code) for code in codes} == {5}
    assert not {*"0O1IL"} & {*"".join(codes)}
    for code in chance.sample(sorted(codes), examples(10_000, slow=5)):
        assert check(code) == code
        for at, right in enumerate(code):
            wrong = (code[:at] + c + code[at + 1 :] for c in ALPHABET if c != right)
            assert not any(map(check, wrong)), code
        for one, other in combinations(range(5), 2):
            swapped = [*code]
            swapped[one], swapped[other] = code[other], code[one]
            assert check("".join(swapped)) == (code if code[one] == code[other] else None)


@pytest.mark.parametrize(
    "typed",
    [
        SOME.lower(),
        f" {SOME[:2]} {SOME[2:]} ",
        f"{SOME[:3]}-{SOME[3:]}",
        f"\u2066{SOME}\u2069",
        SOME.translate(str.maketrans("23456789", "٢٣٤٥٦٧٨٩")),
        SOME.translate(str.maketrans("23456789", "۲۳۴۵۶۷۸۹")),
        "".join(chr(ord(c) + 0xFEE0) for c in SOME),
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert check(typed) == SOME


def test_a_code_typed_on_arabic_keys_is_read() -> None:
    keys = dict(zip("QWERTYUIOPASDFGHJKLZXCVNM", "ضصثقفغعهخحشسيبلاتنمئءؤرىة", strict=True)) | {
        "B": "لا"
    }
    for number in (1, 31, 400_000, MANY - 1, *range(0, MANY, MANY // 200)):
        code = code_of(number)
        assert check("".join(keys.get(c, c) for c in code)) == code


@pytest.mark.parametrize(
    "typed", ["", "K7M4", SOME + "2", "K0M4R", "ÀÉÎÔÜ", "😀😀😀😀😀", "٢" * 5000]
)
def test_what_is_no_code_is_none(typed: str) -> None:
    assert check(typed) is None
