"""The sample community, made once in each language, and a term of it for each audience."""

from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest

from tests.beginnings import write_sample
from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.members import Audience
from tlc_desktop.printing.printed_page import Wish
from tlc_desktop.printing.term_export import TermExport, term_export
from tlc_desktop.storage.store import Store

NOW = datetime(2026, 11, 23, 10, 42)

MakeSample = Callable[[Language], Path]
ReadTerm = Callable[[Language, Audience], TermExport]


@pytest.fixture(autouse=True)
def qt(qapp: object) -> object:
    """The one application of a test run: the smaller one that pages are set with would stand in its way."""
    return qapp


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> MakeSample:
    """The sample's file in a language; to be read only."""
    folder = tmp_path_factory.mktemp("samples")

    @cache
    def made(language: Language) -> Path:
        path = folder / f"{language}.tlc"
        write_sample(path, language)
        return path

    return made


@pytest.fixture(scope="session")
def term_of(sample_file: MakeSample) -> ReadTerm:
    """The newest term of the sample, read for an audience."""

    @cache
    def read(language: Language, audience: Audience) -> TermExport:
        store = Store(sample_file(language))
        with store.read() as session:
            export = term_export(session, Wish(audience=audience), NOW)
        store.close()
        return export

    return read
