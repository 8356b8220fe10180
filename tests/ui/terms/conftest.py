"""A term with meetings, a question and ideas."""

from datetime import date, time
from uuid import UUID

import pytest

from tlc_desktop.domain.ideas import Idea, IdeaState, Source
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import ideas, meetings, terms
from tlc_desktop.ui.desk import Desk

AUTUMN = Term("Autumn", date(2026, 9, 19), date(2027, 1, 28))
SPRING = Term("Spring", date(2027, 2, 13), date(2027, 6, 10))


@pytest.fixture
def held(desk: Desk) -> dict[str, UUID]:
    """Two terms, two meetings in the first, one in the break after it, one after both, three ideas; their ids."""
    with desk.workspace.change("Set out") as session:
        made = {t.name: terms.add(session, t) for t in (AUTUMN, SPRING)}
        for title, day in (
            ("Waiting time", date(2026, 10, 20)),
            ("R&D <b>صوت</b>", date(2026, 11, 10)),
            ("In the break", date(2027, 2, 3)),
            ("In the holidays", date(2027, 7, 20)),
        ):
            made[title] = meetings.schedule(session, Meeting(title, day, time(13, 15)))
        for title, source, state in (
            ("Count to three", Source.RESEARCH, IdeaState.KEPT),
            ("أوراق على الباب", Source.OWN_CLASSROOM, IdeaState.KEPT),
            ("Swap the rows", Source.OWN_CLASSROOM, IdeaState.BEING_TRIED),
        ):
            ideas.add(session, Idea(title, date(2026, 10, 20), source=source, state=state))
    return made
