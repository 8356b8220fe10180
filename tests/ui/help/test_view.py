"""Help: a page for every page of the window, in the window's language, searchable, offline."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tlc_desktop.domain.communities import Language
from tlc_desktop.i18n.languages import words
from tlc_desktop.ui.help import texts
from tlc_desktop.ui.help.view import HelpWindow

LINK = re.compile(r"\]\(([^)]*)\)")


@pytest.fixture
def window(qtbot: QtBot, language: Language) -> HelpWindow:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    made = HelpWindow(words(language), owner)
    made.owner = owner  # type: ignore[attr-defined] # kept alive
    return made


@pytest.mark.parametrize("language", list(Language), ids=str)
@pytest.mark.parametrize("page", texts.order())
def test_a_page_of_help_is_short_and_its_links_lead_somewhere(
    page: str, language: Language
) -> None:
    found = texts.help_text(page, language)
    assert found.text.startswith("# ")
    assert found.title
    assert len(found.text) < 2600
    assert set(LINK.findall(found.text)) <= set(texts.order())
    assert "<" not in found.text
    assert "://" not in found.text


@pytest.mark.every_language
def test_f1_opens_the_page_one_is_on(window: HelpWindow, language: Language) -> None:
    window.open_page("tryouts")
    assert window.isVisible()
    assert window.page() == "tryouts"
    title = texts.help_text("tryouts", language).title
    assert window.reader.toPlainText().startswith(title)
    assert window.list.row_count() == len(texts.order())


def test_help_is_searched_while_one_types(qtbot: QtBot, window: HelpWindow) -> None:
    window.open_page("today")
    qtbot.keyClicks(window.search.edit, "STICK copy")
    assert [row.id for row in window.list.row_texts()] == ["files"]
    assert "onto a stick" in window.reader.toPlainText()
    qtbot.keyClicks(window.search.edit, " qqq")
    assert not window.list.isVisible()
    assert window.nothing.isVisible()
    button = window.findChild(QPushButton, "help_all")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.list.row_count() == len(texts.order())
    assert not window.nothing.isVisible()


def test_links_lead_to_other_pages_and_nowhere_else(window: HelpWindow) -> None:
    window.open_page("today")
    window.reader.anchorClicked.emit(QUrl("meetings"))
    assert window.page() == "meetings"
    window.reader.anchorClicked.emit(QUrl("https://example.org/meetings.html"))
    assert window.page() == "meetings"
    assert window.reader.loadResource(2, QUrl("file:///etc/hostname")) is None


def test_escape_closes_help(qtbot: QtBot, window: HelpWindow) -> None:
    window.open_page("today")
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
