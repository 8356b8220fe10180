"""A file with a passphrase, on the command line."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.beginnings import write_sample
from tlc_desktop import cli, settings, unlocking
from tlc_desktop.domain import errors
from tlc_desktop.domain.communities import Language
from tlc_desktop.file_lock import FileLock, take
from tlc_desktop.i18n.languages import words
from tlc_desktop.i18n.messages import explain
from tlc_desktop.storage import cipher

Output = pytest.CaptureFixture[str]
CANARY = b"Hala"


@pytest.fixture(autouse=True)
def own_computer(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    del qapp
    monkeypatch.setattr(settings, "settings_file", lambda: tmp_path / "none" / "settings.ini")
    monkeypatch.setattr(cipher, "_TURNS", 1_000)
    monkeypatch.chdir(tmp_path)
    for name in (unlocking.GIVEN, unlocking.NEW):
        monkeypatch.delenv(name, raising=False)
    write_sample(tmp_path / "s.tlc")
    yield


def tlc(*arguments: str) -> int:
    return cli.main([*arguments, "--language", "en"], lambda _folder, _language: ())


def said(error: errors.UserError) -> str:
    return explain(error, words(Language.ENGLISH)) + "\n"


def test_every_verb_takes_the_passphrase_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    assert tlc("passphrase", "s.tlc") == 1
    assert capsys.readouterr().err == said(errors.PassphraseEmpty())
    monkeypatch.setenv(unlocking.NEW, "three cups of tea")
    assert tlc("passphrase", "s.tlc") == 0
    assert not list(Path().glob(".*")) and not list(Path().glob("*.lock"))
    assert b"SQLite" not in Path("s.tlc").read_bytes()

    for asked in (["info", "s.tlc"], ["passphrase", "s.tlc"], ["restore", "s.tlc", "-o", "r.tlc"]):
        assert tlc(*asked) == 1
        assert capsys.readouterr() == ("", said(errors.PassphraseNeeded(Path("s.tlc"))))
    monkeypatch.setenv(unlocking.GIVEN, "two cups of tea")
    assert tlc("info", "s.tlc") == 1
    assert capsys.readouterr() == ("", said(errors.PassphraseWrong(Path("s.tlc"))))

    monkeypatch.setenv(unlocking.GIVEN, "three cups of tea")
    for asked in (
        ["info", "s.tlc"],
        ["check", "s.tlc"],
        ["print", "s.tlc", "agenda", "-o", "agenda.pdf"],
        ["calendar", "s.tlc", "-o", "s.ics"],
        ["backup", "s.tlc", "-o", "kept.tlc"],
        ["restore", "kept.tlc", "-o", "back.tlc"],
        ["check", "back.tlc"],
    ):
        assert tlc(*asked) == 0, asked
    assert b"SQLite" not in Path("kept.tlc").read_bytes() + Path("back.tlc").read_bytes()
    assert tlc("dump", "kept.tlc", "-o", "s.tlc") == 1
    assert tlc("dump", "s.tlc", "-o", "before.json") == 0
    assert tlc("passphrase", "s.tlc", "--off") == 0
    monkeypatch.delenv(unlocking.GIVEN)
    assert tlc("dump", "s.tlc", "-o", "after.json") == 0
    assert Path("before.json").read_bytes() == Path("after.json").read_bytes()


def test_it_is_typed_twice_on_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    typed: list[str] = []
    asked: list[str] = []

    def answer(question: str) -> str:
        asked.append(question)
        return typed.pop(0)

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(unlocking, "getpass", answer)
    typed[:] = ["tea", "coffee"]
    assert tlc("passphrase", "s.tlc") == 1
    assert capsys.readouterr().err == said(errors.PassphrasesDiffer())
    typed[:] = ["tea", "tea"]
    assert tlc("passphrase", "s.tlc") == 0
    typed[:] = ["tea"]
    assert tlc("check", "s.tlc") == 0
    assert asked[-3:] == ["New passphrase: ", "Once more: ", "Passphrase or recovery code: "]


def test_a_file_that_is_open_keeps_its_passphrase(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv(unlocking.NEW, "tea")
    before = Path("s.tlc").read_bytes()
    held = take(Path("s.tlc"))
    assert isinstance(held, FileLock)
    assert tlc("passphrase", "s.tlc") == 1
    assert capsys.readouterr().err == said(errors.FileBusy(Path("s.tlc")))
    held.let_go()
    assert Path("s.tlc").read_bytes() == before
