"""The codes of a page's slips: made before the page is read, and noted once it is on paper.

Both are in passing: no step of undo has them. Where the file cannot be written, nothing is noted,
and slips are printed without a code.
"""

from contextlib import AbstractContextManager, suppress
from datetime import datetime
from typing import Protocol

from sqlalchemy.orm import Session

from tlc_desktop.domain.errors import UserError
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.printed_page import PrintedPage, Wish, record_of
from tlc_desktop.storage import paper_codes
from tlc_desktop.storage.undo_log import RecordingSession


class PrintedFrom(Protocol):
    """An open file, or what stands for it in the window."""

    @property
    def may_write(self) -> bool: ...

    def read(self) -> AbstractContextManager[Session]: ...

    def change(
        self, label: str, joins: str | None = None, *, in_passing: bool = False
    ) -> AbstractContextManager[RecordingSession]: ...


def allot(file: PrintedFrom, kind: PageKind, wish: Wish, now: datetime) -> None:
    """Give the slips of a page their codes.

    Raises:
        UserError: As `printed_page`.
    """
    if kind.returns is None or not file.may_write:
        return
    with file.read() as session:
        wants = kind.returns(session, record_of(session, kind, wish, now))
        missing = paper_codes.missing(session, wants)
    if missing:
        with suppress(UserError), file.change("", in_passing=True) as session:
            paper_codes.allot(session, missing)


def note_printed(file: PrintedFrom, page: PrintedPage, now: datetime) -> None:
    """Note what is noted of a page that is on paper."""
    kind, record = page.kind, page.record
    if not file.may_write or not (kind.once_printed or kind.returns):
        return
    with suppress(UserError), file.change("", in_passing=True) as session:
        if kind.once_printed and record:
            kind.once_printed(session, record)
        if kind.returns:
            paper_codes.printed(session, kind.returns(session, record), now.date())
