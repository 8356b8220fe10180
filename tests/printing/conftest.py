"""The sample community, and an empty one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.beginnings import begin, write_sample
from tlc_desktop.domain.communities import Community, Language
from tlc_desktop.storage.store import Store


@pytest.fixture(autouse=True)
def qt(qapp: object) -> object:
    """The one application of a test run: the smaller one that pages are set with would stand in its way."""
    return qapp


@pytest.fixture(scope="module")
def community(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("printing") / "sample.tlc"
    write_sample(path)
    opened = Store(path)
    yield opened
    opened.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    opened = begin(tmp_path / "empty.tlc", Community("Circle", Language.FRENCH))
    yield opened
    opened.close()
