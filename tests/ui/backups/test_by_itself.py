"""What is backed up by itself, and read again; everything can be rebuilt from the readable copy."""

from contextlib import closing as closing_of
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Member
from tlc_desktop.exchange import whole_file
from tlc_desktop.storage import backups, ideas, members, merging, whole
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.backups import by_itself
from tlc_desktop.ui.backups.by_itself import ByItself, back_up
from tlc_desktop.ui.desk import Desk

IDEA = Idea("Exit slips", date(2026, 11, 23))


def test_what_changed_is_backed_up_and_what_did_not_is_not(qtbot: QtBot, desk: Desk) -> None:
    store = desk.workspace.store
    kept = ByItself(desk, desk)
    kept.begin()
    kept.begin()
    kept.stop()
    assert [each.why for each in backups.kept(store.path)] == [Why.ITSELF]
    with desk.workspace.change("Add idea") as session:
        ideas.add(session, Idea("Wait three seconds", desk.today()))
    back_up(store)
    assert [each.number for each in backups.kept(store.path)] == [2, 1]


def test_the_readable_copy_makes_all_of_it_again(desk: Desk, tmp_path: Path) -> None:
    store = desk.workspace.store
    back_up(store)
    whole_file.make(tmp_path / "again.tlc", backups.readable(store.path))
    again = Store(tmp_path / "again.tlc")
    assert whole.dump(again) == whole.dump(store)
    again.close()


def test_what_there_was_before_something_risky_is_backed_up_while_it_is_done(desk: Desk) -> None:
    """Two that are made one by mistake are two in the backup, whatever became of them since."""
    store = desk.workspace.store
    with desk.workspace.change("Add people") as session:
        one, other = members.add(session, [Member("Hala Mansour"), Member("Hala Mansur")])
    kept, before = ByItself(desk, desk), whole.dump(store)
    with desk.workspace.change("Make one", risks=Why.MERGING) as session:
        merging.merge(session, one, other)
    assert whole.dump(store) != before
    kept.stop()
    closing, risky = backups.kept(store.path)
    assert (risky.why, closing.why) == (Why.MERGING, Why.CLOSING)
    with closing_of(Store(risky.path)) as back:
        assert whole.dump(back) == before
    with closing_of(Store(closing.path)) as back:
        assert whole.dump(back) == whole.dump(store)


def test_when_it_is_closed_what_changed_since_is_backed_up_and_nothing_else(desk: Desk) -> None:
    store = desk.workspace.store
    for _ in range(2):
        ByItself(desk, desk).stop()
        assert [each.why for each in backups.kept(store.path)] == [Why.CLOSING]
    desk.workspace.type("idea", "Add idea", lambda session: ideas.add(session, IDEA) and None)
    ByItself(desk, desk).stop()
    newest, _ = backups.kept(store.path)
    assert newest.content == backups.content_of(store).hex(), "what was just typed is in it"


def test_closing_waits_for_what_is_under_way_and_says_so_but_not_for_ever(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, told = Event(), list[str]()
    made = backups.made

    def slow(*given: Any, **named: Any) -> Any:
        goes_on.wait(20)
        return made(*given, **named)

    monkeypatch.setattr(backups, "made", slow)
    monkeypatch.setattr(by_itself, "PATIENCE", 200)
    desk.told.connect(lambda sentence, _undo: told.append(sentence))
    kept, path = ByItself(desk, desk), desk.workspace.store.path
    with desk.workspace.change("Add idea") as session:
        ideas.add(session, IDEA)
    kept.stop()
    assert told == ["One moment: a backup is being finished."]
    assert backups.kept(path) == ()
    assert desk.workspace.close()
    goes_on.set()
    qtbot.waitUntil(lambda: [each.why for each in backups.kept(path)] == [Why.CLOSING])
    (late,) = backups.kept(path)
    with closing_of(Store(late.path)) as back:
        back.check()
