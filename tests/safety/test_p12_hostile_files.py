"""P12: a hostile or broken file does nothing: one sentence at most, within two seconds and 100 MB, nothing written."""

import json
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.beginnings import begin
from tests.exchange import test_packing, test_sheet_reading
from tests.laws import some, tries
from tests.safety.apart import apart
from tests.safety.figures import Figures
from tests.spoilt import spoilt
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.errors import UserError
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.members import Member, typed_people
from tlc_desktop.exchange import packing, sheet_reading, term_file, upgrades, whole_file
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.messages import explain
from tlc_desktop.storage import ideas, members, whole
from tlc_desktop.storage.store import Store

SECONDS, MEGABYTES = 2.0, 100
HERE = Path(__file__).parent.parent / "data"
Read = Callable[[Path], object]
Make = Callable[[Random], bytes]


def term(content: bytes, dice: Random) -> bytes:
    """A term file spoilt as it is, or one whose sizes and hashes fit what was spoilt in it."""
    if dice.random() < 0.5:
        return spoilt(content, dice)
    manifest, inside = packing.unzipped(content, Path("x"), upgrades.MANIFEST)
    name = dice.choice(sorted(inside))
    about = {key: value for key, value in manifest.items() if key != "files"}
    return packing.zipped(about, {**inside, name: spoilt(inside[name], dice)})


def book(content: bytes, dice: Random) -> bytes:
    """A workbook spoilt as it is, or in one of its parts."""
    if dice.random() < 0.5:
        return spoilt(content, dice)
    return test_sheet_reading.changed(
        content, lambda _, part: spoilt(part, dice) if part and dice.random() < 0.3 else part
    )


def community(path: Path) -> bytes:
    """A small community's file."""
    with closing(begin(path, Community("Tuesday Circle"))) as file, file.change("Add") as session:
        members.add(session, [Member("Hala Mansour"), Member("سلمى حسن")])
        ideas.add(session, Idea("Exit slips", date(2026, 11, 23), words="Before the bell."))
    return path.read_bytes()


def dump(path: Path) -> bytes:
    community(path)
    with closing(Store(path)) as file:
        return whole_file.json_of(file)


PEOPLE = [("Name", "Subject", "Room"), ("Salma Hassan", "Maths", "12"), ("هالة", "علوم", "٣")] * 3
LIST = "\r\n".join(";".join(row) for row in PEOPLE)
LISTS = (LIST.encode(), LIST.encode("utf-16"), LIST.encode("cp1256", "replace"))


def read_list(path: Path) -> object:
    return typed_people(sheet_reading.names_in(path))


def read_dump(path: Path) -> object:
    return whole_file.make(path.with_name("made.tlc"), path)


def read_community(path: Path) -> object:
    with closing(Store(path)) as file:
        whole.check(file)
        return file.labels()


def makers(folder: Path) -> dict[str, tuple[str, Read, Make]]:
    """Of each kind: the name of its file, who reads it, and what makes a hostile one."""
    old_term = (HERE / "released-0001.tlcterm").read_bytes()
    sheet = test_sheet_reading.listed(*PEOPLE)
    told, kept = dump(folder / "a.tlc"), community(folder / "b.tlc")
    return {
        "term files": ("a.tlcterm", term_file.read, partial(term, old_term)),
        "lists as text": ("a.csv", read_list, lambda dice: spoilt(dice.choice(LISTS), dice)),
        "lists as workbooks": ("a.xlsx", read_list, partial(book, sheet)),
        "dumps": ("a.json", read_dump, partial(spoilt, told)),
        "communities": ("a.tlc", read_community, partial(spoilt, kept)),
    }


MANY = {
    "term files": 40_000,
    "lists as text": 20_000,
    "lists as workbooks": 20_000,
    "dumps": 14_000,
    "communities": 6_000,
}


def read_all(folder: str, kind: str, many: int) -> list[str]:
    """Read so many hostile files of a kind; what was wrong with any."""
    made = Path(folder) / "made"
    made.mkdir()
    name, read, make = makers(made)[kind]
    place = Path(folder) / "place"
    place.mkdir()
    peak = megabytes()
    faults: list[str] = []
    for seed in range(many):
        content = make(Random(seed))
        if fault := refused(place, name, content, read):
            faults.append(f"{kind} {seed}: {fault}")
    if megabytes() - peak > MEGABYTES:
        faults.append(f"{kind}: {megabytes() - peak:.0f} MB")
    return faults


def by_hand() -> dict[str, tuple[str, Read, Callable[[], bytes]]]:
    """What somebody could make who knows how it is read."""
    deep = {
        "deep lists": b"[" * 200_000,
        "deep objects": b'{"a":' * 100_000,
        "a long number": b'{"format": ' + b"9" * 100_000 + b"}",
        "a number beyond all": b'{"format": 1e999, "version": -1e999}',
        "one field of 10 MB": json.dumps({"format": "x" * 10_000_000}).encode(),
        "half a letter": b'{"format": "\\ud800", "version": 1}',
        "a key twice": b'{"format": "tlc", "format": "tlc"}',
        "no text": bytes(100_000),
    }
    found: dict[str, tuple[str, Read, Callable[[], bytes]]] = {
        name: ("a.json", read_dump, partial(bytes, content)) for name, content in deep.items()
    }
    for name, make in test_packing.WRONG.items():
        if make is not test_packing.duplicated:  # which only a test may make
            found[name] = ("a.tlcterm", term_file.read, make)
    for name, (content, _) in test_sheet_reading.BAD.items():
        found[name] = (name, read_list, partial(bytes, content))
    return found


def read_by_hand(folder: str) -> tuple[int, list[str]]:
    place = Path(folder) / "place"
    place.mkdir()
    faults, tried = list[str](), some([*by_hand().items()], every=9)
    for what, (name, read, make) in tried:
        content, before = make(), megabytes()
        fault = refused(place, name, content, read, certainly=True)
        more = megabytes() - before
        if fault or more > MEGABYTES:
            faults.append(f"{what}: {fault} {more:.0f} MB")
    return len(tried), faults


def refused(place: Path, name: str, content: bytes, read: Read, *, certainly: bool = False) -> str:
    """What is wrong with how a file was read; empty where it was read, or refused with a sentence."""
    path = place / name
    path.write_bytes(content)
    said, began = "", time.process_time()
    try:
        read(path)
        is_refused = False
    except UserError as trouble:
        is_refused = True
        if not explain(trouble, words(Language.ENGLISH)).strip():
            said = f"no sentence for {trouble!r}"
    except BaseException as trouble:  # noqa: BLE001 - which is what nobody may meet
        is_refused, said = False, f"uncaught: {trouble!r}"
    took = time.process_time() - began
    if took > SECONDS:
        said += f" {took:.1f} s"
    if is_refused and (path.read_bytes() != content or [*place.iterdir()] != [path]):
        said += f" wrote {[each.name for each in place.iterdir()]}"
    if certainly and not is_refused:
        said += " was read"
    for left in place.iterdir():
        left.unlink()
    return said


def megabytes() -> float:
    """The most memory that this process ever had."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def asked(function: Any, *arguments: Any) -> Any:
    """What a function answers: in a process of its own, whose memory nobody else takes, when all is tried."""
    return apart(function, *arguments) if tries(1, 0) else function(*arguments)


def _needs(figure: Figures) -> None:
    if sys.platform == "win32":
        figure.not_run("P12", "Windows does not tell how much memory was taken")


@pytest.mark.parametrize("kind", MANY)
def test_a_spoilt_file_does_nothing(tmp_path: Path, figure: Figures, kind: str) -> None:
    _needs(figure)
    many = tries(MANY[kind], MANY[kind] // 2000)
    faults = asked(read_all, str(tmp_path), kind, many)
    figure("P12", f"spoilt {kind}, read as a user would", many, faults)


def test_a_file_made_by_hand_does_nothing(tmp_path: Path, figure: Figures) -> None:
    _needs(figure)
    tried, faults = asked(read_by_hand, str(tmp_path))
    figure("P12", "files made by hand to do harm", tried, faults)
