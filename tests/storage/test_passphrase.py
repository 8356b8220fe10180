"""A file with a passphrase: nothing of it is readable without, and everything works with it."""

import os
import unicodedata
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from tests.beginnings import begin
from tests.laws import examples
from tlc_desktop.domain import errors
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import Names
from tlc_desktop.storage import (
    backup,
    backups,
    cipher,
    content_hash,
    drafts,
    driver,
    members,
    opening,
    passphrase,
    store,
    today,
    whole,
)
from tlc_desktop.storage.pages.recovery import recovery_page
from tlc_desktop.storage.store import Store

PHRASE = "ثلاثة أكواب شاي قبل الاجتماع"
NAMES = Names(Audience.GROUP, "a member", "the group", "author not stored")
CANARY = "Zephyrine Canarybird"


@pytest.fixture(scope="module", autouse=True)
def quick_keys() -> object:
    """A key is made in no time, where a thousand are tried: how many turns it takes is no matter here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cipher, "_TURNS", 1_000)
        yield


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "Our school.tlc"
    opened = begin(made, Community("Tuesday Circle"))
    with opened.change("Add names") as session:
        members.add(session, [Member(CANARY)])
    with opened.change("Type", in_passing=True) as session:
        drafts.keep(session, "catch", "half a Canarybird")
    opened.close()
    return made


@pytest.fixture
def key(path: Path) -> cipher.Key:
    made = cipher.new_key(PHRASE)
    passphrase.write_anew(path, None, made)
    return made


def content(opened: Store) -> bytes:
    with opened.connection() as connection:
        return content_hash.kept(connection)


def readable(folder: Path) -> list[str]:
    """The files under a folder in which the canary can be read."""
    found = [p for p in folder.rglob("*") if p.is_file()]
    return [p.name for p in found if b"anarybird" in p.read_bytes()]


def test_everything_goes_along_and_nothing_can_be_read(path: Path) -> None:
    with closing(Store(path)) as plain:
        before = whole.dump(plain), plain.drafts(), plain.labels(), content(plain)
    assert readable(path.parent) == [path.name]
    text = backups.readable(path)
    text.parent.mkdir(parents=True, exist_ok=True)
    text.write_text(CANARY)
    key = cipher.new_key(PHRASE)
    passphrase.write_anew(path, None, key)
    assert not text.exists()
    assert readable(path.parent) == []
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    with closing(Store(path, key=key)) as opened:
        opened.check()
        assert (whole.dump(opened), opened.drafts(), opened.labels(), content(opened)) == before
        assert opened.undo() is not None
        with opened.read() as session:
            assert members.members(session) == []


def test_the_passphrase_is_asked_for(path: Path, key: cipher.Key) -> None:
    before = path.read_bytes()
    with pytest.raises(errors.PassphraseNeeded):
        opening.look(path)
    with pytest.raises(errors.PassphraseNeeded):
        Store(path)
    with pytest.raises(errors.PassphraseNeeded):
        today.glance(path, datetime(2026, 11, 24, 9, 0), Language.ENGLISH)
    with pytest.raises(errors.FileExists):
        opening.may_replace(path)
    assert opening.look(path, key) == opening.SCHEMA_VERSION
    assert path.read_bytes() == before


def test_a_wrong_passphrase_is_refused(path: Path, key: cipher.Key) -> None:
    rng = Random(1)
    before = path.read_bytes()
    letters = list(PHRASE)
    for _ in range(examples(1000)):
        typed = letters.copy()
        typed[rng.randrange(len(typed))] = rng.choice("zx٠")
        with pytest.raises(errors.PassphraseWrong):
            cipher.key_of(path, "".join(typed))
    with pytest.raises(errors.PassphraseWrong):
        Store(path, key=cipher.Key(bytes(32), key.salt))
    assert path.read_bytes() == before


@pytest.mark.parametrize("spelled", ["مُعلِّم أ", "Élève à l’école"])
def test_letters_put_together_in_another_way_are_the_same(path: Path, spelled: str) -> None:
    passphrase.write_anew(path, None, cipher.new_key(unicodedata.normalize("NFD", spelled)))
    Store(path, key=cipher.key_of(path, unicodedata.normalize("NFC", spelled))).close()


@pytest.mark.parametrize("page", [0, 1, 7])
def test_the_right_passphrase_of_a_damaged_file(path: Path, key: cipher.Key, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[page * cipher.PAGE + 100] ^= 1
    path.write_bytes(content)
    assert cipher.key_of(path, PHRASE) == key
    with pytest.raises(errors.FileDamaged), closing(Store(path, key=key)) as opened:
        whole.check(opened)


def test_a_file_cut_short_is_damaged(path: Path, key: cipher.Key) -> None:
    path.write_bytes(path.read_bytes()[: -cipher.PAGE])
    with pytest.raises(errors.FileDamaged):
        opening.look(path, key)


def test_a_plain_file_whose_beginning_is_damaged_is_asked_for_nothing(path: Path) -> None:
    content = path.read_bytes()
    for beginning in (bytes(16), os.urandom(16), os.urandom(cipher.PAGE)):
        path.write_bytes(beginning + content[len(beginning) :])
        with pytest.raises(errors.FileForeign):
            opening.look(path)


def test_copies_and_what_may_only_be_read(
    path: Path, key: cipher.Key, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    copy, again = tmp_path / "copy.tlc", tmp_path / "again.tlc"
    with closing(Store(path, key=key)) as opened:
        opened.copy(copy)
    assert cipher.key_of(copy, PHRASE) == key
    with pytest.raises(errors.PassphraseNeeded):
        backup.restore(copy, again)
    backup.restore(copy, again, key)
    monkeypatch.setattr(opening, "may_write", lambda place: place != again)
    with closing(Store(again, key=key, only_reads=True)) as held, held.read() as session:
        assert [m.name for m in members.members(session)] == [CANARY]
    assert readable(tmp_path) == []


def test_changed_and_taken_off(path: Path, key: cipher.Key) -> None:
    other = cipher.new_key("tea")
    passphrase.write_anew(path, key, other)
    with pytest.raises(errors.PassphraseWrong):
        cipher.key_of(path, PHRASE)
    assert cipher.key_of(path, "tea") == other
    passphrase.write_anew(path, other, None)
    store.prove(path)
    assert readable(path.parent) == [path.name]


def test_what_was_changed_in_the_meantime_is_not_lost_when_it_cannot_be_written(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise errors.DiskFull(path)

    monkeypatch.setattr(passphrase, "put", full)
    with pytest.raises(errors.DiskFull):
        passphrase.write_anew(path, None, cipher.new_key(PHRASE))
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_change_that_was_cut_off_is_undone(path: Path, key: cipher.Key) -> None:
    with closing(Store(path, key=key)) as opened:
        before = whole.dump(opened)
    connection = driver.connect(path, key=key)
    connection.execute("PRAGMA cache_spill = 1")
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE member SET name = 'x' || hex(zeroblob(9000))")
    journal = opening.journal(path).read_bytes()
    written = path.read_bytes()
    connection.close()
    path.write_bytes(
        bytes(written[:16]) + os.urandom(496) + written[512:]
    )  # torn in its first page
    opening.journal(path).write_bytes(journal)
    with closing(Store(path, key=key)) as opened:
        whole.check(opened)
        assert whole.dump(opened) == before


def test_the_code_on_the_recovery_page_opens_it(path: Path, key: cipher.Key) -> None:
    with closing(Store(path, key=key)) as opened, opened.read() as session:
        groups = recovery_page(session, None, NAMES).code
    variants: tuple[Callable[[str], str], ...] = (str, str.lower, lambda c: c.replace(" ", ""))
    for variant in variants:
        assert cipher.key_of(path, variant(" ".join(groups))) == key
    Store(path, key=cipher.key_of(path, "-".join(groups))).close()
    swapped = [groups[0], groups[2], groups[1], *groups[3:]]
    with pytest.raises(errors.PassphraseWrong):
        cipher.key_of(path, " ".join(swapped))
