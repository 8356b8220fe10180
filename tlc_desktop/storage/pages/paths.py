"""One colleague's whole path, read for its page."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from tlc_desktop.domain.ideas import CreditPart
from tlc_desktop.domain.links import LearningLink, LinkState
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.paths import (
    PathIdeas,
    PathLink,
    PathPage,
    PathStory,
    PathTryOut,
    PathVisit,
)
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import ideas, links, members, tryouts, visits
from tlc_desktop.storage.pages.letterhead import letterhead
from tlc_desktop.storage.pages.naming import Naming, naming_for


def path_page(session: Session, key: UUID, names: Names) -> PathPage:
    """What a member tried, whom they visited and welcomed, their part in ideas, and what they passed on."""
    members.member(session, key)
    naming = naming_for(session, names)
    tried = tryouts.of_owner(session, key)
    steps = links.of_member(session, key)
    wanted = {each.idea for each in (*tried, *steps) if each.idea}
    titles = {idea.id: idea.title for idea in ideas.some(session, list(wanted))}
    came = sorted(visits.of_member(session, key), key=lambda visit: visit.day or date.max)
    return PathPage(
        letterhead(session, names.audience),
        naming.one(key),
        tuple(_tried(each, titles, naming) for each in tried),
        tuple(_visited(each, key, naming) for each in came),
        tuple(_ideas(session, key)),
        tuple(
            _link(step, key, titles, naming)
            for step in reversed(steps)
            if step.state is LinkState.HAPPENED and step.idea in titles
        ),
    )


def _tried(tryout: TryOut, titles: dict[UUID, str], naming: Naming) -> PathTryOut:
    return PathTryOut(
        tryout.day,
        tryout.what,
        naming.class_of(tryout),
        tryout.already_doing,
        titles.get(tryout.idea, "") if tryout.idea else "",
        tryout.answer,
        naming.one(tryout.friend) if tryout.friend else "",
        tuple(_told(story) for story in tryout.stories),
    )


def _told(story: Story) -> PathStory:
    return PathStory(story.day, tuple(part for part in story.parts if part.strip()))


def _visited(visit: Visit, key: UUID, naming: Naming) -> PathVisit:
    was_host = visit.host == key
    other = naming.one(visit.visitor if was_host else visit.host)
    # A question is the host's, and what will be tried the visitor's: a path has its owner's words alone.
    return PathVisit(
        visit.day,
        other,
        was_host,
        visit.with_class if was_host else "",
        visit.question if was_host else "",
        "" if was_host else visit.will_try,
    )


def _ideas(session: Session, key: UUID) -> list[PathIdeas]:
    """Each part with its ideas, the oldest first."""
    found = ideas.some(session, list(reversed(ideas.found(session, member=key))))
    lines: list[PathIdeas] = []
    for part in CreditPart:
        here = [
            idea.title
            for idea in found
            if any((c.part, c.member) == (part, key) for c in idea.credits)
        ]
        if here:
            lines.append(PathIdeas(part, tuple(here)))
    return lines


def _link(step: LearningLink, key: UUID, titles: dict[UUID, str], naming: Naming) -> PathLink:
    gave = step.giver == key
    other = naming.one(step.receiver if gave else step.giver)
    return PathLink(titles[step.idea], step.how, other, gave)
