"""How much room a meeting's page has for what it is about: measured from the top of its sheet."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from tlc_desktop.storage import meetings
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.meetings.view import MeetingPage
from tlc_desktop.ui.place import Place

# What a maximised window has of 1366x768 and 1024x600 under a title bar and above a task bar.
SCREENS = [(1366, 692), (1024, 542)]
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
