"""The pages of ideas."""

from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.ideas import CreditPart, Idea, family, nearby
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.ideas import CreditLine, FamilyLine, HandoutPage, IdeaLine
from tlc_desktop.storage import ideas
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.naming import Naming, naming_for


def handout_page(session: Session, key: UUID, names: Names) -> HandoutPage:
    """An idea for others."""
    idea = ideas.idea(session, key)
    naming = naming_for(session, names)
    return HandoutPage(
        letterhead(session, names.audience),
        idea_line(idea, naming),
        idea.first_step,
        idea.steps,
        idea.works_without,
        idea.not_so_well,
        idea.how_we_know,
        idea.read_more,
        _family(session, key, naming),
    )


def _family(session: Session, key: UUID, naming: Naming) -> tuple[FamilyLine, ...]:
    """What stands nearest to an idea in its family, and the idea itself; nothing where it stands alone."""
    near = nearby(family(key, ideas.links(session, key)), key)
    shown = {idea.id: idea for idea in ideas.some(session, [branch.idea for branch in near])}
    lines = (FamilyLine(idea_line(shown[b.idea], naming), b.kind, b.depth) for b in near)
    return tuple(lines) if len(near) > 1 else ()


def idea_line(idea: Idea, naming: Naming) -> IdeaLine:
    """An idea, with everyone's part in it."""
    return IdeaLine(
        idea.title, idea.words, idea.source, idea.state, _credit_lines(idea, naming), idea.day
    )


def _credit_lines(idea: Idea, naming: Naming) -> tuple[CreditLine, ...]:
    """Everyone's part, a line a part; nothing for an author that is not stored."""
    if idea.authorship is Authorship.NOT_STORED:
        return ()
    lines: list[CreditLine] = []
    for part in CreditPart:
        here = [credit.member for credit in idea.credits if credit.part is part]
        group = (naming.names.group,) if None in here else ()
        if here:
            lines.append(CreditLine(part, (*naming.all(key for key in here if key), *group)))
    return tuple(lines) or (CreditLine(CreditPart.BROUGHT, (naming.names.group,)),)
