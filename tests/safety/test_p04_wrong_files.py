"""P4: of eight kinds of file that is not the community's own, each has its own sentence, and nothing is written."""

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.beginnings import write_new
from tests.safety.figures import Figures
from tests.safety.raw_rows import raw_rows
from tlc_desktop.domain import errors
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.messages import explain
from tlc_desktop.storage import communities
from tlc_desktop.storage.store import Store

RELEASED = Path(__file__).parent.parent / "data" / "released-0001.tlc"
NOBODY = 65534


def missing(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE community (name)")
        other.commit()


def drive_gone(path: Path) -> None:
    shutil.rmtree(path.parent)


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA user_version = 99")


def not_allowed(path: Path) -> None:
    path.chmod(0)


def only_read(path: Path) -> None:
    path.chmod(0o444)
    path.parent.chmod(0o555)


WRONG: dict[Callable[[Path], None], type[errors.UserError]] = {
    missing: errors.FileNotThere,
    empty: errors.FileEmpty,
    of_another_program: errors.FileForeign,
    drive_gone: errors.FileNotThere,
    newer: errors.FileTooNew,
    not_allowed: errors.FileNotAllowed,
    only_read: errors.FileNotAllowed,
}


@contextmanager
def as_nobody() -> Generator[None]:
    """Root may do anything: what is not allowed is tried as somebody else."""
    if os.getuid():
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@contextmanager
def of_nobody() -> Generator[Path]:
    """A folder that nobody may use; those of pytest are root's alone."""
    folder = Path(tempfile.mkdtemp())
    place = folder / "school"
    place.mkdir()
    if not os.getuid():
        os.chown(folder, NOBODY, NOBODY)
        os.chown(place, NOBODY, NOBODY)
    yield place
    if place.exists():
        place.chmod(0o755)
    shutil.rmtree(folder)


def inside(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.glob("*")} if folder.exists() else {}


def is_refused(path: Path, fact: type[errors.UserError]) -> str:
    """What a file is refused with: the sentence; empty where it is not, or with another fact."""
    try:
        with as_nobody():
            Store(path).close()
    except fact as trouble:
        return explain(trouble, words(Language.ENGLISH))
    except Exception as trouble:  # noqa: BLE001 - whatever it was, it is no sentence
        return f"!{trouble!r}"
    return ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such users")
def test_each_wrong_file_has_its_sentence_and_stays_as_it_is(figure: Figures) -> None:
    said, faults = list[str](), list[str]()
    for harm, fact in WRONG.items():
        with of_nobody() as folder:
            path = folder / "Our school.tlc"
            write_new(path, Community("Tuesday Circle"))
            if not os.getuid():
                os.chown(path, NOBODY, NOBODY)
            harm(path)
            before = inside(folder)
            sentence = is_refused(path, fact)
            if not sentence or sentence.startswith("!") or inside(folder) != before:
                faults.append(f"{harm.__name__}: {sentence}")
            said.append(sentence.replace(str(folder), ""))
    alike = len(said) - len({*said}) - 2  # not there, and not allowed, are two kinds each
    assert faults == []
    figure(
        "P4",
        "kinds of wrong file, each refused with its sentence, nothing written",
        len(WRONG),
        max(alike, 0),
    )


def test_a_file_of_an_older_version_is_shown_with_all_that_is_in_it(
    tmp_path: Path, figure: Figures
) -> None:
    path = tmp_path / "Our school.tlc"
    shutil.copyfile(RELEASED, path)
    with closing(sqlite3.connect(path)) as older:
        (named,), *_ = older.execute("SELECT name FROM community").fetchall()
    with closing(Store(path)) as file, file.read() as session:
        shown = communities.community(session).name
    kept = raw_rows(path.with_name("Our school.v1.tlc"))
    is_whole = shown == named and kept == raw_rows(RELEASED)
    figure(
        "P4", "an older file brought up to date, the old one kept beside it", 1, int(not is_whole)
    )
