"""What is to be printed: one page, or all that is for a meeting."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.communities import Paper
from tlc_desktop.printing import kinds, packs
from tlc_desktop.printing.of_packs import PACK
from tlc_desktop.printing.packs import PackLine
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import PrintedPage, Wish, printed_page, record_of
from tlc_desktop.printing.subjects import MEETING


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be printed.

    Attributes:
        whole: The page, or the pack; None for a pack with nothing in it.
        lines: Everything that could be in the pack; nothing for a page alone.
        parts: The page of each line.
    """

    whole: PrintedPage | None
    lines: tuple[PackLine, ...] = ()
    parts: tuple[PrintedPage, ...] = ()

    @property
    def record(self) -> UUID | None:
        """What it is about."""
        return self.whole.record if self.whole else self._of_meeting.record

    @property
    def heading(self) -> Any:
        """A value that says what it is about."""
        return (self.whole or self._of_meeting).value

    @property
    def is_empty(self) -> bool:
        """Whether nothing is in the pack."""
        return self.whole is None

    @property
    def _of_meeting(self) -> PrintedPage:
        return next(part for part in self.parts if part.kind.subject is MEETING)

    @property
    def inside(self) -> list[int]:
        """The numbers of the lines that are in the pack."""
        return [number for number, line in enumerate(self.lines) if line.is_in]

    @property
    def paper(self) -> Paper:
        """What it is printed on."""
        return self.parts[0].sheet.paper if self.parts else Paper.A4

    def on(self, paper: Paper) -> "list[PrintedPage]":
        """The sheets in the pack, on another paper."""
        parts = (self.parts[number] for number in self.inside)
        return [replace(part, sheet=replace(part.sheet, paper=paper)) for part in parts]


def read(session: Session, kind: PageKind, wish: Wish, now: datetime) -> Job:
    """What is to be printed, read from the file; raises like `printed_page`."""
    meeting = record_of(session, kind, wish, now)
    if kind.name != PACK or meeting is None:
        return Job(printed_page(session, kind, wish, now))
    lines = tuple(packs.lines(session, meeting, kinds.KINDS))
    parts = (
        printed_page(session, line.kind, replace(wish, record=line.offer.record), now)
        for line in lines
    )
    is_any = any(line.is_in for line in lines)
    whole = printed_page(session, kind, wish, now) if is_any else None
    return Job(whole, lines, tuple(parts))
