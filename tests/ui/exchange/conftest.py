"""A term with people who chose differently how they are named, and one private note."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.entries import Authorship
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.members import Member, NameChoice
from tlc_desktop.domain.terms import Term
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.storage import ideas, members, terms, tryouts
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.running import tasks


@pytest.fixture
def term(desk: Desk) -> UUID:
    """The id of the autumn term: Dina is named outside, Mona only in the group."""
    with desk.workspace.change("Set out") as session:
        dina, mona = members.add(
            session,
            [
                Member(
                    "Dina Rashad",
                    called="Ms Dina",
                    outside=NameChoice.FULL,
                    told_us_on=date(2026, 9, 30),
                    private_note="Her mother is ill",
                ),
                Member("Mona Fathy", called="Mona"),
            ],
        )
        day = date(2026, 10, 6)
        for title, who in (("Count to three", dina), ("Swap the rows", mona)):
            credited = Idea(
                title,
                day,
                authorship=Authorship.CREDITED,
                credits=(Credit(CreditPart.BROUGHT, who),),
            )
            ideas.add(session, credited)
        ideas.add(session, Idea("Nobody’s <b>", day, authorship=Authorship.NOT_STORED))
        tryouts.add(session, TryOut(owner=mona, what="Tried with Mona’s class", day=day))
        return terms.add(session, Term("Autumn R&D", date(2026, 9, 19), date(2027, 1, 28)))


@pytest.fixture
def rest(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Waits until nothing is under way for a window."""
    return lambda _window: qtbot.waitUntil(lambda: not tasks._under_way, timeout=15_000)
