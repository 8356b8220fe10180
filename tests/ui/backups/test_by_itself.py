"""What is backed up by itself, and read again; everything can be rebuilt from the readable copy."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.exchange import whole_file
from tlc_desktop.storage import backups, ideas, whole
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.backups.by_itself import ByItself, back_up
from tlc_desktop.ui.desk import Desk


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
