"""What is printed of ideas."""

from dataclasses import dataclass
from datetime import date

from tlc_desktop.domain.ideas import CreditPart, IdeaState, LinkKind, Source
from tlc_desktop.domain.pages.letterhead import Letterhead


@dataclass(frozen=True, slots=True)
class CreditLine:
    """Everyone with the same part in an idea."""

    part: CreditPart
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IdeaLine:
    """An idea; no credits mean that its author is not stored."""

    title: str
    words: str
    source: Source
    state: IdeaState
    credits: tuple[CreditLine, ...]
    day: date


@dataclass(frozen=True, slots=True)
class FamilyLine:
    """An idea in a family tree; `depth` 0 is the first of the family."""

    idea: IdeaLine
    kind: LinkKind | None
    depth: int


@dataclass(frozen=True, slots=True)
class HandoutPage:
    head: Letterhead
    idea: IdeaLine
    first_step: str
    steps: tuple[str, ...]
    works_without: str
    not_so_well: str
    how_we_know: str
    read_more: str
    family: tuple[FamilyLine, ...] = ()
