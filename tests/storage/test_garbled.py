"""What a column may not hold has a sentence wherever it is read."""

from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, time
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.errors import FileDamaged
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.storage import ideas, meetings, members, search, today, whole
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 9, 0)
BLOB = "x'00ff41'"
HALF = "CAST(x'ff41' AS TEXT)"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "Our school.tlc"
    opened = begin(made, Community("Tuesday Circle"))
    with opened.change("Add") as session:
        key = members.add(session, [Member("Hala")])[0]
        ideas.add(session, Idea("Exit slips", NOW.date(), steps=("a", "b")))
        meeting = Meeting("Waiting", date(2026, 12, 1), time(13, 15), tea=(key,), came=(key,))
        meetings.schedule(session, meeting, [AgendaItem("Welcome")])
    opened.close()
    return made


def spoil(path: Path, harm: str) -> None:
    with closing(dbapi2.connect(str(path), isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute(harm)


HARMS = [
    f"UPDATE member SET name = {BLOB}",
    f"UPDATE member SET name = {HALF}",
    f"UPDATE member SET id = {BLOB}",
    "UPDATE member SET in_group = 'lost'",
    f"UPDATE meeting SET title = {BLOB}",
    "UPDATE meeting SET day = '2026-13-45'",
    "UPDATE meeting SET day = '9999-12-31'",
    "UPDATE meeting SET time = '99:99:99'",
    "UPDATE meeting SET time = '10:00:00+02:00'",
    "UPDATE meeting SET minutes = 'many'",
    "UPDATE meeting SET minutes = 999999999999999",
    "UPDATE meeting SET tea = '[1'",
    "UPDATE meeting SET tea = '5'",
    "UPDATE meeting SET tea = '{\"a\": 1}'",
    "UPDATE meeting SET tea = replace(hex(zeroblob(50000)), '0', '[')",
    "UPDATE meeting SET place_secured = 7",
    "UPDATE community SET weekend = '79x'",
    f"UPDATE community SET school = {BLOB}",
    """INSERT INTO community SELECT name, language, school, place, directorate, administration,
    calls_itself, first_day, weekend, digits, paper, hijri, article_aside, facilitator, is_sample,
    replace(hex(zeroblob(16)), '0', 'a'), created_at, changed_at, deleted_at, half_days,
    hijri_shift, pulse_words, pulse_line, time_zone, calendar_code, kept_where,
    signed_summary FROM community""",
    "DELETE FROM community",
]
Read = Callable[[Path], object]


def glanced(path: Path) -> None:
    try:
        today.glance(path, NOW, Language.ENGLISH)
    except dbapi2.Error as trouble:  # which the second look explains
        raise FileDamaged(path) from trouble


def first_page(path: Path) -> None:
    with closing(Store(path)) as opened:
        opened.today(NOW, Language.ARABIC)


def pages(path: Path) -> None:
    with closing(Store(path)) as opened, opened.read() as session:
        members.members(session)
        for meeting in meetings.meetings(session):
            meetings.agenda(session, meeting.id)


def dumped(path: Path) -> None:
    with closing(Store(path)) as opened:
        whole.dump(opened)


def changed(path: Path) -> None:
    with closing(Store(path)) as opened:
        pages(path)
        with opened.change("Add") as session:
            members.add(session, [Member("Mona")])


@pytest.mark.parametrize("harm", HARMS)
@pytest.mark.parametrize(
    "read", [glanced, first_page, pages, dumped, changed], ids=lambda read: read.__name__
)
def test_it_is_told_and_nothing_is_written(path: Path, harm: str, read: Read) -> None:
    spoil(path, harm)
    before = path.read_bytes()
    with pytest.raises(FileDamaged) as caught:
        read(path)
    assert caught.value.path == path
    assert path.read_bytes() == before


def test_what_search_knows_may_be_garbled_too(path: Path) -> None:
    for harm in ("record = '5'", f"shown = {BLOB}", "shown_by = 'x'"):
        spoil(path, f"UPDATE search_text SET {harm} WHERE kind = 'idea'")
        with (
            closing(Store(path)) as opened,
            pytest.raises(FileDamaged),
            opened.read() as session,
        ):
            search.find(session, "exit")
