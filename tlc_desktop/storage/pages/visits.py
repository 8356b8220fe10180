"""The sheet of a class visit."""

from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.visits import VisitPage
from tlc_desktop.storage import visits
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.naming import naming_for


def visit_page(session: Session, key: UUID, names: Names) -> VisitPage:
    """A class visit; what the visitor will try is theirs, and not on it."""
    visit = visits.visit(session, key)
    naming = naming_for(session, names)
    return VisitPage(
        letterhead(session, names.audience),
        naming.one(visit.host),
        naming.one(visit.visitor),
        visit.day,
        visit.with_class,
        visit.period,
        (visit.look_at, visit.also_look_at),
        visit.question,
    )
