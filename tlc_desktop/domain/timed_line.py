"""A line that says something and how long it takes, as people type it: `Title, 10`."""

import re

from tlc_desktop.domain.text import unsteered

MOST = 600  # minutes; a larger number is a year, or a room
_UNIT = r"(?:(?:minutes?|mins?|mn|min|m|د|دق|دقيقة|دقائق|دقيقه|['’′])\.?)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # Welcome, 5 · Welcome; (5 min) · Welcome – 5
        rf"(?P<said>.*\S)(?:\s*[,،;؛|\t]\s*|\s+[-–—]\s+)\(?(?P<minutes>\d{{1,3}})\s*{_UNIT}?\)?",
        # Welcome (5) · Welcome [5 min]
        rf"(?P<said>.*\S)\s*[(\[]\s*(?P<minutes>\d{{1,3}})\s*{_UNIT}?\s*[)\]]",
        # Welcome 5 min: without a mark the word is needed, for a title may end with a number.
        rf"(?P<said>.*\S)\s+(?P<minutes>\d{{1,3}})\s*{_UNIT}",
        # 5 min Welcome · 5': Welcome
        rf"(?P<minutes>\d{{1,3}})\s*{_UNIT}\s*[:,،–—-]?\s+(?P<said>.*\S)",
    )
)


def timed(line: str) -> tuple[str, int | None]:
    """What a line says, and its minutes in any digits; None where it says none.

    The minutes stand at its end, after a mark or in brackets, or before or after the word for them.
    """
    bare = unsteered(line).strip()
    for form in _FORMS:
        found = form.fullmatch(bare)
        if found and int(found["minutes"]) <= MOST:
            said = found["said"].strip()
            return said.rstrip(" :\u00a0\u202f.…") or said, int(found["minutes"])
    return line.strip(), None
