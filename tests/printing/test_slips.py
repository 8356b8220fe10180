"""The slips of a meeting: for whom they are, and what comes back on them."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from shutil import copy
from typing import Any

import pytest

from tlc_desktop.domain.ideas import IdeaState
from tlc_desktop.domain.links import LearningLink, LinkState
from tlc_desktop.domain.meetings import Part
from tlc_desktop.domain.members import Audience, MemberState, NameChoice
from tlc_desktop.printing import allotted, kinds
from tlc_desktop.printing.printed_page import Wish, printed_page
from tlc_desktop.storage import calendar, ideas, links, meetings, members, paper_codes, tryouts
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture
def opened(community: Store, tmp_path: Path) -> Iterator[Store]:
    with closing(Store(Path(copy(community.path, tmp_path / "s.tlc")))) as store:
        yield store


def value(store: Store, kind: str, wish: Wish = Wish()) -> Any:  # noqa: B008
    """What is printed, after its codes were made."""
    allotted.allot(store, kinds.kind(kind), wish, NOW)
    with store.read() as session:
        return printed_page(session, kinds.kind(kind), wish, NOW).value


def test_everybody_has_a_plan_and_one_that_came_back_is_not_printed_again(opened: Store) -> None:
    with opened.read() as session:
        joined = len(members.members(session, [MemberState.JOINED]))
    codes = value(opened, "my-plan").codes
    assert joined <= len(codes) < joined + 4
    assert len(codes) % 4 == 0
    assert "" not in codes
    assert len(set(codes)) == len(codes)
    assert value(opened, "my-plan").codes == codes
    with opened.change("Keyed in") as session:
        paper_codes.entered(session, codes[1], NOW.date())
    fresh = value(opened, "my-plan").codes
    assert codes[1] not in fresh
    assert len(fresh) == len(codes)
    assert set(codes) - {codes[1]} <= set(fresh)


def test_who_tries_something_has_a_slip_with_a_code_of_its_own(opened: Store) -> None:
    page = value(opened, "what-will-i-say")
    assert len({slip.code for slip in page.slips} - {""}) == len(page.slips) > 1
    assert all(slip.day < page.meeting.opens_at.date() for slip in page.slips)
    with opened.read() as session:
        found = paper_codes.found(session, page.slips[0].code)
        assert found
        assert found.try_out
        owner = tryouts.try_out(session, found.try_out).owner
    # Who takes a break is asked nothing.
    with opened.change("Rests") as session:
        members.edit(session, owner, lambda member: replace(member, state=MemberState.RESTING))
    left = value(opened, "what-will-i-say").slips
    assert page.slips[0].name not in {slip.name for slip in left}


def test_all_pulse_slips_of_a_meeting_have_one_code(opened: Store) -> None:
    page = value(opened, "pulse")
    assert page.many % 8 == 0
    with opened.read() as session:
        found = paper_codes.found(session, page.code)
    assert found
    assert (found.member, found.try_out) == (None, None)


def test_a_think_slip_asks_what_the_agenda_asks(opened: Store) -> None:
    with opened.read() as session:
        meeting = calendar.next_meeting(session, NOW)
        assert meeting
        item = next(i for i in meetings.agenda(session, meeting.id) if i.part is Part.LEARNING)
    with opened.change("Notes") as session:
        meetings.edit_item(
            session,
            item.id,
            lambda i: replace(i, notes="One page. What did “they” hear? Then talk."),
        )
    assert value(opened, "think-slip").question == "What did “they” hear?"


def test_everybody_or_one_may_say_how_a_name_appears_and_others_read_no_name(opened: Store) -> None:
    everybody = value(opened, "consent").slips
    with opened.read() as session:
        people = [m for m in members.people(session).values() if m.state is not MemberState.LEFT]
    assert len(everybody) == len(people) > 1
    assert len({slip.code for slip in everybody} - {""}) == len(people)
    (one,) = value(opened, "consent", Wish(people[0].id)).slips
    assert dict(one.ways)[NameChoice.MEMBER] == "a member"
    assert one.name == dict(one.ways)[NameChoice.FULL]
    assert value(opened, "consent", Wish(audience=Audience.SCHOOL)).slips == ()


def test_cards_are_of_what_was_kept_and_of_steps_still_to_take(opened: Store) -> None:
    states = {idea.state for idea in value(opened, "idea-cards").ideas}
    assert states <= {IdeaState.KEPT, IdeaState.ADAPTED}
    assert states
    with opened.read() as session:
        people = list(members.people(session))
        idea = ideas.latest(session, 1)[0].id
    with opened.change("Steps") as session:
        for state in LinkState:
            links.add(session, LearningLink(idea, people[0], people[1], what=state, state=state))
    steps = value(opened, "link-card", Wish(idea)).steps
    assert {LinkState.AGREED, LinkState.NOT_YET} <= {step.what for step in steps}
    assert LinkState.HAPPENED not in {step.what for step in steps}
