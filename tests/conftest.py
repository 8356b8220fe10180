"""What holds for every test: no screen, silence, and the long ones only when asked for."""

import faulthandler
import gc
import logging
import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from tests import laws
from tlc_desktop.storage import own_folder, store
from tlc_desktop.ui.running.garbage import look

# Before Qt is imported by anything: no test may open a window on somebody's desk.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# As in the program (`ui/running/garbage.py`): no widget may be collected on a worker thread.
gc.disable()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also the tests that take minutes")


def pytest_configure(config: pytest.Config) -> None:
    laws.choose(long=config.getoption("--long"))
    config.addinivalue_line("markers", "long: takes minutes; run with --long only")
    config.addinivalue_line("markers", "every_language: words, digits or direction are the point")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(pytest.mark.skip(reason="takes minutes; run with --long"))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """What takes minutes is not taken for what hangs."""
    if item.config.getoption("--long"):
        faulthandler.cancel_dump_traceback_later()


def _engine_with_one_dialect() -> None:
    """Have each statement compiled once a process: a file that a test opens is another engine to SQLAlchemy,
    which would begin anew with all of them.
    """
    make, first = store.engine, list[Engine]()

    def made(connect: Callable[[], dbapi2.Connection]) -> Engine:
        engine = make(connect)
        if not first:
            first.append(engine)
            engine._compiled_cache.capacity = 5000
        engine.dialect, engine._compiled_cache = first[0].dialect, first[0]._compiled_cache
        return engine

    store.engine = made


_engine_with_one_dialect()


@pytest.fixture(autouse=True)
def own_folder_of_the_test(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No test keeps anything in the folder of whoever runs it."""
    monkeypatch.setattr(
        own_folder, "user_data_path", lambda name, **_: tmp_path_factory.getbasetemp() / name
    )


def pytest_unconfigure() -> None:
    """No screen keeps its clipboard until Python is gone, which what was made in Python does not outlive."""
    if isinstance(app := QCoreApplication.instance(), QGuiApplication):
        app.clipboard().clear()


def pytest_collection_finish() -> None:
    """What was read until now stays: it need not be looked through whenever rubbish is looked for."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_is_logged_as_a_warning(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test; one that means to provoke it calls `caplog.clear()`."""
    yield
    look()
    said = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [r.getMessage() for r in said if r.levelno >= logging.WARNING] == []
