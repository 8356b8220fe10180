"""The summary of a closed meeting says what was so then, whatever goes on without it."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

import pytest

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Role, RoleHolder
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.meetings import SummaryPage
from tlc_desktop.domain.tryouts import Answer, Story, TryOut
from tlc_desktop.storage import (
    as_it_was,
    attendance,
    entries,
    ideas,
    meetings,
    members,
    records,
    tryouts,
)
from tlc_desktop.storage.pages.meetings import summary_page
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.undo_log import RecordingSession

DAY = date(2026, 9, 15)
NAMES = Names(Audience.GROUP, "a member", "the group", "author not stored")


class Autumn:
    """A meeting that is closed, the one after it, and what was told and planned in the first."""

    def __init__(self, file: Store) -> None:
        self.file = file
        with file.change("Meet") as session:
            self.mona, self.dalia = members.add(
                session, [Member("Mona Adel"), Member("Dalia Said")]
            )
            self.told = tryouts.add(
                session, TryOut(self.mona, "Exit slips", DAY - timedelta(14), answer=Answer.NOT_YET)
            )
            self.line = tryouts.tell(session, self.told, Story(DAY, "It worked"))
            now = Meeting("Endings", DAY, time(13), came=(self.mona,))
            by = (self.dalia,)
            items = [AgendaItem(each, brought_by=by) for each in ("kept", "parked", "let go")]
            self.key = meetings.schedule(session, now, items)
            self.items = [item.id for item in meetings.agenda(session, self.key)]
            meetings.park(session, self.items[1])
            meetings.park(session, self.items[2])
            self.plan = tryouts.add(
                session, TryOut(self.mona, "Starters", DAY, meeting=self.key, friend=self.dalia)
            )
            self.said = entries.add(
                session,
                Entry(EntryKind.NOTE, "We sayd it", DAY, Authorship.GROUP, (), self.key),
            )
            credit = Credit(CreditPart.BROUGHT, self.mona)
            idea = Idea("Cards", DAY, meeting=self.key, credits=(credit,))
            self.idea = ideas.add(session, replace(idea, authorship=Authorship.CREDITED))
            later = Meeting("Starts", DAY + timedelta(14), time(13), 60, "Lab")
            later = replace(later, roles=(RoleHolder(Role.TIMEKEEPER, self.dalia),), tea=by)
            self.later = meetings.schedule(session, later)
            meetings.close(session, self.key)

    def summary(self) -> SummaryPage:
        with self.file.read() as session:
            return summary_page(session, self.key, NAMES)


@pytest.fixture
def autumn(file: Store) -> Autumn:
    return Autumn(file)


def parked(page: SummaryPage) -> list[str]:
    return [line.title for line in page.parked]


def answered(session: RecordingSession, autumn: Autumn) -> None:
    tryouts.answer(session, autumn.told, Answer.CHANGED)


def told_more(session: RecordingSession, autumn: Autumn) -> None:
    tryouts.tell(session, autumn.told, Story(DAY, "Not so well, on second thoughts"))


def another_told(session: RecordingSession, autumn: Autumn) -> None:
    tryouts.tell(session, autumn.plan, Story(DAY, "Began at once"))


def another_friend(session: RecordingSession, autumn: Autumn) -> None:
    tryouts.edit(session, autumn.plan, lambda plan: replace(plan, friend=None))


def next_moved(session: RecordingSession, autumn: Autumn) -> None:
    meetings.edit(
        session, autumn.later, lambda m: replace(m, day=m.day + timedelta(7), title="New", tea=())
    )


def next_binned(session: RecordingSession, autumn: Autumn) -> None:
    records.delete(session, "meeting", autumn.later)


def one_between(session: RecordingSession, _autumn: Autumn) -> None:
    meetings.schedule(session, Meeting("Between", DAY + timedelta(7), time(13)))


def one_before(session: RecordingSession, _autumn: Autumn) -> None:
    meetings.schedule(session, Meeting("Before", DAY - timedelta(1), time(13)))


def roles_next(session: RecordingSession, autumn: Autumn) -> None:
    attendance.assign(session, autumn.later, Role.TIMEKEEPER, autumn.dalia, has=False)
    attendance.assign(session, autumn.later, Role.CHALLENGER, autumn.mona, has=True)


def parking(session: RecordingSession, autumn: Autumn) -> None:
    meetings.unpark(session, autumn.items[1], autumn.later)
    meetings.edit_item(session, autumn.items[1], lambda item: replace(item, title="other"))
    records.delete(session, "agenda_item", autumn.items[2])
    meetings.add_item(session, None, AgendaItem("today"))


def tried_first(session: RecordingSession, autumn: Autumn) -> None:
    ideas.add_credit(session, autumn.idea, Credit(CreditPart.TRIED_FIRST, autumn.dalia))


LATER = (
    *(answered, told_more, another_told, another_friend, next_moved, next_binned),
    *(one_between, one_before, roles_next, parking, tried_first),
)


def test_a_closed_meeting_prints_what_was_so_then(autumn: Autumn) -> None:
    """Whatever goes on without it; until it is opened and closed again."""
    printed = autumn.summary()
    assert printed.next_time
    assert (printed.next_time.title, printed.next_time.place) == ("Starts", "Lab")
    assert [(t.what, t.answer, t.words) for t in printed.told] == [
        ("Exit slips", Answer.NOT_YET, ("It worked",))
    ]
    assert [p.friend for p in printed.plans] == ["Dalia"]
    assert parked(printed) == ["parked", "let go"]
    for act in LATER:
        with autumn.file.change("Later") as session:
            act(session, autumn)
        assert autumn.summary() == printed, act.__name__
    with autumn.file.change("Open it again") as session:
        meetings.edit(session, autumn.key, lambda m: replace(m, state=MeetingState.OPEN))
    live = autumn.summary()
    with autumn.file.change("Close") as session:
        meetings.close(session, autumn.key)
    again = autumn.summary()
    assert live.next_time and live.next_time.title == "Between"
    assert again.next_time == live.next_time
    assert again.told == live.told != printed.told
    assert again.ideas == live.ideas != printed.ideas
    assert autumn.file.undo()
    assert autumn.file.undo()
    assert autumn.summary() == printed


def test_what_is_put_right_in_a_closed_meeting_shows(autumn: Autumn) -> None:
    with autumn.file.change("Put right") as session:
        entries.edit(session, autumn.said, lambda entry: replace(entry, text="We said it"))
        attendance.say_came(session, autumn.key, autumn.dalia, came=True)
        tryouts.edit(session, autumn.plan, lambda plan: replace(plan, what="Warm starters"))
        more = TryOut(autumn.dalia, "Cards", DAY, meeting=autumn.key, friend=autumn.mona)
        tryouts.add(session, more)
        meeting = meetings.meeting(session, autumn.key)
        as_it_was.tell(session, meeting, autumn.plan, Story(DAY, "In the evening"))
        as_it_was.answer(session, autumn.key, autumn.told, Answer.REST)
        (brought,) = ideas.idea(session, autumn.idea).credits
        ideas.remove_credit(session, brought.id)
        ideas.add_credit(session, autumn.idea, Credit(CreditPart.BROUGHT, autumn.dalia))
        meetings.park(session, autumn.items[0])
    page = autumn.summary()
    assert [line.text for line in page.said] == ["We said it"]
    assert page.here == ("Dalia", "Mona")
    assert [(p.what, p.friend) for p in page.plans] == [
        ("Cards", "Mona"),
        ("Warm starters", "Dalia"),
    ]
    assert {(t.what, t.answer, t.words) for t in page.told} == {
        ("Exit slips", Answer.REST, ("It worked",)),
        ("Warm starters", None, ("In the evening",)),
    }
    assert [line.names for line in page.ideas[0].credits] == [("Dalia",)]
    assert parked(page) == ["parked", "let go", "kept"]


def test_with_no_meeting_planned_a_closed_one_names_none_later(file: Store) -> None:
    with file.change("Meet") as session:
        key = meetings.schedule(session, Meeting("Endings", DAY, time(13)))
        meetings.close(session, key)
        meetings.schedule(session, Meeting("Starts", DAY + timedelta(14), time(13)))
    with file.read() as session:
        assert summary_page(session, key, NAMES).next_time is None


def test_who_is_erased_is_in_no_closed_meeting(autumn: Autumn) -> None:
    with autumn.file.change_for_good() as session:
        records.erase_member(session, autumn.dalia)
    page = autumn.summary()
    assert [p.friend for p in page.plans] == [""]
    assert page.next_time and page.next_time.roles == page.next_time.tea == ()
    assert [line.by for line in page.parked] == [(), ()]
    assert autumn.dalia.hex not in str(kept(autumn.file, autumn.key))


def kept(file: Store, key: UUID) -> list[object]:
    with file.connection() as connection:
        return [
            tuple(row)
            for table in ("closing", "closing_item", "closing_try_out")
            for row in connection.exec_driver_sql(
                f"SELECT * FROM {table} WHERE meeting_id = ?", (key.hex,)
            )
        ]


def test_a_meeting_that_was_closed_before_prints_as_before(autumn: Autumn) -> None:
    """A file of an older version knows nothing of then."""
    with autumn.file.change("Older") as session:
        as_it_was.let_go(session, autumn.key)
        next_moved(session, autumn)
    page = autumn.summary()
    assert page.next_time and page.next_time.title == "New"
