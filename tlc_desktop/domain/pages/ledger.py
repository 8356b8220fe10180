"""What is printed of the ledger."""

from dataclasses import dataclass

from tlc_desktop.domain.exports import Export
from tlc_desktop.domain.pages.letterhead import Letterhead


@dataclass(frozen=True, slots=True)
class PrintedLedger:
    """Everything that left, the newest first."""

    head: Letterhead
    lines: tuple[Export, ...]
