"""The page of where the records are."""

from sqlalchemy.orm import Session

from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.recovery import RecoveryPage
from tlc_desktop.storage import communities
from tlc_desktop.storage.pages.letterhead import letterhead


def recovery_page(session: Session, _record: None, names: Names) -> RecoveryPage:
    """Where the records are, as somebody typed it."""
    where = communities.community(session).kept_where
    return RecoveryPage(letterhead(session, names.audience), where)
