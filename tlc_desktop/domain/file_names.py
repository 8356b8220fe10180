"""Names of files that every file system takes, made from what people wrote."""

import re
import unicodedata

from tlc_desktop.domain.text import DIRECTION_MARKS, one_line

_FORBIDDEN = re.compile(r'[\\/:*?"<>|]')
# Of Windows, with whatever ending; it takes a raised figure for a figure.
_RESERVED = re.compile(
    r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]) *(?:\..*)?\Z", re.IGNORECASE
)
_LONGEST = 80
# ext4 counts bytes, and an Arabic letter has two of them.
_LONGEST_BYTES = 200


def file_name(text: str, fallback: str) -> str:
    """`text` as the name of a file, without its ending, on FAT, NTFS, ext4 and APFS.

    Args:
        text: What the file holds, as somebody wrote it.
        fallback: The name when nothing of `text` is left.
    """
    plain = unicodedata.normalize("NFC", one_line(text))
    plain = "".join(c for c in plain if c not in DIRECTION_MARKS)
    plain = " ".join(_FORBIDDEN.sub(" ", plain).split())[:_LONGEST]
    while len(plain.encode()) > _LONGEST_BYTES:
        plain = plain[:-1]
    plain = plain.strip(" .")
    if _RESERVED.match(plain):
        plain = f"_{plain}"
    return plain or fallback
