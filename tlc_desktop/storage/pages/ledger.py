"""The page of what has left."""

from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.ledger import LedgerPage
from tlc_desktop.storage import exports
from tlc_desktop.storage.pages.letterhead import letterhead


def ledger_page(session: Session, _record: UUID, names: Names) -> LedgerPage:
    """Everything that left, the newest first."""
    return LedgerPage(letterhead(session, names.audience), tuple(exports.ledger(session)))
