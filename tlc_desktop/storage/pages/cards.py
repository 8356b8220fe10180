"""Cards of ideas, and of the steps by which one travels."""

from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.ideas import IdeaState
from tlc_desktop.domain.links import LinkState, in_order
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.cards import IdeaCards, LinkCards, StepCard
from tlc_desktop.storage import ideas, links
from tlc_desktop.storage.pages.ideas import idea_line
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.naming import naming_for


def idea_cards(session: Session, _key: UUID | None, names: Names) -> IdeaCards:
    """The ideas that were kept or adapted, by title."""
    naming = naming_for(session, names)
    kept = ideas.found(
        session, states=(IdeaState.KEPT, IdeaState.ADAPTED), order=ideas.IdeaOrder.TITLE
    )
    lines = tuple(idea_line(idea, naming) for idea in ideas.some(session, kept))
    return IdeaCards(letterhead(session, names.audience), lines)


def link_cards(session: Session, key: UUID, names: Names) -> LinkCards:
    """The steps of an idea that have not happened, in their order."""
    naming = naming_for(session, names)
    steps = tuple(
        StepCard(naming.one(step.giver), naming.one(step.receiver), step.how, step.what, step.day)
        for step in in_order(links.chain(session, key))
        if step.state is not LinkState.HAPPENED
    )
    line = idea_line(ideas.idea(session, key), naming)
    return LinkCards(letterhead(session, names.audience), line, steps)
