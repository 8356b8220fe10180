"""What is printed of where the records are."""

from dataclasses import dataclass

from tlc_desktop.domain.pages.letterhead import Letterhead


@dataclass(frozen=True, slots=True)
class RecoveryPage:
    """Where the file and its copies lie, in the group's own words: never a path."""

    head: Letterhead
    where: str
