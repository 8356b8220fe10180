"""What is printed of what the group agreed."""

from dataclasses import dataclass
from datetime import date

from tlc_desktop.domain.pages.letterhead import Letterhead


@dataclass(frozen=True, slots=True)
class AgreementPage:
    """What holds now; each is empty while nothing is agreed.

    Attributes:
        rules: The working agreement, a line each.
    """

    head: Letterhead
    purpose: str
    rules: tuple[str, ...]
    question: str
    agreed_on: date | None
