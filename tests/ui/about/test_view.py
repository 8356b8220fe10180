"""What the program says of itself, and the licences of all that ships with it."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.domain.release import Release
from tlc_desktop.domain.resources import RESOURCES
from tlc_desktop.ui.about import view as module
from tlc_desktop.ui.about.licences import LICENCES, LicencesWindow
from tlc_desktop.ui.about.view import show_about
from tlc_desktop.ui.widgets.dialogs import PlainDialog

CHECKOUT = Path(__file__).parents[3]


@pytest.fixture
def window(qtbot: QtBot, language: Language) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 560)
    made.show()
    yield made
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def details(window: QWidget) -> str:
    show_about(window)
    dialog = window.findChild(PlainDialog, "about")
    assert isinstance(dialog, PlainDialog)
    assert dialog.details is not None
    dialog.reject()
    return dialog.details.text.toPlainText()


def test_about_names_the_versions_and_every_licence(window: QWidget) -> None:
    said = details(window)
    assert "Qt" in said
    assert "Release" not in said  # a checkout is none
    for each in LICENCES:
        assert f"{each.name}: {each.short}" in said


def test_about_names_the_release_by_its_hash(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "release", lambda: Release("1.2.0", "abc", "f00"))
    said = details(window).splitlines()
    assert said[1:3] == ["Release 1.2.0, commit abc", "SHA-256 f00"]


def test_every_licence_can_be_read_to_its_end(qtbot: QtBot, window: QWidget) -> None:
    show_about(window)
    dialog = window.findChild(PlainDialog, "about")
    assert isinstance(dialog, PlainDialog)
    button = dialog.findChild(QPushButton, "about_licences")
    assert isinstance(button, QPushButton)
    button.click()
    shown = window.findChild(LicencesWindow, "licences_window")
    assert isinstance(shown, LicencesWindow)
    assert shown.isVisible()
    assert shown.text.layoutDirection() is Qt.LayoutDirection.LeftToRight
    read: list[str] = []
    for _ in LICENCES:
        read.append(shown.text.toPlainText())
        QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert read == [each.text() for each in LICENCES]
    qtbot.waitUntil(shown.isActiveWindow)
    with qtbot.waitSignal(shown.destroyed):
        QTest.keyClick(shown, Qt.Key.Key_Escape)


def test_each_text_is_there_once_and_is_a_licence() -> None:
    assert len({each.file for each in LICENCES}) == len(LICENCES)
    for each in LICENCES:
        assert len(each.text()) > 900, each.name
        assert re.search(r"copyright|public domain", each.text(), re.IGNORECASE), each.name
    kept = {f"licences/{path.name}" for path in (RESOURCES / "licences").iterdir()}
    assert kept <= {each.file for each in LICENCES}
    ours = (CHECKOUT / "LICENSE").read_text("utf-8")
    assert LICENCES[0].text() == ours


def test_every_dependency_has_its_licence() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    named = {re.split(r"[=<>-]", line)[0].casefold() for line in project["dependencies"]}
    said = " ".join(each.name for each in LICENCES).casefold()
    assert {name for name in named if name not in said} == set()
