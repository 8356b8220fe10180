"""The command line: where it writes to, and where it cannot; always a sentence, and what was there stays."""

import os
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path
from shutil import copyfile

import pytest

from tests.beginnings import write_sample
from tlc_desktop import cli, settings
from tlc_desktop.domain import errors
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.errors import UserError
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.messages import explain
from tlc_desktop.storage import exports, store, terms
from tlc_desktop.storage.store import Store
from tlc_desktop.verbs import Verb

Output = pytest.CaptureFixture[str]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has none of these")


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample and what is made of it."""
    folder = tmp_path_factory.mktemp("cli")
    write_sample(folder / "s.tlc", day=datetime.now().date())
    copyfile(folder / "s.tlc", folder / "kept.tlc")
    with pytest.MonkeyPatch.context() as here:
        here.chdir(folder)
        assert tlc("dump", "s.tlc", "-o", "s.json") == 0
    return folder


@pytest.fixture(autouse=True)
def own_computer(
    qapp: object, ready: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    monkeypatch.setattr(settings, "settings_file", lambda: tmp_path / "none" / "settings.ini")
    for name in ("s.tlc", "kept.tlc", "s.json"):
        copyfile(ready / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)


def tlc(*arguments: object) -> int:
    return cli.main([*map(str, arguments), "--language", "en"], lambda _folder, _language: ())


WRITES: dict[Verb, tuple[str, ...]] = {
    Verb.SAMPLE: ("sample",),
    Verb.PRINT: ("print", "s.tlc", "agenda", "-o"),
    Verb.EXPORT: ("export", "s.tlc", "--term", "TERM", "-o"),
    Verb.SPREADSHEET: ("spreadsheet", "s.tlc", "-o"),
    Verb.CALENDAR: ("calendar", "s.tlc", "--term", "TERM", "-o"),
    Verb.DUMP: ("dump", "s.tlc", "-o"),
    Verb.LOAD: ("load", "s.json", "-o"),
    Verb.BACKUP: ("backup", "s.tlc", "-o"),
    Verb.RESTORE: ("restore", "kept.tlc", "-o"),
}
# These make what was not there; the others may replace it.
ANEW = (Verb.SAMPLE, Verb.LOAD, Verb.BACKUP, Verb.RESTORE)


def call(verb: Verb, out: object) -> int:
    """Have a verb write to a place."""
    return tlc(*with_term(WRITES[verb]), out)


def with_term(parts: tuple[str, ...]) -> list[str]:
    """A call, with the id of a term for its place."""
    if "TERM" not in parts:
        return list(parts)
    with closing(Store(Path("s.tlc"))) as opened, opened.read() as session:
        return [part.replace("TERM", str(terms.terms(session)[0].id)) for part in parts]


def sentence(error: UserError) -> str:
    return explain(error, words(Language.ENGLISH)) + "\n"


def written() -> dict[str, tuple[int, ...]]:
    """What is here, by name; that it was read says nothing."""
    found = {path.name: path.stat() for path in Path().iterdir()}
    return {
        name: (stat.st_ino, stat.st_mode, stat.st_nlink, stat.st_size, stat.st_mtime_ns)
        for name, stat in found.items()
    }


def test_each_verb_that_writes_is_among_them() -> None:
    assert set(Verb) - WRITES.keys() == {
        Verb.INFO,
        Verb.CHECK,
        Verb.PASSPHRASE,
        Verb.SELFTEST,
    }


@pytest.mark.parametrize("out", [".", "/", "", "..", "folder", "folder/"])
@pytest.mark.parametrize("verb", WRITES)
def test_a_folder_is_no_place_for_a_file(verb: Verb, out: str, output: Output) -> None:
    Path("folder").mkdir()
    before = written()
    assert call(verb, out) == 1
    assert output.readouterr() == ("", sentence(errors.IsFolder(Path(out))))
    assert written() == before
    assert list(Path("folder").iterdir()) == []


@pytest.fixture
def output(capsys: Output) -> Output:
    return capsys


@POSIX
@pytest.mark.parametrize("verb", WRITES)
def test_a_pipe_or_a_device_is_refused_and_stays(verb: Verb, output: Output) -> None:
    os.mkfifo("pipe")
    Path("device").symlink_to(os.devnull)
    for name in ("pipe", "device"):
        assert call(verb, name) == 1
        assert output.readouterr().err == sentence(errors.IsDevice(Path(name)))
    assert Path("pipe").is_fifo()
    assert Path("device").is_char_device()


@POSIX
@pytest.mark.parametrize("verb", WRITES)
def test_a_link_stays_and_what_it_leads_to_is_written(verb: Verb) -> None:
    Path("stick").mkdir()
    Path("link").symlink_to("stick/real")
    assert call(verb, "link") == 0
    made = Path("stick/real").read_bytes()
    assert made
    again = 1 if verb in ANEW else 0
    Path("stick/real").write_bytes(b"older")
    assert call(verb, "link") == again
    assert (Path("stick/real").read_bytes() == b"older") is (verb in ANEW)
    assert Path("link").is_symlink()
    assert [path.name for path in Path("stick").iterdir()] == ["real"]


@POSIX
@pytest.mark.parametrize("verb", WRITES)
@pytest.mark.parametrize("name", ["n" * 256, "ن" * 130, "/".join(["f"] * 3000)])
def test_a_name_that_is_too_long_has_its_sentence(verb: Verb, name: str, output: Output) -> None:
    assert call(verb, name) == 1
    assert output.readouterr().err == sentence(errors.NameTooLong(Path(name)))


@POSIX
@pytest.mark.parametrize("verb", ANEW)
def test_a_community_has_room_for_its_journal(verb: Verb, output: Output) -> None:
    """A name of which SQLite could keep the file, and never a change to it."""
    name = "n" * 244 + ".tlc"
    assert call(verb, name) == 1
    assert output.readouterr().err == sentence(errors.NameTooLong(Path(name)))
    assert not Path(name).exists()


@pytest.mark.parametrize("verb", [Verb.INFO, Verb.CHECK, Verb.LOAD, Verb.RESTORE])
def test_what_is_read_may_not_be_too_long_either(verb: Verb, output: Output) -> None:
    out = ["-o", "x.tlc"] if verb in WRITES else []
    assert tlc(verb, "n" * 300, *out) == 1
    assert output.readouterr().err == sentence(errors.NameTooLong(Path("n" * 300)))


ANSWERS: dict[str, tuple[str, ...]] = {
    "info": ("info", "s.tlc"),
    "records": ("info", "s.tlc", "--records", "story"),
    "check": ("check", "s.tlc"),
    "kinds": ("print", "--list"),
    "export": ("export", "s.tlc", "--term", "TERM", "-o", "out"),
    "help": ("--help",),
    "help of a verb": ("print", "--help"),
    "version": ("--version",),
}
_MAIN = "import sys; from tlc_desktop import cli; sys.exit(cli.main(sys.argv[1:], lambda *_: ()))"


def started(name: str, out: str, err: str | None = None) -> tuple[int, str]:
    """The status and the complaint of a call whose answer goes to `out`."""
    with Path(out).open("w") as answer, Path(err or "said").open("w") as said:
        done = subprocess.run(
            [sys.executable, "-c", _MAIN, *with_term(ANSWERS[name])],
            stdout=answer,
            stderr=said,
            check=False,
            env={
                **os.environ,
                "PYTHONPATH": str(Path(cli.__file__).parent.parent),
                "LANG": "en_US.UTF-8",
                "XDG_CONFIG_HOME": str(Path("none").absolute()),
            },
        )
    return done.returncode, "" if err else Path("said").read_text("utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="wants a Linux")
@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_that_cannot_be_written_has_its_sentence(name: str) -> None:
    """Nothing leaves either, where nobody can be told who is named in it."""
    status, said = started(name, "/dev/full")
    assert (status, said) == (1, sentence(errors.AnswerNotWritten()))
    assert not Path("out").exists()
    with closing(Store(Path("s.tlc"))) as opened, opened.read() as session:
        assert exports.ledger(session) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="wants a Linux")
def test_a_complaint_that_cannot_be_written_is_still_a_status() -> None:
    assert started("info", "/dev/full", "/dev/full") == (1, "")
    Path("s.tlc").unlink()
    assert started("info", "answer", "/dev/full") == (1, "")


@POSIX
@pytest.mark.parametrize("name", ["export", "info"])
def test_work_is_done_although_nobody_reads_on(name: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-c", _MAIN, *with_term(ANSWERS[name])],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(cli.__file__).parent.parent)},
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")
    assert Path("out").exists() is (name == "export")


@POSIX
def test_an_old_name_is_any_bytes(output: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that was unpacked from an archive of another time is not spelled in UTF-8."""
    folder = Path(os.fsdecode(b"f_\xcd\xe1\xde\xc9"))
    folder.mkdir()
    old = os.fsdecode(b"\xcd\xe1.tlc")
    copyfile("s.tlc", folder / old)
    monkeypatch.chdir(folder)
    for path in (old, Path(old).absolute()):
        assert tlc("info", path) == 0
        assert tlc("check", path) == 0
        assert tlc("print", path, "agenda", "-o", os.fsdecode(b"\xe1.pdf")) == 0
        assert tlc("dump", path, "-o", os.fsdecode(b"\xe1.json")) == 0
        assert tlc("load", os.fsdecode(b"\xe1.json"), "-o", os.fsdecode(b"\xe1.tlc")) == 0
        assert tlc("restore", path, "-o", os.fsdecode(b"\xe2.tlc")) == 0
        assert tlc("backup", path, "-o", os.fsdecode(b"\xe3.tlc")) == 0
        for made in (b"\xe1.tlc", b"\xe2.tlc", b"\xe3.tlc"):
            store.prove(Path(os.fsdecode(made)))
            Path(os.fsdecode(made)).unlink()
    output.readouterr()
    assert tlc("info", os.fsdecode(b"gone\xcd.tlc")) == 1
    assert "gone\ufffd.tlc" in output.readouterr().err
