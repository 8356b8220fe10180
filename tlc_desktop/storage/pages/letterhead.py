"""Whom a page is from and for."""

from sqlalchemy.orm import Session

from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.pages.letterhead import Letterhead
from tlc_desktop.storage import communities


def letterhead(session: Session, audience: Audience) -> Letterhead:
    """Who a page is from, and for."""
    own = communities.community(session)
    return Letterhead(own.name, own.school, audience, own.calls_itself, own.is_sample)
