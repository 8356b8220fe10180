"""A file to give to others, asked for on the command line."""

from argparse import Namespace
from contextlib import closing
from pathlib import Path

import pytest

from tests.beginnings import begin
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.domain.errors import UserError
from tlc_desktop.i18n.languages import words
from tlc_desktop.printing import asked_export
from tlc_desktop.storage import exports
from tlc_desktop.storage.store import Store


def test_it_is_written_and_noted_or_neither(tmp_path: Path) -> None:
    path, told = tmp_path / "a.tlc", list[str]()
    begin(path, Community("Circle")).close()

    def ask(out: str) -> None:
        asked = Namespace(
            verb="spreadsheet", file=path, out=tmp_path / out, audience=None, language=None
        )
        with closing(Store(path)) as store:
            asked_export.write(store, asked, words(Language.ENGLISH), told.append)

    with pytest.raises(UserError):
        ask("nowhere/a.xlsx")
    ask("a.xlsx")
    opened = Store(path)
    with opened.read() as session:
        assert len(exports.ledger(session)) == 1
    opened.close()
    assert told == ["Nobody is named in it."] * 2
