"""A meeting as one entry of a telephone's calendar, short enough for a code that it reads from paper."""

from dataclasses import dataclass
from datetime import datetime

from tlc_desktop.domain.text import elided, one_line, unsteered

# Arabic takes two bytes a letter, and each makes the code's squares smaller.
_TITLE, _PLACE = 48, 32
_AT = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A meeting for a telephone's calendar; nobody is named in it."""

    title: str
    opens_at: datetime
    ends_at: datetime
    place: str

    @property
    def text(self) -> str:
        """As calendars read it, at the time of the clock wherever it is read.

        Source:
            RFC 5545, 3.6.1.
        """
        lines = [
            "BEGIN:VEVENT",
            f"SUMMARY:{_escaped(elided(one_line(unsteered(self.title)), _TITLE))}",
            f"DTSTART:{self.opens_at.strftime(_AT)}",
            f"DTEND:{self.ends_at.strftime(_AT)}",
        ]
        if self.place.strip():
            place = _escaped(elided(one_line(unsteered(self.place)), _PLACE))
            lines.append(f"LOCATION:{place}")
        return "\n".join([*lines, "END:VEVENT"])


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text
