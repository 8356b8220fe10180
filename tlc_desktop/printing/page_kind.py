"""A kind of page: what is said of each one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.packs import Moment, SheetOffer
from tlc_desktop.domain.paper_codes import WantedSlip
from tlc_desktop.printing.subjects import Subject

if TYPE_CHECKING:
    from tlc_desktop.reports.layout.sheet import Sheet


@dataclass(frozen=True, slots=True)
class InPack:
    """How a kind of page belongs to the pack of a meeting.

    Attributes:
        moment: When it is handed out, of all.
        offered: Its sheets for a meeting, whether they are proposed or could be wanted.
        is_cut: It is a sheet of slips: nothing is printed on its back.
        differs: No two of its slips are alike, for each has a code of its own: there are no copies.
    """

    moment: Moment
    offered: Callable[[Session, UUID], Sequence[SheetOffer]]
    is_cut: bool = False
    differs: bool = False

    @property
    def is_for_each(self) -> bool:
        """Whether it is put together with what else everybody gets."""
        return self.moment in (Moment.EVERYONE, Moment.WITH_THE_AGENDA)


@dataclass(frozen=True, slots=True)
class PageKind:
    """A kind of page.

    Attributes:
        name: As the command line calls it.
        subject: What it is about.
        audience: Whom it is for, where nobody says otherwise.
        title: What it is, in English.
        short_title: The same where there is little room.
        read: Its value, from a record of its subject (None where it is about none), with names
            for an audience; of a letter for a day, too.
        report: Its PDF.
        is_wanted: Whether it is what one prints of a record, of all kinds with its subject.
        until_wanted: What is said beside it while it is not, in English.
        once_printed: Notes in passing that it was printed: no step that could be undone.
        has_readers_to_choose: Whether it differs by who will read it.
        is_of_all: Whether it is about all records of its subject where none is asked for; else it is
            about the one that is most likely wanted.
        returns: Which slips of the page of a record (None where its subject has none) come back:
            each gets its code before the page is read.
        is_letter: Whether it says on which day it was made.
        message: The same as text for a message, with its titles in bold or not; None where there is none.
        in_pack: How it belongs to the pack of a meeting; None where it does not.
    """

    name: str
    subject: Subject
    audience: Audience
    title: str
    short_title: str
    read: Callable[..., Any]
    report: "Callable[[Any, Sheet], bytes]"
    is_wanted: Callable[[Session, UUID], bool] | None = None
    until_wanted: str = ""
    once_printed: Callable[[Session, UUID], None] | None = None
    has_readers_to_choose: bool = True
    is_letter: bool = False
    is_of_all: bool = False
    returns: Callable[[Session, Any], Sequence[WantedSlip]] | None = None
    message: "Callable[[Any, Sheet, bool], str] | None" = None
    in_pack: InPack | None = None
