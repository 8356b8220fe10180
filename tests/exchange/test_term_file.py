"""The term summary file: whole, for one audience, and nobody in it who did not wish to be."""

import csv
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from io import StringIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from tests.beginnings import begin
from tests.laws import examples
from tlc_desktop.domain.communities import Agreement, AgreementKind, Community, Language
from tlc_desktop.domain.entries import Authorship, Entry, EntryKind
from tlc_desktop.domain.errors import (
    DataCut,
    DataTooNew,
    DataWrong,
    FileNotThere,
    IsFolder,
    UserError,
)
from tlc_desktop.domain.ideas import Credit, CreditPart, Idea
from tlc_desktop.domain.meetings import AgendaItem, Meeting, MeetingState, Origin
from tlc_desktop.domain.members import Audience, Member, NameChoice
from tlc_desktop.domain.pages.terms import TermSummary
from tlc_desktop.domain.plain import of_plain, plain
from tlc_desktop.domain.support import Promise
from tlc_desktop.domain.terms import Term
from tlc_desktop.domain.tryouts import Story, TryOut
from tlc_desktop.exchange import packing, schemas, term_file, upgrades
from tlc_desktop.exchange.packed_export import Named, PackedExport, why
from tlc_desktop.i18n.formats import Formats
from tlc_desktop.i18n.languages import words
from tlc_desktop.printing.printed_page import Wish
from tlc_desktop.printing.term_export import TermExport, packed_term, term_export
from tlc_desktop.storage import (
    communities,
    entries,
    ideas,
    meetings,
    members,
    pulse,
    records,
    support,
    terms,
    tryouts,
)
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.undo_log import RecordingSession

ReadTerm = Callable[[Language, Audience], TermExport]
NOW = datetime(2026, 11, 23, 10, 42)


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC])
@pytest.mark.parametrize("audience", list(Audience))
def test_what_is_written_is_read(
    term_of: ReadTerm, language: Language, audience: Audience, tmp_path: Path
) -> None:
    export = term_of(language, audience)
    made = packed_term(export)
    path = tmp_path / "term.tlcterm"
    path.write_bytes(made.content)
    found = term_file.read(path)
    assert found.summary == export.page.value
    assert (found.language, found.made_on) == (language, NOW.date())
    assert found.page == export.page.pdf()
    assert found.contents == made.contents


def test_the_same_term_gives_the_same_bytes(term_of: ReadTerm) -> None:
    export = term_of(Language.ARABIC, Audience.OUTSIDE)
    assert packed_term(export) == packed_term(export)


def test_the_json_is_as_its_schema_says(term_of: ReadTerm) -> None:
    content = packed_term(term_of(Language.ENGLISH, Audience.OUTSIDE)).content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        data = json.loads(archive.read("term.json"))
        manifest = json.loads(archive.read("manifest.json"))
        assert archive.namelist()[0] == "manifest.json"
    schemas.check_shape(data, upgrades.TERM.schema_of(upgrades.TERM.version), Path("x"))
    schemas.check_shape(manifest, upgrades.MANIFEST.schema_of(upgrades.MANIFEST.version), Path("x"))
    assert (manifest["format"], manifest["audience"]) == ("tlcterm", "outside")


def test_the_workbook_has_the_cells_of_the_tables(term_of: ReadTerm) -> None:
    """Both are opened by the same programs, and have to say the same there."""
    for language in (Language.ENGLISH, Language.ARABIC):
        content = packed_term(term_of(language, Audience.OUTSIDE)).content
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            inside = {name: archive.read(name) for name in archive.namelist()}
        book = CalamineWorkbook.from_filelike(io.BytesIO(inside["tables.xlsx"]))
        tables = [name for name in inside if name.endswith(".csv")]
        assert len(book.sheet_names) == len(tables) == len(set(book.sheet_names))
        for number, name in enumerate(tables):
            text = inside[name].decode("utf-8-sig")
            rows = list(csv.reader(StringIO(text, newline="")))
            sheet = book.get_sheet_by_index(number).to_python()
            assert [[_as_text(cell) for cell in row] for row in sheet] == rows, name


def _as_text(cell: object) -> str:
    return str(int(cell)) if isinstance(cell, float) else str(cell)


CANARIES = {
    name: f"Zq{name}canaryzQ"
    for name in (
        *("note", "forgotten", "words", "room", "guest", "chose", "bin", "parked", "phone"),
        *("beside", "mirror", "promise"),
    )
}
PEOPLE = (
    Member("Salma Hassan", called="Ms Salma", other_script="سلمى حسن"),
    Member(
        "Nadia Fikry",
        called="Nadia",
        other_script="نادية فكري",
        in_school=NameChoice.CALLED,
        outside=NameChoice.FULL,
    ),
    Member("Karim Adel", called="Karim", in_group=NameChoice.MEMBER, outside=NameChoice.INITIALS),
)
SALMA, NADIA, KARIM = PEOPLE


@pytest.fixture
def circle(tmp_path: Path) -> Store:
    """A small term, with words that must stay here planted wherever they could be kept."""
    opened = begin(tmp_path / "circle.tlc", Community("Circle", school="Al-Nakhil"))
    with opened.change("Fill") as session:
        keys = members.add(session, [_with_secrets(person) for person in PEOPLE])
        people = dict(zip((p.name for p in PEOPLE), keys, strict=True))
        terms.add(session, Term("First term", date(2026, 9, 1), date(2027, 1, 20)))
        chosen = Agreement(AgreementKind.QUESTION, "How?", date(2026, 9, 2), why=CANARIES["chose"])
        communities.agree(session, chosen)
        held = Meeting(
            "Wait time",
            date(2026, 10, 20),
            time(13, 15),
            state=MeetingState.CLOSED,
            summary="Salma Hassan began. Then Ms Salma and Karim Adel talked; سلمى حسن too.",
            came=tuple(keys),
            guests=(CANARIES["guest"],),
            time_chosen_by=CANARIES["chose"],
        )
        new = AgendaItem("New", 20, origin=Origin.MEMBER, brought_by=(keys[0],))
        items = [replace(new, private_note=CANARIES["beside"])]
        key = meetings.schedule(session, held, items)
        for question in ("nudged", "heard", "agenda"):
            pulse.answer(session, key, question, CANARIES["mirror"])
        mine = Promise(CANARIES["promise"], held.day, (keys[0],), CANARIES["promise"], meeting=key)
        support.promise(session, mine)
        meetings.add_item(session, None, AgendaItem(CANARIES["parked"]))
        _say(session, people, key)
    with opened.change("Delete") as session:
        gone = ideas.add(session, Idea(CANARIES["bin"], date(2026, 10, 20)))
        records.delete(session, "idea", gone)
    return opened


def _with_secrets(person: Member) -> Member:
    return Member(
        person.name,
        called=person.called,
        other_script=person.other_script,
        room=CANARIES["room"],
        own_words=CANARIES["words"],
        private_note=CANARIES["note"],
        in_group=person.in_group,
        in_school=person.in_school,
        outside=person.outside,
        told_us_on=date(2026, 9, 8) if person is NADIA else None,
    )


def _say(session: RecordingSession, people: dict[str, UUID], meeting: UUID) -> None:
    salma, nadia, karim = people.values()
    parts = (Credit(CreditPart.BROUGHT, salma), Credit(CreditPart.BUILT_ON, nadia))
    day = date(2026, 10, 20)
    idea = Idea(
        "Three seconds", day, meeting=meeting, credits=parts, authorship=Authorship.CREDITED
    )
    key = ideas.add(session, idea)
    lost = Idea("Nobody’s", day, credits=(Credit(CreditPart.BROUGHT, karim),))
    forgotten = ideas.add(session, lost)
    records.forget_author(session, "idea", forgotten)
    said = Entry(EntryKind.NOTE, "We tried", day, Authorship.CREDITED, (karim,), meeting)
    entries.add(session, said)
    unsaid = entries.add(
        session, Entry(EntryKind.VOICE, "Quietly", day, Authorship.CREDITED, (salma,), meeting)
    )
    records.forget_author(session, "entry", unsaid)
    told = (Story(date(2026, 11, 3), "I waited.", "They spoke."),)
    tryouts.add(session, TryOut(salma, "Waiting", day, key, friend=karim, stories=told))


@pytest.mark.parametrize(
    ("language", "shown", "not_shown"),
    [
        (Language.ARABIC, "نادية فكري", "Nadia"),
        (Language.ENGLISH, "Nadia Fikry", "نادية"),
        (Language.FRENCH, "Nadia Fikry", "نادية"),
    ],
)
def test_a_name_in_two_scripts_is_in_that_of_the_file(
    circle: Store, language: Language, shown: str, not_shown: str
) -> None:
    with circle.read() as session:
        read = term_export(session, Wish(language=language), NOW)
    made = packed_term(read)
    assert shown in [named.shown for named in made.named]
    said = everything_in(made.content)
    assert shown in said
    assert not_shown not in said


def everything_in(content: bytes) -> str:
    """All that a file says, its page too."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        packed = (".pdf", ".xlsx")
        texts = [archive.read(n).decode() for n in archive.namelist() if not n.endswith(packed)]
        with zipfile.ZipFile(io.BytesIO(archive.read("tables.xlsx"))) as book:
            texts += [book.read(name).decode() for name in book.namelist()]
        page = pypdf.PdfReader(io.BytesIO(archive.read("term.pdf")))
    texts += [sheet.extract_text() for sheet in page.pages]
    texts.append(str(page.metadata))
    return "\n".join(texts)


def packed(circle: Store, audience: Audience) -> PackedExport:
    with circle.read() as session:
        export = term_export(session, Wish(audience=audience), NOW)
    circle.close()
    return packed_term(export)


@pytest.mark.parametrize("audience", list(Audience))
def test_what_is_the_facilitators_own_never_leaves(circle: Store, audience: Audience) -> None:
    """P18 of our promises: words planted everywhere, none of them found."""
    said = everything_in(packed(circle, audience).content)
    assert [name for name, canary in CANARIES.items() if canary.casefold() in said.casefold()] == []


def test_a_name_leaves_only_as_its_owner_chose(circle: Store) -> None:
    """The seventh rule of background.md."""
    made = packed(circle, Audience.OUTSIDE)
    said = everything_in(made.content)
    assert [(n.shown, n.choice, n.told_us_on) for n in made.named] == [
        ("K.\u00a0A.", NameChoice.INITIALS, None),
        ("Nadia Fikry", NameChoice.FULL, date(2026, 9, 8)),
    ]
    assert made.unnamed == ("Ms Salma",)
    for name in ("Salma", "Hassan", "سلمى", "Karim", "Adel"):
        assert name not in said
    assert "a member began. Then a member and K.\u00a0A. talked; a member too." in said


def test_the_school_reads_other_names(circle: Store) -> None:
    made = packed(circle, Audience.SCHOOL)
    assert [n.shown for n in made.named] == ["Nadia"]
    assert sorted(made.unnamed) == ["Karim", "Ms Salma"]
    assert "Fikry" not in everything_in(made.content)


def test_the_group_reads_what_people_are_called(circle: Store) -> None:
    made = packed(circle, Audience.GROUP)
    assert [n.shown for n in made.named] == ["Nadia", "Ms Salma"]
    assert made.unnamed == ("Karim",)
    assert "Salma Hassan began." in everything_in(made.content), "as it was written"


@pytest.mark.parametrize("audience", list(Audience))
def test_an_author_that_is_not_stored_stays_so(circle: Store, audience: Audience) -> None:
    """The sixth rule of background.md."""
    found = term_file.unpacked(packed(circle, audience).content, Path("x"))
    credits_ = {idea.title: idea.credits for idea in found.summary.ideas}
    assert credits_["Nobody’s"] == ()
    by = {line.text: line.by for line in found.summary.said}
    assert by["Quietly"] == ("name not kept",)


def test_a_first_name_in_a_text_is_pointed_out(circle: Store) -> None:
    with circle.change("Write") as session:
        [meeting] = meetings.meetings(session)
        meetings.edit(
            session, meeting.id, lambda meeting: replace(meeting, summary="Salma was kind.")
        )
    made = packed(circle, Audience.OUTSIDE)
    assert made.mentions == (("Salma", "Salma was kind."),)


def test_the_ledger_says_who_is_named(circle: Store) -> None:
    line = packed(circle, Audience.OUTSIDE).line(date(2026, 11, 23))
    assert (line.day, line.audience) == (date(2026, 11, 23), Audience.OUTSIDE)
    assert (line.what, line.named) == ("First term", ("K.\u00a0A.", "Nadia Fikry"))


@pytest.mark.parametrize("language", list(Language))
def test_why_somebody_is_named_has_a_sentence(language: Language) -> None:
    own, style = words(language), Formats(language)
    told = Named("Nadia", NameChoice.FULL, date(2026, 9, 8))
    asked_nobody = Named("Ms Salma", NameChoice.CALLED, None)
    assert style.date(date(2026, 9, 8)) in why(told, own, style)
    assert why(told, own, style) != why(asked_nobody, own, style)


def test_the_tables_are_in_the_language_of_the_page(circle: Store) -> None:
    with circle.read() as session:
        wish = Wish(language=Language.ARABIC, audience=Audience.OUTSIDE)
        export = term_export(session, wish, NOW)
    circle.close()
    content = packed_term(export).content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        table = archive.read("credits.csv")
    assert table.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(table.decode("utf-8-sig"))))
    own = words(Language.ARABIC)
    assert rows[0][2] == own.translate("Tables", "Name")
    assert rows[1][2] == own.translate("Labels", "a member")


def _repacked(term_changes: dict[str, object], about: dict[str, object]) -> bytes:
    manifest, files = packing.unzipped(GOOD[0], Path("x"), upgrades.MANIFEST)
    data = json.loads(files["term.json"])
    for name, value in term_changes.items():
        (data if name in data else data["term"])[name] = value
    files["term.json"] = json.dumps(data).encode()
    kept = {k: v for k, v in manifest.items() if k != "files"}
    return packing.zipped({**kept, **about}, files)


GOOD: list[bytes] = []


@pytest.fixture(autouse=True)
def good(term_of: ReadTerm) -> None:
    if not GOOD:
        GOOD.append(packed_term(term_of(Language.ENGLISH, Audience.OUTSIDE)).content)


WRONG: dict[str, tuple[dict[str, object], dict[str, object], type[UserError], str]] = {
    "another format": ({"format": "x"}, {}, DataWrong, "format"),
    "a newer term": ({"version": upgrades.TERM.version + 1}, {}, DataTooNew, ""),
    "a newer file": ({}, {"version": upgrades.MANIFEST.version + 1}, DataTooNew, ""),
    "no such day": ({"starts": "2026-02-30"}, {}, DataWrong, "term.json"),
    "a term that is none": ({"term": 5}, {}, DataWrong, "term"),
    "a name that is none": ({"name": None}, {}, DataWrong, "term.name"),
    "more than we know": ({"more": 1}, {}, DataWrong, "term"),
    "another audience than it says": ({}, {"audience": "group"}, DataWrong, "manifest.json"),
    "another term than it says": ({}, {"term": "Other"}, DataWrong, "manifest.json"),
    "no such day of making": ({}, {"made_on": "2026-02-30"}, DataWrong, "term.json"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_named(name: str, tmp_path: Path) -> None:
    term_changes, about, kind, where = WRONG[name]
    path = tmp_path / "their.tlcterm"
    path.write_bytes(_repacked(term_changes, about))
    with pytest.raises(kind) as caught:
        term_file.read(path)
    if isinstance(caught.value, DataWrong):
        assert (caught.value.path, caught.value.where) == (path, where)


leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.just([]),
    st.just({}),
)


@given(st.data())
@settings(max_examples=examples(150), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_spoilt_by_hand_is_refused_or_read(chosen: st.DataObject) -> None:
    """Sizes and hashes fit: it is what the term says that does not."""
    manifest, files = packing.unzipped(GOOD[0], Path("x"), upgrades.MANIFEST)
    whole: Any = json.loads(files["term.json"])
    data = whole
    while True:
        keys = sorted(data) if isinstance(data, dict) else list(range(len(data)))
        key = chosen.draw(st.sampled_from(keys))
        inside = data[key]
        if not (isinstance(inside, dict | list) and inside and chosen.draw(st.integers(0, 4))):
            break
        data = inside
    data[key] = chosen.draw(leaves)
    files["term.json"] = json.dumps(whole).encode()
    about = {k: v for k, v in manifest.items() if k != "files"}
    try:
        found = term_file.unpacked(packing.zipped(about, files), Path("x"))
    except (DataWrong, DataCut, DataTooNew):
        return
    assert plain(found.summary).keys() == whole["term"].keys()


@pytest.mark.parametrize("left_out", ["term.json", "term.pdf"])
def test_what_every_file_has_is_looked_for(left_out: str) -> None:
    manifest, files = packing.unzipped(GOOD[0], Path("x"), upgrades.MANIFEST)
    del files[left_out]
    about = {k: v for k, v in manifest.items() if k != "files"}
    with pytest.raises(DataWrong) as caught:
        term_file.unpacked(packing.zipped(about, files), Path("x"))
    assert caught.value.where == left_out


def test_a_page_that_is_none_is_refused() -> None:
    manifest, files = packing.unzipped(GOOD[0], Path("x"), upgrades.MANIFEST)
    about = {k: v for k, v in manifest.items() if k != "files"}
    with pytest.raises(DataWrong):
        term_file.unpacked(packing.zipped(about, {**files, "term.pdf": b"<html>"}), Path("x"))


def test_a_file_that_is_cut_or_not_there_has_its_sentence(tmp_path: Path) -> None:
    path = tmp_path / "their.tlcterm"
    with pytest.raises(FileNotThere):
        term_file.read(path)
    for content in (b"", GOOD[0][:-1], GOOD[0][:100], b"hello"):
        path.write_bytes(content)
        with pytest.raises(DataCut):
            term_file.read(path)
    with pytest.raises(IsFolder):
        term_file.read(tmp_path)


def test_what_a_summary_says_is_all_that_is_in_the_json() -> None:
    found = term_file.unpacked(GOOD[0], Path("x"))
    _, files = packing.unzipped(GOOD[0], Path("x"), upgrades.MANIFEST)
    assert json.loads(files["term.json"])["term"] == plain(found.summary)


_WRITE = """
import resource, signal, sys
from pathlib import Path
from tlc_desktop.domain.errors import DiskFull
from tlc_desktop.storage import files
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
content = Path(sys.argv[1]).read_bytes()
try:
    files.write_whole(Path(sys.argv[2]), content)
except DiskFull as full:
    print("full", full.path.name)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.parametrize("room", [0, 1, 10_000])
def test_a_full_disk_leaves_the_file_that_was_there(room: int, tmp_path: Path) -> None:
    """P10 of our promises: nothing under the final name that is not whole."""
    source, path = tmp_path / "source", tmp_path / "term.tlcterm"
    source.write_bytes(GOOD[0])
    path.write_bytes(b"older")
    call = [sys.executable, "-c", _WRITE, str(source), str(path), str(room)]
    done = subprocess.run(call, capture_output=True, text=True, check=True)
    assert done.stdout == "full term.tlcterm\n"
    assert path.read_bytes() == b"older"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["source", "term.tlcterm"]


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC])
@pytest.mark.parametrize("audience", list(Audience))
def test_a_term_comes_back(
    language: Language, audience: Audience, term_of: Callable[[Language, Audience], TermExport]
) -> None:
    term: TermSummary = term_of(language, audience).page.value
    assert of_plain(TermSummary, json.loads(json.dumps(plain(term)))) == term
