"""A meeting of the past, with a colleague who is in the bin, and one who has left."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.meetings import Meeting, Role, RoleHolder
from tlc_desktop.domain.members import Member, MemberState
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import attendance, entries, meetings, members, records, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.widgets.labels import Label
from tlc_desktop.ui.widgets.people_picker import PeoplePicker

pytestmark = pytest.mark.usefixtures("agreed")

PAST = date(2026, 9, 15)
A_MEMBER = "a member"


@pytest.fixture
def past(page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace) -> MeetingPage:
    """Mona came, noted, brought tea, brought an item, said something and will try something."""
    mona = group.mona
    with desk.workspace.change("before") as session:
        meetings.edit(session, key, lambda told: replace(told, day=PAST, tea=(mona,)))
        attendance.say_came(session, key, mona, came=True)
        for role in Role:
            attendance.assign(session, key, role, mona, has=True)
        item = meetings.agenda(session, key)[2]
        meetings.edit_item(session, item.id, lambda told: replace(told, brought_by=(mona,)))
        said = Entry(EntryKind.QUESTION, "Why?", PAST, Authorship.CREDITED, (mona,), key)
        entries.add(session, said)
        tryouts.add(session, TryOut(mona, "Exit slips", PAST, meeting=key))
        records.delete(session, "member", mona)
    return page


def back(desk: Desk, member: UUID) -> None:
    with desk.workspace.change("back") as session:
        records.restore(session, "member", member)


def saved(desk: Desk, key: UUID) -> Meeting:
    with desk.workspace.read() as session:
        return meetings.meeting(session, key)


def click(picker: PeoplePicker, member: UUID) -> None:
    """Tick one person, as by hand."""
    picker.button.click()
    assert picker.popup is not None
    picker.popup.boxes[member].click()
    picker.popup.close()


def pickers(within: QWidget) -> list[PeoplePicker]:
    return within.findChildren(PeoplePicker)


def test_every_choice_of_people_keeps_who_was_not_shown(
    past: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    past.header.edit.click()
    past.agenda.table.setCurrentIndex(past.agenda.table.model().index(2, 3))
    past.agenda.table.asked.emit(past.agenda.table.current(), "details")
    past.panel.said.before.opened.emit(past.panel.said.before.row_texts()[0].id)
    past.panel.said.editor.line.take_name(group.hossam)
    found = [*pickers(past.facts), *pickers(past.agenda.item)]
    assert len(found) == len(Role) + 2
    for picker in found:
        click(picker, group.hossam)
    past.panel.turn_to("came")
    past.findChild(QCheckBox, f"came_{group.hossam}").click()
    back(desk, group.mona)
    both = {group.mona, group.hossam}
    kept = saved(desk, key)
    assert set(kept.came) == set(kept.tea) == both
    assert set(kept.roles) == {RoleHolder(role, who) for role in Role for who in both}
    with desk.workspace.read() as session:
        assert set(meetings.agenda(session, key)[2].brought_by) == both
        assert set(entries.said(session, [key])[0].by) == both
    for picker in pickers(past.facts):
        click(picker, group.hossam)
    assert saved(desk, key).tea == (group.mona,)


def test_what_somebody_in_the_bin_said_and_brought_is_a_members(
    past: MeetingPage, desk: Desk, key: UUID
) -> None:
    assert past.panel.said.before.row_texts()[0].caption == desk.formats.list([A_MEMBER])
    assert past.agenda.table.model().index(2, 4).data() == desk.formats.list([A_MEMBER])
    facts = past.findChild(Label, "meeting_facts")
    assert A_MEMBER in facts.text()
    past.panel.turn_to("tryouts")
    assert [row.title for row in past.panel.plans.list.row_texts()] == [A_MEMBER]


def test_the_kind_of_what_they_said_can_be_corrected(
    past: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    past.panel.said.before.opened.emit(past.panel.said.before.row_texts()[0].id)
    past.panel.said.editor.line.choose("challenge")
    with desk.workspace.read() as session:
        (entry,) = entries.said(session, [key])
    assert entry.kind is not EntryKind.QUESTION
    assert (entry.authorship, entry.by) == (Authorship.CREDITED, (group.mona,))


def test_who_has_left_can_be_ticked_in_a_meeting_of_their_time(
    past: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    with desk.workspace.change("years") as session:
        members.edit(session, group.abeer, lambda m: replace(m, state=MemberState.LEFT))
        (late,) = members.add(session, [Member("Zeinab Late", since=date(2026, 10, 1))])
    past.panel.turn_to("came")
    there = {box.objectName() for box in past.panel.came.findChildren(QCheckBox)}
    assert f"came_{group.abeer}" in there
    assert f"came_{late}" not in there
    past.findChild(QCheckBox, f"came_{group.abeer}").click()
    past.findChild(QPushButton, "came_others").click()
    past.findChild(QCheckBox, f"came_{late}").click()
    assert {group.abeer, late} <= set(saved(desk, key).came)


def test_who_has_left_is_not_offered_for_a_meeting_to_come(
    page: MeetingPage, desk: Desk, key: UUID, group: SimpleNamespace
) -> None:
    with desk.workspace.change("left") as session:
        members.edit(session, group.abeer, lambda m: replace(m, state=MemberState.LEFT))
    page.panel.turn_to("came")
    there = {box.objectName() for box in page.panel.came.findChildren(QCheckBox)}
    assert f"came_{group.hossam}" in there
    assert f"came_{group.abeer}" not in there
