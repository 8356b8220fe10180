"""What was chosen of a pack: noted in passing, and gone with what it is about."""

from datetime import date, time
from pathlib import Path

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import Meeting
from tlc_desktop.domain.packs import SheetChoice
from tlc_desktop.storage import ideas, meetings, packs

DAY = date(2026, 11, 23)


def test_the_last_choice_stays_and_is_no_step(tmp_path: Path) -> None:
    file = begin(tmp_path / "a.tlc", Community("Ours"))
    with file.change("Plan") as session:
        key = meetings.schedule(session, Meeting("Waiting time", DAY, time(13)))
        idea = ideas.add(session, Idea("Ask a wall", DAY))
    wanted = [
        SheetChoice("agenda", True, 12),
        SheetChoice("handout", True, 12, idea=idea),
        SheetChoice("agenda", False, 11),
    ]
    for choice in wanted:
        with file.change("", in_passing=True) as session:
            packs.choose(session, key, choice)
    with file.read() as session:
        kept = packs.chosen(session, key)
    assert sorted(kept, key=lambda choice: choice.kind) == [wanted[2], wanted[1]]
    assert file.labels() == ("Plan", None)
    file.undo()
    with file.read() as session:
        assert packs.chosen(session, key) == []
    file.redo()
    with file.read() as session:
        assert len(packs.chosen(session, key)) == 2
    file.check()
    file.close()
