"""The sample: a made-up school, whole in each language it was written in."""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.beginnings import write_sample
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import FileExists
from tlc_desktop.domain.finds import is_on_shelf
from tlc_desktop.domain.ideas import family
from tlc_desktop.domain.meetings import MeetingState
from tlc_desktop.domain.support import PromiseState, SupportState
from tlc_desktop.domain.terms import current
from tlc_desktop.domain.tryouts import could_ask
from tlc_desktop.domain.visits import by_day
from tlc_desktop.storage import (
    assumptions,
    calendar,
    communities,
    entries,
    holders,
    ideas,
    links,
    meetings,
    members,
    periods,
    pulse,
    records,
    sample,
    stages,
    support,
    terms,
    tryouts,
    visits,
)
from tlc_desktop.storage.store import Store

TODAY = date(2027, 3, 3)
COUNTS = {"member": 12, "meeting": 18, "idea": 60, "try_out": 80, "term": 3}


@pytest.fixture(scope="module", params=list(Language))
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("sample") / "sample.tlc"
    write_sample(path, request.param, TODAY)
    opened = Store(path)
    yield opened
    opened.close()


def test_it_has_what_was_promised(made: Store) -> None:
    made.check()
    with made.read() as session:
        assert {kind: len(records.titles(session, kind)) for kind in COUNTS} == COUNTS
        assert len(records.titles(session, "story")) >= 120
        assert communities.community(session).is_sample
        assert communities.community(session).facilitator is not None
    assert made.labels() == (None, None)


def test_it_is_as_of_today(made: Store) -> None:
    with made.read() as session:
        term = current(terms.terms(session), TODAY)
        assert term
        assert TODAY in term
        ahead = calendar.next_meeting(session, datetime(TODAY.year, TODAY.month, TODAY.day, 8))
        assert ahead
        assert 0 < (ahead.day - TODAY).days < 15
        assert ahead.day.weekday() not in (4, 5)
        tried = tryouts.some(session, tryouts.found(session))
        assert any(could_ask(each, TODAY) for each in tried)
        told = [s.day for t in tryouts.between(session, date.min, date.max) for s in t.stories]
        closed = [m.day for m in meetings.meetings(session) if m.state is MeetingState.CLOSED]
    assert max(*told, *closed) <= TODAY


def test_it_lives_between_its_meetings_too(made: Store) -> None:
    with made.read() as session:
        people = {member.id for member in members.members(session) if member.state == "joined"}
        coming, been = by_day(visits.visits(session), TODAY)
        held = [m.id for m in meetings.meetings(session) if m.state is MeetingState.CLOSED]
        felt = pulse.totals(session)
        chains = [links.chain(session, key) for key in ideas.found(session)]
        known = periods.timetable(session, TODAY)
        outside = holders.holders(session)
        shelf = [each for each in entries.finds(session) if is_on_shelf(each)]
        protocols = [item.protocol for m in held for item in meetings.agenda(session, m)]
    assert (len(coming), len(been)) == (2, 5)
    assert coming[0].day
    assert coming[0].day - TODAY < timedelta(days=14)
    assert any(visit.try_out for visit in been)
    assert len(felt) == len(held) - 1 >= 14
    long = [chain for chain in chains if chain]
    assert [len(chain) for chain in long] == [3, 4] or [len(chain) for chain in long] == [4, 3]
    given, received = (
        {getattr(step, end) for chain in long for step in chain} for end in ("giver", "receiver")
    )
    assert given & received
    assert set(known.weeks) == people
    assert known.common(people)
    assert shelf
    assert all(holder.ideas and holder.reach for holder in outside)
    assert len(outside) == 2
    assert sum(protocol is not None for protocol in protocols) == 2


def test_it_says_where_the_group_is_and_what_it_asked_for(made: Store) -> None:
    with made.read() as session:
        said = stages.reflections(session)
        sentences = [stages.answers(session, each.id) for each in said]
        taken = assumptions.assumptions(session)
        states = {wish.state for wish in support.supports(session)}
        became = [promise.became for promise in support.promises(session)]
    assert all(each.stage and each.words and each.parted and each.next_thing for each in said)
    assert len(said) == 2
    assert all(any(one.answer for one in answers) for answers in sentences)
    assert [bool(one.try_out and one.otherwise) for one in taken].count(True) == 2
    assert states == {
        SupportState.WANTED,
        SupportState.ASKED,
        SupportState.PROMISED,
        SupportState.GIVEN,
    }
    assert Counter(became) == {PromiseState.OPEN: 2, PromiseState.KEPT: 2}


def test_ideas_have_families_of_four_generations(made: Store) -> None:
    with made.read() as session:
        links = ideas.links(session)
    assert len(links) >= 25
    assert max(b.depth for link in links for b in family(link.idea, links)) >= 3


def test_terms_are_named_for_their_years(made: Store) -> None:
    with made.read() as session:
        names = [term.name for term in terms.terms(session)]
    assert len(set(names)) == 3
    assert not any("{" in name for name in names)


def test_it_never_writes_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.tlc"
    path.write_text("mine")
    with pytest.raises(FileExists):
        sample.make(path, Language.ENGLISH, TODAY)
    assert path.read_text() == "mine"


def test_each_language_has_a_community_of_its_own(tmp_path: Path) -> None:
    schools: set[str] = set()
    for language in Language:
        write_sample(tmp_path / "a.tlc", language, TODAY)
        with closing(Store(tmp_path / "a.tlc")) as opened, opened.read() as session:
            ours = communities.community(session)
        assert ours.language is language
        schools.add(ours.school)
    assert len(schools) == len(Language)


@pytest.fixture(scope="module")
def sample_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.tlc"
    write_sample(path, Language.ENGLISH, TODAY)
    return path


@pytest.mark.parametrize("number", range(COUNTS["member"]))
@pytest.mark.parametrize("erased", [False, True], ids=["bin", "erased"])
def test_anybody_can_leave_for_good(
    sample_path: Path, tmp_path: Path, number: int, *, erased: bool
) -> None:
    """Also who told how a try-out went: its story goes with it."""
    path = tmp_path / "sample.tlc"
    path.write_bytes(sample_path.read_bytes())
    file = Store(path)
    with file.change("Delete") as session:
        key = records.titles(session, "member")[number][0]
        if not erased:
            records.delete(session, "member", key)
    with file.change_for_good() as session:
        if erased:
            records.erase_member(session, key)
        records.empty_bin(session)
    file.check()
    file.close()
    assert key.hex.encode() not in path.read_bytes()
    assert str(key).encode() not in path.read_bytes()
