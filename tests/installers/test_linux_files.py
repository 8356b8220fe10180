"""The .deb and the .run, made of a small folder and really read by dpkg and by sh."""

import os
import shutil
import subprocess
import tarfile
from io import BytesIO
from pathlib import Path

import payload
import pytest
from linux import bundle_parts, deb, roots, run_file, tree

LIBRARY = "usr/lib/tlc-desktop"
needs_linux = pytest.mark.skipif(
    not (shutil.which("sha256sum") and shutil.which("xz")), reason="wants a Linux"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder as `tree.lay_out` makes it, with a script for a program."""
    made = tmp_path / "root"
    program = made / LIBRARY / "tlc-desktop"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho here\n")
    program.chmod(0o755)
    for name in ("applications/tlc-desktop.desktop", "mime/packages/tlc-desktop.xml"):
        target = made / "usr/share" / name
        target.parent.mkdir(parents=True)
        shutil.copyfile(tree.SHARE / Path(name).name, target)
    for name in ("icons/hicolor/scalable/apps/tlc-desktop.svg", "metainfo/" + tree.METAINFO):
        target = made / "usr/share" / name
        target.parent.mkdir(parents=True)
        target.write_text("<svg/>")
    return made


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "معلّمة الفصل"
    folder.mkdir()
    return folder


def run_of(root: Path, version: str) -> Path:
    data = tree.packed(tree.tar(root), quick=True)
    return run_file.make(root, version, data, root.parent / run_file.name(version))


def started(script: Path | str, home: Path, language: str = "C") -> tuple[int, str]:
    environment = {**os.environ, "HOME": str(home), "LC_ALL": language, "TLC_AS_ROOT": "1"}
    for name in ("XDG_DATA_HOME", "DISPLAY", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    done = subprocess.run(["sh", str(script)], env=environment, capture_output=True, check=False)
    return done.returncode, (done.stdout + done.stderr).decode()


def files(home: Path) -> list[str]:
    return sorted(path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file())


@needs_linux
def test_a_run_installs_for_one_user(root: Path, home: Path) -> None:
    code, said = started(run_of(root, "1.2.3"), home)
    assert (code, "1.2.3 is installed" in said) == (0, True), said
    program = home / ".local/bin/tlc-desktop"
    assert subprocess.run([program], capture_output=True, check=True).stdout == b"here\n"
    entry = (home / ".local/share/applications/tlc-desktop.desktop").read_text("utf-8")
    assert f'Exec="{home}/.local/lib/tlc-desktop/tlc-desktop" %f' in entry


@needs_linux
@pytest.mark.parametrize("left", [200, 3000, -1, -400])
def test_a_run_that_was_cut_installs_nothing(root: Path, home: Path, left: int) -> None:
    made = run_of(root, "1.2.3")
    made.write_bytes(made.read_bytes()[:left])
    code, _ = started(made, home)
    assert code != 0 or left == 200  # nothing but its first remarks
    assert list(home.iterdir()) == []


@needs_linux
def test_a_changed_byte_is_found(root: Path, home: Path) -> None:
    made = run_of(root, "1.2.3")
    content = bytearray(made.read_bytes())
    content[-30] ^= 1
    made.write_bytes(content)
    assert "ليس" not in started(made, home, "ar_EG.UTF-8")[1]
    code, said = started(made, home, "fr_FR.UTF-8")
    assert (code, "n’est pas entier" in said) == (1, True)


@needs_linux
def test_an_upgrade_keeps_what_is_the_users_and_an_older_one_is_refused(
    root: Path, home: Path
) -> None:
    gone = root / LIBRARY / "gone.pyc"
    gone.write_bytes(b"")
    older = run_of(root, "1.9.0")
    gone.unlink()
    assert started(older, home)[0] == 0
    there = home / ".local/lib/tlc-desktop"
    (there / "mine.tlc").write_text("mine")
    assert started(run_of(root, "1.10.0"), home)[0] == 0
    assert not (there / "gone.pyc").exists()
    assert (there / "mine.tlc").read_text() == "mine"
    code, said = started(older, home)
    assert (code, "1.10.0 is installed already" in said) == (1, True), said


@needs_linux
def test_removing_leaves_the_users_files_alone(root: Path, home: Path) -> None:
    assert started(run_of(root, "1.2.3"), home)[0] == 0
    own = home / ".local/share/tlc-desktop/circle.tlc"
    own.parent.mkdir()
    own.write_text("mine")
    (home / ".local/lib/tlc-desktop/beside.tlc").write_text("mine")
    assert started(home / ".local/lib/tlc-desktop/remove.sh", home)[0] == 0
    assert files(home) == [".local/share/tlc-desktop/circle.tlc", "tlc-desktop-files/beside.tlc"]


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="wants dpkg")
def test_dpkg_reads_the_deb(root: Path, tmp_path: Path) -> None:
    data = tree.packed(tree.tar(root), quick=True)
    target = tmp_path / deb.name("1.2.3")
    made = deb.make(root, ("libc6 (>= 2.30)", "libegl1"), "1.2.3", data, target)
    said = subprocess.run(["dpkg-deb", "-f", made], capture_output=True, check=True).stdout
    assert b"Depends: libc6 (>= 2.30), libegl1\n" in said
    out = tmp_path / "out"
    subprocess.run(["dpkg-deb", "-R", made, out], check=True)
    assert (out / LIBRARY / "tlc-desktop").read_text().startswith("#!")
    assert '"1.2.3"' in (out / "DEBIAN/preinst").read_text("utf-8")


def test_packing_twice_gives_the_same_bytes(root: Path) -> None:
    first = tree.tar(root)
    os.utime(root / LIBRARY / "tlc-desktop", (1, 1))
    assert tree.tar(root) == first
    with tarfile.open(fileobj=BytesIO(first)) as archive:
        assert {(entry.uid, entry.mtime) for entry in archive} == {(0, payload.source_date())}


def test_only_the_plugins_and_words_that_are_used_are_kept() -> None:
    inside = "PySide6/Qt/plugins/"
    assert bundle_parts.keeps_binary(inside + "platforms/libqxcb.so")
    assert not bundle_parts.keeps_binary(inside + "sqldrivers/libqsqlite.so")
    assert not bundle_parts.keeps_binary("libstdc++.so.6")
    assert bundle_parts.keeps_data("PySide6/Qt/translations/qtbase_ar.qm")
    assert not bundle_parts.keeps_data("PySide6/Qt/translations/qtbase_de.qm")
    assert not bundle_parts.keeps_data("resources/translations/tlc_ar.ts")


def test_a_link_is_kept_when_it_leads_somewhere() -> None:
    there = {"PySide6/Qt/lib/libQt6Core.so.6"}
    good = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    bad = ("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK")
    assert bundle_parts.leads_somewhere(good, there)
    assert not bundle_parts.leads_somewhere(bad, there)


def test_other_debians_are_made_from_where_this_one_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "Debian-Security http://a/security/\nDebian http://b/debian/\nDebian http://c/debian/\n"
    monkeypatch.setattr(roots, "run_quietly", lambda _command: (0, said))
    assert roots.mirror() == ["http://b/debian"]
    monkeypatch.setattr(roots, "run_quietly", lambda _command: (127, ""))
    assert roots.mirror() == []
