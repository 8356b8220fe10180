"""Several records go into the bin together."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import ideas, records
from tlc_desktop.ui.deleting import bin_all
from tlc_desktop.ui.desk import Desk


@pytest.mark.parametrize(("count", "said"), [(1, "is"), (3, "are"), (4, "and others are")])
def test_what_went_is_said_and_comes_back_in_one_step(
    qtbot: QtBot, desk: Desk, count: int, said: str
) -> None:
    with desk.workspace.change("Add") as session:
        idea = Idea("A title\nof two lines", date(2026, 10, 6))
        titles = {
            ideas.add(session, Idea(f"{idea.title} {n}", idea.day)): idea.title
            for n in range(count)
        }
    with qtbot.waitSignal(desk.told) as told:
        bin_all(desk, {("idea", key): title for key, title in titles.items()}, "Delete idea")
    sentence, undo = told.args
    assert undo
    assert sentence.endswith(f"{said} in the bin.")
    assert sentence.count("A title of two lines") == min(count, 3)
    with desk.workspace.read() as session:
        assert len(records.bin_of(session)) == count
    desk.workspace.undo()
    with desk.workspace.read() as session:
        assert ideas.how_many(session) == count
