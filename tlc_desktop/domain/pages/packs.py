"""What is printed for one meeting, all of it."""

from dataclasses import dataclass
from typing import Any

from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.pages.meetings import MeetingFacts


@dataclass(frozen=True, slots=True)
class PackSheet:
    """A page in a pack: its kind by name, its value, and how many get one."""

    kind: str
    value: Any
    copies: int


@dataclass(frozen=True, slots=True)
class PackPage:
    """Everything for a meeting, in the order in which it is handed out."""

    head: Letterhead
    meeting: MeetingFacts
    sheets: tuple[PackSheet, ...]
