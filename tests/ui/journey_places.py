"""The pages of the journey and of support, with something on each, for the walk through every place."""

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.assumptions import Assumption
from tlc_desktop.domain.stages import Reflection, Stage
from tlc_desktop.domain.support import Promise, Support
from tlc_desktop.storage import assumptions, question_sets, stages, support


def journey(world: Any, kind: str = "") -> QWidget:
    """A tab of the journey."""
    today = world.desk.today()
    with world.workspace.read() as session:
        there = assumptions.assumptions(session)
    if not there:
        with world.workspace.change("Fill") as session:
            before = Reflection(
                today - timedelta(days=60), words="We come because the tea is good."
            )
            stages.add(session, before)
            shows = "Hosts choose freely (class visits, since October)\nWe laugh more"
            now = Reflection(today, Stage.ENGAGEMENT, "Our doors are open.", shows, "Knock once.")
            stages.ask(
                session,
                stages.add(session, now),
                question_sets.ready(world.desk.community.language)[0],
            )
            assumptions.add(
                session, Assumption("They cannot explain.", today, otherwise="Two did.")
            )
    return world.go("journey", kind=kind)


def asked(world: Any, kind: str = "") -> QWidget:
    """A tab of support."""
    today = world.desk.today()
    with world.workspace.read() as session:
        there = support.promises(session)
    if not there:
        with world.workspace.change("Fill") as session:
            support.add(session, Support("The library on Tuesdays", asked_on=today, given_on=today))
            support.promise(session, Promise("Ask for the room", today, whom="the group"))
    return world.go("support", kind=kind)


def our_year(world: Any) -> QWidget:
    """Our year, with something in both of its parts."""
    journey(world)
    asked(world)
    return world.go("terms")
