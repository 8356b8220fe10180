"""A community's file, open at a desk; the theme and words that go with it. In English, unless a test asks for more."""

import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.beginnings import write_new
from tlc_desktop.domain.communities import Community, Digits, Language
from tlc_desktop.i18n.languages import install, words
from tlc_desktop.storage.store import Store
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.file.workspace import Workspace
from tlc_desktop.ui.look import theme
from tlc_desktop.ui.widgets import steady

# Test files are no package; those here share the list of every place.
sys.path.insert(0, str(Path(__file__).parent))

NOW = datetime(2026, 10, 11, 10, 42)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Once in each language where a test, or its module, is marked `every_language`."""
    marked = metafunc.definition.get_closest_marker("every_language")
    if marked and "language" in metafunc.fixturenames:
        metafunc.parametrize("language", list(Language), indirect=True, ids=str)


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QApplication) -> QApplication:
    """There before the first widget, whichever test a core begins with."""
    return qapp


@pytest.fixture(autouse=True)
def _at_leisure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests click one act after another; people do not."""
    monkeypatch.setattr(steady, "SETTLES", 0.0)


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    """The window's language, with its words and direction: English, which is put back afterwards.

    The walk through every place (`every_place.py`) is in all three. A test of a part asks for all three with
    `@pytest.mark.every_language` where words, digits or direction are its point.
    """
    chosen: Language = getattr(request, "param", Language.ENGLISH)
    install(chosen)
    theme.apply(qapp, dark=False, rtl=chosen.right_to_left)
    yield chosen
    # What waits to be deleted would be dressed anew with the rest.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
    install(Language.ENGLISH)
    theme.apply(qapp, dark=False, rtl=False)


@pytest.fixture
def community_file(tmp_path: Path, language: Language) -> Path:
    """A community's file with nothing in it yet."""
    path = tmp_path / "circle.tlc"
    digits = Digits.ARABIC if language is Language.ARABIC else Digits.WESTERN
    own = Community("Tuesday Circle", language, school="Al-Nakhil Prep School", digits=digits)
    write_new(path, own)
    return path


@pytest.fixture
def workspace(community_file: Path, language: Language) -> Iterator[Workspace]:
    """The file, open."""
    opened = Workspace(Store(community_file))
    yield opened
    opened.close()


@pytest.fixture
def desk(workspace: Workspace, language: Language) -> Desk:
    """The desk of the open file; it is 11 October 2026, 10:42."""
    return Desk(workspace, words(language), clock=lambda: NOW)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Shows a page as large as it is in a window of 1366 by 768."""

    def shown(page: QWidget) -> None:
        qtbot.addWidget(page)
        page.resize(1150, 700)
        with qtbot.waitExposed(page):
            page.show()
        QApplication.processEvents()

    return shown


@pytest.fixture
def type_text(qtbot: QtBot) -> Callable[[QWidget, str], None]:
    """Types any letters in place of what stands in a field."""

    def typed(field: QWidget, text: str) -> None:
        field.setFocus()
        QApplication.processEvents()
        qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(field, Qt.Key.Key_Delete)
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(field, key)

    return typed
