"""What plain SQL reads is what SQLAlchemy reads."""

from datetime import date, datetime
from pathlib import Path

import pytest

from tests.beginnings import write_sample
from tlc_desktop.domain.communities import Agreement, Community, Language
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.meetings import AgendaItem
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.tryouts import Story
from tlc_desktop.storage import (
    calendar,
    communities,
    driver,
    ideas,
    meetings,
    sql_rows,
    today,
)
from tlc_desktop.storage.base import Base, value
from tlc_desktop.storage.communities import AgreementRow, CommunityRow
from tlc_desktop.storage.meetings import AgendaItemRow
from tlc_desktop.storage.members import MemberRow
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.tryouts import StoryRow

DAY = date(2026, 11, 23)


@pytest.fixture(scope="module", params=[Language.ENGLISH, Language.ARABIC])
def path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("plain") / "sample.tlc"
    write_sample(made, request.param, DAY)
    return made


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        (Community, CommunityRow),
        (Agreement, AgreementRow),
        (Member, MemberRow),
        (AgendaItem, AgendaItemRow),
        (Story, StoryRow),
    ],
)
def test_every_row_reads_the_same(path: Path, kind: type, row: type[Base]) -> None:
    connection = driver.connect(path)
    sql = f"SELECT * FROM {row.__tablename__}"
    read = {each["id"]: sql_rows.value(kind, each) for each in sql_rows.rows(connection, sql)}
    connection.close()
    store = Store(path)
    with store.read() as session:
        mapped = {one.id.hex: value(kind, one) for one in session.query(row)}
    store.close()
    assert read == mapped
    assert read


def test_today_reads_as_the_other_pages_do(path: Path) -> None:

    now = datetime(2026, 11, 23, 9, 0)
    found = today.glance(path, now, Language.ENGLISH)
    assert found is not None
    store = Store(path)
    with store.read() as session:
        assert found.community == communities.community(session)
        assert found.today.meeting == calendar.next_meeting(session, now)
        assert found.today.meeting is not None
        assert list(found.today.agenda) == meetings.agenda(session, found.today.meeting.id)
        assert [each.id for each in found.today.ideas]
        newest: list[Idea] = ideas.latest(session, len(found.today.ideas))
        assert list(found.today.ideas) == newest
    assert found.today == store.today(now, Language.ENGLISH)
    store.close()


def test_a_glance_leaves_no_trace(path: Path) -> None:
    before = path.read_bytes()

    today.glance(path, datetime(2026, 11, 23, 9, 0), Language.ARABIC)
    assert path.read_bytes() == before
    assert sorted(each.name for each in path.parent.iterdir()) == [path.name]
