"""The page of blank forms."""

from sqlalchemy.orm import Session

from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.forms import FormsPage
from tlc_desktop.storage import communities
from tlc_desktop.storage.pages.letterhead import letterhead


def forms_page(session: Session, _record: None, names: Names) -> FormsPage:
    """Blank forms, of the community and of nobody."""
    words = communities.community(session).pulse_words
    return FormsPage(letterhead(session, names.audience), words)
