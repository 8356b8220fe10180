"""What is to be seen on the second screen: what the facilitator lets be seen, and nothing private."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from afternoon import Afternoon, an_afternoon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.live import Stop
from tlc_desktop.domain.meetings import AgendaItem
from tlc_desktop.domain.members import NameChoice
from tlc_desktop.domain.protocols import Protocol
from tlc_desktop.storage import entries, ideas, meetings, members, protocols, pulse
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.live.shown import live_shown
from tlc_desktop.ui.meetings.shown import meeting_shown
from tlc_desktop.ui.projector.on_screen import (
    MOST_PARTS,
    USUAL,
    OnScreen,
    ThingShown,
    live_on_screen,
    plan_on_screen,
    still_on_screen,
    texts_of,
)

CANARY = "CANARY-4711"
ALL = frozenset(ThingShown)


@pytest.fixture
def afternoon(
    qtbot: QtBot, workspace: Workspace, language: Language, tmp_path: Path
) -> Iterator[Afternoon]:
    with an_afternoon(qtbot, workspace, language, tmp_path) as made:
        yield made


def seen(
    afternoon: Afternoon,
    wanted: frozenset[ThingShown] = USUAL,
    said: Entry | Idea | None = None,
) -> OnScreen:
    shown = live_shown(afternoon.desk, afternoon.key)
    assert shown is not None
    still = still_on_screen(shown, wanted, said, afternoon.desk)
    return live_on_screen(still, shown, wanted, afternoon.desk)


def test_the_part_its_countdown_and_the_agenda(afternoon: Afternoon) -> None:
    afternoon.begin()
    afternoon.tick(2)
    afternoon.act("move_on")
    afternoon.tick(5)
    value = seen(afternoon)
    assert (value.clock, value.heading, value.digits) == ("13:22", "How’s it going?", "20:00")
    assert (value.counts, value.share) == ("left of 25 minutes", 0.2)
    assert [(part.title, part.mark) for part in value.parts][:3] == [
        ("Welcome", "tick"),
        ("How’s it going?", "play"),
        ("Listening to two pupils", ""),
    ]
    assert (value.idea, value.by) == ("", "")


def test_each_thing_is_seen_only_where_it_is_wanted(afternoon: Afternoon) -> None:
    afternoon.begin()
    for thing, words in (
        (ThingShown.AGENDA, "Exam dates"),
        (ThingShown.PART, "Welcome"),
        (ThingShown.COUNTDOWN, "5:00"),
    ):
        assert words in texts_of(seen(afternoon, frozenset({thing})))
        assert words not in texts_of(seen(afternoon, ALL - {thing} - {ThingShown.AGENDA}))
    assert texts_of(seen(afternoon, frozenset())) == []


def test_a_pause_says_so_and_what_came_between_is_nobodys_business(afternoon: Afternoon) -> None:
    afternoon.begin()
    afternoon.page.run.stop(Stop.CALLED_AWAY)
    assert seen(afternoon).counts == "pause"


def test_over_time_stays_at_nothing_and_says_so(afternoon: Afternoon) -> None:
    afternoon.begin()
    afternoon.tick(7)
    value = seen(afternoon)
    assert (value.digits, value.counts, value.share) == ("0:00", "over by 2 min", 1.0)


def test_the_step_of_a_protocol_is_what_is_counted(afternoon: Afternoon) -> None:
    with afternoon.desk.workspace.change("plan") as session:
        key = protocols.add(session, Protocol("Think", steps="Alone, 2\nIn pairs, 3"))
        meetings.edit_item(session, afternoon.agenda[0].id, lambda i: replace(i, protocol=key))
    afternoon.begin()
    afternoon.act("projector")
    afternoon.tick(3)
    value = afternoon.page.projecting._second.value
    assert (value.step, value.digits, value.split) == ("In pairs", "2:00", (120, 180))
    afternoon.act("projector")
    value = seen(afternoon, USUAL - {ThingShown.STEP})
    assert (value.step, value.digits) == ("", "2:00")


def said_of(afternoon: Afternoon, *texts: str) -> list[Entry | Idea]:
    """An entry of Abeer's and Mona's, and an idea of Hossam's, with these words."""
    abeer, hossam, mona, _ = afternoon.people
    day = date(2026, 12, 15)
    entry = Entry(
        EntryKind.QUESTION,
        texts[0],
        day,
        Authorship.CREDITED,
        (abeer, mona),
        afternoon.key,
    )
    idea = Idea(
        texts[-1],
        day,
        meeting=afternoon.key,
        authorship=Authorship.CREDITED,
        credits=(Credit(CreditPart.BROUGHT, hossam),),
    )
    with afternoon.desk.workspace.change("said") as session:
        entries.add(session, entry)
        ideas.add(session, idea)
    return [entry, idea]


def test_what_was_said_stands_without_names_unless_these_are_wanted(afternoon: Afternoon) -> None:
    afternoon.begin()
    question, idea = said_of(afternoon, "Who explains?", "Wait for three seconds")
    assert seen(afternoon, USUAL, question).idea.replace("\u2068", "") == "“Who explains?\u2069”"
    assert seen(afternoon, USUAL, question).by == ""
    named = seen(afternoon, ALL, question).by.replace("\u2068", "").replace("\u2069", "")
    assert named == "Abeer, Mona"
    assert "Hossam" in seen(afternoon, ALL, idea).by
    for authorship in (Authorship.GROUP, Authorship.NOT_STORED):
        assert seen(afternoon, ALL, replace(question, authorship=authorship)).by == ""


def test_a_name_is_never_seen_otherwise_than_the_group_may_see_it(afternoon: Afternoon) -> None:
    """In a title, in what was said, under it, in the plan: the whole name and the first one."""
    hossam = afternoon.people[1]
    with afternoon.desk.workspace.change("choose") as session:
        members.edit(session, hossam, lambda m: replace(m, in_group=NameChoice.MEMBER))
        meetings.edit(session, afternoon.key, lambda m: replace(m, title="Hossam Zaki’s lesson"))
        for item in meetings.agenda(session, afternoon.key):
            meetings.edit_item(
                session, item.id, lambda i: replace(i, title=f"{i.title} with Hossam")
            )
    afternoon.begin()
    for said in said_of(afternoon, "Hossam waits", "As Hossam Zaki does"):
        value = seen(afternoon, ALL, said)
        assert value.heading == "Welcome with a member"
        assert not any("Hossam" in text or "Zaki" in text for text in texts_of(value))
    plan = plan_on_screen(meeting_shown(afternoon.desk, afternoon.key), afternoon.desk)
    assert plan.heading == "a member’s lesson"
    assert not any("Hossam" in text or "Zaki" in text for text in texts_of(plan))


def test_nothing_private_is_ever_seen(afternoon: Afternoon) -> None:
    with afternoon.desk.workspace.change("notes") as session:
        for item in meetings.agenda(session, afternoon.key):
            meetings.edit_item(session, item.id, lambda i: replace(i, private_note=CANARY))
        for person in afternoon.people:
            members.edit(session, person, lambda m: replace(m, private_note=CANARY))
        for question in ("nudged", "heard", "agenda"):
            pulse.answer(session, afternoon.key, question, CANARY)
    afternoon.begin()
    afternoon.act("projector")
    for said in said_of(afternoon, "Who explains?", "Wait"):
        assert CANARY not in repr(seen(afternoon, ALL, said))
    assert CANARY not in repr(afternoon.page.projecting._second.value)
    assert CANARY not in repr(
        plan_on_screen(meeting_shown(afternoon.desk, afternoon.key), afternoon.desk)
    )
    afternoon.act("projector")


def test_of_many_parts_those_around_the_one_that_is_on_are_seen(afternoon: Afternoon) -> None:
    with afternoon.desk.workspace.change("plan") as session:
        for number in range(20):
            meetings.add_item(session, afternoon.key, AgendaItem(f"Part {number}", 1))
    afternoon.begin()
    afternoon.page.run.go_to(afternoon.agenda[-2].id)
    QApplication.processEvents()
    value = seen(afternoon)
    assert len(value.parts) == MOST_PARTS
    assert [part.mark for part in value.parts].count("play") == 1


def test_a_plan_says_when_each_part_starts(afternoon: Afternoon) -> None:
    plan = plan_on_screen(meeting_shown(afternoon.desk, afternoon.key), afternoon.desk)
    assert plan.heading == "Waiting time"
    assert [(part.starts, part.minutes) for part in plan.parts] == [
        ("13:15", "5"),
        ("13:20", "25"),
        ("13:45", "15"),
        ("14:00", "5"),
    ]
    assert plan.facts == "Tuesday 15 December 2026 · 13:15 to 14:05 · 50 of 50 minutes"
