"""Every kind of page: a new one has its entry beside those of its subject, and is found everywhere."""

from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.i18n.languages import Words
from tlc_desktop.printing.of_community import OF_COMMUNITY
from tlc_desktop.printing.of_drawer import OF_DRAWER
from tlc_desktop.printing.of_ideas import OF_IDEAS
from tlc_desktop.printing.of_letters import OF_LETTERS
from tlc_desktop.printing.of_meetings import OF_MEETINGS
from tlc_desktop.printing.of_members import OF_MEMBERS
from tlc_desktop.printing.of_packs import PACK, pack_of
from tlc_desktop.printing.of_terms import OF_TERMS
from tlc_desktop.printing.of_visits import OF_VISITS
from tlc_desktop.printing.page_kind import PageKind
from tlc_desktop.printing.subjects import Subject

_OTHERS = (
    *OF_LETTERS,
    *OF_IDEAS,
    *OF_TERMS,
    *OF_MEMBERS,
    *OF_VISITS,
    *OF_COMMUNITY,
    *OF_DRAWER,
)
KINDS = (*OF_MEETINGS, pack_of((*OF_MEETINGS, *_OTHERS)), *_OTHERS)


def kind(name: str) -> PageKind:
    """The kind with that name.

    Raises:
        RecordNotThere: There is none.
    """
    found = next((kind for kind in KINDS if kind.name == name), None)
    if found is None:
        raise RecordNotThere("page", name)
    return found


def kinds_about(subject: Subject) -> tuple[PageKind, ...]:
    """The kinds that are about a subject; what is made of others comes first."""
    found = (kind for kind in KINDS if kind.subject is subject)
    return tuple(sorted(found, key=lambda kind: kind.name != PACK))


def subjects() -> tuple[Subject, ...]:
    """Everything that some page is about, once."""
    return tuple(dict.fromkeys(kind.subject for kind in KINDS))


def title_of(kind: PageKind, words: Words) -> str:
    """What a kind of page is called."""
    return words.translate("Pages", kind.title)


def short_title_of(kind: PageKind, words: Words) -> str:
    """What it is called where there is little room."""
    return words.translate("Sheets", kind.short_title)


def is_wanted(kind: PageKind, session: Session, record: UUID | None) -> bool:
    """Whether a kind is what one prints of a record now."""
    return kind.is_wanted is None or record is None or kind.is_wanted(session, record)


def wanted_at(page: str, session: Session, record: UUID | None) -> PageKind | None:
    """What one prints at a page of the window that shows a record, or none; None for nothing.

    Raises:
        RecordNotThere: The record is not there, or in the bin.
    """
    here = [kind for kind in KINDS if kind.subject.page == page]
    of_records = [kind for kind in here if kind.subject.default]
    of_all = [kind for kind in here if kind.subject.default is None]
    asked = of_records if record and of_records else of_all
    return next((kind for kind in asked if is_wanted(kind, session, record)), None)
