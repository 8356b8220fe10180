"""What is printed for the group to look at itself together."""

from dataclasses import dataclass

from tlc_desktop.domain.pages.letterhead import Letterhead


@dataclass(frozen=True, slots=True)
class ReflectionPage:
    """Questions to talk about; what is said to them is written on the page."""

    head: Letterhead
    title: str
    aim: str
    questions: tuple[str, ...]
