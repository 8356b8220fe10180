"""The page of a set of questions."""

from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.reflections import ReflectionPage
from tlc_desktop.storage import communities, question_sets
from tlc_desktop.storage.pages.letterhead import letterhead


def reflection_page(session: Session, key: UUID, names: Names) -> ReflectionPage:
    """A set of questions; one of ours in the language of the page."""
    language = names.language or communities.community(session).language
    asked = question_sets.question_set(session, key, language)
    head = letterhead(session, names.audience)
    return ReflectionPage(head, asked.title, asked.aim, asked.parted)
