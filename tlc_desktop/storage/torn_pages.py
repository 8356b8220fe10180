"""What stands on the pages of a damaged file, read without SQLite, which stops at the first that it cannot follow.

Every page of rows says by itself where its rows begin (SQLite's file format, 1.6 and 2.1). With
`secure_delete` nothing that was deleted is left on one.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from struct import error, unpack_from
from typing import Any, TypeAlias

Record: TypeAlias = list[Any]

_USUAL, _HEADER = 4096, 100
_ROWS, _ROWS_BELOW, _KEYS, _KEYS_BETWEEN = 0x0D, 0x05, 0x0A, 0x02
# Of what is no text and no bytes: by how it is kept, which is the index here.
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
_ZERO, _FIRST_LONG = 8, 12
_LONGEST_NUMBER = 9


class _Torn(Exception):
    """It leads nowhere, or holds what nothing can be."""


# What reading raises where there is nothing that makes sense; `struct.error` is beyond the last byte.
_NOTHING = (_Torn, IndexError, ValueError, error)


@dataclass(frozen=True, slots=True)
class TornPage:
    """What can be read on a page.

    Attributes:
        number: The page's, from 1.
        has_rows: Rows of a table; else keys of an index, or none of both.
        records: Each by its columns.
        below: The pages that it leads to, all of one table.
    """

    number: int
    has_rows: bool = False
    records: list[Record] = field(default_factory=list[Record])
    below: list[int] = field(default_factory=list[int])


def pages(content: bytes) -> Iterator[TornPage]:
    """Every page of a file that holds rows or keys, or leads to some."""
    file = _File(content)
    for number in range(1, len(content) // file.size + 2):
        if page := file.page(number):
            yield page


class _File:
    """The bytes of a file, in pages of one size."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.size, spare = _USUAL, 0
        if content.startswith(b"SQLite format 3\0") and len(content) >= _HEADER:
            said = int.from_bytes(content[16:18], "big")
            if 512 <= said <= 32768 and said & (said - 1) == 0:
                self.size, spare = said, content[20]
        self._usable = max(self.size - spare, self.size // 2)

    def page(self, number: int) -> TornPage | None:
        """What is on a page; none where it is of another kind."""
        start = (number - 1) * self.size
        head = start + (_HEADER if number == 1 else 0)
        if head + 12 > len(self._content):
            return None
        kind = self._content[head]
        if kind not in (_ROWS, _ROWS_BELOW, _KEYS, _KEYS_BETWEEN):
            return None
        first = head + (12 if kind in (_ROWS_BELOW, _KEYS_BETWEEN) else 8)
        count = int.from_bytes(self._content[head + 3 : head + 5], "big")
        places = [start + self._place(first + 2 * n) for n in range(min(count, self.size // 4))]
        made = TornPage(number, kind == _ROWS)
        if kind == _ROWS_BELOW:
            made.below.extend(self._page_number(at) for at in (*places, head + 8))
            return made
        for at in places:
            with suppress(*_NOTHING):
                made.records.append(self._record(start, at, kind))
        return made

    def _place(self, at: int) -> int:
        return int.from_bytes(self._content[at : at + 2], "big")

    def _page_number(self, at: int) -> int:
        return int.from_bytes(self._content[at : at + 4], "big")

    def _record(self, page: int, at: int, kind: int) -> Record:
        if not page < at < page + self.size:
            raise _Torn
        if kind == _KEYS_BETWEEN:
            at += 4
        length, at = _number_of(self._content, at)
        if kind == _ROWS:
            _, at = _number_of(self._content, at)
        return _columns(self._whole(at, length, rows=kind == _ROWS))

    def _whole(self, at: int, length: int, *, rows: bool) -> bytes:
        """What a record says, be it longer than its page."""
        if length > len(self._content):
            raise _Torn
        here = self._local(length, rows=rows)
        parts = [self._content[at : at + here]]
        left, seen = length - here, set[int]()
        after = at + here
        while left > 0:
            number = self._page_number(after)
            if number in seen or not 1 < number <= len(self._content) // self.size:
                raise _Torn
            seen.add(number)
            after = (number - 1) * self.size
            part = self._content[after + 4 : after + 4 + min(left, self._usable - 4)]
            parts.append(part)
            left -= self._usable - 4
        whole = b"".join(parts)
        if len(whole) != length:
            raise _Torn
        return whole

    def _local(self, length: int, *, rows: bool) -> int:
        """How much of a record stands on its page."""
        usable = self._usable
        most = usable - 35 if rows else (usable - 12) * 64 // 255 - 23
        if length <= most:
            return length
        least = (usable - 12) * 32 // 255 - 23
        fitting = least + (length - least) % (usable - 4)
        return fitting if fitting <= most else least


def _number_of(whole: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    found = 0
    for n in range(_LONGEST_NUMBER):
        byte = whole[at + n]
        if n == _LONGEST_NUMBER - 1:
            return found << 8 | byte, at + n + 1
        found = found << 7 | byte & 0x7F
        if byte < 0x80:
            return found, at + n + 1
    raise _Torn


def _columns(whole: bytes) -> Record:
    """What a record says, column by column."""
    length, at = _number_of(whole, 0)
    kinds: list[int] = []
    while at < length:
        kind, at = _number_of(whole, at)
        kinds.append(kind)
    found: Record = []
    for kind in kinds:
        wide = (kind - _FIRST_LONG) // 2 if kind >= _FIRST_LONG else _WIDTHS[kind]
        part = whole[at : at + wide]
        if len(part) != wide:
            raise _Torn
        found.append(_value(kind, part))
        at += wide
    if at != len(whole):
        raise _Torn
    return found


def _value(kind: int, part: bytes) -> Any:
    match kind:
        case 0:
            return None
        case 7:
            return unpack_from(">d", part)[0]
        case 8 | 9:
            return kind - _ZERO
        case _ if kind < _FIRST_LONG:
            return int.from_bytes(part, "big", signed=True)
        case _:
            return part.decode() if kind % 2 else part
