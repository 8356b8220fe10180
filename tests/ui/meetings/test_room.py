"""How much room a meeting's page has for what it is about: measured from the top of its sheet."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from tlc_desktop.domain.roles import Duty
from tlc_desktop.storage import entries, meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.meetings.agenda.model import LINE_ROLE, Column
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place

# What a maximised window has of 1366x768 and 1024x600 under a title bar and above a task bar.
SCREENS = [(1366, 692), (1024, 542)]
HEAD = 190
DAY = date(2026, 10, 20)
Show = Callable[..., QWidget]


def opened(
    desk: Desk, key: UUID, show: Show, screen: tuple[int, int], **facts: object
) -> MeetingPage:
    """A meeting's page as it is first seen on a screen."""
    with desk.workspace.change("facts") as session:
        meetings.edit(session, key, lambda told: replace(told, **facts))
    page = MeetingPage(desk)
    page.open(Place("meeting", key))
    show(page, *screen)
    QApplication.processEvents()
    return page


def top_of(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint(0, 0)).y()


@pytest.mark.every_language
@pytest.mark.parametrize("screen", SCREENS, ids=str)
@pytest.mark.parametrize("state", list(MeetingState))
def test_the_first_row_of_a_meeting_is_near_the_top(
    desk: Desk, key: UUID, show: Show, screen: tuple[int, int], state: MeetingState
) -> None:
    page = opened(desk, key, show, screen, state=state, title="Pupils teach pupils")
    table = page.agenda.table
    row = table.visualRect(table.model().index(0, Column.TITLE))
    assert top_of(table.viewport(), page) + row.top() <= HEAD


@pytest.mark.every_language
@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_a_head_has_two_lines_whatever_stands_in_it(
    desk: Desk, key: UUID, show: Show, screen: tuple[int, int]
) -> None:
    page = opened(desk, key, show, screen)
    high = page.header.height()
    assert high <= 76
    buttons = [
        b for b in page.header.findChildren(QWidget) if b.objectName().startswith("meeting_")
    ]
    long = "Who explains to whom, when both of them are sure of it? " * 3
    with desk.workspace.change("long") as session:
        told = {"title": long, "place": long, "place_secured": True}
        meetings.edit(session, key, lambda meeting: replace(meeting, **told))
    QApplication.processEvents()
    assert page.header.height() == high
    assert page.header.title.edit.is_cut()
    ends = [page.header.title, *(b for b in buttons if b.isVisible())]
    assert all(each.mapTo(page, QPoint()).x() >= 0 for each in ends)
    assert all(each.mapTo(page, QPoint()).x() + each.width() <= page.width() for each in ends)
    page.header.title.say("The old words stay until there are new ones.")
    assert page.header.height() == high


@pytest.mark.every_language
@pytest.mark.parametrize(("screen", "lines"), [(SCREENS[0], 12), (SCREENS[1], 6)], ids=str)
def test_so_many_lines_of_what_was_said_are_seen_the_newest_last(
    desk: Desk, agreed: UUID, show: Show, screen: tuple[int, int], lines: int
) -> None:
    with desk.workspace.change("said") as session:
        for n in range(30):
            text = f"{n}: {desk.formats.weekday(DAY)}"
            entries.add(session, Entry(EntryKind.QUESTION, text, DAY, meeting=agreed))
    page = opened(desk, agreed, show, screen)
    said, area = page.panel.said.before, page.panel.said._scroll.viewport()
    seen = [
        row
        for row in range(said.row_count())
        if area.rect().contains(
            said.visualRect(said.model().index(row, 0)).translated(said.mapTo(area, QPoint()))
        )
    ]
    assert len(seen) >= lines
    assert seen[-1] == said.row_count() - 1
    assert said.row_texts()[-1].lines[0].startswith("29")


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_nothing_moves_whatever_kind_is_chosen_and_whoever_said_it(
    desk: Desk, agreed: UUID, group: SimpleNamespace, show: Show, screen: tuple[int, int]
) -> None:
    page = opened(desk, agreed, show, screen)
    line = page.panel.said.line
    frame = line.frame
    parts = (line, frame, frame.kind, frame.edit, frame.add_name, frame.whose, line.hint)
    line.setFocus()

    def places() -> list[QRect]:
        for _ in range(4):
            QApplication.processEvents()
        return [QRect(part.mapTo(page, QPoint()), part.size()) for part in parts]

    before = places()
    for action in frame.kind.menu_of_kinds.actions():
        action.trigger()
        assert places() == before, action.text()
    line.choose("idea")
    for whose in Authorship:
        frame.whose.click()
        assert places() == before, whose
    line.hint.say("The old words stay until there are new ones.")
    assert places() == before
    for name in (group.mona, group.abeer, group.hossam, group.nadia):
        line.take_name(name)
        now = places()
        assert [now[n] for n in (0, 1, 2, 4, 5, 6)] == [before[n] for n in (0, 1, 2, 4, 5, 6)]


@pytest.mark.every_language
def test_every_card_is_whole_or_scrolls_by_itself(desk: Desk, agreed: UUID, show: Show) -> None:
    page = opened(desk, agreed, show, SCREENS[1])
    table = page.agenda.table
    for wanted in ("details", "facts"):
        if wanted == "facts":
            page.header.edit.click()
        else:
            table.asked.emit(page.agenda._shown.agenda[2].id, "details")
        QApplication.processEvents()
        card = page.agenda.item if wanted == "details" else page.facts
        top = card.mapTo(page, QPoint()).y()
        assert 0 < top < HEAD
        assert card.visibleRegion().boundingRect().width() == card.width()


def test_another_meeting_opens_at_its_top_and_its_end(desk: Desk, agreed: UUID, show: Show) -> None:
    with desk.workspace.change("more") as session:
        for n in range(30):
            meetings.add_item(session, agreed, AgendaItem(f"Item {n}"))
        other = meetings.schedule(
            session, Meeting("Next", DAY, time(15)), [AgendaItem(f"Next {n}") for n in range(30)]
        )
    page = opened(desk, agreed, show, SCREENS[0])
    bar = page.agenda.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    page.header.edit.click()
    page.open(Place("meeting", other))
    QApplication.processEvents()
    assert page.agenda.table.verticalScrollBar().value() == 0
    assert not page.facts.isVisible()


@pytest.mark.parametrize("screen", SCREENS, ids=str)
@pytest.mark.parametrize("state", [MeetingState.DRAFT, MeetingState.OPEN])
def test_titles_have_room_when_text_is_larger(
    qapp: QApplication,
    desk: Desk,
    key: UUID,
    show: Show,
    screen: tuple[int, int],
    state: MeetingState,
) -> None:
    theme.apply(qapp, dark=False, rtl=False, scale=1.25)
    with desk.workspace.change("long") as session:
        item = meetings.agenda(session, key)[2]
        long = "Three questions, sorted by pupils: part two"
        meetings.edit_item(session, item.id, lambda told: replace(told, title=long))
    page = opened(desk, key, show, screen, state=state)
    table = page.agenda.table
    line = table.model().index(2, Column.TITLE).data(LINE_ROLE)
    title, _, _ = table._delegate._texts(line, table.columnWidth(Column.TITLE))
    assert not title.cut


def test_the_foot_says_all_minutes_in_one_line(desk: Desk, key: UUID, show: Show) -> None:
    for screen in SCREENS:
        for state in (MeetingState.DRAFT, MeetingState.OPEN):
            page = opened(desk, key, show, screen, state=state)
            strips = page.strips
            assert strips.height() <= theme.measure(40)
            foot = page.height() - top_of(strips, page) - strips.height()
            assert 0 <= foot <= 20


@pytest.mark.every_language
def test_in_a_narrow_window_what_stands_beside_the_agenda_takes_its_place(
    desk: Desk, key: UUID, show: Show
) -> None:
    """What it is for, who does what, and *Keep these*: nothing is out of reach, or cut."""
    page = opened(desk, key, show, SCREENS[1])
    aside = page.findChild(QPushButton, "agenda_aside")
    assert aside.isVisible()
    assert not page.beside.isVisible()
    aside.click()
    QApplication.processEvents()
    duties = [f"beside_roles_{duty.value}" for duty in Duty]
    for name in (*duties, "beside_roles_keep", "beside_edit", "beside_write", "beside_back"):
        button = page.findChild(QPushButton, name)
        inside = QRect(button.mapTo(page, QPoint(0, 0)), button.size())
        assert page.rect().contains(inside), name
        assert button.height() >= button.sizeHint().height(), name
    assert not page.agenda.isVisible()
    page.beside.back.click()
    assert page.agenda.isVisible()
    assert aside.isVisible()
    aside.click()
    page.beside.write.click()
    assert page.panel.isVisible()
    show(page, *SCREENS[0])
    page.open(Place("meeting", key))
    assert not aside.isVisible()
