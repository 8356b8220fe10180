"""What the page of one idea shows, read at once."""

from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from tlc_desktop.domain.errors import RecordNotThere
from tlc_desktop.domain.holders import KnowledgeHolder
from tlc_desktop.domain.ideas import Branch, CreditTrace, Idea, IdeaLink, family
from tlc_desktop.domain.links import LearningLink
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import credit_traces, holders, ideas, links, meetings, tryouts
from tlc_desktop.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class IdeaShown:
    """An idea with all that stands round it.

    Attributes:
        titles: Of the ideas in its family.
        chain: The steps by which it goes from one to another.
        trying: Who is trying it, and how.
        holders: Who can be asked about it, outside the school.
        meeting: The title of the one in which it was said, if there is one.
        traces: What was said of the parts in it before.
    """

    idea: Idea
    people: dict[UUID, Member]
    branches: list[Branch]
    parents: list[IdeaLink]
    titles: dict[UUID, str]
    chain: list[LearningLink]
    trying: list[TryOut]
    holders: list[KnowledgeHolder]
    meeting: str
    traces: list[CreditTrace]


def idea_shown(desk: Desk, key: UUID) -> IdeaShown:
    """Read an idea.

    Raises:
        RecordNotThere: It is in the bin.
    """
    people = desk.people
    with desk.workspace.read() as session:
        idea = ideas.idea(session, key)
        ways = ideas.links(session, key)
        branches = family(key, ways)
        parents = [link for link in ways if link.idea == key]
        wanted = {b.idea for b in branches} | {link.parent for link in parents}
        titles = ideas.titles(session, wanted)
        meeting = ""
        if idea.meeting:
            with suppress(RecordNotThere):  # a meeting in the bin is not spoken of
                meeting = meetings.meeting(session, idea.meeting).title
        return IdeaShown(
            idea,
            people,
            branches,
            parents,
            titles,
            links.chain(session, key),
            tryouts.of_idea(session, key),
            holders.of_idea(session, key),
            meeting,
            credit_traces.of_idea(session, key),
        )
