"""The ten rules, held by the storage functions whatever is done with them; each test is named for its rule.

All are tried on the same random histories, for each of which every rule is looked at.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import MISSING, dataclass, field, fields
from datetime import date, time
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from histories import DAY, PROMISE, History
from sqlalchemy import event, text

from tests.beginnings import begin
from tests.laws import examples
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.links import LearningLink
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pulse import FEWEST
from tlc_desktop.domain.terms import Term
from tlc_desktop.domain.tryouts import TryOut
from tlc_desktop.domain.visits import Visit
from tlc_desktop.storage import (
    assumptions,
    entries,
    ideas,
    links,
    meetings,
    members,
    pulse,
    stages,
    support,
    tables,
    terms,
    tryouts,
    visits,
)
from tlc_desktop.storage.pages.ideas import handout_page
from tlc_desktop.storage.pages.meetings import agenda_page, summary_page
from tlc_desktop.storage.pages.terms import term_summary
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.undo_log import RecordingSession

RULES = range(1, 11)
HOW_MANY, ACTS = 2000, 18
PEOPLE = {
    key.parent.name
    for table in tables.tables()
    for key in table.foreign_keys
    if key.column.table.name == "member"
}


class EnoughError(Exception):
    """The history is over; nothing of it is kept."""


@dataclass
class Broken:
    """What broke each rule, with the history that did."""

    found: dict[int, list[str]] = field(default_factory=dict[int, list[str]])
    acts: Counter[str] = field(default_factory=Counter[str])
    sql: set[str] = field(default_factory=set[str])
    calls: list[str] = field(default_factory=list[str])

    def note(self, rule: int, history: History, what: object) -> None:
        self.found.setdefault(rule, []).append(f"{what} after {' '.join(history.acts)}")


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Broken]:
    """What many histories broke; they are played once for all the rules."""
    file = begin(tmp_path_factory.mktemp("histories") / "a.tlc", Community("Ours"))
    found, listening = Broken(), [True]

    def hear(name: str, _: tuple[Any, ...]) -> None:
        if listening and name.startswith(("socket.connect", "socket.bind", "socket.getaddrinfo")):
            found.calls.append(name)

    def read(*facts: Any) -> None:
        found.sql.add(facts[2])

    sys.addaudithook(hear)
    event.listen(file._engine, "before_cursor_execute", read)
    for seed in range(examples(HOW_MANY, slow=4)):
        play(file, seed, found)
    listening.clear()
    yield found
    file.close()


def play(file: Store, seed: int, found: Broken) -> None:
    """Play a history, look at it, and let nothing of it be kept."""
    with pytest.raises(EnoughError), file.change("Play") as session:
        history = History(session, Random(seed))
        history.play(ACTS)
        session.flush()
        session.expire_all()
        look(history, found)
        raise EnoughError
    found.acts.update(history.acts)


def look(history: History, found: Broken) -> None:
    session = history.session
    _look_at_people(session, history)
    for key, owner in history.owners.items():
        tried = tryouts.try_out(session, key)
        if tried.owner != owner:
            found.note(2, history, "a try-out of somebody else's")
        days = (tried.asked_on, tried.asked_again_on)
        if sum(day is not None for day in days) != history.asked.get(key, 0):
            found.note(3, history, days)
    for visit in visits.visits(session):
        if not visit.host_chose or visit.host == visit.visitor:
            found.note(4, history, visit)
    for meeting, totals in pulse.totals(session).items():
        if sum(total.slips for total in totals) < FEWEST:
            found.note(5, history, meeting)
    for said in (entries.entry(session, key) for key in history.entries):
        if said.by and (
            said.authorship is not Authorship.CREDITED or said.kind is EntryKind.ASSUMPTION
        ):
            found.note(6, history, said)
    for idea in ideas.some(session, history.ideas):
        named = [credit.member for credit in idea.credits if credit.member]
        if idea.authorship is Authorship.NOT_STORED and named:
            found.note(6, history, idea)
    audience = history.chance.choice((Audience.SCHOOL, Audience.OUTSIDE))
    for shown in _named_against_their_choice(history, audience):
        found.note(7, history, shown)


def _look_at_people(session: RecordingSession, history: History) -> None:
    """Read what pages of people read, for the sake of the questions that the file is asked."""
    for member in history.people:
        visits.of_member(session, member)
        links.of_member(session, member)
        tryouts.open_of(session, member)
        ideas.found(session, member=member)
    tryouts.found(session, "waits")
    for read in (support.supports, support.promises, stages.reflections, assumptions.assumptions):
        read(session)
    members.listed(session, Community("Ours").language)


def _named_against_their_choice(history: History, audience: Audience) -> Iterator[str]:
    session, names = history.session, Names(audience, "a member", "the group", "name not kept")
    term = terms.add(session, Term("Now", date(2026, 9, 1), date(2027, 2, 1)))
    session.flush()
    idea, meeting = history.ideas[-1], history.meetings[-1]
    printed = repr(
        (
            term_summary(session, term, names),
            handout_page(session, idea, names),
            agenda_page(session, meeting, names),
            summary_page(session, meeting, names),
        )
    )
    session.execute(text("DELETE FROM term"))
    if PROMISE in printed:
        yield "a promise"
    for member in members.members(session):
        chose = member.in_school if audience is Audience.SCHOOL else member.outside
        first, family = member.name.split()
        hidden = {
            NameChoice.MEMBER: (first, family, member.called),
            NameChoice.INITIALS: (first, family, member.called),
            NameChoice.CALLED: (family,),
        }.get(chose, ())
        yield from (
            f"{word} for {audience}" for word in hidden if re.search(rf"\b{word}\b", printed)
        )


def test_every_kind_of_act_is_in_the_histories(broken: Broken) -> None:
    kinds = {name for name in vars(History) if name.startswith("_") and not name.startswith("__")}
    assert set(broken.acts) == kinds - {"_try", "_day", "_some", "_remember"}


# Questions in which people stand in an order, or in groups: and why.
ABOUT_NOBODY: dict[str, str] = {}


def counts_people(sql: str) -> bool:
    """Whether a question asks how much somebody did, or puts people in such an order."""
    plain = " ".join(sql.split()).lower()
    grouped = re.search(r"group by (.*?)(?: having| order by| limit|$)", plain)
    ordered = re.search(r"order by (.*)$", plain)
    in_groups = grouped and any(re.search(rf"\b{name}\b", grouped[1]) for name in PEOPLE)
    by_number = ordered and re.search(r"\b(?:count|sum|avg|total)\(", ordered[1])
    of_one = re.search(r"select (?:count|sum|avg|total)\(", plain) and any(
        re.search(rf"\b{name} =", plain) for name in PEOPLE
    )
    return bool(in_groups or by_number or of_one)


def test_rule_1_no_question_to_the_file_counts_or_ranks_people(broken: Broken) -> None:
    assert len(broken.sql) > 80
    assert {sql for sql in broken.sql if counts_people(sql)} == set()


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT owner_id, count(*) FROM try_out GROUP BY owner_id",
        "SELECT count(*) FROM try_out WHERE owner_id = ?",
        "SELECT member.name FROM member ORDER BY (count(try_out.id)) DESC",
    ],
)
def test_rule_1_a_question_that_counts_people_would_be_found(sql: str) -> None:
    assert counts_people(sql)
    assert not counts_people("SELECT id FROM try_out WHERE owner_id = ? ORDER BY day")


@pytest.mark.parametrize("rule", [2, 3, 4, 5, 6, 7])
def test_rule_is_kept_whatever_is_done(broken: Broken, rule: int) -> None:
    assert broken.found.get(rule, [])[:3] == []


@pytest.mark.parametrize(
    ("rule", "module", "name"),
    [(3, tryouts, "ask"), (5, pulse, "enough")],
    ids=["asking", "slips"],
)
def test_a_rule_that_is_not_held_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rule: int, module: Any, name: str
) -> None:
    def ask(session: RecordingSession, key: UUID, today: date) -> None:
        """As often as one likes."""

    monkeypatch.setattr(module, name, {"ask": ask, "enough": lambda _: True}[name])
    file, found = begin(tmp_path / "a.tlc", Community("Ours")), Broken()
    for seed in range(8):
        play(file, seed, found)
    file.close()
    assert found.found.get(rule)


def test_rule_8_no_field_is_for_a_pupil_or_a_mark() -> None:
    named = {f"{t.name}.{c.name}" for t in tables.tables() for c in t.columns}
    words = {name: set(re.split(r"[._]", name)) for name in named}
    asks = {"pupil", "pupils", "student", "students", "child", "mark", "marks", "grade", "score"}
    # What pupils said or did is a teacher's own free words.
    assert {name for name, parts in words.items() if parts & asks} == {"story.pupils"}


def required(kind: type[Any]) -> set[str]:
    """What a record cannot be made without."""
    given = (MISSING, MISSING)
    return {f.name for f in fields(kind) if (f.default, f.default_factory) == given}


def test_rule_9_only_a_title_and_a_date_are_ever_required(tmp_path: Path) -> None:
    """Besides whom or what it is about; and with no more than that the file takes each."""
    file = begin(tmp_path / "a.tlc", Community("Ours"))
    with file.change("Write") as session:
        here, there = members.add(session, [Member("x"), Member("y")])
        idea = ideas.add(session, Idea("x", DAY))
        meetings.schedule(session, Meeting("x", DAY, time()))
        meetings.add_item(session, None, AgendaItem("x"))
        entries.add(session, Entry(EntryKind.NOTE, "x", DAY))
        tryouts.add(session, TryOut(here, "x", DAY))
        terms.add(session, Term("x", DAY, DAY))
        visits.add(session, Visit(here, there, host_chose=True))
        links.add(session, LearningLink(idea, here, there))
    file.close()
    known = {"title", "name", "what", "text", "day", "time", "starts", "ends"}
    about = {"kind", "owner", "host", "visitor", "idea", "giver", "receiver"}
    kinds = (Member, Idea, Meeting, AgendaItem, Entry, TryOut, Term, Visit, LearningLink)
    assert set[str]().union(*map(required, kinds)) <= known | about


def test_rule_10_nothing_that_is_done_opens_a_connection(broken: Broken) -> None:
    assert broken.acts
    assert broken.calls == []
