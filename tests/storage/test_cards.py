"""What stands on cards: the ideas that a group kept, and the steps of an idea that are still to come."""

from dataclasses import replace
from datetime import date

from tlc_desktop.domain.ideas import Idea, IdeaState
from tlc_desktop.domain.links import LearningLink, LinkHow, LinkState
from tlc_desktop.domain.members import Audience, typed_names
from tlc_desktop.domain.naming import Names
from tlc_desktop.storage import ideas, links, members
from tlc_desktop.storage.pages.cards import idea_cards, link_cards
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 17)
NAMES = Names(Audience.GROUP, "a member", "the group", "name not kept")


def test_cards_of_what_was_kept_and_of_what_is_to_come(file: Store) -> None:
    with file.change("Add") as session:
        giver, receiver = members.add(session, typed_names("Hoda Mansour\nNadia Shawky"))
        ideas.add(session, Idea("Said once", DAY))
        key = ideas.add(session, Idea("Wait", DAY, state=IdeaState.KEPT))
        session.flush()
        step = LearningLink(key, giver, receiver, LinkHow.TOGETHER, "One lesson")
        links.add(session, step)
    with file.read() as session:
        cards = idea_cards(session, None, NAMES)
        assert [line.title for line in cards.ideas] == ["Wait"]
        (card,) = link_cards(session, key, NAMES).steps
        assert (card.giver, card.receiver, card.what) == ("Hoda", "Nadia", "One lesson")
    with file.change("It happened") as session:
        links.edit(session, step.id, lambda kept: replace(kept, state=LinkState.HAPPENED))
    with file.read() as session:
        assert link_cards(session, key, NAMES).steps == ()
