"""What is printed of where the records are."""

from dataclasses import dataclass

from tlc_desktop.domain.pages.letterhead import Letterhead


@dataclass(frozen=True, slots=True)
class RecoveryPage:
    """Where the file and its copies lie, in the group's own words: never a path.

    Attributes:
        code: What opens the file when its passphrase is forgotten, group by group; empty without one.
    """

    head: Letterhead
    where: str
    code: tuple[str, ...] = ()
