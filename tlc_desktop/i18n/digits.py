"""Digits: as the community writes them, and as they are typed."""

import re

from tlc_desktop.domain.communities import Digits
from tlc_desktop.domain.text import DIRECTION_MARKS

_TO_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_TO_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫", "01234567890123456789.")
# Marks of direction, and of thousands between digits.
_UNSEEN = re.compile(rf"[{DIRECTION_MARKS}]|(?<=\d)٬(?=\d)")
_TO_SLASH = str.maketrans("؍", "/")


def western(text: str) -> str:
    """`text` with Western digits, however they were typed."""
    return text.translate(_TO_WESTERN)


def western_or(text: str, figures: Digits) -> str:
    """`text` with Western digits, or with Arabic-Indic ones."""
    return text.translate(_TO_ARABIC) if figures is Digits.ARABIC else western(text)


def typed_figures(text: str) -> str:
    """A number, day or time as typed, in Western digits: Arabic marks read, marks of direction gone."""
    return western(_UNSEEN.sub("", text)).translate(_TO_SLASH).strip()


def typed_number(text: str) -> int | None:
    """The whole number typed, in any digits; none if there is none."""
    found = re.search(r"\d+", typed_figures(text))
    return int(found.group()[:9]) if found else None
