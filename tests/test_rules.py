"""The ten rules of the program, each with a test named for it.

They hold what the file can keep and what pages and files say; the window's
pages are held to them in `tests/ui/test_rules.py`.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Integer,
    MetaData,
    Numeric,
    Table,
)
from sqlalchemy.exc import IntegrityError

from tests.beginnings import begin, write_sample
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.errors import AskedTwice, HostChooses, TooFewSlips
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.members import Audience, Member
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pulse import PulseStep
from tlc_desktop.domain.terms import Term
from tlc_desktop.domain.tryouts import Answer, TryOut, could_ask
from tlc_desktop.domain.visits import Visit
from tlc_desktop.i18n import value_names
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.value_names import label
from tlc_desktop.storage import (
    entries,
    ideas,
    meetings,
    members,
    pulse,
    tables,
    terms,
    tryouts,
    visits,
)
from tlc_desktop.storage.base import Base, JsonTuple
from tlc_desktop.storage.base import made as made_row
from tlc_desktop.storage.pages.ideas import handout_page
from tlc_desktop.storage.pages.terms import term_summary
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.visits import VisitRow

DAY = date(2026, 11, 23)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Store]:
    opened = begin(tmp_path / "a.tlc", Community("Ours"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("rules") / "sample.tlc"
    write_sample(path, Language.ENGLISH, DAY)
    opened = Store(path)
    yield opened
    opened.close()


def names(audience: Audience) -> Names:
    return Names(audience, "a member", "the group", "name not kept")


def points_at_members(table: Table) -> bool:
    return any(key.column.table.name == "member" for key in table.foreign_keys)


def numbers(table: Table) -> list[str]:
    kinds = (Integer, Float, Numeric)
    return [c.name for c in table.columns if isinstance(c.type, kinds)]


def test_rule_1_no_number_ranks_a_person(made: Store) -> None:
    about_people = [t for t in tables.tables() if t.name == "member" or points_at_members(t)]
    assert len(about_people) > 3
    kept = {t.name: numbers(t) for t in about_people if t.name != "community"}
    assert kept == {t: [] for t in kept}
    with made.read() as session:
        listed = [m.name for m in members.members(session)]
        people = {m.name for m in members.members(session)}
        for term in terms.terms(session):
            page = term_summary(session, term.id, names(Audience.GROUP))
            assert [line.name for line in page.tryouts] == sorted(
                (line.name for line in page.tryouts), key=_order(listed, session)
            )
    assert listed == sorted(people, key=str.casefold)


def _order(listed: list[str], session: Any) -> Any:
    """By the names in their list, as they are shown to the group."""
    shown = names(Audience.GROUP)
    by_name = {shown.of(m): listed.index(m.name) for m in members.members(session)}
    return lambda name: by_name[name]


def test_rule_2_nothing_is_assigned(file: Store) -> None:
    """A try-out has an owner and no other person but a friend of their choice."""
    people = {key.parent.name for key in tables_by_name()["try_out"].foreign_keys if is_member(key)}
    assert people == {"owner_id", "friend_id"}
    for language in Language:
        assert all(label(answer, words(language)) for answer in (Answer.NOT_YET, Answer.REST))


def tables_by_name() -> dict[str, Table]:
    return {t.name: t for t in tables.tables()}


def is_member(key: Any) -> bool:
    return key.column.table.name == "member"


def test_rule_3_a_follow_up_is_asked_at_most_twice(file: Store) -> None:
    with file.change("Write") as session:
        hala = members.add(session, [Member("Hala")])[0]
        key = tryouts.add(session, TryOut(hala, "I wait", DAY))
        for day in (date(2026, 12, 1), date(2026, 12, 20)):
            tryouts.ask(session, key, day)
        with pytest.raises(AskedTwice):
            tryouts.ask(session, key, date(2027, 1, 10))
        asked = tryouts.try_out(session, key)
    assert (asked.asked_on, asked.asked_again_on) == (date(2026, 12, 1), date(2026, 12, 20))
    assert not could_ask(asked, date(2030, 1, 1))
    columns = {c.name for t in tables.tables() for c in t.columns}
    assert not {c for c in columns if "due" in c or "late" in c.split("_")}


# Tables with two people in them, or whose words are about visiting, that are no visit: and why.
NO_VISIT = {
    "closing": "says who had which role, and brought tea, in the meeting that came next",
    "learning_link": "two take a small step that both agreed on, and nobody is looked at",
    "try_out": "its owner chose the friend who asks how it went",
}


def unchosen_visits(schema: MetaData) -> list[str]:
    """Tables in which one member could be kept as the visitor of another who did not choose it.

    A table with two people in it is taken for a visit, unless it is known to be none: then it
    must say `host_chose`, which cannot be empty, and which a check holds to be true.
    """
    return [
        table.name
        for table in schema.sorted_tables
        if table.name not in NO_VISIT and may_be_a_visit(table) and not chosen(table)
    ]


def may_be_a_visit(table: Table) -> bool:
    named = " ".join([table.name, *table.columns.keys()])
    return len(people_in(table)) > 1 or "visit" in named or "host" in named


def people_in(table: Table) -> list[str]:
    """The columns of a table that point at members, alone or in a list."""
    lists = [c.name for c in table.columns if isinstance(c.type, JsonTuple) and c.type.part is UUID]
    return [key.parent.name for key in table.foreign_keys if is_member(key)] + lists


def chosen(table: Table) -> bool:
    column = table.columns.get("host_chose")
    checks = [str(c.sqltext) for c in table.constraints if isinstance(c, CheckConstraint)]
    return column is not None and not column.nullable and "host_chose" in checks


def test_rule_4_a_class_visit_is_recorded_only_if_the_host_chose(file: Store) -> None:
    with file.change("Add names") as session:
        hala, mona = members.add(session, [Member("Hala"), Member("Mona")])
    with pytest.raises(HostChooses), file.change("Plan") as session:
        visits.add(session, Visit(hala, mona))
    with pytest.raises(IntegrityError), file.change("Plan") as session:
        session.add(made_row(VisitRow, Visit(hala, mona)))
    with file.read() as session:
        assert visits.visits(session) == []
    words_ = {c.name for c in tables_by_name()["visit"].columns}
    assert not {word for word in words_ if "seen" in word or "saw" in word or "note" in word}
    assert unchosen_visits(Base.metadata) == []
    assert {t.name for t in tables.tables() if may_be_a_visit(t)} >= set(NO_VISIT)


@pytest.mark.parametrize(
    ("more", "allowed"),
    [
        ((), False),
        ((Column("host_chose", Boolean),), False),
        ((Column("host_chose", Boolean, nullable=False),), False),
        ((Column("host_chose", Boolean), CheckConstraint("host_chose")), False),
        ((Column("host_chose", Boolean, nullable=False), CheckConstraint("host_chose")), True),
    ],
)
def test_rule_4_would_not_let_a_visit_be_kept_that_the_host_did_not_choose(
    more: tuple[Any, ...], *, allowed: bool
) -> None:
    schema = MetaData()
    for table in Base.metadata.sorted_tables:
        table.to_metadata(schema)
    keys = (Column(name, ForeignKey("member.id")) for name in ("host_id", "visitor_id"))
    Table("calling", schema, *keys, *more)
    assert unchosen_visits(schema) == ([] if allowed else ["calling"])


# Tables whose columns are named for speaking or for slips, and in which nobody is: and why.
NOBODY_IN_IT = {
    "community": "the words on the slips are the group's",
    "mirror": "the facilitator's own sentences about a meeting",
    "paper_code": "on what kind of slip a code is; that of an unsigned one is nobody's, by a check",
    "pulse_total": "how many slips of a meeting said a word",
}


def test_rule_5_who_spoke_is_not_kept_and_no_small_pulse_is(file: Store) -> None:
    kept = ("spoke", "spoken", "speaker", "turn", "heard", "pulse", "slip")
    named = {
        t.name
        for t in tables.tables()
        for c in t.columns
        if any(word in f"{t.name}.{c.name}" for word in kept)
    }
    assert named == set(NOBODY_IN_IT)
    assert [people_in(tables_by_name()[name]) for name in ("mirror", "pulse_total")] == [[], []]
    with file.change("Write") as session:
        key = meetings.schedule(session, Meeting("Endings", DAY, time()))
        for slips in ({PulseStep.NUDGED: 4}, {PulseStep.DRAWN_IN: 2, PulseStep.SHOVED: 2}):
            with pytest.raises(TooFewSlips):
                pulse.keep(session, key, slips)
        assert pulse.of_meeting(session, key) == []


@pytest.mark.parametrize("authorship", [Authorship.GROUP, Authorship.NOT_STORED])
def test_rule_6_a_contribution_is_credited_or_its_author_is_not_stored(
    file: Store, authorship: Authorship
) -> None:
    with file.change("Write") as session:
        hala = members.add(session, [Member("Hala")])[0]
        said = entries.add(session, Entry(EntryKind.VOICE, "x", DAY, authorship, (hala,)))
        credit = (Credit(CreditPart.BROUGHT, hala),)
        if authorship is Authorship.NOT_STORED:
            ideas.add(session, Idea("x", DAY, authorship=authorship, credits=credit))
    with file.read() as session:
        assert entries.entry(session, said).by == ()
    with file.connection() as connection:
        rows = [
            str(tuple(row))
            for table in ("entry", "idea", "idea_credit")
            for row in connection.exec_driver_sql(f"SELECT * FROM {table}")
        ]
    assert not [row for row in rows if hala.hex in row or str(hala) in row]


def test_rule_7_outside_the_group_the_default_is_a_member(file: Store) -> None:
    with file.change("Write") as session:
        who = members.add(session, [Member("Hala Mansour"), Member("سلمى حسن")])
        credit = tuple(Credit(CreditPart.BROUGHT, key) for key in who)
        idea = ideas.add(session, Idea("Slips", DAY, credits=credit))
        term = terms.add(session, Term("Now", date(2026, 9, 1), date(2027, 1, 1)))
        for key in who:
            tryouts.add(session, TryOut(key, "I wait", DAY))
    with file.read() as session:
        for audience in (Audience.SCHOOL, Audience.OUTSIDE):
            pair = (
                handout_page(session, idea, names(audience)),
                term_summary(session, term, names(audience)),
            )
            assert "Hala" not in repr(pair)
            assert "سلمى" not in repr(pair)
            assert "a member" in repr(pair)


def test_rule_8_pupils_are_never_recorded_by_name_and_there_is_no_field_for_marks() -> None:
    columns = {c.name for t in tables.tables() for c in t.columns}
    assert "pupil" not in {t.name for t in tables.tables()}
    assert not columns & {
        "pupil",
        "pupil_id",
        "student",
        "child",
        "mark",
        "marks",
        "grade",
        "score",
    }
    # What pupils said or did is a teacher's own free words.
    assert [
        f"{t.name}.{c.name}" for t in tables.tables() for c in t.columns if "pupil" in c.name
    ] == ["story.pupils"]


def test_rule_9_only_a_title_and_a_date_are_ever_required(file: Store) -> None:
    with file.change("Write") as session:
        hala = members.add(session, [Member("Hala")])[0]
        meetings.schedule(session, Meeting("Endings", DAY, time()))
        meetings.add_item(session, None, AgendaItem("Dictionaries"))
        ideas.add(session, Idea("Slips", DAY))
        entries.add(session, Entry(EntryKind.NOTE, "Said", DAY))
        tryouts.add(session, TryOut(hala, "I wait", DAY))
        terms.add(session, Term("Autumn", DAY, DAY))


ALONE = """
import socket, sys
def watch(event, arguments):
    if event == "socket.connect" and arguments[0].family != socket.AF_UNIX:
        print("connects", arguments[1], flush=True)
    if event in ("socket.getaddrinfo", "socket.bind", "socket.sendto"):
        print(event, arguments, flush=True)
sys.addaudithook(watch)
from tlc_desktop.__main__ import main
def run(call):
    sys.argv = ["tlc-desktop", *call.split("|")]
    return main()
sys.exit(max([run(call) for call in sys.argv[1:]]))
"""


def test_rule_10_the_program_opens_no_network_connection(tmp_path: Path) -> None:
    file = tmp_path / "a.tlc"
    calls = [
        f"selftest|-o|{tmp_path / 'looked'}",
        f"sample|{file}",
        f"print|{file}|agenda|-o|{tmp_path / 'a.pdf'}",
        f"print|{file}|term|-o|{tmp_path / 't.pdf'}",
        f"dump|{file}|-o|{tmp_path / 'a.json'}",
        f"check|{file}",
    ]
    done = subprocess.run(
        [sys.executable, "-c", ALONE, *calls], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not [line for line in done.stdout.splitlines() if "connect" in line or "socket" in line]
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))


def test_every_word_for_a_person_is_kind() -> None:
    banned = [
        "performance",
        "compliance",
        "monitor",
        "evaluate",
        "rank",
        "score",
        "overdue",
        "failed",
        "mandatory",
    ]
    for text in value_names._BY_CLASS.values():
        assert not [word for word in banned if word in text.casefold()]
