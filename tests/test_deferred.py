"""A module that is read when something of it is first wanted."""

import sys

import pytest

from tlc_desktop.deferred import read_later

NAME = "tlc_desktop.domain.file_names"


def test_it_is_read_when_something_of_it_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, NAME, raising=False)
    module = read_later(NAME)
    assert NAME not in sys.modules
    assert module.file_name("a", "b") == "a"
    assert NAME in sys.modules
