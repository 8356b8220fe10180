"""Two ideas that are one: whose it is, and what it came from."""

from datetime import date
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea, IdeaLink, LinkKind
from tlc_desktop.domain.merged_ideas import merged, one_family

DAY = date(2026, 11, 3)
BROUGHT, BUILT_ON = CreditPart.BROUGHT, LinkKind.BUILT_ON


def test_whose_the_one_is() -> None:
    hala = Credit(BROUGHT, UUID(int=1))
    by_name = Idea("a", DAY, authorship=Authorship.CREDITED, credits=(hala,))
    of_group, nobodys = Idea("b", DAY), Idea("c", DAY, authorship=Authorship.NOT_STORED)
    both = merged(by_name, of_group)
    assert both.authorship is Authorship.CREDITED
    assert [credit.member for credit in both.credits] == [hala.member, None]
    for pair, whose in (
        ((of_group, of_group), Authorship.GROUP),
        ((of_group, nobodys), Authorship.GROUP),
        ((nobodys, nobodys), Authorship.NOT_STORED),
        ((nobodys, by_name), Authorship.CREDITED),
    ):
        assert merged(*pair).authorship is whose
    assert merged(of_group, nobodys).credits == ()


PAIRS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=20)


@settings(max_examples=examples(300))
@given(PAIRS)
def test_no_circle_comes_of_it(pairs: list[tuple[int, int]]) -> None:
    known = [Idea(str(n), DAY) for n in range(8)]
    links: list[IdeaLink] = []
    for (
        child,
        parent,
    ) in pairs:  # a family without circles: what came later came from what was there
        if child > parent:
            links.append(IdeaLink(known[child].id, known[parent].id, BUILT_ON))
    one = one_family(known[0], known[7], links)
    ends = {(link.idea, link.parent) for link in one.links}
    assert known[7].id not in {key for pair in ends for key in pair}
    assert len(ends) == len(one.links)
    while ends:  # what comes from nothing goes, until nothing is left
        roots = {parent for _, parent in ends} - {child for child, _ in ends}
        assert roots
        ends = {(child, parent) for child, parent in ends if parent not in roots}


def test_the_title_and_words_of_the_one_that_leads_come_first() -> None:
    kept = Idea("Exit slips", DAY, words="One line.", first_step="Ask", steps=("A", "B"))
    other = Idea("One question", DAY, words="At the door.", first_step="Write", steps=("C",))
    assert merged(kept, other).title == "Exit slips"
    assert merged(kept, other).words == "One line.\n\nOne question\n\nAt the door."
    led = merged(kept, other, other.id)
    assert (led.id, led.title, led.steps) == (kept.id, "One question", ("C", "A", "B"))
    assert led.words == "At the door.\n\nExit slips\n\nOne line."
    assert led.first_step == "Write\n\nAsk"
