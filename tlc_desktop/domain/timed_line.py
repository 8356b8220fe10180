"""A line that says something and how long it takes, as people type it: `Title, 10`."""

import re

from tlc_desktop.domain.text import unsteered

_WORD = r"(?:min(?:ute)?s?\.?|mn|[′’']|د|دقيقة|دقيقه|دقائق)"
_TIMED = re.compile(
    rf"(?P<title>.*\S)(?:\s*[,،;؛\t]\s*|\s+[-–—]\s+)\(?(?P<minutes>\d{{1,3}})\s*{_WORD}?\)?"
    rf"|(?P<said>.*\S)\s+\(?(?P<long>\d{{1,3}})\s*{_WORD}\)?",
    re.IGNORECASE,
)


def timed(line: str) -> tuple[str, int | None]:
    """What a line says, and its minutes in any digits; None where it says none.

    The minutes stand at its end, after a comma, a tab or a dash, or before the word for them.
    """
    found = _TIMED.fullmatch(unsteered(line).strip())
    if not found:
        return line.strip(), None
    title = found["title"] or found["said"]
    return title.strip(), int(found["minutes"] or found["long"])
