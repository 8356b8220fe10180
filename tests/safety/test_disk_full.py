"""P7: a full disk loses nothing typed and traps nobody: room is kept aside, and is there to delete with."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from tests.beginnings import begin, write_sample
from tests.safety.figures import Figures
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.errors import DiskFull, UserError
from tlc_desktop.domain.members import Member
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.messages import explain
from tlc_desktop.storage import members, own_folder, records, reserve
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.file.workspace import Workspace

ENGLISH = words(Language.ENGLISH)
ROOT = os.name == "posix" and os.geteuid() == 0


@pytest.fixture(params=["1M", "16M"])
def disk(request: pytest.FixtureRequest, tmp_path: Path, figure: Figures) -> Iterator[Path]:
    """A small disk of its own."""
    folder = tmp_path / "stick"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={request.param}", "tmpfs", str(folder)]
    if not ROOT or subprocess.run(mount, check=False, capture_output=True).returncode:
        figure.not_run("P7", "only root may mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path) -> None:
    """Leave no room at all, as a film does."""
    with (folder / "film").open("ab", buffering=0) as film, suppress(OSError):
        while film.write(os.urandom(4096)):
            pass


def test_a_full_disk_says_so_at_once_and_deleting_goes_on(
    qtbot: QtBot, disk: Path, figure: Figures
) -> None:
    path = disk / "circle.tlc"
    workspace = Workspace(begin(path, Community("Tuesday Circle")))
    with workspace.change("Add names") as session:
        hala, salma = members.add(session, [Member("Hala"), Member("Salma")])
    assert reserve.keep(path)
    kept = reserve.reserve_of(path).stat().st_size
    assert kept >= reserve.LEAST
    fill(disk)
    heard: list[UserError] = []
    workspace.trouble.connect(heard.append)
    long = "words " * (kept // 4)  # more than is kept aside, so that it cannot be kept
    began = time.monotonic()
    workspace.type(
        "k", "Edit", lambda s: members.edit(s, hala, lambda m: replace(m, own_words=long[:99_000]))
    )
    workspace.leave("k")
    qtbot.waitUntil(lambda: bool(heard) or workspace.all_saved(), timeout=3000)
    took, faults = time.monotonic() - began, list[str]()
    if took >= 1:
        faults.append(f"it took {took:.1f} s")
    for trouble in heard:
        if not isinstance(trouble, DiskFull) or "MB" not in explain(trouble, ENGLISH):
            faults.append(f"said: {trouble!r}")
        if not workspace.is_typing("k"):
            faults.append("what was typed is not there any more")
    with workspace.change("Delete") as session:
        records.delete(session, "member", salma)
    with workspace.change_for_good() as session:
        records.empty_bin(session)
    assert workspace.close(anyway=True)
    opened = Store(path)
    opened.check()
    with opened.read() as session:
        names = [m.name for m in members.members(session)]
        kept_words = members.member(session, hala).own_words
    if names != ["Hala"] or bool(kept_words) is bool(heard):
        faults.append(f"{names}, with {len(kept_words)} letters")
    opened.close()
    what = "said what room it needs" if heard else "had room aside"
    figure(
        "P7", f"a disk filled to its end while somebody types: {what}, deleted, opened", 1, faults
    )


def test_without_the_room_kept_aside_not_even_deleting_works(disk: Path) -> None:
    """The control: else the test before would see nothing."""
    path = disk / "circle.tlc"
    opened = begin(path, Community("Tuesday Circle"))
    with opened.change("Add names") as session:
        (hala,) = members.add(session, [Member("Hala", own_words="words " * 2000)])
    fill(disk)
    with pytest.raises(DiskFull), opened.change("Delete") as session:
        records.delete(session, "member", hala)
    opened.close()
    opened = Store(path)
    opened.check()
    opened.close()


def test_how_much_room_it_takes_is_said() -> None:
    sentence = explain(DiskFull(Path("circle.tlc")), ENGLISH)
    assert "about \u20685\u2069 MB" in sentence


@pytest.mark.parametrize(
    ("free", "kept"), [(100 << 20, reserve.SIZE), (8 << 20, 2 << 20), (200 << 10, 0)]
)
def test_a_small_disk_keeps_its_own_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, kept: int
) -> None:
    monkeypatch.setattr(own_folder, "user_data_path", lambda *_a, **_k: tmp_path / "gone")
    monkeypatch.setattr(reserve, "_free", lambda _path: free)
    path = tmp_path / "circle.tlc"
    assert reserve.keep(path) is bool(kept)
    assert reserve.is_narrow(path) is (free < reserve.SIZE)
    assert sum(p.stat().st_size for p in tmp_path.iterdir()) == kept


def test_room_is_kept_among_our_own_files_where_they_lie_on_the_same_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = tmp_path / "ours"
    ours.mkdir()
    monkeypatch.setattr(own_folder, "user_data_path", lambda *_a, **_k: ours)
    path = tmp_path / "circle.tlc"
    write_sample(path)
    assert reserve.keep(path)
    assert reserve.reserve_of(path) == ours / reserve.NAME
    monkeypatch.setattr(reserve, "_free", lambda _path: 1000)
    opened = Store(path)
    with opened.change("Add names") as session:
        members.add(session, [Member("Mona")])
    opened.close()
    assert not (ours / reserve.NAME).exists()


def test_the_room_is_out_of_sight_where_a_point_before_a_name_hides_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden: list[tuple[str, int]] = []
    told = SimpleNamespace(SetFileAttributesW=lambda *said: hidden.append(said))
    windows = SimpleNamespace(windll=SimpleNamespace(kernel32=told))
    monkeypatch.setattr(reserve, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(reserve, "ctypes", windows)
    monkeypatch.setattr(own_folder, "user_data_path", lambda *_, **__: tmp_path / "nowhere")
    reserve.keep(tmp_path / "a.tlc")
    assert hidden == [(str(tmp_path / reserve.NAME), 2)]
