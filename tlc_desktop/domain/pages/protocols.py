"""What is printed of a protocol."""

from dataclasses import dataclass

from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.domain.protocols import Protocol


@dataclass(frozen=True, slots=True)
class ProtocolCard:
    """A protocol for everyone's eyes; nobody is named on it."""

    head: Letterhead
    protocol: Protocol
