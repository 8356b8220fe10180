"""The page of what has left."""

from sqlalchemy.orm import Session

from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.ledger import PrintedLedger
from tlc_desktop.storage import exports
from tlc_desktop.storage.pages.letterhead import letterhead


def ledger_page(session: Session, _record: None, names: Names) -> PrintedLedger:
    """Everything that left, the newest first."""
    return PrintedLedger(letterhead(session, names.audience), tuple(exports.ledger(session)))
