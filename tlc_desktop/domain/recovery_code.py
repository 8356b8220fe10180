"""The code on the recovery page: the key of a file with a passphrase, in groups that are checked one by one."""

import re

from tlc_desktop.domain.errors import CodeGroupWrong
from tlc_desktop.domain.paper_codes import FREE, MANY, check, code_of, number_of

GROUPS = 13  # as many as hold a key
KEY_BYTES = 32
_LONG = FREE + 1
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015.,]+")


def groups_of(key: bytes) -> tuple[str, ...]:
    """The code of a key: each group has a check character of its own."""
    number = int.from_bytes(key)
    groups: list[str] = []
    for _ in range(GROUPS):
        number, group = divmod(number, MANY)
        groups.append(code_of(group))
    return tuple(groups)


def is_like(typed: str) -> bool:
    """Whether what was typed is meant as a code: it has as many groups, or nearly as many letters."""
    parts = _parts(typed)
    if len(parts) > 1:
        return abs(len(parts) - GROUPS) <= 1 and all(len(part) <= _LONG + 1 for part in parts)
    return abs(sum(map(len, parts)) - GROUPS * _LONG) <= 1


def read(typed: str) -> bytes:
    """The key of a code, as somebody typed it: in any case, with any digits, or on Arabic keys.

    Raises:
        CodeGroupWrong: A group is not as any was printed.
    """
    parts = _parts(typed)
    if len(parts) == 1:
        parts = [parts[0][n : n + _LONG] for n in range(0, len(parts[0]), _LONG)]
    number = 0
    for place in reversed(range(max(GROUPS, len(parts)))):
        group = check(parts[place]) if place < len(parts) else None
        if group is None or place >= GROUPS:
            raise CodeGroupWrong(_first_wrong(parts))
        number = number * MANY + number_of(group)
    if number >= 1 << 8 * KEY_BYTES:
        raise CodeGroupWrong(GROUPS)
    return number.to_bytes(KEY_BYTES)


def _first_wrong(parts: list[str]) -> int:
    wrong = (n for n, part in enumerate(parts[:GROUPS], 1) if check(part) is None)
    return next(wrong, min(len(parts), GROUPS) + 1)


def _parts(typed: str) -> list[str]:
    return [part for part in _BETWEEN.split(typed) if part]
