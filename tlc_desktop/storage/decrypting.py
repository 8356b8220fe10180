"""The pages of a damaged file with a passphrase, made readable: SQLCipher gives nothing of a page with one wrong byte.

AES-256 backwards, in CBC (FIPS 197, 5.3; SP 800-38A, 6.2), for all blocks of many pages at once: the first
bytes of all blocks stand in one row, the second in another, and each step is done to whole rows. Only what
is saved of a damaged file is read in this way; nothing is encrypted here.
"""

from functools import cache

from tlc_desktop.storage.cipher import PAGE, SALT, SPARE, Key

_BLOCK, _WORD, _ROUNDS = 16, 4, 14
_BODY = PAGE - SPARE
_AT_ONCE = 512  # pages
_BEGINS = b"SQLite format 3\0" + PAGE.to_bytes(2)
_SAYS_SPARE = 20  # where the first page says how much of each is spare
_COLUMN = (14, 11, 13, 9)  # what the bytes of a column are multiplied with


def plain_of(content: bytes, key: Key) -> bytes:
    """What SQLite would see of the whole pages of a file; noise where they are damaged."""
    keys = _round_keys(key.raw)
    pages = [content[at : at + PAGE] for at in range(0, len(content) - PAGE + 1, PAGE)]
    made = bytearray()
    for n in range(0, len(pages), _AT_ONCE):
        some = pages[n : n + _AT_ONCE]
        before = [page[_BODY : _BODY + _BLOCK] + page[: _BODY - _BLOCK] for page in some]
        if n == 0:  # where its first block would be, stands the salt
            vector = some[0][_BODY : _BODY + _BLOCK]
            before[0] = vector + vector + some[0][SALT : _BODY - _BLOCK]
        bodies = b"".join(page[:_BODY] for page in some)
        plain = _xor(_decrypted(bodies, keys), b"".join(before))
        for at in range(0, len(plain), _BODY):
            made += plain[at : at + _BODY] + bytes(SPARE)
    if made:
        made[: len(_BEGINS)] = _BEGINS
        made[_SAYS_SPARE] = SPARE
    return bytes(made)


def _decrypted(blocks: bytes, keys: list[bytes]) -> bytes:
    """Every block by itself."""
    _, back = _boxes()
    rows = [
        blocks[n::_BLOCK].translate(_each(range(256), by))
        for n, by in zip(range(_BLOCK), keys[-1], strict=True)
    ]
    for round_ in reversed(range(_ROUNDS)):
        rows = [
            rows[(n - _WORD * (n % _WORD)) % _BLOCK].translate(_each(back, by))
            for n, by in zip(range(_BLOCK), keys[round_], strict=True)
        ]
        if round_:
            rows = [row for n in range(0, _BLOCK, _WORD) for row in _mixed(rows[n : n + _WORD])]
    made = bytearray(len(blocks))
    for n, row in enumerate(rows):
        made[n::_BLOCK] = row
    return bytes(made)


def _mixed(column: list[bytes]) -> list[bytes]:
    """The rows of a column, each made of all four."""
    size = len(column[0])
    times = [
        [int.from_bytes(row.translate(table)) for table in map(_multiples, _COLUMN)]
        for row in column
    ]
    found: list[bytes] = []
    for n in range(_WORD):
        mixed = 0
        for m in range(_WORD):
            mixed ^= times[(n + m) % _WORD][m]
        found.append(mixed.to_bytes(size))
    return found


def _each(of: bytes | range, by: int) -> bytes:
    return bytes(byte ^ by for byte in of)


def _xor(one: bytes, other: bytes) -> bytes:
    return (int.from_bytes(one) ^ int.from_bytes(other)).to_bytes(len(one))


def _round_keys(key: bytes) -> list[bytes]:
    """What the key becomes for each round."""
    box, _ = _boxes()
    words = [key[at : at + _WORD] for at in range(0, len(key), _WORD)]
    wide, turn = len(words), 1
    for n in range(wide, _WORD * (_ROUNDS + 1)):
        word = words[-1]
        if n % wide == 0:
            word = (word[1:] + word[:1]).translate(box)
            word = bytes([word[0] ^ turn]) + word[1:]
            turn = _times(turn, 2)
        elif n % wide == _WORD:
            word = word.translate(box)
        words.append(_xor(words[-wide], word))
    return [b"".join(words[n : n + _WORD]) for n in range(0, len(words), _WORD)]


def _times(one: int, other: int) -> int:
    """The product of two bytes, each taken for a polynomial."""
    found = 0
    while other:
        found ^= one if other & 1 else 0
        one = one << 1 ^ (0x11B if one & 0x80 else 0)
        other >>= 1
    return found


@cache
def _multiples(by: int) -> bytes:
    return bytes(_times(byte, by) for byte in range(256))


@cache
def _boxes() -> tuple[bytes, bytes]:
    """What each byte becomes, and what it was before."""
    powers = [1]
    while len(powers) < 255:
        powers.append(_times(powers[-1], 3))
    box = bytearray(256)
    for n, byte in enumerate(powers):
        inverse = powers[-n % 255]
        box[byte] = inverse
        for left in (1, 2, 3, 4):
            box[byte] ^= (inverse << left | inverse >> 8 - left) & 0xFF
    box = bytearray(byte ^ 0x63 for byte in box)
    back = bytearray(256)
    for byte, becomes in enumerate(box):
        back[becomes] = byte
    return bytes(box), bytes(back)
