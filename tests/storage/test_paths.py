"""The path of a colleague, as it is read: their own words alone, in the order in which they came."""

from datetime import date

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.links import LearningLink, LinkHow, LinkState
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.pages.paths import PathIdeas, PathLink
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.value_names import names
from tlc_desktop.storage import ideas, links, members, records, tryouts, visits
from tlc_desktop.storage.pages.paths import path_page
from tlc_desktop.storage.store import Store

AUTUMN, SPRING = date(2026, 10, 6), date(2027, 3, 9)


def test_a_path_is_in_order_and_has_what_happened(file: Store) -> None:
    with file.change("Make") as session:
        hala, mona = members.add(session, [Member("Hala"), Member("Mona")])
        credit = (Credit(CreditPart.ADAPTED, hala), Credit(CreditPart.TRIED_FIRST, hala))
        idea = ideas.add(session, Idea("The quiet job", AUTUMN, credits=credit))
        theirs = (Credit(CreditPart.ADAPTED, hala),)
        gone = ideas.add(session, Idea("Gone", AUTUMN, credits=theirs))
        records.delete(session, "idea", gone)
        told = (Story(AUTUMN, "Nine wrote", next="Ten"),)
        tryouts.add(session, TryOut(hala, "Cards", SPRING))
        tryouts.add(session, TryOut(hala, "Slips", AUTUMN, idea, stories=told))
        visits.add(session, Visit(mona, hala, True))
        visits.add(session, Visit(hala, mona, True, AUTUMN, with_class="1/3", will_try="Dance"))
        happened = LearningLink(idea, hala, mona, LinkHow.TELL, state=LinkState.HAPPENED)
        links.add(session, happened)
    with file.read() as session:
        page = path_page(session, hala, names(Audience.GROUP, words(Language.ENGLISH)))
    assert [(each.what, each.idea) for each in page.tried] == [
        ("Slips", "The quiet job"),
        ("Cards", ""),
    ]
    assert page.tried[0].stories[0].words == ("Nine wrote", "Ten")
    assert [(each.day, each.was_host, each.with_class) for each in page.visits] == [
        (AUTUMN, True, "1/3"),
        (None, False, ""),
    ]
    assert page.visits[0].will_try == "", "that is in the visitor's words"
    assert page.ideas == (
        PathIdeas(CreditPart.ADAPTED, ("The quiet job",)),
        PathIdeas(CreditPart.TRIED_FIRST, ("The quiet job",)),
    )
    assert page.links == (PathLink("The quiet job", LinkHow.TELL, "Mona", gave=True),)
