"""The command line: every verb, its three ways to end, and its words in three languages."""

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from shutil import copy
from typing import Any
from uuid import UUID

import pypdf
import pytest

from tests.beginnings import begin, write_sample
from tlc_desktop import cli, settings
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.errors import CopyNotWhole, FileExists, FileForeign, RecordNotThere
from tlc_desktop.domain.members import Audience
from tlc_desktop.domain.terms import Term
from tlc_desktop.exchange import term_file
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.messages import explain
from tlc_desktop.printing import kinds
from tlc_desktop.selftest import Finding
from tlc_desktop.settings import Settings
from tlc_desktop.storage import exports, opening, records, terms
from tlc_desktop.storage.store import Store
from tlc_desktop.verbs import Verb

Output = pytest.CaptureFixture[str]
LOOKED: list[Finding] = []


@pytest.fixture(autouse=True)
def own_computer(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nobody's chosen language, and the one application of a test run."""
    del qapp
    monkeypatch.setattr(settings, "settings_file", lambda: tmp_path / "none" / "settings.ini")
    monkeypatch.setattr(settings, "system_language", lambda: Language.ENGLISH)
    monkeypatch.chdir(tmp_path)
    yield


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "sample.tlc"
    write_sample(path, day=datetime.now().date())
    return path


@pytest.fixture
def file(ready: Path, tmp_path: Path) -> Path:
    """The sample, to do with as one likes."""
    return Path(copy(ready, tmp_path / "Our school.tlc"))


def tlc(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments], lambda _folder, _language: LOOKED)


def facts(output: Output, *arguments: object) -> dict[str, Any]:
    output.readouterr()
    assert tlc("info", *arguments) == 0
    found: dict[str, Any] = json.loads(output.readouterr().out)
    return found


def test_each_verb_is_done() -> None:
    assert set(cli._VERBS) == set(Verb)


@pytest.fixture
def output(capsys: Output) -> Output:
    return capsys


@pytest.mark.parametrize("language", ["en", "ar"])
def test_sample_makes_the_community(language: str, tmp_path: Path, output: Output) -> None:
    path = tmp_path / "s.tlc"
    assert tlc("sample", path, "--language", language) == 0
    found = facts(output, path)
    assert len(found["terms"]) == 3
    assert found["counts"]["meeting"] == len(found["meetings"]) == 18
    assert ("ا" in found["members"][0]["name"]) == (language == "ar")
    assert [p.name for p in tmp_path.iterdir()] == ["s.tlc"]


def test_sample_and_load_refuse_a_file_that_is_there(file: Path, output: Output) -> None:
    before = file.read_bytes()
    assert tlc("dump", file, "-o", "all.json") == 0
    assert tlc("sample", file) == 1
    assert tlc("load", "all.json", "-o", file) == 1
    said = output.readouterr()
    assert said.err.splitlines() == [explain(FileExists(file), words(Language.ENGLISH))] * 2
    assert said.out == ""
    assert file.read_bytes() == before


def test_info_says_what_is_inside(file: Path, output: Output) -> None:
    found = facts(output, file)
    assert list(found) == ["schema", "counts", "terms", "meetings", "members"]
    assert found["schema"] == opening.SCHEMA_VERSION
    assert set(found["terms"][0]) == {"id", "name", "starts", "ends"}
    assert set(found["meetings"][0]) == {"id", "title", "day", "state"}
    assert set(found["members"][0]) == {"id", "name"}
    assert found["counts"]["idea"] == 60
    assert "note" not in json.dumps(found["members"])


@pytest.mark.parametrize("kind", records.kinds())
def test_info_lists_the_records_of_a_kind(kind: str, file: Path, output: Output) -> None:
    found = facts(output, file, "--records", kind)
    assert len(found["records"]) == found["counts"][kind]
    assert all(set(record) == {"id", "title"} for record in found["records"])


def test_info_leaves_out_what_is_in_the_bin(file: Path, output: Output) -> None:
    idea = facts(output, file, "--records", "idea")["records"][0]
    opened = Store(file)
    with opened.change("Delete") as session:
        records.delete(session, "idea", UUID(idea["id"]))
    opened.close()
    found = facts(output, file, "--records", "idea")
    assert found["counts"]["idea"] == 59
    assert idea not in found["records"]


@pytest.mark.parametrize("kind", [kind.name for kind in kinds.KINDS])
@pytest.mark.parametrize("language", list(Language))
def test_print_makes_each_page(kind: str, language: str, file: Path, output: Output) -> None:
    assert tlc("print", file, kind, "--language", language, "-o", "out.pdf") == 0
    found = pypdf.PdfReader("out.pdf")
    assert found.root_object["/Lang"] == language
    assert found.pages[0].extract_text().strip()
    assert output.readouterr() == ("", "")


def test_print_takes_the_paper_the_audience_and_the_record(file: Path, output: Output) -> None:
    found = facts(output, file)
    term, meeting = found["terms"][-1], found["meetings"][3]
    idea = facts(output, file, "--records", "idea")["records"][5]
    calls = {
        term["name"]: ("term", "--term", term["name"], "--audience", "group"),
        meeting["title"]: ("summary", "--meeting", meeting["id"], "--audience", "school"),
        idea["title"]: ("handout", "--record", idea["id"], "--paper", "Letter"),
    }
    for title, call in calls.items():
        assert tlc("print", file, *call, "-o", "out.pdf") == 0
        made = pypdf.PdfReader("out.pdf")
        assert made.metadata is not None
        assert made.metadata.title == title
    assert made.pages[0].mediabox[2:] == [612, 792]


def test_print_replaces_a_page_and_never_a_community(file: Path, output: Output) -> None:
    Path("out.pdf").write_bytes(b"older")
    assert tlc("print", file, "agenda", "-o", "out.pdf") == 0
    assert Path("out.pdf").read_bytes().startswith(b"%PDF")
    before = file.read_bytes()
    for call in (("print", file, "agenda"), ("dump", file), ("export", file, "--term", "x")):
        assert tlc(*call, "-o", file) == 1
    assert output.readouterr().err.count("already") == 3
    assert file.read_bytes() == before


def test_print_lists_its_kinds(output: Output) -> None:
    assert tlc("print", "--list", "--language", "en") == 0
    listed = [line.split("\t") for line in output.readouterr().out.splitlines()]
    assert [name for name, _ in listed] == [kind.name for kind in kinds.KINDS]
    assert all(title for _, title in listed)


WRONG_USAGE = [
    (),
    ("print",),
    ("print", "x.tlc", "agenda"),
    ("print", "x.tlc", "nonsense", "-o", "a.pdf"),
    ("print", "x.tlc", "agenda", "--term", "x", "-o", "a.pdf"),
    ("print", "x.tlc", "term", "--meeting", "x", "-o", "a.pdf"),
    ("print", "x.tlc", "term", "--audience", "all", "-o", "a.pdf"),
    ("print", "x.tlc", "term", "--paper", "A3", "-o", "a.pdf"),
    ("sample", "x.tlc", "--language", "de"),
    ("export", "x.tlc", "-o", "a.tlcterm"),
    ("export", "x.tlc", "--term", "x"),
    ("dump", "x.tlc"),
    ("load", "x.json"),
    ("info",),
    ("--nonsense",),
]


@pytest.mark.parametrize("call", WRONG_USAGE, ids=" ".join)
def test_wrong_usage_ends_with_two(call: tuple[str, ...], output: Output, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        tlc(*call)
    assert caught.value.code == 2
    said = output.readouterr()
    assert said.out == ""
    assert said.err.startswith("usage:")
    assert list(tmp_path.iterdir()) == []


UNFIT = {
    "not there": (None, ("info", "x.tlc")),
    "not there to print": (None, ("print", "x.tlc", "agenda", "-o", "a.pdf")),
    "empty": (b"", ("info", "x.tlc")),
    "of another program": (b"hello" * 100, ("check", "x.tlc")),
    "cut": (b"SQLite format 3\0", ("dump", "x.tlc", "-o", "a.json")),
    "no term file": (b"hello", ("info", "x.tlcterm")),
    "no term file to check": (b"PK\3\4hello", ("check", "x.zip")),
    "no JSON": (b"{", ("load", "x.json", "-o", "a.tlc")),
    "other JSON": (b"{}", ("load", "x.json", "-o", "a.tlc")),
    "newer JSON": (
        b'{"format": "tlc-desktop-records", "version": 99}',
        ("load", "x.json", "-o", "a.tlc"),
    ),
}


@pytest.mark.parametrize("name", UNFIT)
@pytest.mark.parametrize("language", list(Language))
def test_an_unfit_file_has_one_sentence_and_nothing_is_written(
    name: str, language: str, tmp_path: Path, output: Output
) -> None:
    content, call = UNFIT[name]
    path = tmp_path / next(part for part in call if part.startswith("x."))
    if content is not None:
        path.write_bytes(content)
    assert tlc(*call, "--language", language) == 1
    said = output.readouterr()
    assert said.out == ""
    [line] = said.err.splitlines()
    assert path.name in line
    there = [] if content is None else [path.name]
    assert [p.name for p in tmp_path.iterdir()] == there
    assert content is None or path.read_bytes() == content


@pytest.mark.parametrize(
    "call",
    [
        ("print", "term", "--term", "nowhere", "-o", "a"),
        ("print", "agenda", "--meeting", "nowhere", "-o", "a"),
        ("print", "handout", "--record", "nowhere", "-o", "a"),
        ("export", "--term", "nowhere", "-o", "a"),
        ("info", "--records", "nowhere"),
    ],
    ids=" ".join,
)
def test_a_record_that_is_not_there_has_one_sentence(
    call: tuple[str, ...], file: Path, output: Output
) -> None:
    assert tlc(call[0], file, *call[1:]) == 1
    said = output.readouterr()
    own = words(Language.ENGLISH)
    assert said == ("", explain(RecordNotThere("x", "nowhere"), own) + "\n")
    assert not Path("a").exists()


def test_a_term_name_that_two_hold_lists_their_ids(tmp_path: Path, output: Output) -> None:
    path = tmp_path / "two.tlc"
    opened = begin(path, Community("Circle"))
    with opened.change("Add terms") as session:
        keys = [
            terms.add(
                session, Term("First", datetime(year, 9, 1).date(), datetime(year, 12, 1).date())
            )
            for year in (2025, 2026)
        ]
    opened.close()
    assert tlc("export", path, "--term", "First", "-o", "a.tlcterm") == 1
    said = output.readouterr().err
    assert all(str(key) in said for key in keys)
    assert tlc("export", path, "--term", keys[0], "-o", "a.tlcterm") == 0


@pytest.mark.parametrize("audience", [None, *Audience])
def test_export_writes_a_term_and_its_line_in_the_ledger(
    audience: Audience | None, file: Path, output: Output
) -> None:
    """T11 of our promises: every export adds one line."""
    term = facts(output, file)["terms"][0]
    wanted = ("--audience", audience) if audience else ()
    assert tlc("export", file, "--term", term["id"], *wanted, "-o", "out.tlcterm") == 0
    said = output.readouterr()
    found = term_file.read(Path("out.tlcterm"))
    assert found.summary.head.audience is (audience or Audience.OUTSIDE)
    assert found.summary.name == term["name"]
    opened = Store(file)
    with opened.read() as session:
        [line] = exports.ledger(session)
    opened.close()
    assert (line.what, line.audience) == (term["name"], found.summary.head.audience)
    assert line.named
    assert all(name in said.out for name in line.named)
    assert len(said.out.splitlines()) == len(line.named)
    assert said.err == ""


def test_a_spreadsheet_adds_its_line_too(file: Path, output: Output) -> None:
    assert tlc("spreadsheet", file, "--audience", "school", "-o", "out.xlsx") == 0
    said = output.readouterr().out.splitlines()
    opened = Store(file)
    with opened.read() as session:
        [line] = exports.ledger(session)
    opened.close()
    assert Path("out.xlsx").read_bytes().startswith(b"PK")
    assert (line.what, line.audience) == ("Spreadsheet of our records", Audience.SCHOOL)
    assert len(said) == max(1, len(line.named))


def test_export_says_when_nobody_is_named(tmp_path: Path, output: Output) -> None:
    opened = begin(tmp_path / "a.tlc", Community("Circle"))
    with opened.change("Add a term") as session:
        day = datetime(2026, 9, 1).date()
        terms.add(session, Term("First", day, day))
    opened.close()
    assert tlc("export", "a.tlc", "--term", "First", "-o", "out.tlcterm") == 0
    assert len(output.readouterr().out.splitlines()) == 1


def test_an_export_that_cannot_be_written_is_in_no_ledger(file: Path, output: Output) -> None:
    term = facts(output, file)["terms"][0]["id"]
    assert tlc("export", file, "--term", term, "-o", "nowhere/out.tlcterm") == 1
    assert facts(output, file)["counts"]["export"] == 0


def test_info_shows_a_term_file(file: Path, output: Output) -> None:
    term = facts(output, file)["terms"][0]
    assert tlc("export", file, "--term", term["id"], "-o", "out.tlcterm") == 0
    Path(copy("out.tlcterm", "renamed.zip"))
    for name in ("out.tlcterm", "renamed.zip"):
        found = facts(output, name)
        assert found["term"]["name"] == term["name"]
        assert found["term"]["head"]["audience"] == "outside"
        assert "term.pdf" in [inside["name"] for inside in found["files"]]
    assert facts(output, file)["counts"]["term"] == 3, "nothing of it is mixed in"


def test_dump_and_load_give_the_same_again(file: Path, output: Output) -> None:
    assert tlc("dump", file, "-o", "one.json") == 0
    assert tlc("load", "one.json", "-o", "two.tlc") == 0
    assert tlc("dump", "two.tlc", "-o", "two.json") == 0
    assert Path("one.json").read_bytes() == Path("two.json").read_bytes()
    assert facts(output, "two.tlc") == facts(output, file)


def test_check_says_that_a_file_is_whole(file: Path, output: Output) -> None:
    term = facts(output, file)["terms"][0]["id"]
    assert tlc("export", file, "--term", term, "-o", "out.tlcterm") == 0
    output.readouterr()
    before = file.read_bytes()
    for path in (file, Path("out.tlcterm")):
        assert tlc("check", path) == 0
        assert path.name in output.readouterr().out
    assert file.read_bytes() == before


def test_check_sees_damage(file: Path, output: Output) -> None:
    changed = bytearray(file.read_bytes())
    changed[20_000:60_000] = bytes(40_000)
    file.write_bytes(changed)
    assert tlc("check", file) == 1
    assert len(output.readouterr().err.splitlines()) == 1


def test_check_sees_a_word_that_is_none(file: Path, output: Output) -> None:
    opened = Store(file)
    with opened.connection() as connection, connection.begin():
        connection.exec_driver_sql("UPDATE idea SET state = 'lost' WHERE title = title")
    opened.close()
    assert tlc("check", file) == 1
    assert len(output.readouterr().err.splitlines()) == 1


def test_check_sees_a_term_file_that_was_changed(file: Path, output: Output) -> None:
    term = facts(output, file)["terms"][0]["id"]
    assert tlc("export", file, "--term", term, "-o", "a.tlcterm") == 0
    with zipfile.ZipFile("a.tlcterm") as one, zipfile.ZipFile("b.tlcterm", "w") as other:
        for name in one.namelist():
            content = one.read(name)
            other.writestr(name, content.replace(b"outside", b"insider"))
    assert tlc("check", "b.tlcterm") == 1


@pytest.mark.parametrize("language", list(Language))
def test_words_are_in_the_language_that_was_chosen(language: Language, output: Output) -> None:
    kept = Settings()
    kept.language = language
    kept.write()
    assert tlc("info", "none.tlc") == 1
    spoken = output.readouterr().err
    assert tlc("info", "none.tlc", "--language", language) == 1
    assert output.readouterr().err == spoken


def test_a_name_that_lies_is_said_on_one_line(tmp_path: Path, output: Output) -> None:
    name = "evil\u202egpj\n.tlc"
    (tmp_path / name).write_bytes(b"")
    assert tlc("info", tmp_path / name) == 1
    assert len(output.readouterr().err.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_has_a_sentence(
    file: Path, tmp_path: Path, output: Output
) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    for call in (
        ("print", file, "agenda", "-o", locked / "a.pdf"),
        ("dump", file, "-o", locked / "a.json"),
        ("sample", locked / "a.tlc"),
    ):
        assert tlc(*call) == 1
    assert len(output.readouterr().err.splitlines()) == 3
    assert list(locked.iterdir()) == []


_MAIN = """
import resource, signal, sys
from tlc_desktop import cli
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))
sys.exit(cli.main(sys.argv[1:], lambda *_: ()))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.parametrize("verb", ["print", "export", "dump", "sample"])
def test_a_full_disk_has_a_sentence_and_leaves_nothing(
    verb: str, file: Path, tmp_path: Path, output: Output
) -> None:
    term = facts(output, file)["terms"][0]["id"]
    call = {
        "print": (file, "term", "-o", "out"),
        "export": (file, "--term", term, "-o", "out"),
        "dump": (file, "-o", "out"),
        "sample": ("out",),
    }[verb]
    before = file.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", _MAIN, verb, *map(str, call), "--language", "en"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(cli.__file__).parent.parent)},
    )
    assert done.returncode == 1, done.stderr
    assert done.stderr.count("\n") == 1
    assert "There is no room left" in done.stderr
    assert [p.name for p in tmp_path.iterdir()] == [file.name]
    assert file.read_bytes() == before


def test_the_program_itself_is_started_so(file: Path) -> None:
    without_screen = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "DISPLAY"))}
    done = subprocess.run(
        [sys.executable, "-m", "tlc_desktop", "print", str(file), "agenda", "-o", "a.pdf"],
        capture_output=True,
        check=False,
        env={**without_screen, "PYTHONPATH": str(Path(cli.__file__).parent.parent)},
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert Path("a.pdf").read_bytes().startswith(b"%PDF")


def test_it_stops_in_peace_when_nobody_reads_on(file: Path) -> None:
    code = (
        "import sys; from tlc_desktop import cli; sys.exit(cli.main(sys.argv[1:], lambda *_: ()))"
    )
    started = subprocess.Popen(
        [sys.executable, "-c", code, "info", str(file), "--records", "story"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(cli.__file__).parent.parent)},
    )
    assert started.stdout is not None
    started.stdout.close()
    assert started.stderr is not None
    assert started.stderr.read() == b""
    started.stderr.close()
    assert started.wait() == 0


def test_backup_and_restore(file: Path, tmp_path: Path, output: Output) -> None:
    kept, again = tmp_path / "kept.tlc", tmp_path / "again.tlc"
    assert tlc("backup", file, "-o", kept) == 0
    assert tlc("restore", kept, "-o", again) == 0
    assert facts(output, again) == facts(output, file)
    before = again.read_bytes()
    assert tlc("restore", kept, "-o", again) == 1
    assert tlc("backup", file, "-o", again) == 1
    assert again.read_bytes() == before
    own = words(Language.ENGLISH)
    assert output.readouterr().err.splitlines() == [explain(FileExists(again), own)] * 2
    (tmp_path / "letter.tlc").write_bytes(b"PK" + bytes(500))
    assert tlc("restore", tmp_path / "letter.tlc", "-o", tmp_path / "new.tlc") == 1
    assert output.readouterr().err.strip() == explain(FileForeign(tmp_path / "letter.tlc"), own)
    assert not (tmp_path / "new.tlc").exists()


@pytest.mark.parametrize("name", ["letter.tlc", "letter.tlcterm", "letter.docx"])
def test_a_letter_is_another_programs_whatever_its_name(
    tmp_path: Path, output: Output, name: str
) -> None:
    path = tmp_path / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as letter:
        for part in ("[Content_Types].xml", "_rels/.rels", "word/document.xml"):
            letter.writestr(part, "<xml/>" * 50)
    for verb in ("info", "check"):
        assert tlc(verb, path) == 1
        said = output.readouterr().err.strip()
        assert said == explain(FileForeign(path), words(Language.ENGLISH))


def test_selftest_says_what_was_found(
    tmp_path: Path, output: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    well, unwell = Finding("fonts", True, "two"), Finding("window", False, "blank")
    monkeypatch.setattr(sys.modules[__name__], "LOOKED", [well])
    assert tlc("selftest", "-o", tmp_path) == 0
    assert output.readouterr() == ("ok     fonts: two\n", "")
    monkeypatch.setattr(sys.modules[__name__], "LOOKED", [unwell, well])
    assert tlc("selftest", "-o", tmp_path) == 1
    said = output.readouterr()
    assert said.out.splitlines() == ["NOT OK window: blank", "ok     fonts: two"]
    assert said.err.strip() == explain(CopyNotWhole(), words(Language.ENGLISH))


def test_the_version_is_said(output: Output) -> None:
    with pytest.raises(SystemExit) as caught:
        tlc("--version")
    assert caught.value.code == 0
    assert output.readouterr().out.startswith("tlc-desktop 0.")


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_help_is_in_the_language_that_is_asked_for(language: Language, output: Output) -> None:
    own = words(language)
    with pytest.raises(SystemExit) as caught:
        tlc("sample", f"--language={language}", "--help")
    assert caught.value.code == 0
    said = " ".join(output.readouterr().out.split())
    assert own.translate("CommandLine", "Make the sample community") in said
    assert ("Make the sample community" in said) is (language is Language.ENGLISH)


@pytest.mark.parametrize("language", list(Language), ids=str)
@pytest.mark.parametrize("call", [c for c in WRONG_USAGE if "de" not in c], ids=" ".join)
def test_wrong_usage_is_said_in_the_language_that_is_asked_for(
    language: Language, call: tuple[str, ...], output: Output
) -> None:
    with pytest.raises(SystemExit) as caught:
        tlc(*call, f"--language={language}")
    assert caught.value.code == 2
    usage, *_, sentence = output.readouterr().err.splitlines()
    own = words(language)
    assert usage.startswith(own.translate("CommandLine", "usage:"))
    if language is not Language.ENGLISH:
        assert not re.search("required|argument|invalid|usage|choose", usage + sentence)


def test_what_was_typed_is_named(output: Output) -> None:
    for call, said in {
        ("info",): "Still needed: \u2068FILE\u2069",
        ("info", "a.tlc", "--strange"): "Not understood here: \u2068--strange\u2069",
        ("sample", "a.tlc", "--language"): "Something has to follow \u2068--language\u2069",
        ("sample", "a.tlc", "--language", "xx"): "\u2068--language\u2069 cannot be \u2068xx\u2069",
    }.items():
        with pytest.raises(SystemExit):
            tlc(*call)
        assert output.readouterr().err.splitlines()[-1].endswith(said)
