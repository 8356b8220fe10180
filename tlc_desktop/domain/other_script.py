"""How a name sounds, roughly, so that its beginning is known in the script that it was not written in."""

import re
from itertools import groupby

from tlc_desktop.domain.text import fold

_TOGETHER = (
    ("sh", "$"),
    ("ch", "$"),
    ("kh", "x"),
    ("gh", "g"),
    ("th", "t"),
    ("dh", "d"),
    ("ph", "f"),
)
_LATIN = str.maketrans({"p": "b", "j": "g", "c": "k", "q": "k", "v": "f"})
_ARABIC = str.maketrans(
    dict(zip("بتثجحخدذرزسشصضطظعغفقكلمنهويا", "bttghxddrzs$sdtzagfkklmnhwya", strict=True))
)
_SILENT = re.compile("(?<=.)[aeiouwy]|(?<=.)h$")
_VOWEL = re.compile("^[aeiou]+")


def sounds(name: str) -> str:
    """What is heard of the first word of a name: how it begins, and its consonants.

    Mona and منى are both "mn"; such a likeness only proposes.
    """
    first = next(iter(fold(name).split()), "")
    plain = first.replace("ء", "").translate(_ARABIC)
    for two, one in _TOGETHER:
        plain = plain.replace(two, one)
    plain = _VOWEL.sub("a", plain.translate(_LATIN))
    bare = _SILENT.sub("", _SILENT.sub("", plain))
    return "".join(letter for letter, _ in groupby(bare))
