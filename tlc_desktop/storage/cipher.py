"""What a passphrase makes of a file: the key to it, and how a wrong one is told from damage.

The file is SQLCipher's (version 4): pages of 4096 bytes, the first of which begins with the salt in the
clear; each ends with the vector it was encrypted with and a hash of both, under a key made of the file's key.
"""

import hmac
import os
import unicodedata
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac
from pathlib import Path

from tlc_desktop.domain import recovery_code
from tlc_desktop.domain.errors import PassphraseWrong

PAGE = 4096
OF_FILE = "key"  # what a session knows of the file that it reads
SALT, _SUM = 16, 64  # where it begins, and where each page ends
SPARE = 16 + _SUM  # of each page: the vector before that
_TURNS = 256_000
_OF_SUM = 0x3A  # what the salt is mixed with for the key of the hashes
_PLAIN = b"SQLite format 3\0"
# So many pages are looked at to tell a file that is encrypted from one whose beginning is damaged.
_LOOKED_AT = 15


@dataclass(frozen=True, slots=True)
class Key:
    """The key of a file.

    Attributes:
        raw: What its pages are encrypted with.
        salt: What the file begins with: the same passphrase makes another key of another salt.
    """

    raw: bytes = field(repr=False)
    salt: bytes

    def spelled(self) -> str:
        """As SQLCipher takes it, without making another key of it."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


def new_key(passphrase: str) -> Key:
    """A key for a file that is to have a passphrase."""
    return _made_of(passphrase, os.urandom(SALT))


def key_of(path: Path, typed: str, salts: Iterable[bytes] = ()) -> Key:
    """The key of a file, of its passphrase or of the code on its recovery page.

    Args:
        path: The file.
        typed: One of the two.
        salts: What the file may have begun with, should its beginning be damaged.

    Raises:
        PassphraseWrong: It is neither.
        CodeGroupWrong: It is meant as the code, and a group of it is wrong.
    """
    tried = [salt for salt in dict.fromkeys((salt_of(path), *salts)) if salt != _PLAIN]
    for salt in tried:
        if fits(path, key := _made_of(typed, salt)):
            return key
    if recovery_code.is_like(typed):
        raw = recovery_code.read(typed)
        for salt in tried:
            if fits(path, key := Key(raw, salt)):
                return key
    raise PassphraseWrong(path)


def salt_of(path: Path) -> bytes:
    """What a file begins with."""
    with path.open("rb") as file:
        return file.read(SALT)


def _made_of(passphrase: str, salt: bytes) -> Key:
    """A key; how the keyboard put the letters together makes no difference."""
    letters = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Key(pbkdf2_hmac("sha512", letters, salt, _TURNS, recovery_code.KEY_BYTES), salt)


def fits(path: Path, key: Key) -> bool:
    """Whether a key is that of a file, however damaged: one page that it was written with is enough."""
    of_sums = bytes(byte ^ _OF_SUM for byte in key.salt)
    sums = pbkdf2_hmac("sha512", key.raw, of_sums, 2, recovery_code.KEY_BYTES)
    for number, page in enumerate(_pages(path), 1):
        body = page[SALT if number == 1 else 0 : -_SUM] + number.to_bytes(4, "little")
        if hmac.compare_digest(hmac.digest(sums, body, "sha512"), page[-_SUM:]):
            return True
    return False


def _pages(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while len(page := file.read(PAGE)) == PAGE:
            yield page


def is_ciphered(path: Path) -> bool:
    """Whether a file is to be asked for its passphrase: it looks so, and is whole pages long."""
    return not path.stat().st_size % PAGE and looks_ciphered(path)


def looks_ciphered(path: Path) -> bool:
    """Whether a file, which may be cut short, begins as none of SQLite's, and most of its pages look like nothing.

    Those of a file that is not encrypted can be made shorter, also where its first one is damaged.
    """
    with path.open("rb") as file:
        begins = file.read(len(_PLAIN))
        pages = os.fstat(file.fileno()).st_size // PAGE
        if begins == _PLAIN:
            return False
        looked_at = range(0, pages, max(1, pages // _LOOKED_AT))
        like_nothing = 0
        for number in looked_at:
            file.seek(number * PAGE)
            like_nothing += len(zlib.compress(file.read(PAGE), 1)) >= PAGE
        return 2 * like_nothing > len(looked_at)
