"""What somebody is given whose name was erased."""

from dataclasses import dataclass
from datetime import date

from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.pages.letterhead import Letterhead


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """A file beside the community's own, or a backup, that holds the name still.

    Attributes:
        name: The file.
        day: The day it was changed last, or the backup was made.
        ends: The day from which the next backup takes its place; None of what is no backup.
        is_closed: It cannot be looked into: it has the passphrase of another day.
    """

    name: str
    day: date
    ends: date | None = None
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class ErasureReceipt:
    """What holds a name still that was erased. It is no more than a list: whose it is, stands nowhere.

    Attributes:
        given: What was given to others, as the ledger has it, and names nobody.
        copies: Files beside the community's own, and its backups.
    """

    head: Letterhead
    day: date
    given: tuple[Export, ...]
    copies: tuple[KeptCopy, ...]
