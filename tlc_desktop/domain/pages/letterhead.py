"""Whom a page is from and for."""

from dataclasses import dataclass

from tlc_desktop.domain.members import Audience


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who the page is from and for; stands on every page."""

    community: str
    school: str
    audience: Audience
    calls_itself: str = ""
    is_sample: bool = False
