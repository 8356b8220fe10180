"""The page of where the records are."""

from sqlalchemy.orm import Session

from tlc_desktop.domain import recovery_code
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.recovery import RecoveryPage
from tlc_desktop.storage import communities
from tlc_desktop.storage.cipher import OF_FILE, Key
from tlc_desktop.storage.pages.letterhead import letterhead


def recovery_page(session: Session, _record: None, names: Names) -> RecoveryPage:
    """Where the records are, as somebody typed it; and the code of the file, where it has a passphrase."""
    where = communities.community(session).kept_where
    key: Key | None = session.info.get(OF_FILE)
    code = recovery_code.groups_of(key.raw) if key is not None else ()
    return RecoveryPage(letterhead(session, names.audience), where, code)
