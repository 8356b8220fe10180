"""The file of all that is one member's: one JSON text, open to any program, to take along.

Its shape is in `resources/schemas/leaving.schema.json`.
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import DataWrong
from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.leaving import LeavingPage
from tlc_desktop.domain.plain import of_plain, plain
from tlc_desktop.exchange import schemas, upgrades


@dataclass(frozen=True, slots=True)
class PackedLeaving:
    """All that is one member's as a file, before it is written anywhere.

    Attributes:
        what: What the ledger calls it.
        named: Who is named in it, as they chose for outside.
    """

    content: bytes
    what: str
    named: tuple[str, ...]

    def line(self, day: date) -> Export:
        """The line of the ledger for a file with this in it."""
        return Export(day, Audience.OUTSIDE, self.what, self.named)


def packed(page: LeavingPage, language: Language, made_on: date) -> bytes:
    """All that is one member's as a file; the same values give the same bytes."""
    theirs = {
        "format": upgrades.LEAVING.name,
        "version": upgrades.LEAVING.version,
        "made_on": made_on.isoformat(),
        "language": language.value,
        "theirs": plain(page),
    }
    return (json.dumps(theirs, ensure_ascii=False, indent=1) + "\n").encode()


def unpacked(content: bytes, path: Path) -> LeavingPage:
    """What such a file says.

    Raises:
        UserError: It is not whole, of another shape, or of a newer version.
    """
    data = upgrades.brought_up(schemas.read_json(content, path), upgrades.LEAVING, path)
    try:
        return of_plain(LeavingPage, data["theirs"])
    except ValueError as trouble:
        raise DataWrong(path, "theirs") from trouble
