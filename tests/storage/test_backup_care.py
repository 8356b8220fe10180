"""What is known beside the backups; and a backup that is brought back to try it, and leaves nothing behind."""

from contextlib import closing
from datetime import date, timedelta

import pytest
from sqlcipher3 import dbapi2

from tlc_desktop.domain.backup_care import Care, CareKind, Known
from tlc_desktop.domain.backups import Why
from tlc_desktop.domain.errors import FileDamaged
from tlc_desktop.domain.terms import Term
from tlc_desktop.storage import backup_care, backups, terms
from tlc_desktop.storage.store import Store

DAY = date(2026, 11, 29)


def test_what_was_written_outside_is_remembered_and_what_is_garbled_is_nothing(file: Store) -> None:
    for place, day in (("KINGSTON", DAY - timedelta(9)), ("حلقة", DAY), ("KINGSTON", DAY)):
        backup_care.is_outside(file.path, place, day)
    backup_care.put_off(file.path, CareKind.PRACTICE, DAY)
    wanted = Known({"KINGSTON": DAY, "حلقة": DAY}, {CareKind.PRACTICE: DAY})
    assert backup_care.known(file.path) == wanted
    for garbled in (b"", b"[]", b'{"outside": 7}', b'{"outside": {"K": "no"}}', b"\xff"):
        (backups.folder_of(file.path) / "outside.json").write_bytes(garbled)
        assert backup_care.known(file.path) == Known()


def test_a_practice_restore_is_remembered_and_leaves_nothing_behind(file: Store) -> None:
    assert backup_care.practise(file, DAY) is None
    made = backups.made(file, Why.ASKED)
    before = {each.name: each.read_bytes() for each in made.path.parent.iterdir()}
    assert backup_care.practise(file, DAY) == made
    after = {each.name: each.read_bytes() for each in made.path.parent.iterdir()}
    del after["outside.json"]
    assert after == before
    assert backup_care.known(file.path).practised == DAY
    with file.change("Add term") as session:
        terms.add(session, Term("First term", DAY - timedelta(80), DAY + timedelta(20)))
    later = DAY + timedelta(days=40)
    backup_care.is_outside(file.path, "KINGSTON", later)
    assert backup_care.due_on(file, later) is None


def test_one_that_does_not_come_back_counts_no_more(file: Store) -> None:
    made = backups.made(file, Why.ASKED)
    with closing(dbapi2.connect(str(made.path))) as raw:
        raw.execute("UPDATE community SET name = 'Wednesday Circle'")
        raw.commit()
    with pytest.raises(FileDamaged):
        backup_care.practise(file, DAY)
    assert [each.proved_on for each in backups.kept(file.path)] == [None]
    assert backup_care.known(file.path).practised is None
    assert backup_care.due_on(file, DAY) == Care(CareKind.UNPROVED)
    assert not [each for each in made.path.parent.iterdir() if each.name.endswith(".part")]
