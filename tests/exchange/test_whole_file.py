"""Everything as open JSON and back: the same, or refused with nothing written."""

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.laws import examples, some
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.errors import (
    DataCut,
    DataTooNew,
    DataWrong,
    FileExists,
    FileNotThere,
    IsFolder,
    UserError,
)
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.domain.lengths import LINE, TEXT
from tlc_desktop.domain.meetings import AgendaItem, Meeting
from tlc_desktop.domain.members import Member
from tlc_desktop.domain.terms import Term
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.exchange import whole_file
from tlc_desktop.storage import (
    communities,
    entries,
    ideas,
    meetings,
    members,
    opening,
    records,
    search,
    store,
    terms,
    tryouts,
)
from tlc_desktop.storage.store import Store

MakeSample = Callable[[Language], Path]
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
titles = texts.filter(lambda text: text.strip() != "")


def through(path: Path, folder: Path) -> tuple[bytes, bytes]:
    """A file's JSON, and that of the file made from it."""
    out, back = folder / "out.json", folder / "back.tlc"
    opened = Store(path)
    whole_file.write(opened, out)
    opened.close()
    whole_file.make(back, out)
    opened = Store(back)
    opened.check()
    again = whole_file.json_of(opened)
    opened.close()
    return out.read_bytes(), again


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC])
def test_the_sample_comes_back(sample_file: MakeSample, language: Language, tmp_path: Path) -> None:
    first, again = through(sample_file(language), tmp_path)
    assert first == again
    assert sorted(p.name for p in tmp_path.iterdir()) == ["back.tlc", "out.json"]


def test_what_is_in_the_bin_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "a.tlc"
    with_bin(path)
    first, again = through(path, tmp_path)
    assert first == again
    assert json.loads(first)["records"]["idea"][0]["deleted_at"]
    opened = Store(tmp_path / "back.tlc")
    with opened.read() as session:
        assert [binned.title for binned in records.bin_of(session)] == ["Exit slips"]
        assert search.find(session, "slips") == []
    opened.close()


def test_a_name_in_two_scripts_comes_back(tmp_path: Path) -> None:
    opened = store.create(tmp_path / "a.tlc", Community("Circle", hijri=True))
    with opened.change("Add names") as session:
        key, *_ = members.add(session, [Member("سلمى حسن", other_script="Ms Salma Hassan")])
    opened.close()
    through(tmp_path / "a.tlc", tmp_path)
    back = Store(tmp_path / "back.tlc")
    with back.read() as session:
        assert members.member(session, key).other_script == "Ms Salma Hassan"
        assert [found.record for found in search.find(session, "salma")] == [key]
        assert communities.community(session).hijri
    back.close()


def with_bin(path: Path) -> None:
    opened = store.create(path, Community("Circle"))
    with opened.change("Add idea") as session:
        key = ideas.add(session, Idea("Exit slips", date(2026, 10, 20)))
    with opened.change("Delete") as session:
        records.delete(session, "idea", key)
    opened.close()


def test_what_comes_back_is_found_and_in_order(sample_file: MakeSample, tmp_path: Path) -> None:
    source = sample_file(Language.ARABIC)
    through(source, tmp_path)
    found: list[Any] = []
    for path in (source, tmp_path / "back.tlc"):
        opened = Store(path)
        with opened.read() as session:
            found.append(
                (
                    [m.name for m in members.members(session)],
                    ideas.found(session, order=ideas.IdeaOrder.TITLE),
                    search.find(session, "السبورة"),
                )
            )
        opened.close()
    assert found[0] == found[1]
    assert found[0][2]


@st.composite
def community(draw: st.DrawFn) -> list[Any]:
    """Titles and texts of everything, any letters at all."""
    return [draw(titles) for _ in range(6)] + [draw(texts) for _ in range(6)]


@given(community())
@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, said: list[str]) -> None:
    folder = tmp_path_factory.mktemp("any")
    opened = store.create(folder / "a.tlc", Community(said[0], school=said[6]))
    with opened.change("Fill") as session:
        [owner] = members.add(session, [Member(said[1], private_note=said[7])])
        terms.add(session, Term(said[2], date(2026, 9, 1), date(2027, 1, 1)))
        agenda = [AgendaItem(said[3], brought_by=(owner,), notes=said[8])]
        held = Meeting(said[4], date(2026, 10, 1), time(13, 15), tea=(owner,), guests=(said[9],))
        key = meetings.schedule(session, held, agenda)
        idea = ideas.add(session, Idea(said[5], date(2026, 10, 1), steps=(said[10], said[11])))
        entry = Entry(
            EntryKind.NOTE, said[5], date(2026, 10, 1), Authorship.CREDITED, (owner,), key
        )
        entries.add(session, entry)
        stories = (Story(date(2026, 10, 9), said[9]),)
        tryouts.add(session, TryOut(owner, said[4], date(2026, 10, 1), idea, stories=stories))
    opened.close()
    first, again = through(folder / "a.tlc", folder)
    assert first == again


def test_records_are_as_anybody_would_write_them(sample_file: MakeSample) -> None:
    opened = Store(sample_file(Language.ENGLISH))
    data = json.loads(whole_file.json_of(opened))
    opened.close()
    assert (data["format"], data["version"]) == ("tlc-desktop-records", opening.SCHEMA_VERSION)
    meeting = data["records"]["meeting"][0]
    assert str(UUID(meeting["id"])) == meeting["id"]
    assert date.fromisoformat(meeting["day"]).isoformat() == meeting["day"]
    assert datetime.fromisoformat(meeting["created_at"])
    assert isinstance(meeting["tea"], list)
    assert meeting["place_secured"] in (True, False)
    for rows in data["records"].values():
        assert [row["id"] for row in rows] == sorted(row["id"] for row in rows)


def good(sample_file: MakeSample) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(_json_of(sample_file(Language.ENGLISH)))
    return data


@cache
def _json_of(path: Path) -> bytes:
    with closing(Store(path)) as opened:
        return whole_file.json_of(opened)


Change = Callable[[dict[str, Any]], object]


def first(data: dict[str, Any], kind: str) -> dict[str, Any]:
    return data["records"][kind][0]


WRONG: dict[str, tuple[Change, str]] = {
    "another format": (lambda d: d.update(format="x"), "format"),
    "no version": (lambda d: d.pop("version"), "version"),
    "no records": (lambda d: d.pop("records"), "format"),
    "more than records": (lambda d: d.update(more=1), "format"),
    "a table that is not there": (lambda d: d["records"].pop("story"), "records"),
    "a table of our own": (lambda d: d["records"].update(undo_step=[]), "records"),
    "no community": (lambda d: d["records"].update(community=[]), "records.community"),
    "a community in the bin": (
        lambda d: first(d, "community").update(deleted_at="2026-10-20T10:00:00"),
        "records.community[0].deleted_at",
    ),
    "no title": (lambda d: first(d, "idea").pop("title"), "records.idea[0]"),
    "a title that is none": (lambda d: first(d, "idea").update(title=5), "records.idea[0].title"),
    "half a letter": (lambda d: first(d, "idea").update(title="\ud800"), "idea[0].title"),
    "half a letter in a list": (
        lambda d: first(d, "idea").update(steps=["\udc00"]),
        "idea[0].steps",
    ),
    "no such day": (lambda d: first(d, "meeting").update(day="2026-02-30"), "meeting[0].day"),
    "a day in other digits": (
        lambda d: first(d, "meeting").update(day="٢٠٢٦-٠٢-٠٣"),
        "records.meeting[0].day",
    ),
    "a day with a line after it": (
        lambda d: first(d, "meeting").update(day="2026-02-03\n"),
        "records.meeting[0].day",
    ),
    "no such hour": (lambda d: first(d, "meeting").update(time="25:00:00"), "meeting[0].time"),
    "no minutes": (lambda d: first(d, "meeting").update(minutes=0), "records.meeting[0].minutes"),
    "endless minutes": (
        lambda d: first(d, "meeting").update(minutes=10**30),
        "records.meeting[0].minutes",
    ),
    "no such word": (lambda d: first(d, "idea").update(state="lost"), "records.idea[0].state"),
    "no such id": (lambda d: first(d, "idea").update(id="5"), "records.idea[0].id"),
    "an id twice": (lambda d: d["records"]["idea"].append(first(d, "idea")), "idea"),
    "an id of nobody": (
        lambda d: first(d, "try_out").update(owner_id="0" * 8 + "-0000-0000-0000-" + "0" * 12),
        "try_out",
    ),
    "a day of the week too many": (
        lambda d: first(d, "community").update(weekend=[7]),
        "records.community[0].weekend[0]",
    ),
}


NOBODY = str(UUID(int=7))


def overlapping(data: dict[str, Any]) -> None:
    one, other, *_ = data["records"]["term"]
    other.update(starts=one["ends"], ends=one["ends"])


def without_credits(data: dict[str, Any]) -> None:
    data["records"]["idea_credit"] = []


def forgotten_and_named(data: dict[str, Any]) -> None:
    for idea in data["records"]["idea"]:
        idea["authorship"] = "not_stored"


def its_own_parent(data: dict[str, Any]) -> None:
    link = first(data, "idea_link")
    link["parent_id"] = link["idea_id"]


def twice(kind: str) -> Change:
    def change(data: dict[str, Any]) -> None:
        data["records"][kind].append({**first(data, kind), "id": NOBODY})

    return change


def entry_by(*people: str) -> Change:
    def change(data: dict[str, Any]) -> None:
        first(data, "entry").update(authorship="credited", by=list(people))

    return change


def visiting(**facts: object) -> Change:
    """A class visit of the first member's by the second, but for some facts."""

    def change(data: dict[str, Any]) -> None:
        host, visitor = (member["id"] for member in data["records"]["member"][:2])
        times = {name: first(data, "member")[name] for name in ("created_at", "changed_at")}
        words = ("period", "with_class", "look_at", "also_look_at", "question", "will_try")
        visit = {"id": NOBODY, "host_id": host, "visitor_id": visitor, "host_chose": True}
        visit |= {"day": None, "try_out_id": None, "deleted_at": None} | times
        visit |= dict.fromkeys(words, "") | facts
        if visit["visitor_id"] == "host":
            visit["visitor_id"] = host
        data["records"]["visit"] = [visit]

    return change


# What nobody can write in the program, so that no file may bring it.
FORBIDDEN: dict[str, tuple[Change, str]] = {
    **{
        f"a blank {name} of a {kind}": (
            lambda d, kind=kind, name=name: first(d, kind).update({name: " \n\u00a0"}),
            f"{kind}[0].{name}",
        )
        for kind, name in (
            ("agenda_item", "title"),
            ("community", "name"),
            ("entry", "text"),
            ("idea", "title"),
            ("meeting", "title"),
            ("member", "name"),
            ("term", "name"),
            ("try_out", "what"),
        )
    },
    "a name of nothing but marks": (
        lambda d: first(d, "member").update(name="\u200f\u2067"),
        "member[0].name",
    ),
    "a name without an end": (
        lambda d: first(d, "member").update(name="م" * (LINE + 1)),
        "member[0].name",
    ),
    "a text without an end": (
        lambda d: first(d, "idea").update(words="x" * (TEXT + 1)),
        "idea[0].words",
    ),
    "lines without an end": (
        lambda d: first(d, "idea").update(steps=["x" * 1000] * 101),
        "idea[0].steps",
    ),
    "a term that ends first": (
        lambda d: first(d, "term").update(ends="2000-01-01"),
        "term[0].ends",
    ),
    "terms that overlap": (overlapping, "term"),
    "an idea that is its own parent": (its_own_parent, "idea_link[0].parent_id"),
    "an idea credited to nobody": (without_credits, "idea"),
    "an idea whose author is not stored, and named": (forgotten_and_named, "idea"),
    "an entry credited to nobody": (entry_by(), "entry[0].by"),
    "an entry credited to who is not there": (entry_by(NOBODY), "entry[0].by"),
    "an entry of the group, and of somebody": (
        lambda d: first(d, "entry").update(authorship="group", by=[first(d, "member")["id"]]),
        "entry[0].by",
    ),
    "tea brought by nobody": (
        lambda d: first(d, "meeting").update(tea=[NOBODY]),
        "meeting[0].tea",
    ),
    "an item brought by nobody": (
        lambda d: first(d, "agenda_item").update(brought_by=[NOBODY]),
        "agenda_item[0].brought_by",
    ),
    "a meeting in another age": (
        lambda d: first(d, "meeting").update(day="1800-01-01"),
        "meeting[0].day",
    ),
    "a meeting of a month": (
        lambda d: first(d, "meeting").update(minutes=24 * 60 + 1),
        "meeting[0].minutes",
    ),
    "an item that took less than nothing": (
        lambda d: first(d, "agenda_item").update(real=-1),
        "agenda_item[0].real",
    ),
    "a week that begins on no day": (
        lambda d: first(d, "community").update(first_day=7),
        "community[0].first_day",
    ),
    "a class visit of somebody to themselves": (
        visiting(visitor_id="host"),
        "visit[0].visitor_id",
    ),
    "a class visit that the host did not choose": (
        visiting(host_chose=False),
        "records.visit[0].host_chose",
    ),
    **{
        f"the same {kind} twice": (twice(kind), kind)
        for kind in ("attendance", "role", "idea_credit", "idea_link")
    },
}


@pytest.mark.parametrize("name", FORBIDDEN)
def test_what_nobody_can_write_is_not_loaded(
    name: str, sample_file: MakeSample, tmp_path: Path
) -> None:
    change, where = FORBIDDEN[name]
    data = good(sample_file)
    change(data)
    refuse(json.dumps(data).encode(), tmp_path, DataWrong, where, begins=True)


@pytest.mark.parametrize("at", ["records", "name"])
def test_what_says_a_thing_twice_is_refused(
    at: str, sample_file: MakeSample, tmp_path: Path
) -> None:
    told = json.dumps(good(sample_file))
    refuse(told.replace(f'"{at}":', f'"{at}": 5, "{at}":', 1).encode(), tmp_path, DataWrong, at)


def test_a_name_sheds_the_marks_that_steer_and_keeps_those_that_join(
    sample_file: MakeSample, tmp_path: Path
) -> None:
    data = good(sample_file)
    steering = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    first(data, "member").update(name=f"می\u200cخواهم{steering} \u202eحسن")
    (tmp_path / "in.json").write_text(json.dumps(data), "utf-8")
    whole_file.make(tmp_path / "new.tlc", tmp_path / "in.json")
    opened = Store(tmp_path / "new.tlc")
    again = json.loads(whole_file.json_of(opened))
    opened.check()
    opened.close()
    key = first(data, "member")["id"]
    assert {m["id"]: m["name"] for m in again["records"]["member"]}[key] == "می\u200cخواهم حسن"


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_named_and_nothing_is_written(
    name: str, sample_file: MakeSample, tmp_path: Path
) -> None:
    change, where = WRONG[name]
    data = good(sample_file)
    change(data)
    refuse(json.dumps(data).encode(), tmp_path, DataWrong, where)


leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.just([]),
    st.just({}),
)


def spoil(data: Any, draw: Callable[[st.SearchStrategy[Any]], Any]) -> None:
    """Put something else anywhere into data, or take something out of it."""
    while True:
        keys = list(data) if isinstance(data, dict) else list(range(len(data)))
        if not keys:
            return
        key = draw(st.sampled_from(keys))
        inside = data[key]
        if isinstance(inside, dict | list) and inside and draw(st.integers(0, 9)):
            data = inside
        elif draw(st.integers(0, 3)):
            data[key] = draw(leaves)
            return
        else:
            del data[key]
            return


@given(st.data())
@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_spoilt_is_refused_or_comes_back(
    small: bytes, tmp_path_factory: pytest.TempPathFactory, chosen: st.DataObject
) -> None:
    """P12 of our promises: one sentence at most, and nothing half written."""
    data: dict[str, Any] = json.loads(small)
    for _ in range(chosen.draw(st.integers(1, 3))):
        spoil(data, chosen.draw)
    folder = tmp_path_factory.mktemp("spoilt")
    source, path = folder / "in.json", folder / "new.tlc"
    source.write_text(json.dumps(data), "utf-8")
    try:
        whole_file.make(path, source)
    except (DataCut, DataWrong, DataTooNew) as refused:
        assert refused.path == source
        assert [p.name for p in folder.iterdir()] == ["in.json"]
    else:
        opened = Store(path)
        assert json.loads(whole_file.json_of(opened))["records"].keys() == data["records"].keys()
        opened.close()


@pytest.fixture
def small(tmp_path: Path) -> bytes:
    with_bin(tmp_path / "small.tlc")
    opened = Store(tmp_path / "small.tlc")
    content = whole_file.json_of(opened)
    opened.close()
    return content


def refuse(
    content: bytes, folder: Path, kind: type[UserError], where: str = "", *, begins: bool = False
) -> None:
    source, path = folder / "in.json", folder / "new.tlc"
    source.write_bytes(content)
    with pytest.raises(kind) as caught:
        whole_file.make(path, source)
    assert [p.name for p in folder.iterdir()] == ["in.json"]
    if isinstance(caught.value, DataWrong):
        said = caught.value.where
        assert caught.value.path == source
        assert said.startswith(where) if begins else said == where


def test_a_newer_version_is_told_apart(sample_file: MakeSample, tmp_path: Path) -> None:
    data = {**good(sample_file), "version": opening.SCHEMA_VERSION + 1, "unheard": "of"}
    refuse(json.dumps(data).encode(), tmp_path, DataTooNew)


@pytest.mark.parametrize("part", [0.0, 0.001, 0.3, 0.9, 0.999999])
def test_a_file_that_was_cut_is_not_whole(
    part: float, sample_file: MakeSample, tmp_path: Path
) -> None:
    content = json.dumps(good(sample_file)).encode()
    refuse(content[: int(len(content) * part)], tmp_path, DataCut)


@pytest.mark.parametrize("other", [b"\x00\x01", b"PK\x03\x04", b"hello", "س".encode("utf-16")])
def test_another_kind_of_file_is_not_whole(other: bytes, tmp_path: Path) -> None:
    refuse(other, tmp_path, DataCut)


def test_a_file_that_is_there_stays(sample_file: MakeSample, tmp_path: Path) -> None:
    source, path = tmp_path / "in.json", tmp_path / "mine.tlc"
    source.write_text(json.dumps(good(sample_file)), "utf-8")
    path.write_bytes(b"mine")
    with pytest.raises(FileExists):
        whole_file.make(path, source)
    assert path.read_bytes() == b"mine"


def test_what_is_not_there_has_its_own_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileNotThere):
        whole_file.make(tmp_path / "new.tlc", tmp_path / "none.json")
    with pytest.raises(IsFolder):
        whole_file.make(tmp_path / "new.tlc", tmp_path)


_LOAD = """
import resource, signal, sys
from pathlib import Path
from tlc_desktop.domain.errors import DiskFull
from tlc_desktop.exchange import whole_file
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
try:
    whole_file.make(Path(sys.argv[2]), Path(sys.argv[1]))
except DiskFull as full:
    print("full", full.path.name)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.parametrize("room", some([0, 4096, 200_000, 700_000], 3))
def test_a_full_disk_leaves_nothing(room: int, sample_file: MakeSample, tmp_path: Path) -> None:
    source, path = tmp_path / "in.json", tmp_path / "new.tlc"
    source.write_text(json.dumps(good(sample_file)), "utf-8")
    call = [sys.executable, "-c", _LOAD, str(source), str(path), str(room)]
    done = subprocess.run(call, capture_output=True, text=True, check=True)
    assert done.stdout == "full new.tlc\n"
    assert [p.name for p in tmp_path.iterdir()] == ["in.json"]
