"""What is printed holds the names that its audience may read, and no others."""

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date, time, timedelta
from itertools import chain, product
from typing import Any

import pytest

from tests.beginnings import write_sample
from tlc_desktop.domain.communities import Agreement, AgreementKind, Language
from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.holidays import Holiday
from tlc_desktop.domain.ideas import IdeaState
from tlc_desktop.domain.links import LinkState
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Outcome, Role
from tlc_desktop.domain.members import Audience, Member, MemberState, NameChoice
from tlc_desktop.domain.naming import Names, name_for
from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.domain.terms import Term
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.storage import (
    communities,
    entries,
    exports,
    holidays,
    ideas,
    links,
    meetings,
    members,
    paper_codes,
    protocols,
    pulse,
    records,
    terms,
    tryouts,
)
from tlc_desktop.storage.pages.agreements import agreement_page
from tlc_desktop.storage.pages.cards import idea_cards, link_cards
from tlc_desktop.storage.pages.celebrations import celebration_page
from tlc_desktop.storage.pages.ideas import handout_page
from tlc_desktop.storage.pages.ledger import ledger_page
from tlc_desktop.storage.pages.meetings import agenda_page, sign_in_page, summary_page
from tlc_desktop.storage.pages.protocols import protocol_card
from tlc_desktop.storage.pages.run_sheets import run_sheet_page, run_sheet_slips
from tlc_desktop.storage.pages.terms import calendar_page, term_summary
from tlc_desktop.storage.store import Store

TODAY = date(2026, 11, 23)
BESIDE = "Ask Hala before the others come"  # the private note of every item


def names(audience: Audience) -> Names:
    return Names(audience, "a member", "the group", "name not kept")


@pytest.fixture(scope="module", params=["en", "ar"])
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("pages") / "sample.tlc"
    write_sample(path, Language(request.param), TODAY)
    opened = Store(path)
    with opened.change("Note") as session:
        held = [m.id for m in meetings.meetings(session)]
        for item in chain(*(meetings.agenda(session, key) for key in (None, *held))):
            meetings.edit_item(session, item.id, lambda kept: replace(kept, private_note=BESIDE))
        for key, question in product(held, ("nudged", "heard", "agenda")):
            pulse.answer(session, key, question, BESIDE)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def everything(made: Store) -> dict[Audience, list[str]]:
    """What every page of the file says, by audience."""
    return {audience: [said(page) for page in pages(made, audience)] for audience in Audience}


def pages(made: Store, audience: Audience) -> list[Any]:
    shown = names(audience)
    with made.read() as session:
        held = [m.id for m in meetings.meetings(session)]
        return [
            *(agenda_page(session, key, shown) for key in held),
            *(summary_page(session, key, shown) for key in held),
            *(handout_page(session, key, shown) for key in ideas.found(session)),
            *(term_summary(session, t.id, shown) for t in terms.terms(session)),
        ]


def said(value: Any) -> str:
    return json.dumps(asdict(value), ensure_ascii=False, default=str)


@pytest.mark.parametrize("audience", Audience)
def test_no_page_has_a_name_that_its_owner_did_not_give(
    made: Store, everything: dict[Audience, list[str]], audience: Audience
) -> None:
    with made.read() as session:
        people = members.members(session)
    withheld = {m.name for m in people if m.choice(audience) is not NameChoice.FULL}
    if audience is not Audience.GROUP:
        called = {name_for(m, audience, "a member") for m in people}
        withheld |= {m.called for m in people} - called
    for text in everything[audience]:
        assert {name for name in withheld if f'"{name}"' in text} == set()


def test_private_notes_are_on_no_page(made: Store, everything: dict[Audience, list[str]]) -> None:
    with made.read() as session:
        notes = [m.private_note for m in members.members(session) if m.private_note]
    assert notes
    notes.append(BESIDE)
    text = "".join(page for told in everything.values() for page in told)
    assert not any(note in text for note in notes)


def test_a_run_sheet_has_the_notes_beside_its_parts_for_our_own_eyes_alone(made: Store) -> None:
    with made.read() as session:
        key = max(meetings.meetings(session), key=lambda each: each.day).id
        own = run_sheet_page(session, key, names(Audience.GROUP))
        assert {item.for_me for item in own.items} == {BESIDE}
        for other in (Audience.SCHOOL, Audience.OUTSIDE):
            assert BESIDE not in said(run_sheet_page(session, key, names(other)))


def test_what_comes_back_of_a_run_sheet_has_codes_once_they_are_made(made: Store) -> None:
    with made.read() as session:
        key = max(meetings.meetings(session), key=lambda each: each.day).id
        wants = run_sheet_slips(session, key)
        before = run_sheet_page(session, key, names(Audience.GROUP))
    with made.change("", in_passing=True) as session:
        paper_codes.allot(session, wants)
    with made.read() as session:
        page = run_sheet_page(session, key, names(Audience.GROUP))
    codes = [page.code, *(line.code for line in page.tellings)]
    assert not any((before.code, *(line.code for line in before.tellings)))
    assert len(set(codes)) == len(wants) == len(codes)
    assert all(codes)


def test_the_facilitator_speaks_last_in_an_order_that_stays(made: Store) -> None:
    with made.read() as session:
        leads = communities.community(session).facilitator
        held = meetings.meetings(session)
        pages = [run_sheet_page(session, meeting.id, names(Audience.GROUP)) for meeting in held]
        again = run_sheet_page(session, held[-1].id, names(Audience.GROUP))
        people = {m.id: m for m in members.members(session)}
    assert again == pages[-1]
    shown = [[line.name for line in page.tellings] for page in pages]
    assert any(told != sorted(told) for told in shown)
    for meeting, page in zip(held, pages, strict=True):
        last = {people[key].name for key in meeting.who(Role.FACILITATOR) or [leads] if key}
        named = {people[key].called for key in meeting.who(Role.FACILITATOR) or [leads] if key}
        turns = [line.name for line in page.tellings]
        at = next((n for n, name in enumerate(turns) if name in last | named), len(turns))
        assert set(turns[at:]) <= last | named


def test_who_came_is_for_the_group_alone(made: Store) -> None:
    with made.read() as session:
        held = [m for m in meetings.meetings(session) if m.state is MeetingState.CLOSED]
        for meeting in held:
            assert summary_page(session, meeting.id, names(Audience.GROUP)).here
            for other in (Audience.SCHOOL, Audience.OUTSIDE):
                page = summary_page(session, meeting.id, names(other))
                assert (page.here, page.guests) == ((), ())


def test_only_who_chose_to_be_named_is_celebrated(made: Store) -> None:
    shown = names(Audience.SCHOOL)
    with made.read() as session:
        people = members.members(session)
        made_of = [celebration_page(session, t.id, shown) for t in terms.terms(session)]
        quoted = [each for page in made_of for each in page.quotations]
        theirs = {
            story.pupils
            for m in people
            if m.choice(Audience.SCHOOL) is NameChoice.MEMBER
            for each in tryouts.of_owner(session, m.id)
            for story in each.stories
        }
    assert any(page.ideas for page in made_of)
    assert quoted
    assert theirs - {""}
    assert not {each.text for each in quoted} & theirs
    assert not any("a member" in said(page) for page in made_of)
    for page in made_of:
        by = [each.by for each in page.quotations if each.by]
        assert len(set(by)) == len(by)


def test_cards_are_of_ideas_that_were_kept_and_steps_that_are_still_to_come(made: Store) -> None:
    shown = names(Audience.GROUP)
    with made.read() as session:
        cards = idea_cards(session, None, shown)
        chains = {key: links.chain(session, key) for key in ideas.found(session)}
        of_chain = [(link_cards(session, key, shown), steps) for key, steps in chains.items()]
    assert cards.ideas
    assert {idea.state for idea in cards.ideas} <= {IdeaState.KEPT, IdeaState.ADAPTED}
    for page, steps in of_chain:
        assert len(page.steps) == sum(step.state is not LinkState.HAPPENED for step in steps)


def test_an_author_that_is_not_stored_is_on_no_page(made: Store) -> None:
    with made.read() as session:
        for key in ideas.found(session):
            idea = ideas.idea(session, key)
            page = handout_page(session, key, names(Audience.GROUP))
            assert (page.idea.credits == ()) is (idea.authorship is Authorship.NOT_STORED)
        for meeting in meetings.meetings(session):
            kept = entries.said(session, [meeting.id])
            lines = summary_page(session, meeting.id, names(Audience.GROUP)).said
            for entry, line in zip(kept, lines, strict=True):
                if entry.authorship is Authorship.NOT_STORED:
                    assert line.by == ("name not kept",)


def test_a_term_tells_of_its_own_days(made: Store) -> None:
    with made.read() as session:
        for term in terms.terms(session):
            page = term_summary(session, term.id, names(Audience.GROUP))
            assert len(page.meetings) == 6
            assert all(term.starts <= m.day <= term.ends for m in page.meetings)
            assert len(page.quotations) <= 2
            assert all(m.learning_real is None for m in page.meetings if not m.held)
    assert page.family
    assert page.family[0].depth == 0


def test_the_agenda_starts_its_items_in_turn(made: Store) -> None:
    with made.read() as session:
        meeting = meetings.meetings(session)[0]
        page = agenda_page(session, meeting.id, names(Audience.GROUP))
    assert page.lines[0].starts == meeting.opens_at
    assert [line.starts for line in page.lines] == sorted(line.starts for line in page.lines)
    assert page.head.is_sample


def test_the_ledger_has_all_that_left(made: Store) -> None:
    with made.read() as session:
        kept = exports.ledger(session)
        assert ledger_page(session, None, names(Audience.GROUP)).lines == tuple(kept)
        page = ledger_page(session, None, names(Audience.SCHOOL))
    assert {line.named for line in page.lines} <= {(), ("a member",)}
    assert [line.what for line in page.lines] == [line.what for line in kept]
    assert page.head.audience is Audience.SCHOOL


def test_what_a_colleague_in_the_bin_did_stays_on_every_page_of_then(file: Store) -> None:
    day = date(2026, 9, 15)
    with file.change("Meet") as session:
        (mona,) = members.add(session, [Member("Mona Adel")])
        term = terms.add(session, Term("Autumn", date(2026, 9, 1), date(2027, 1, 1)))
        told = Meeting("Endings", day, time(13), tea=(mona,), came=(mona,))
        key = meetings.schedule(session, told, [AgendaItem("Hers", brought_by=(mona,))])
        story = Story(day, "It worked")
        plan = TryOut(mona, "Exit slips", day, meeting=key, friend=mona, stories=(story,))
        tryouts.add(session, plan)
        meetings.close(session, key)
        session.flush()
        records.delete(session, "member", mona)
    with file.read() as session:
        summary = summary_page(session, key, names(Audience.GROUP))
        agenda = agenda_page(session, key, names(Audience.GROUP))
        whole = term_summary(session, term, names(Audience.GROUP))
        listed = tryouts.found(session)
    assert summary.here == agenda.meeting.tea == agenda.lines[0].brought_by == ("a member",)
    assert [(p.name, p.what, p.friend) for p in summary.plans] == [
        ("a member", "Exit slips", "a member")
    ]
    assert [(t.name, t.words) for t in summary.told] == [("a member", ("It worked",))]
    assert [(t.name, t.what) for t in whole.tryouts] == [("a member", "Exit slips")]
    assert len(listed) == 1
    assert "Mona" not in said(summary) + said(agenda) + said(whole)


def test_a_closed_meeting_prints_what_it_parked_and_nothing_of_today(file: Store) -> None:
    with file.change("Meet") as session:
        items = (AgendaItem(title) for title in ("moved", "marked", "decided", "done"))
        key = meetings.schedule(session, Meeting("Endings", date(2026, 9, 15), time(13)), items)
        moved, marked, decided, done = meetings.agenda(session, key)
        meetings.park(session, moved.id)
        meetings.set_outcome(session, marked.id, Outcome.PARKED)
        open_page = summary_page(session, key, names(Audience.GROUP))
        meetings.close(session, key, {decided.id: Outcome.PARKED, done.id: Outcome.DONE})
        meetings.add_item(session, None, AgendaItem("today", outcome=Outcome.PARKED))
        later = meetings.schedule(session, Meeting("Next", date(2026, 10, 1), time(13)))
        meetings.unpark(session, moved.id, later)
    with file.read() as session:
        page = summary_page(session, key, names(Audience.GROUP))
        after = summary_page(session, later, names(Audience.GROUP))
    assert {line.title for line in open_page.parked} == {"moved", "marked"}
    assert {line.title for line in page.parked} == {"moved", "marked", "decided"}
    assert "today" in {line.title for line in after.parked}


def test_a_sign_in_sheet_awaits_who_is_joined(made: Store) -> None:
    with made.change("rest") as session:
        people = members.members(session)
        members.edit(session, people[0].id, lambda m: replace(m, state=MemberState.RESTING))
    with made.read() as session:
        key = meetings.meetings(session)[0].id
        page = sign_in_page(session, key, names(Audience.GROUP))
        joined = members.members(session, [MemberState.JOINED])
    assert len(page.names) == len(joined)
    assert name_for(people[0], Audience.GROUP, "a member") not in page.names


def test_the_calendar_of_a_term_has_its_meetings_and_holidays(made: Store) -> None:
    with made.change("holidays") as session:
        term = terms.terms(session)[0]
        inside = Holiday(term.starts, term.starts + timedelta(days=1), "Fair")
        outside = Holiday(term.starts - timedelta(days=400), term.starts - timedelta(days=399))
        holidays.write(session, [inside, outside])
    with made.read() as session:
        page = calendar_page(session, term.id, names(Audience.GROUP))
        held = terms.meetings_of(session, term)
    assert [each.title for each in page.meetings] == [each.title for each in held]
    assert page.holidays == (inside,)


def test_the_agreement_is_the_one_that_holds(made: Store) -> None:
    with made.change("agree") as session:
        for text, day in (("Old rule", date(2000, 1, 1)), ("One\nTwo", date(2099, 1, 1))):
            communities.agree(session, Agreement(AgreementKind.AGREEMENT, text, day))
    with made.read() as session:
        page = agreement_page(session, None, names(Audience.GROUP))
    assert (page.rules, page.agreed_on) == (("One", "Two"), date(2099, 1, 1))


def test_a_protocol_is_printed_as_it_is_kept(made: Store) -> None:
    with made.change("add") as session:
        key = protocols.add(session, Protocol("Fishbowl", steps="Inner circle, 10"))
    with made.read() as session:
        page = protocol_card(session, key, names(Audience.GROUP))
    assert (page.protocol.title, page.protocol.minutes) == ("Fishbowl", 10)
