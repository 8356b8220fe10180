"""What a window asks of the program: a place, another file, or the way there."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tlc_desktop.domain.communities import Language

if TYPE_CHECKING:
    from tlc_desktop.ui.place import Place


@dataclass(frozen=True, slots=True)
class GoTo:
    """Go to a place of the open file."""

    place: "Place"


@dataclass(frozen=True, slots=True)
class MakeNew:
    """Make a community, and open it."""

    name: str
    school: str
    language: Language


@dataclass(frozen=True, slots=True)
class OpenFile:
    """Open a file; which one is asked for when there is no path.

    Attributes:
        path: The file.
        anyway: Although another computer seems to have it open.
    """

    path: Path | None = None
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class Salvage:
    """Make a new file of what can be read of a damaged one."""

    path: Path


@dataclass(frozen=True, slots=True)
class Restore:
    """Put a backup in the place of the file that it is of."""

    backup: Path
    path: Path


@dataclass(frozen=True, slots=True)
class OpenSample:
    """Make the sample community if it is not there, and open it."""

    language: Language


@dataclass(frozen=True, slots=True)
class RemoveSample:
    """Close the sample that is open, and take its file away."""


@dataclass(frozen=True, slots=True)
class BringBack:
    """Bring back what was taken away last, and open it."""


@dataclass(frozen=True, slots=True)
class BeginAnew:
    """Close the file, and show the first screen."""


@dataclass(frozen=True, slots=True)
class Rebuild:
    """Language, colours or text size changed: build the window again, at the same place."""


@dataclass(frozen=True, slots=True)
class Lock:
    """Hide the open file until its passphrase is typed; nothing where it has none."""


@dataclass(frozen=True, slots=True)
class Unlock:
    """Open a file with what was typed: its passphrase, or the code of its recovery page."""

    path: Path
    typed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetPassphrase:
    """Give the open file a passphrase, another one, or none.

    Attributes:
        now: The one that it has, as it was typed; empty without.
        new: Empty to take it off.
    """

    now: str = field(repr=False)
    new: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Quit:
    """End the program."""


Request = (
    GoTo
    | MakeNew
    | OpenFile
    | Salvage
    | Restore
    | OpenSample
    | RemoveSample
    | BringBack
    | BeginAnew
    | Rebuild
    | Lock
    | Unlock
    | SetPassphrase
    | Quit
)
