"""Digits: as the community writes them, and as they are typed."""

import datetime as dt
import re

from tlc_desktop.domain.communities import Digits
from tlc_desktop.domain.text import DIRECTION_MARKS, fold

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


_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*h?\s*([^\W\d].*)?")
_MORNING = {"am", "a", "ص", "صباحا", "dumatin"}
_AFTERNOON = {"pm", "p", "م", "مساء", "ظهرا", "عصرا", "delapresmidi", "dusoir"}
# A school has no meeting so early: without a word these hours are of the afternoon.
_EARLY = range(1, 7)


def typed_time(text: str) -> dt.time | None:
    """The time typed as 13:15, 1315, 13.15, 13, 1:15 pm or ١:١٥ م, in any digits; none if it is no time.

    1:15 is the afternoon: this is a school.
    """
    found = _TIME.fullmatch(fold(typed_figures(text)))
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = re.sub(r"[\s.’'-]", "", found[3] or "")
    if half in _MORNING:
        hour = hour if hour != 12 else 0
    elif half in _AFTERNOON or (not half and hour in _EARLY):
        hour = hour if hour > 11 else hour + 12
    elif half:
        return None
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None
