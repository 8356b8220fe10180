"""A meeting, an idea and a term on paper; a page shown and at rest."""

from collections.abc import Callable
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState
from tlc_desktop.domain.members import Member, NameChoice
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import ideas, meetings, members, terms
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.running import tasks


@pytest.fixture
def printed(desk: Desk) -> dict[str, UUID]:
    """The ids of a long meeting, an idea of Mona's, and a term."""
    with desk.workspace.change("Set out") as session:
        mona = Member("Mona Fathy", called="Mona", outside=NameChoice.MEMBER)
        (who,) = members.add(session, [mona])
        agenda = [AgendaItem(f"Item {n} R&D <b>", 5, brought_by=(who,)) for n in range(40)]
        meeting = Meeting("Waiting time", date(2026, 10, 20), time(13, 15), state=MeetingState.OPEN)
        idea = Idea("Count to three", date(2026, 9, 22), steps=("Ask", "Count", "Wait"))
        idea_id = ideas.add(session, idea)
        ideas.add_credit(session, idea_id, Credit(CreditPart.BROUGHT, who))
        return {
            "meeting": meetings.schedule(session, meeting, agenda),
            "idea": idea_id,
            "term": terms.add(session, Term("Autumn", date(2026, 9, 19), date(2027, 1, 28))),
        }


@pytest.fixture
def rest(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Waits until nothing is under way for a page, nor about to be."""

    def is_at_rest(page: QWidget) -> bool:
        return not tasks._under_way and not getattr(page, "_making", False)

    return lambda page: qtbot.waitUntil(lambda: is_at_rest(page), timeout=15_000)
