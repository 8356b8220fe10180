"""The page of what has left."""

from dataclasses import replace

from sqlalchemy.orm import Session

from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.ledger import PrintedLedger
from tlc_desktop.storage import exports
from tlc_desktop.storage.pages.letterhead import letterhead


def ledger_page(session: Session, _record: None, names: Names) -> PrintedLedger:
    """Everything that left, the newest first; who was named in it is for the group alone."""
    lines = exports.ledger(session)
    if names.audience is not Audience.GROUP:
        lines = [replace(line, named=(names.anyone,) if line.named else ()) for line in lines]
    return PrintedLedger(letterhead(session, names.audience), tuple(lines))
