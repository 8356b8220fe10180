"""The page of a protocol."""

from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.protocols import ProtocolCard
from tlc_desktop.storage import protocols
from tlc_desktop.storage.pages.letterhead import letterhead


def protocol_card(session: Session, key: UUID, names: Names) -> ProtocolCard:
    """A protocol as a card."""
    return ProtocolCard(letterhead(session, names.audience), protocols.protocol(session, key))
